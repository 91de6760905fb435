import {
  commands,
  Disposable,
  EventEmitter,
  ThemeColor,
  ThemeIcon,
  TreeItem,
  TreeItemCollapsibleState,
  type TreeView,
  Uri,
  window,
} from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError, State } from 'vscode-languageclient';
import { sideBarText } from '../../messages/side-bar.data';
import {
  JOURNEY_LISTS,
  JOURNEY_LISTS_CHANGED,
  LIST_VIEWS,
  type ListsAnswer,
  type ListView,
} from '../../protocol/lists';
import { saidByServer } from '../client/client';
import { showLine } from '../panel/show-line';
import { filtered, noteAbove, rowsOf, type SideRow } from './tree';

/** Are there klantreizen? An empty list says another thing then. */
const HAS_JOURNEYS = 'klantreis.heeftKlantreizen';
const IS_FILTERED = 'klantreis.gefilterd';

/** The lists beside the text. Nothing is asked while none of them is in sight. */
export class SideBar implements Disposable {
  private readonly changes = new EventEmitter<void>();
  private readonly views: ReadonlyMap<ListView, TreeView<SideRow>>;
  private readonly disposables: Disposable[] = [this.changes];
  private answer: ListsAnswer | undefined;
  /** May something be another thing than it was told? */
  private isStale = true;
  private asking: Promise<void> | undefined;
  private words = '';

  constructor(private readonly client: BaseLanguageClient) {
    this.views = new Map(LIST_VIEWS.map((view) => [view, this.create(view)] as const));
    this.disposables.push(
      client.onNotification(JOURNEY_LISTS_CHANGED, () => this.renew()),
      // A server that starts again does not know yet that there are lists.
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running && !this.asking) this.renew();
      }),
      commands.registerCommand('klantreis.lijstRegel', showRow),
      commands.registerCommand('klantreis.filteren', () => this.askWords()),
      commands.registerCommand('klantreis.filterWissen', () => this.filter('')),
    );
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private create(view: ListView): TreeView<SideRow> {
    const made = window.createTreeView<SideRow>(`klantreis.${view}`, {
      showCollapseAll: view !== 'klantreizen' && view !== 'personas',
      treeDataProvider: {
        onDidChangeTreeData: this.changes.event,
        getChildren: async (row) => [...(row?.children ?? (await this.rows(view)))],
        getTreeItem: itemOf,
      },
    });
    this.disposables.push(
      made,
      made.onDidChangeVisibility(({ visible }) => {
        if (visible) this.renewIfStale();
      }),
    );
    return made;
  }

  /** VS Code asks for the rows of a list that comes in sight. */
  private async rows(view: ListView): Promise<readonly SideRow[]> {
    if (this.answer === undefined) await this.ask();
    return this.answer ? rowsOf(filtered(this.answer.views[view], this.words), this.words) : [];
  }

  private renew(): void {
    this.isStale = true;
    if ([...this.views.values()].some(({ visible }) => visible)) this.renewIfStale();
  }

  private renewIfStale(): void {
    if (this.isStale) void this.ask();
  }

  /** One question at a time, for all lists together. */
  private ask(): Promise<void> {
    return (this.asking ??= this.askNow().finally(() => (this.asking = undefined)));
  }

  private async askNow(): Promise<void> {
    let answer: ListsAnswer | undefined;
    do {
      this.isStale = false;
      answer = await this.fetch();
    } while (this.isStale);
    if (answer === undefined) {
      this.isStale = true;
      return;
    }
    const isSame = JSON.stringify(answer) === JSON.stringify(this.answer);
    this.answer = answer;
    void commands.executeCommand('setContext', HAS_JOURNEYS, answer.journeys > 0);
    this.note();
    if (!isSame) this.changes.fire();
  }

  /** Undefined where there is no answer now. */
  private async fetch(): Promise<ListsAnswer | undefined> {
    try {
      return await this.client.sendRequest<ListsAnswer>(JOURNEY_LISTS);
    } catch (error) {
      // Somebody types: the server says so when the lists may be asked for again.
      if (!(error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified)) this.fail(error);
      return undefined;
    }
  }

  /** What was listed before stays. */
  private fail(error: unknown): void {
    const text = saidByServer(error) ?? sideBarText(this.client.isRunning() ? 'lijstenMislukt' : 'geenLijsten');
    for (const view of this.views.values()) view.message = text;
  }

  private note(): void {
    if (!this.answer) return;
    // VS Code says what to do in an empty list that has no message.
    for (const [name, view] of this.views) view.message = noteAbove(name, this.answer, this.words) ?? '';
  }

  private async askWords(): Promise<void> {
    const words = await window.showInputBox({
      title: sideBarText('filterTitel'),
      prompt: sideBarText('filterVraag'),
      placeHolder: sideBarText('filterVoorbeeld'),
      value: this.words,
    });
    if (words !== undefined) this.filter(words.trim());
  }

  private filter(words: string): void {
    this.words = words;
    void commands.executeCommand('setContext', IS_FILTERED, words !== '');
    this.note();
    this.changes.fire();
  }
}

function itemOf(row: SideRow): TreeItem {
  const { Collapsed, Expanded, None } = TreeItemCollapsibleState;
  const item = new TreeItem(row.label, row.children.length === 0 ? None : row.open ? Expanded : Collapsed);
  item.id = row.id;
  item.description = row.beside;
  item.tooltip = [row.label, ...row.told].join('\n');
  item.contextValue = row.context;
  item.accessibilityInformation = { label: row.spoken };
  if (row.icon !== undefined) {
    item.iconPath = new ThemeIcon(row.icon, row.late ? new ThemeColor('list.warningForeground') : undefined);
  }
  if (row.at) item.command = { title: '', command: 'klantreis.lijstRegel', arguments: [row] };
  return item;
}

/** Goes to the line of a row; the menu of a row gives it to its commands. Returns its file, undefined for anything that is no row. */
export async function showRow(argument: unknown): Promise<Uri | undefined> {
  if (typeof argument !== 'object' || argument === null || !('at' in argument)) return undefined;
  const { at } = argument as SideRow;
  if (!at) return undefined;
  const uri = Uri.parse(at.uri);
  if (await showLine(uri, at.line)) return uri;
  void window.showInformationMessage(sideBarText('regelWeg'));
  return undefined;
}

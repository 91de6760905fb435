import {
  commands,
  type Disposable,
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
  type ListsParams,
  type ListView,
} from '../../protocol/lists';
import { saidByServer } from '../client/client';
import type { LostServer } from '../client/lost-server';
import { showLine } from '../panel/show-line';
import { Questions } from './questions';
import { filtered, noteAbove, rowsOf, type SideRow } from './tree';

/** Are there klantreizen? An empty list says another thing then. */
const HAS_JOURNEYS = 'klantreis.heeftKlantreizen';
const IS_FILTERED = 'klantreis.gefilterd';

/** The lists beside the text. What nobody sees is not asked for. */
export class SideBar implements Disposable {
  private readonly views: ReadonlyMap<ListView, View>;
  private readonly disposables: Disposable[] = [];
  /** What was answered last. */
  private answer: ListsAnswer = { views: {}, journeys: 0, unread: 0, onlyOpen: false };
  private readonly questions = new Questions({
    isSeen: (name) => {
      const { tree, isWanted } = this.views.get(name)!;
      return tree.visible || isWanted;
    },
    fetch: (names) => this.fetch(names),
    take: (answer, names) => this.take(answer, names),
  });
  private words = '';

  constructor(
    private readonly client: BaseLanguageClient,
    lost: LostServer,
  ) {
    this.views = new Map(LIST_VIEWS.map((view) => [view, this.create(view)] as const));
    this.disposables.push(
      client.onNotification(JOURNEY_LISTS_CHANGED, () => void this.questions.renew()),
      // A server that starts again does not know yet that there are lists.
      client.onDidChangeState(({ newState }) => {
        if (newState === State.Running && !this.questions.isAsking) void this.questions.renew();
      }),
      lost.onDidChange((isLost) => isLost && this.tell(sideBarText('geenLijsten'))),
      commands.registerCommand('klantreis.lijstRegel', showRow),
      commands.registerCommand('klantreis.filteren', () => this.askWords()),
      commands.registerCommand('klantreis.filterWissen', () => this.filter('')),
    );
  }

  dispose(): void {
    for (const one of this.disposables) one.dispose();
  }

  private create(name: ListView): View {
    const changes = new EventEmitter<void>();
    const tree = window.createTreeView<SideRow>(`klantreis.${name}`, {
      showCollapseAll: name !== 'klantreizen' && name !== 'personas',
      treeDataProvider: {
        onDidChangeTreeData: changes.event,
        getChildren: async (row) => [...(row?.children ?? (await this.rows(name)))],
        getTreeItem: itemOf,
      },
    });
    const view = { tree, changes, isWanted: false };
    this.disposables.push(
      changes,
      tree,
      tree.onDidChangeVisibility(({ visible }) => {
        if (visible) void this.questions.ask();
      }),
    );
    return view;
  }

  /** VS Code asks for the rows of a list that comes in sight. */
  private async rows(name: ListView): Promise<readonly SideRow[]> {
    if (this.answer.views[name] === undefined) {
      const view = this.views.get(name)!;
      view.isWanted = true;
      await this.questions.ask();
      view.isWanted = false;
    }
    return rowsOf(filtered(this.answer.views[name] ?? [], this.words), this.words);
  }

  /** Undefined where there is no answer now. */
  private async fetch(views: readonly ListView[]): Promise<ListsAnswer | undefined> {
    try {
      return await this.client.sendRequest<ListsAnswer>(JOURNEY_LISTS, { views } satisfies ListsParams);
    } catch (error) {
      // Somebody types: the server says so when the lists may be asked for again.
      if (!(error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified)) this.fail(error);
      return undefined;
    }
  }

  private take(answer: ListsAnswer, wanted: readonly ListView[]): void {
    const before = this.answer.views;
    this.answer = { ...answer, views: { ...before, ...answer.views } };
    void commands.executeCommand('setContext', HAS_JOURNEYS, answer.journeys > 0);
    this.note();
    for (const name of wanted) {
      const { isWanted, changes } = this.views.get(name)!;
      // Who waits for the rows gets these. Told to ask once more, VS Code would throw them away, and a click just then would do nothing.
      if (!isWanted && JSON.stringify(before[name]) !== JSON.stringify(answer.views[name])) changes.fire();
    }
  }

  /** What was listed before stays. */
  private fail(error: unknown): void {
    this.tell(saidByServer(error) ?? sideBarText(this.client.isRunning() ? 'lijstenMislukt' : 'geenLijsten'));
  }

  private tell(text: string): void {
    for (const { tree } of this.views.values()) tree.message = text;
  }

  private note(): void {
    // VS Code says what to do in an empty list that has no message.
    for (const [name, { tree }] of this.views) tree.message = noteAbove(name, this.answer, this.words) ?? '';
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
    for (const { changes } of this.views.values()) changes.fire();
  }
}

/** A list in the side bar. */
interface View {
  readonly tree: TreeView<SideRow>;
  readonly changes: EventEmitter<void>;
  /** Does VS Code wait for its rows, whether it says that they are in sight or not? */
  isWanted: boolean;
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

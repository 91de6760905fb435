import { Disposable, type ExtensionContext, Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { compareText } from '../../messages/compare-editor.data';
import { type ComparePageState, isComparePageState } from '../../protocol/compare-page';
import type { LostServer } from '../client/lost-server';
import { Comparison } from './comparison';

const COMPARE_TYPE = 'klantreis.vergelijking';

/** The comparisons that are open, one for each text. */
export class Comparisons {
  private readonly byUri = new Map<string, Comparison>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
    private readonly lost: LostServer,
  ) {
    this.subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(COMPARE_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.restore(panel, state),
      }),
      workspace.onDidSaveTextDocument(({ uri }) => this.each((one) => one.saved(uri))),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => this.renamed(oldUri, newUri))),
      workspace.onDidDeleteFiles(({ files }) =>
        files.forEach((uri) => this.each((one) => isIn(one.uri, uri) && one.missing())),
      ),
      window.onDidChangeActiveColorTheme(() => this.each((one) => one.refresh())),
      // A server that started again knows nothing yet; the pages keep what they show.
      client.onDidChangeState(({ newState }) => newState === State.Running && this.each((one) => one.refresh())),
      lost.onDidChange((isLost) => isLost && this.each((one) => one.refresh())),
    );
  }

  /** The file of the comparison that has the focus. */
  get active(): Uri | undefined {
    return [...this.byUri.values()].find((one) => one.isActive)?.uri;
  }

  /** Compares a text beside it; a comparison of it that is open makes room, where it is with something else. */
  open(state: ComparePageState): void {
    const known = this.byUri.get(state.uri);
    if (known && JSON.stringify(known.state) === JSON.stringify(state)) {
      known.reveal();
      return;
    }
    const viewColumn = known?.column ?? ViewColumn.Beside;
    known?.dispose();
    const { path } = Uri.parse(state.uri);
    const title = compareText('titel', { naam: path.slice(path.lastIndexOf('/') + 1) });
    const place = { viewColumn, preserveFocus: true };
    this.add(window.createWebviewPanel(COMPARE_TYPE, title, place, this.options), state);
  }

  changed(uri: Uri): void {
    this.each((one) => one.textChanged(uri));
  }

  dispose(): void {
    this.each((one) => one.dispose());
    this.subscriptions.dispose();
  }

  /** A file, or a folder, has another name: its comparisons go along. */
  private renamed(from: Uri, to: Uri): void {
    for (const { uri, state } of [...this.byUri.values()]) {
      if (isIn(uri, from)) {
        const moved = to.with({ path: to.path + uri.path.slice(from.path.length) });
        this.byUri.get(state.uri)?.dispose();
        this.open({ ...state, uri: moved.toString() });
      }
    }
  }

  private restore(panel: WebviewPanel, state: unknown): void {
    if (!isComparePageState(state)) {
      panel.dispose();
      return;
    }
    panel.webview.options = this.options;
    const { uri, journey, base } = state;
    // VS Code brings a hidden page back when somebody looks at it; there may be another one by then.
    this.byUri.get(uri)?.dispose();
    this.add(panel, { uri, journey, base });
  }

  private add(panel: WebviewPanel, state: ComparePageState): void {
    const comparison = new Comparison(panel, state, this.client, this.lost, this.context.extensionUri);
    this.byUri.set(state.uri, comparison);
    panel.iconPath = Uri.joinPath(this.context.extensionUri, 'language', 'icon', 'bestand.svg');
    panel.onDidDispose(() => {
      if (this.byUri.get(state.uri) === comparison) this.byUri.delete(state.uri);
    });
  }

  private each(action: (comparison: Comparison) => unknown): void {
    for (const comparison of [...this.byUri.values()]) action(comparison);
  }

  private get options() {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.context.extensionUri, 'dist')] };
  }
}

/** Is it that file, or in that folder? */
function isIn(uri: Uri, place: Uri): boolean {
  return uri.toString() === place.toString() || uri.toString().startsWith(`${place.toString()}/`);
}

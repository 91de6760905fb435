import {
  Disposable,
  type ExtensionContext,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import { isPageState } from '../../protocol/page';
import { type PictureRoom, Preview, PREVIEW_TYPE, previewTitle } from './preview';

/** The previews that are open, one for each file. */
export class Previews {
  private readonly byUri = new Map<string, Preview>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
  ) {
    this.subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.restore(panel, state),
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.of(textEditor.document.uri)?.showCursor(textEditor),
      ),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor) this.of(editor.document.uri)?.showCursor(editor);
        this.each((preview) => void this.follow(preview, editor));
      }),
      workspace.onDidRenameFiles(({ files }) => files.forEach(({ oldUri, newUri }) => this.renamed(oldUri, newUri))),
      workspace.onDidDeleteFiles(({ files }) =>
        files.forEach((uri) => this.under(uri).forEach((one) => one.missing())),
      ),
      workspace.onDidSaveTextDocument((document) => this.saved(document)),
      window.onDidChangeActiveColorTheme(() => this.each((preview) => preview.startOver())),
      // A server that started again knows nothing yet; the pages keep what they show.
      client.onDidChangeState(
        ({ newState }) => newState === State.Running && this.each((preview) => preview.refresh()),
      ),
    );
  }

  /** The file of the preview that has the focus. */
  get active(): Uri | undefined {
    return [...this.byUri.values()].find((preview) => preview.isActive)?.uri;
  }

  journeyOf(uri: Uri): string | undefined {
    return this.of(uri)?.shown;
  }

  /** Which picture of it somebody looks at. */
  pictureOf(uri: Uri): PictureRoom | undefined {
    return this.of(uri)?.pictureRoom;
  }

  /** Opens the preview of a file beside its text, or shows the one that is open. */
  open(uri: Uri): void {
    const known = this.of(uri);
    if (known) {
      known.reveal();
      return;
    }
    this.show(uri, ViewColumn.Beside, undefined);
  }

  async choose(uri: Uri): Promise<void> {
    this.open(uri);
    await this.of(uri)?.choose();
  }

  changed(uri: Uri): void {
    void this.of(uri)?.refresh();
  }

  dispose(): void {
    this.each((preview) => preview.dispose());
    this.subscriptions.dispose();
  }

  private show(uri: Uri, viewColumn: ViewColumn, journey: string | undefined): void {
    this.add(
      window.createWebviewPanel(PREVIEW_TYPE, previewTitle(uri), { viewColumn, preserveFocus: true }, this.options),
      uri,
      journey,
    );
  }

  /** A file, or a folder, has another name: its previews go along. */
  private renamed(from: Uri, to: Uri): void {
    for (const preview of this.under(from)) {
      this.move(preview, to.with({ path: to.path + preview.uri.path.slice(from.path.length) }));
    }
  }

  /** A new text becomes a file by being saved. VS Code writes that file, and then empties and closes the text. */
  private saved(file: TextDocument): void {
    const text = file.getText();
    const source = workspace.textDocuments.find(
      (one) => one.isUntitled && one.languageId === file.languageId && one.getText() === text && this.of(one.uri),
    );
    const preview = source && this.of(source.uri);
    if (preview) this.move(preview, file.uri);
  }

  private move(preview: Preview, to: Uri): void {
    const { column, shown } = preview;
    preview.dispose();
    if (this.of(to) === undefined) this.show(to, column, shown);
  }

  /** The previews of a file, or of all files in a folder. */
  private under(uri: Uri): Preview[] {
    const isUnder = (other: string) => other === uri.toString() || other.startsWith(`${uri.toString()}/`);
    return [...this.byUri.values()].filter((preview) => isUnder(preview.uri.toString()));
  }

  private async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    if (!isPageState(state)) {
      panel.dispose();
      return;
    }
    panel.webview.options = this.options;
    const uri = Uri.parse(state.uri);
    // VS Code brings a hidden page back when somebody looks at it; there may be another one by then.
    this.of(uri)?.dispose();
    const preview = this.add(panel, uri, state.journey);
    try {
      // The server draws what is open.
      await workspace.openTextDocument(uri);
    } catch {
      preview.missing();
    }
  }

  private add(panel: WebviewPanel, uri: Uri, journey: string | undefined): Preview {
    const preview = new Preview(panel, uri, journey, {
      client: this.client,
      extension: this.context.extensionUri,
      follow: (one, editor) => void this.follow(one, editor),
    });
    this.byUri.set(uri.toString(), preview);
    panel.iconPath = Uri.joinPath(this.context.extensionUri, 'language', 'icon', 'bestand.svg');
    panel.onDidDispose(() => {
      const key = preview.uri.toString();
      if (this.byUri.get(key) === preview) this.byUri.delete(key);
    });
    return preview;
  }

  /** A preview that goes along shows the file that somebody went to, unless that has a preview, or has no klantreis. */
  private async follow(preview: Preview, editor: TextEditor | undefined): Promise<void> {
    const document = editor?.document;
    if (!preview.follows || document?.languageId !== 'klantreis' || this.of(document.uri)) return;
    const from = preview.uri.toString();
    if (!(await preview.goTo(document.uri, () => this.of(document.uri) === undefined))) return;
    this.byUri.delete(from);
    this.byUri.set(document.uri.toString(), preview);
    preview.showCursor(editor);
  }

  private of(uri: Uri): Preview | undefined {
    return this.byUri.get(uri.toString());
  }

  private each(action: (preview: Preview) => unknown): void {
    for (const preview of this.byUri.values()) action(preview);
  }

  private get options() {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.context.extensionUri, 'dist')] };
  }
}

import {
  Disposable,
  type ExtensionContext,
  languages,
  type TextDocument,
  type TextEditor,
  Uri,
  ViewColumn,
  type WebviewPanel,
  window,
  workspace,
} from 'vscode';
import { type BaseLanguageClient, State } from 'vscode-languageclient';
import type { LostServer } from '../client/lost-server';
import { isPageState } from '../../protocol/page';
import type { PictureRoom } from '../../protocol/picture';
import { Preview, PREVIEW_TYPE, previewTitle } from './preview';

/** The previews that are open: one for each file, and more where somebody asked for them. */
export class Previews {
  private readonly all = new Set<Preview>();
  private readonly subscriptions: Disposable;

  constructor(
    private readonly context: ExtensionContext,
    private readonly client: BaseLanguageClient,
    private readonly lost: LostServer,
  ) {
    this.subscriptions = Disposable.from(
      window.registerWebviewPanelSerializer(PREVIEW_TYPE, {
        deserializeWebviewPanel: async (panel, state: unknown) => this.restore(panel, state),
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) =>
        this.allOf(textEditor.document.uri).forEach((preview) => preview.showCursor(textEditor)),
      ),
      window.onDidChangeActiveTextEditor((editor) => {
        if (editor) this.allOf(editor.document.uri).forEach((preview) => preview.showCursor(editor));
        this.each((preview) => void this.follow(preview, editor));
      }),
      languages.onDidChangeDiagnostics(({ uris }) =>
        uris.forEach((uri) => this.allOf(uri).forEach((preview) => preview.showFindings())),
      ),
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
      lost.onDidChange((isLost) => isLost && this.each((preview) => preview.refresh())),
    );
  }

  /** The file of the preview that has the focus. */
  get active(): Uri | undefined {
    return [...this.all].find((preview) => preview.isActive)?.uri;
  }

  journeyOf(uri: Uri): string | undefined {
    return this.lookedAt(uri)?.shown;
  }

  /** Which picture of it somebody looks at. */
  pictureOf(uri: Uri): PictureRoom | undefined {
    return this.lookedAt(uri)?.pictureRoom;
  }

  /** Opens the preview of a file beside its text, or shows the one that is open. */
  open(uri: Uri): void {
    const known = this.of(uri);
    if (known) {
      known.reveal();
      return;
    }
    this.show(uri, ViewColumn.Beside, undefined, false);
  }

  /** Opens one panel more of a file, for another klantreis of it or the same: that stays where it is. */
  async openExtra(uri: Uri): Promise<void> {
    await this.show(uri, ViewColumn.Beside, this.journeyOf(uri), true).chooseOfSeveral();
  }

  async choose(uri: Uri): Promise<void> {
    const known = this.lookedAt(uri);
    if (known) known.reveal();
    else this.open(uri);
    await this.lookedAt(uri)?.choose();
  }

  changed(uri: Uri): void {
    this.allOf(uri).forEach((preview) => void preview.refresh());
  }

  dispose(): void {
    this.each((preview) => preview.dispose());
    this.subscriptions.dispose();
  }

  private show(uri: Uri, viewColumn: ViewColumn, journey: string | undefined, isExtra: boolean): Preview {
    const [title, place] = [previewTitle(uri, isExtra), { viewColumn, preserveFocus: true }];
    return this.add(window.createWebviewPanel(PREVIEW_TYPE, title, place, this.options), uri, journey, isExtra);
  }

  /** A file, or a folder, has another name: its previews go along. */
  private renamed(from: Uri, to: Uri): void {
    for (const preview of this.under(from)) {
      this.move(preview, to.with({ path: to.path + preview.uri.path.slice(from.path.length) }));
    }
  }

  /** A new text becomes a file by being saved. VS Code writes that file, and then empties and closes the text. */
  private saved(file: TextDocument): void {
    // Saving lays the file out, and not the text that it came from.
    const wordsOf = (document: TextDocument) => document.getText().split(/\s+/).join(' ').trim();
    const text = wordsOf(file);
    const source = workspace.textDocuments.find(
      (one) =>
        one.isUntitled && one.languageId === file.languageId && wordsOf(one) === text && this.allOf(one.uri).length > 0,
    );
    if (source) this.allOf(source.uri).forEach((preview) => this.move(preview, file.uri));
  }

  private move(preview: Preview, to: Uri): void {
    const { column, shown, isExtra } = preview;
    preview.dispose();
    if (isExtra || this.of(to) === undefined) this.show(to, column, shown, isExtra);
  }

  /** The previews of a file, or of all files in a folder. */
  private under(uri: Uri): Preview[] {
    const isUnder = (other: string) => other === uri.toString() || other.startsWith(`${uri.toString()}/`);
    return [...this.all].filter((preview) => isUnder(preview.uri.toString()));
  }

  private async restore(panel: WebviewPanel, state: unknown): Promise<void> {
    if (!isPageState(state)) {
      panel.dispose();
      return;
    }
    panel.webview.options = this.options;
    const { journey, extra = false } = state;
    const uri = Uri.parse(state.uri);
    // VS Code brings a hidden page back when somebody looks at it; there may be another one by then.
    if (!extra) this.of(uri)?.dispose();
    const preview = this.add(panel, uri, journey, extra);
    try {
      // The server draws what is open.
      await workspace.openTextDocument(uri);
    } catch {
      preview.missing();
    }
  }

  private add(panel: WebviewPanel, uri: Uri, journey: string | undefined, isExtra: boolean): Preview {
    const preview = new Preview(panel, uri, journey, isExtra, {
      client: this.client,
      lost: this.lost,
      extension: this.context.extensionUri,
      follow: (one, editor) => void this.follow(one, editor),
    });
    this.all.add(preview);
    panel.iconPath = Uri.joinPath(this.context.extensionUri, 'language', 'icon', 'bestand.svg');
    panel.onDidDispose(() => this.all.delete(preview));
    return preview;
  }

  /** A preview that goes along shows the file that somebody went to, unless that has a preview, or has no klantreis. */
  private async follow(preview: Preview, editor: TextEditor | undefined): Promise<void> {
    const document = editor?.document;
    if (!preview.follows || document?.languageId !== 'klantreis' || this.allOf(document.uri).length > 0) return;
    if (await preview.goTo(document.uri, () => this.allOf(document.uri).length === 0)) preview.showCursor(editor);
  }

  private allOf(uri: Uri): Preview[] {
    return [...this.all].filter((preview) => preview.uri.toString() === uri.toString());
  }

  /** The preview of a file that is no second one. */
  private of(uri: Uri): Preview | undefined {
    return this.allOf(uri).find(({ isExtra }) => !isExtra);
  }

  /** The one that has the focus, else the first. */
  private lookedAt(uri: Uri): Preview | undefined {
    return this.allOf(uri).find(({ isActive }) => isActive) ?? this.of(uri) ?? this.allOf(uri)[0];
  }

  private each(action: (preview: Preview) => unknown): void {
    for (const preview of this.all) action(preview);
  }

  private get options() {
    return { enableScripts: true, localResourceRoots: [Uri.joinPath(this.context.extensionUri, 'dist')] };
  }
}

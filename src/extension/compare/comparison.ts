import { type Disposable, Uri, type WebviewPanel, workspace } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { compareText } from '../../messages/compare-editor.data';
import { type CompareAnswer, type CompareParams, JOURNEY_COMPARE } from '../../protocol/compare';
import {
  type ComparePageState,
  isFromComparePage,
  type PlaceAsked,
  type ToComparePage,
} from '../../protocol/compare-page';
import { own } from '../../util/own';
import { CatchUp } from '../panel/catch-up';
import { saidByServer } from '../client/client';
import type { LostServer } from '../client/lost-server';
import { BaseMissing, findBase, type FoundBase } from './compare-base';
import { findGit } from './git-api';
import { pageHtml, pictureTheme } from '../panel/page-html';
import { showLine } from '../panel/show-line';

/** How long the typing pauses before the page follows, in ms: comparing a long klantreis takes a while. */
const PAUSE = 250;

/** What changed in one text, beside it. It follows the text, and the version that the text is compared with. */
export class Comparison {
  readonly uri: Uri;
  private found: FoundBase | undefined;
  private answer: CompareAnswer | undefined;
  /** Which picture the page wants, and the room it has. */
  private room: Pick<CompareParams, 'picture' | 'width'> | undefined;
  private isReady = false;
  private readonly catchUp = new CatchUp(
    () => this.isReady && this.panel.visible,
    () => this.ask(),
  );
  private isDisposed = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private readonly watches: Disposable[] = [];

  constructor(
    private readonly panel: WebviewPanel,
    readonly state: ComparePageState,
    private readonly client: BaseLanguageClient,
    private readonly lost: LostServer,
    extension: Uri,
  ) {
    this.uri = Uri.parse(state.uri);
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (!isFromComparePage(message)) return;
      if (message.type === 'open') void this.open(message);
      else if (message.type === 'room') this.makeRoom(message);
      else this.ready();
    });
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.catchUp.isBehind) this.refresh();
    });
    panel.onDidDispose(() => {
      this.isDisposed = true;
      clearTimeout(this.timer);
      for (const watch of this.watches) watch.dispose();
    });
    const page = { title: panel.title, script: 'compare-live.js', data: { staat: JSON.stringify(state) } };
    panel.webview.html = pageHtml(panel.webview, extension, page);
    if (state.base.kind === 'git') void this.watchCommits();
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  get column(): number | undefined {
    return this.panel.viewColumn;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** A text changed, or was read again: this one, or the one that it is compared with. */
  textChanged(uri: Uri): void {
    const { base } = this.state;
    const texts = [this.uri.toString(), base.kind === 'journey' && Uri.parse(base.uri).toString()];
    if (texts.includes(uri.toString())) this.refresh();
  }

  /** The file was saved. */
  saved(uri: Uri): void {
    if (this.state.base.kind === 'saved' && uri.toString() === this.uri.toString()) this.baseChanged();
  }

  /** Once it is quiet, and somebody sees the page. */
  refresh(): void {
    this.catchUp.fallBehind();
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.catchUp.run(), PAUSE);
  }

  notice(text: string): void {
    this.post({ type: 'notice', text });
  }

  /** The file of a page is gone. */
  missing(): void {
    this.notice(compareText('bestandWeg', { naam: workspace.asRelativePath(this.uri) }));
  }

  private ready(): void {
    this.isReady = true;
    this.catchUp.fallBehind();
    void this.catchUp.run();
  }

  /** Somebody is waiting for it, so not once it is quiet. */
  private makeRoom({ picture, width }: { readonly picture: string; readonly width: number }): void {
    this.room = { picture, width };
    this.catchUp.fallBehind();
    void this.catchUp.run();
  }

  private baseChanged(): void {
    this.found = undefined;
    this.refresh();
  }

  /** A commit makes another version the last one, and so does another branch. */
  private async watchCommits(): Promise<void> {
    const repository = (await findGit())?.getRepository(this.uri);
    if (!repository || this.isDisposed) return;
    const now = () => `${repository.state.HEAD?.name} ${repository.state.HEAD?.commit}`;
    let before = now();
    this.watches.push(
      repository.state.onDidChange(() => {
        if (before === now()) return;
        before = now();
        this.baseChanged();
      }),
    );
  }

  private async ask(): Promise<void> {
    try {
      await workspace.openTextDocument(this.uri);
    } catch {
      this.missing();
      return;
    }
    try {
      this.found ??= await findBase(this.uri, this.state.base);
      const { uri, journey } = this.state;
      const { room } = this;
      const params: CompareParams = { uri, journey, base: this.found.base, ...room, theme: pictureTheme() };
      const answer = await this.client.sendRequest<CompareAnswer | null>(JOURNEY_COMPARE, params);
      if (answer === null) this.notice(compareText('geenReis'));
      // The page may have become another width meanwhile; then what it asked for comes next.
      else if (room === this.room) this.show(answer);
    } catch (error) {
      if (error instanceof BaseMissing) this.notice(error.message);
      // The text changed while it was compared: the server tells when it has read the new one.
      else if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return;
      else if (this.client.isRunning()) this.notice(saidByServer(error) ?? compareText('mislukt'));
      else if (this.lost.isLost) this.notice(compareText('gestopt'));
    }
  }

  private show(answer: CompareAnswer): void {
    if (answer.refused !== undefined) {
      this.notice(answer.refused);
      return;
    }
    this.answer = answer;
    this.post({ type: 'comparison', body: answer.body, picture: answer.picture });
  }

  /** Goes to a line of either side. What the base has of another file is what that file says now. */
  private async open({ side, file, line }: PlaceAsked): Promise<void> {
    const { answer } = this;
    const isBase = side === 'base' && (file === '' || file === answer?.baseFile);
    const known = answer && own(answer.files, file);
    const uri = (isBase && this.found?.document) || (known === undefined ? this.uri : Uri.parse(known));
    if (!(await showLine(uri, line - 1))) this.missing();
  }

  private post(message: ToComparePage): void {
    if (!this.isDisposed) void this.panel.webview.postMessage(message);
  }
}

import { commands, type TextEditor, type Uri, ViewColumn, type WebviewPanel, window, workspace } from 'vscode';
import { type BaseLanguageClient, LSPErrorCodes, ResponseError } from 'vscode-languageclient';
import { type ExtensionText, extensionText } from '../../messages/extension.data';
import { type FromPage, isFromPage, type ToPage } from '../../protocol/page';
import {
  JOURNEY_PICTURE,
  type JourneyName,
  type Picture,
  type PictureAnswer,
  type PictureParams,
  type PictureRoom,
} from '../../protocol/picture';
import { JOURNEY_STANDING, type StandingAnswer, type StandingParams } from '../../protocol/standing';
import { CatchUp } from '../panel/catch-up';
import { saidByServer } from '../client/client';
import type { LostServer } from '../client/lost-server';
import { pageHtml, pictureTheme } from '../panel/page-html';
import { editorOf, giveKeyboard, showLine } from '../panel/show-line';
import { editable, editText } from './edit-text';
import { findingsOf } from './findings';
import { copyPicture } from './save-picture';

export const PREVIEW_TYPE = 'klantreis.voorbeeld';

interface Surroundings {
  readonly client: BaseLanguageClient;
  readonly lost: LostServer;
  readonly extension: Uri;
  /** Shows the file of an editor in a preview that goes along. */
  readonly follow: (preview: Preview, editor: TextEditor | undefined) => void;
}

/** The picture beside one text. It asks the server for what the page lacks, one request at a time, and hands that on. */
export class Preview {
  private journeys: readonly JourneyName[] = [];
  /** The fingerprints of what the page shows. */
  private have: Record<string, string> = {};
  /** Which picture the page shows, and the room it has. */
  private room: PictureRoom | undefined;
  private isFollowing = false;
  private isReady = false;
  private readonly catchUp = new CatchUp(
    () => this.isReady && this.panel.visible,
    () => this.ask(),
  );
  /** How many changes wait to be taken back or made again, and the last of them. */
  private toTakeBack = 0;
  private takenBack: Promise<void> = Promise.resolve();
  private isMissing = false;
  private isDisposed = false;
  private hasAnswer: () => void = () => undefined;
  /** Until the server answered once, nobody knows which klantreizen there are. */
  private readonly answered = new Promise<void>((resolve) => (this.hasAnswer = resolve));

  constructor(
    private readonly panel: WebviewPanel,
    private file: Uri,
    private journey: string | undefined,
    /** Is it a second panel? It stays with its klantreis, wherever the cursor is. */
    readonly isExtra: boolean,
    private readonly surroundings: Surroundings,
  ) {
    panel.webview.onDidReceiveMessage((message: unknown) => {
      if (isFromPage(message)) void this.receive(message);
    });
    panel.onDidChangeViewState(() => {
      if (panel.visible && this.catchUp.isBehind) void this.refresh();
    });
    panel.onDidDispose(() => (this.isDisposed = true));
    const page = {
      title: panel.title,
      script: 'preview.js',
      data: { uri: file.toString(), journey, ...(isExtra && { extra: '' }) },
    };
    panel.webview.html = pageHtml(panel.webview, surroundings.extension, page);
  }

  /** The file that the picture is of. */
  get uri(): Uri {
    return this.file;
  }

  /** Does it go along to the file that somebody works in? */
  get follows(): boolean {
    return this.isFollowing;
  }

  get isActive(): boolean {
    return this.panel.active;
  }

  /** The key of the klantreis in the picture. */
  get shown(): string | undefined {
    return this.journey;
  }

  /** The picture that is shown. */
  get pictureRoom(): PictureRoom | undefined {
    return this.room;
  }

  get column(): ViewColumn {
    return this.panel.viewColumn ?? ViewColumn.Beside;
  }

  reveal(): void {
    this.panel.reveal(undefined, true);
  }

  dispose(): void {
    this.panel.dispose();
  }

  /** Asks for everything again, as after a change of colours. */
  async startOver(): Promise<void> {
    this.have = {};
    await this.refresh();
  }

  /**
   * Shows another file, where that has a klantreis; returns whether it does.
   * @param isFree has the file still no preview of its own, now that the server answered?
   */
  async goTo(uri: Uri, isFree: () => boolean): Promise<boolean> {
    const params: StandingParams = { uri: uri.toString(), line: 0 };
    const standing = await this.surroundings.client
      .sendRequest<StandingAnswer | null>(JOURNEY_STANDING, params)
      .catch(() => null);
    if (standing === null || this.isDisposed || !this.isFollowing || !isFree()) return false;
    this.file = uri;
    this.journey = undefined;
    this.panel.title = previewTitle(uri, this.isExtra);
    void this.startOver();
    this.showFindings();
    return true;
  }

  /** Brings the page up to date. While an answer is on its way, however many calls become one more request. */
  async refresh(): Promise<void> {
    this.catchUp.fallBehind();
    await this.catchUp.run();
  }

  private async ask(): Promise<void> {
    const { have, journey, room, file } = this;
    const params: PictureParams = { uri: this.uri.toString(), journey, ...room, theme: pictureTheme(), have };
    try {
      const answer = await this.surroundings.client.sendRequest<PictureAnswer | null>(JOURNEY_PICTURE, params);
      if (answer === null) await this.reopen();
      // The page may have started over meanwhile; then this answer is about parts that it lost.
      else if (have === this.have && journey === this.journey && room === this.room && file === this.file)
        this.show(answer);
    } catch (error) {
      // The text changed while it was drawn: the server tells when it has read the new one.
      if (error instanceof ResponseError && error.code === LSPErrorCodes.ContentModified) return;
      this.hasAnswer();
      if (!this.surroundings.client.isRunning()) {
        if (this.surroundings.lost.isLost) {
          this.post({
            type: 'notice',
            text: extensionText('tekeningStil'),
            offer: { label: extensionText('opnieuw'), command: 'restart' },
          });
        }
        return;
      }
      const said = saidByServer(error);
      if (said === undefined) this.notice('tekeningMislukt');
      else this.post({ type: 'notice', text: said });
    }
  }

  /** The server draws what is open, and VS Code closes a text that nobody looks at. Once it is open the server says so. */
  private async reopen(): Promise<void> {
    if (this.uri.scheme === 'untitled') {
      this.missing();
      return;
    }
    try {
      await workspace.openTextDocument(this.uri);
    } catch {
      this.missing();
    }
  }

  private show({ version, journeys, shown, picture, stale, refused }: PictureAnswer): void {
    this.journeys = journeys;
    const here = this.journey === undefined ? this.journeyAtCursor() : undefined;
    if (here !== undefined && here !== shown) {
      this.journey = here;
      this.catchUp.fallBehind();
      return;
    }
    this.isMissing = false;
    this.hasAnswer();
    if (picture) {
      this.journey = shown;
      this.have = fingerprints(picture);
      this.post({ type: 'picture', uri: this.uri.toString(), picture, version, journeys, shown, stale });
    } else if (stale) {
      this.post({ type: 'stale', stale });
    } else if (refused !== undefined) {
      this.post({ type: 'notice', text: refused });
    }
  }

  /** Marks the cards that there is something to say of. */
  showFindings(): void {
    if (this.isReady) this.post({ type: 'findings', findings: findingsOf(this.uri) });
  }

  /** Marks the card of the line where the cursor is. A cursor in another klantreis of the file brings that one. */
  showCursor(editor: TextEditor | undefined): void {
    this.post({ type: 'cursor', line: editor?.selection.active.line });
    const here = this.journeyAtCursor();
    const stays = this.journey === undefined || (this.isExtra && !this.isFollowing);
    if (!stays && here !== undefined && here !== this.journey) void this.switchTo(here);
  }

  /** The file of a page that came back after a reload is gone. */
  missing(): void {
    this.isMissing = true;
    this.hasAnswer();
    if (this.isReady) this.notice('bestandWeg');
  }

  private notice(text: ExtensionText): void {
    const naam = workspace.asRelativePath(this.uri);
    this.post({ type: 'notice', text: extensionText(text, { naam }) });
  }

  /** The same, where there is something to choose. */
  async chooseOfSeveral(): Promise<void> {
    await this.answered;
    if (this.journeys.length > 1) await this.choose();
  }

  /** Lets the user choose, where the file holds several klantreizen. */
  async choose(): Promise<void> {
    await this.answered;
    if (this.journeys.length < 2) {
      const text = this.journeys.length === 0 ? 'geenKlantreis' : 'eenKlantreis';
      void window.showInformationMessage(extensionText(text));
      return;
    }
    const items = this.journeys.map(({ key, title }) => ({
      label: title || extensionText('zonderTitel'),
      description: key === this.journey ? extensionText('dezeZietU') : undefined,
      key,
    }));
    const chosen = await window.showQuickPick(items, { title: extensionText('kiezenTitel') });
    if (chosen) await this.switchTo(chosen.key);
  }

  private async switchTo(journey: string): Promise<void> {
    this.journey = journey;
    await this.startOver();
  }

  private async receive(message: FromPage): Promise<void> {
    switch (message.type) {
      case 'ready':
        this.isReady = true;
        if (this.isMissing) this.notice('bestandWeg');
        await this.startOver();
        this.showCursor(this.editor);
        this.showFindings();
        break;
      case 'room':
        this.room = { picture: message.picture, width: message.width };
        if (this.isReady) await this.startOver();
        break;
      case 'follow':
        this.isFollowing = message.on;
        if (message.on) this.surroundings.follow(this, window.activeTextEditor);
        break;
      case 'lost':
        await this.startOver();
        break;
      case 'reveal':
        if (!(await showLine(this.uri, message.line, message.stay))) this.missing();
        break;
      case 'editable': {
        const { id, version, line } = message;
        this.post({ type: 'answer', id, answer: await editable(this.surroundings.client, this.uri, version, line) });
        break;
      }
      case 'edit': {
        const { id, version, edit, goesOn } = message;
        const answer = await editText(this.surroundings.client, this.uri, version, edit, goesOn);
        this.post({ type: 'answer', id, answer });
        break;
      }
      case 'undo':
      case 'redo':
        await this.takeBack(message.type);
        break;
      case 'restart':
        await commands.executeCommand('klantreis.herstarten');
        break;
      case 'copy':
        await this.copy(message.as);
        break;
      case 'choose':
        await this.switchTo(message.journey);
        break;
      case 'save':
        await commands.executeCommand('klantreis.opslaan', this.uri);
        break;
    }
  }

  private async copy(as: 'svg' | 'png'): Promise<void> {
    const svg = await copyPicture(this.surroundings.client, this.uri, this.journey, this.room, as);
    if (svg !== undefined) this.post({ type: 'copy', svg });
  }

  /**
   * The text has one history of changes, whoever made them, and VS Code takes back what has the keyboard. One at a time, and the page gets
   * the keyboard when nothing waits any more: a command that runs while it has the keyboard would take nothing back.
   */
  private takeBack(command: 'undo' | 'redo'): Promise<void> {
    this.toTakeBack++;
    this.takenBack = this.takenBack.then(async () => {
      const isThere = await giveKeyboard(this.uri);
      if (isThere) await commands.executeCommand(command);
      else this.missing();
      this.toTakeBack--;
      if (this.toTakeBack > 0 || !isThere) return;
      this.panel.reveal(undefined, false);
      // VS Code gives it to the frame around the page.
      this.post({ type: 'keyboard' });
    });
    return this.takenBack;
  }

  /** The klantreis that its author is writing, to begin with. */
  private journeyAtCursor(): string | undefined {
    const line = this.editor?.selection.active.line;
    return this.journeys.find(({ start, end }) => line !== undefined && start <= line && line <= end)?.key;
  }

  private get editor(): TextEditor | undefined {
    return editorOf(this.uri);
  }

  private post(message: ToPage): void {
    if (!this.isDisposed) void this.panel.webview.postMessage(message);
  }
}

/** What the tab of a preview is called. */
export function previewTitle({ path }: Uri, isExtra: boolean): string {
  return extensionText(isExtra ? 'nogEenTitel' : 'voorbeeldTitel', { naam: path.slice(path.lastIndexOf('/') + 1) });
}

function fingerprints({ parts }: Picture): Record<string, string> {
  return Object.fromEntries(parts.map(({ key, fingerprint }) => [key, fingerprint]));
}

import { Disposable, StatusBarAlignment, type StatusBarItem, type Uri, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { extensionText } from '../messages/extension.data';
import type { LostServer } from './client/lost-server';
import { JOURNEY_STANDING, type StandingAnswer, type StandingParams } from '../protocol/standing';

/** How long typing and moving the cursor rests before the server is asked, in ms: nobody reads the bar while typing. */
const REST = 400;

/**
 * The item in the status bar that says how far the klantreis around the cursor is, or the one whose picture has the keyboard: its status, its
 * evidence and what is late. A click shows its picture; where Klantreis stopped, the item says so and a click starts it again.
 */
export class StandingItem implements Disposable {
  private readonly item: StatusBarItem;
  private readonly listeners: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  /** @param inPicture the file of the picture, or comparison, that has the keyboard */
  constructor(
    private readonly client: BaseLanguageClient,
    private readonly lost: LostServer,
    private readonly inPicture: () => Uri | undefined,
  ) {
    this.item = window.createStatusBarItem('klantreis.stand', StatusBarAlignment.Left);
    this.item.name = extensionText('standNaam');
    this.listeners = Disposable.from(
      window.onDidChangeActiveTextEditor(() => this.soon()),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.soon();
      }),
      lost.onDidChange(() => this.soon()),
    );
    this.soon();
  }

  /** The meaning of a file may have changed. A client hears a notification in one place only, which tells this item too. */
  changed(uri: string): void {
    if (this.place()?.uri === uri) this.soon();
  }

  dispose(): void {
    clearTimeout(this.timer);
    this.listeners.dispose();
    this.item.dispose();
  }

  private soon(): void {
    clearTimeout(this.timer);
    this.timer = setTimeout(() => void this.show(), REST);
  }

  private async show(): Promise<void> {
    const place = this.place();
    const answer = place ? await this.ask(place) : null;
    // Somebody went elsewhere meanwhile, and asks again.
    if (this.place()?.uri !== place?.uri) return;
    if (this.lost.isLost)
      this.say(`$(warning) ${extensionText('standGestopt')}`, extensionText('blijftStoppen'), 'klantreis.herstarten');
    else if (answer) this.say(answer.short, answer.full, 'klantreis.voorbeeld', extensionText('standKlik'));
    else this.item.hide();
  }

  /**
   * @param full for who points at it, or hears it
   * @param hint what a click does, for who points at it
   */
  private say(text: string, full: string, command: string, hint?: string): void {
    this.item.text = text;
    this.item.tooltip = [full, hint].filter((part) => part !== undefined).join('\n');
    this.item.accessibilityInformation = { label: full };
    this.item.command = command;
    this.item.show();
  }

  /** Undefined where nobody works on a klantreis. */
  private place(): StandingParams | undefined {
    const { activeTextEditor: editor, visibleTextEditors } = window;
    if (editor) {
      const { document, selection } = editor;
      return document.languageId === 'klantreis'
        ? { uri: document.uri.toString(), line: selection.active.line }
        : undefined;
    }
    const uri = this.inPicture()?.toString();
    const beside = visibleTextEditors.find(({ document }) => document.uri.toString() === uri);
    return uri === undefined ? undefined : { uri, line: beside?.selection.active.line ?? 0 };
  }

  /** Null also where there is no server: that has its own message. */
  private async ask(params: StandingParams): Promise<StandingAnswer | null> {
    try {
      return await this.client.sendRequest<StandingAnswer | null>(JOURNEY_STANDING, params);
    } catch {
      return null;
    }
  }
}

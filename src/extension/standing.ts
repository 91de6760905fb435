import { Disposable, StatusBarAlignment, type StatusBarItem, type TextEditor, window } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { extensionText } from '../messages/extension.data';
import type { LostServer } from './client/lost-server';
import { JOURNEY_STANDING, type StandingAnswer, type StandingParams } from '../protocol/standing';

/** How long typing and moving the cursor rests before the server is asked, in ms: nobody reads the bar while typing. */
const REST = 400;

/**
 * The item in the status bar that says how far the klantreis around the cursor is: its status, its evidence and what is late. A click shows
 * its picture; where Klantreis stopped, the item says so and a click starts it again.
 */
export class StandingItem implements Disposable {
  private readonly item: StatusBarItem;
  private readonly listeners: Disposable;
  private timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly lost: LostServer,
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
    if (journeyEditor()?.document.uri.toString() === uri) this.soon();
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
    const editor = journeyEditor();
    const params = editor && { uri: editor.document.uri.toString(), line: editor.selection.active.line };
    const answer = params ? await this.ask(params) : null;
    // Somebody went elsewhere meanwhile, and asks again.
    if (journeyEditor() !== editor) return;
    if (this.lost.isLost)
      this.say(`$(warning) ${extensionText('standGestopt')}`, extensionText('blijftStoppen'), 'klantreis.herstarten');
    else if (answer) this.say(answer.short, answer.full, 'klantreis.voorbeeld');
    else this.item.hide();
  }

  /** @param full for who points at it, or hears it */
  private say(text: string, full: string, command: string): void {
    this.item.text = text;
    this.item.tooltip = full;
    this.item.accessibilityInformation = { label: full };
    this.item.command = command;
    this.item.show();
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

function journeyEditor(): TextEditor | undefined {
  const editor = window.activeTextEditor;
  return editor?.document.languageId === 'klantreis' ? editor : undefined;
}

import {
  CodeAction,
  commands,
  type Diagnostic,
  Disposable,
  Range,
  type TextDocument,
  TextDocumentSaveReason,
  type TextEditor,
  Uri,
  window,
  workspace,
} from 'vscode';
import {
  type BaseLanguageClient,
  type LanguageClientOptions,
  Message,
  type Middleware,
  State,
} from 'vscode-languageclient';
import { HeldMessages } from './held-messages';

/**
 * How long nobody types before what the language says shows, in ms. Who writes halts within a sentence for a second or so; from two
 * seconds on somebody is looking at what stands there.
 */
const HALT = 2000;
/**
 * How long nobody types before what the method asks shows as well, in ms. An analyst who read from notes halted for three to five seconds
 * between two lines, and nearly all that was asked of half a stap then was answered by the next line.
 */
const PAUSE = 6000;
/** What a quick fix ends with, in VS Code's own terms. */
const FIXED = 'klantreis.verbeterd';

/**
 * Keeps the messages that a key has just caused until the cursor leaves the line or the typing pauses (see `HeldMessages`). The server
 * says everything at once, to every editor; this is how VS Code shows it.
 */
export class WaitingMessages implements Disposable {
  private readonly held = new HeldMessages<Diagnostic>((file, placed) => {
    const messages = placed.map(({ message, range: { start, end } }) => {
      message.range = new Range(start.line, start.character, end.line, end.character);
      return message;
    });
    this.publish?.(Uri.parse(file, true), messages);
  });
  private publish: ((uri: Uri, messages: Diagnostic[]) => void) | undefined;
  /** The version of the text that the last messages about a file are of, by how the server spells the file. */
  private readonly versions = new Map<string, number | undefined>();
  private pauses: readonly ReturnType<typeof setTimeout>[] = [];
  private savedByHand = false;
  private readonly disposable: Disposable;

  constructor() {
    this.attend(window.activeTextEditor);
    this.disposable = Disposable.from(
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (!isOurs(document) || contentChanges.length === 0) return;
        this.held.changed(fileOf(document.uri), document.version, contentChanges);
        this.stopWaiting();
        this.pauses = [setTimeout(() => this.held.halt(), HALT), setTimeout(() => this.release(), PAUSE)];
      }),
      window.onDidChangeTextEditorSelection(({ textEditor }) => {
        if (textEditor === window.activeTextEditor) this.attend(textEditor);
      }),
      window.onDidChangeActiveTextEditor((editor) => this.attend(editor)),
      // A save that comes by itself is no sign that somebody is ready.
      workspace.onWillSaveTextDocument(({ reason }) => {
        this.savedByHand = reason !== TextDocumentSaveReason.AfterDelay;
      }),
      workspace.onDidSaveTextDocument((document) => {
        if (isOurs(document) && this.savedByHand) this.release();
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.held.closed(fileOf(uri))),
      commands.registerCommand(FIXED, () => this.release()),
    );
  }

  dispose(): void {
    this.stopWaiting();
    this.disposable.dispose();
  }

  private stopWaiting(): void {
    for (const pause of this.pauses) clearTimeout(pause);
  }

  /** Everything shows now. */
  release(): void {
    this.held.release();
  }

  /** What a client is made with. */
  get options(): Pick<LanguageClientOptions, 'middleware' | 'connectionOptions'> {
    return {
      middleware: this.middleware,
      connectionOptions: { messageStrategy: { handleMessage: this.handleMessage } },
    };
  }

  /** A server that stops takes its messages along. */
  follow(client: BaseLanguageClient): Disposable {
    return client.onDidChangeState(({ newState }) => {
      if (newState === State.Stopped) this.held.clear();
    });
  }

  private readonly middleware: Middleware = {
    handleDiagnostics: (uri, messages, next) => {
      const file = fileOf(uri);
      this.publish = next;
      this.held.published(file, messages, this.versions.get(file));
    },
    provideCodeActions: async (document, range, context, token, next) => {
      // VS Code looks for the nearest message of the line, but only among those that show.
      const isHeld = range.isEmpty && this.held.holdsAt(fileOf(document.uri), range.start.line);
      const actions = await next(document, isHeld ? document.lineAt(range.start.line).range : range, context, token);
      for (const action of actions ?? []) {
        if (action instanceof CodeAction && action.edit) action.command ??= { title: '', command: FIXED };
      }
      return actions;
    },
  };

  /** The client keeps the version to itself. It drops messages about a file for newer ones, so the last version is of those that it hands on. */
  private readonly handleMessage = (message: Message, next: (message: Message) => unknown): void | Promise<void> => {
    if (Message.isNotification(message) && message.method === 'textDocument/publishDiagnostics') {
      const { uri, version } = message.params as unknown as { uri: string; version?: number };
      this.versions.set(fileOf(Uri.parse(uri)), version);
    }
    return next(message) as void | Promise<void>;
  };

  private attend(editor: TextEditor | undefined): void {
    const isText = editor !== undefined && isOurs(editor.document);
    if (isText)
      this.held.attend(
        fileOf(editor.document.uri),
        editor.selections.map(({ active }) => active),
      );
    else this.held.attend(undefined, []);
  }
}

function isOurs({ languageId }: TextDocument): boolean {
  return languageId === 'klantreis';
}

function fileOf(uri: Uri): string {
  return uri.toString();
}

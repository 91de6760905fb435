import {
  Disposable,
  Range,
  type TextDocument,
  TextDocumentChangeReason,
  type TextDocumentChangeEvent,
  TextDocumentSaveReason,
  TextEdit,
  type TextEditor,
  window,
  workspace,
} from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { type IndentParams, JOURNEY_INDENT, type RowIndent } from '../../protocol/indent';
import { CatchUp } from '../panel/catch-up';
import type { FormattingRequests } from './formatting-requests';
import { TypedRows } from './typed-rows';

/** While somebody types on, VS Code asks for what Enter changes itself, and is quicker at it. In ms. */
const AFTER_ENTER = 60;

/**
 * Puts lines where they belong that were finished while the server was busy: VS Code drops what comes back from Enter when the next key
 * was pressed before. The row of a cursor is left alone, and so is everything after an undo: who takes it back means it.
 */
export function putLateLinesRight(client: BaseLanguageClient, requests: FormattingRequests): Disposable {
  const late = new LateIndents(client, requests);
  return Disposable.from(
    workspace.onDidChangeTextDocument((event) => late.changed(event)),
    window.onDidChangeTextEditorSelection(({ textEditor }) => late.cursorMoved(textEditor)),
    workspace.onWillSaveTextDocument(({ document, reason, waitUntil }) => {
      // Who saves has finished the line; a file that saves itself says nothing of that.
      const resting = reason === TextDocumentSaveReason.AfterDelay ? cursorRows(document) : [];
      const rows = isWanted(document) && !requests.areUnderWay ? late.typedIn(document, resting) : [];
      if (rows.length > 0) waitUntil(late.beforeSaving(document, rows));
    }),
  );
}

class LateIndents {
  private readonly documents = new WeakMap<TextDocument, { typed: TypedRows; catchUp: CatchUp }>();

  /** Those that are asked about in a moment. */
  private readonly waiting = new WeakSet<TextDocument>();

  /** Those of which VS Code waits for the last edits before it saves: another edit in between would have it throw these away. */
  private readonly saving = new WeakSet<TextDocument>();

  constructor(
    private readonly client: BaseLanguageClient,
    private readonly requests: FormattingRequests,
  ) {}

  changed({ document, contentChanges, reason }: TextDocumentChangeEvent): void {
    if (document.languageId !== 'klantreis') return;
    const { typed } = this.of(document);
    const isUndo = reason === TextDocumentChangeReason.Undo || reason === TextDocumentChangeReason.Redo;
    // A text that is as it was saved was read from the disk again.
    if (isUndo || !document.isDirty) {
      typed.forget();
      return;
    }
    for (const { range, text } of contentChanges) {
      const change = { first: range.start.line, last: range.end.line, text };
      // Several changes at once are a command's: the formatter, another name everywhere.
      if (contentChanges.length === 1) typed.typed(change);
      else typed.moved(change);
    }
  }

  cursorMoved({ document }: TextEditor): void {
    if (document.languageId !== 'klantreis' || this.typedIn(document, cursorRows(document)).length === 0) return;
    this.of(document).catchUp.fallBehind();
    if (!this.waiting.has(document)) this.askLater(document);
  }

  /** While VS Code lays out the text itself, it goes first. */
  private askLater(document: TextDocument): void {
    this.waiting.add(document);
    setTimeout(() => {
      this.waiting.delete(document);
      if (this.requests.areUnderWay) this.askLater(document);
      else void this.of(document).catchUp.run();
    }, AFTER_ENTER);
  }

  /** The rows that somebody typed in, without these. */
  typedIn(document: TextDocument, besides: readonly number[]): number[] {
    const rows = this.documents.get(document)?.typed.all ?? [];
    return rows.filter((row) => !besides.includes(row) && row < document.lineCount);
  }

  private of(document: TextDocument) {
    const known = this.documents.get(document);
    if (known) return known;
    const isOpen = () => editorOf(document) !== undefined && isWanted(document);
    const made = { typed: new TypedRows(), catchUp: new CatchUp(isOpen, () => this.putRight(document)) };
    this.documents.set(document, made);
    return made;
  }

  private async putRight(document: TextDocument): Promise<void> {
    const rows = this.typedIn(document, cursorRows(document));
    if (rows.length === 0) return;
    const { edits, looked } = await this.ask(document, rows);
    // The next key, or a cursor that moves, asks again.
    if (this.requests.areUnderWay || this.saving.has(document)) return;
    const resting = cursorRows(document);
    const wanted = edits.filter(({ range }) => !resting.includes(range.start.line));
    const made =
      wanted.length === 0 ||
      (await editorOf(document)?.edit(
        (builder) => wanted.forEach(({ range, newText }) => builder.replace(range, newText)),
        { undoStopBefore: false, undoStopAfter: false },
      ));
    // Where a key came in between nothing was changed, and that key asks again.
    if (made) this.of(document).typed.looked(looked.filter((row) => !resting.includes(row)));
  }

  /** The last edits before a text is saved. */
  async beforeSaving(document: TextDocument, rows: readonly number[]): Promise<TextEdit[]> {
    this.saving.add(document);
    try {
      return (await this.ask(document, rows)).edits;
    } finally {
      this.saving.delete(document);
    }
  }

  /** Where these rows belong, as far as they are still what was asked about. */
  async ask(
    document: TextDocument,
    rows: readonly number[],
  ): Promise<{ edits: TextEdit[]; looked: readonly number[] }> {
    const asked = new Map(rows.map((row) => [row, document.lineAt(row).text]));
    const params: IndentParams = { uri: document.uri.toString(), rows };
    // The text changed before the server looked at it, or there is no server now: the next key asks again.
    const answer = await this.client.sendRequest<readonly RowIndent[] | null>(JOURNEY_INDENT, params).catch(() => null);
    if (answer === null) return { edits: [], looked: [] };
    const looked = rows.filter((row) => row < document.lineCount && document.lineAt(row).text === asked.get(row));
    const edits = answer
      .filter(({ row }) => looked.includes(row))
      .map(({ row, length, indent }) => TextEdit.replace(new Range(row, 0, row, length), indent));
    return { edits, looked };
  }
}

function editorOf(document: TextDocument): TextEditor | undefined {
  return window.visibleTextEditors.find((editor) => editor.document === document);
}

/** The rows on which somebody may be typing. */
function cursorRows(document: TextDocument): number[] {
  const editors = window.visibleTextEditors.filter((editor) => editor.document === document);
  return editors.flatMap(({ selections }) => selections.map(({ active }) => active.line));
}

/** Who wants no line to move by a key gets that. */
function isWanted(document: TextDocument): boolean {
  return workspace.getConfiguration('editor', document).get('formatOnType') === true;
}

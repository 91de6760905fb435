import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import { doOverlap, inLineEndsOf } from '../text/edit/apply-edits';
import { remembered } from '../util/remembered';
import { rowsOf } from '../util/rows';
import type { Edit } from '../util/source';
import type { OpenFile } from './open-file';

/** The one place where edits become those of the language server protocol, in the line ends of their text. */

/** What a text looks like; it is not read again here. */
type Written = Pick<OpenFile, 'text'>;

export function textEdits({ text }: Written, edits: readonly Edit[]): TextEdit[] {
  return inLineEndsOf(text, edits).map(({ range, newText }) => ({ range, newText }));
}

export function textEdit(file: Written, edit: Edit): TextEdit {
  return textEdits(file, [edit])[0]!;
}

/** Edits of words in several files, by their URI. */
export function wordEdits(changes: ReadonlyMap<string, readonly Edit[]>): WorkspaceEdit {
  const plain = [...changes].map(([uri, edits]) => [uri, edits.map(({ range, newText }) => ({ range, newText }))]);
  return { changes: Object.fromEntries(plain) as Record<string, TextEdit[]> };
}

/** A file that comes, with edits of another one. It must not be there yet: nothing is written over. */
export function createdFile(
  { uri, text }: { readonly uri: string; readonly text: string },
  other: { readonly uri: string; readonly edits: TextEdit[] },
): WorkspaceEdit {
  const start = { line: 0, character: 0 };
  return {
    documentChanges: [
      { kind: 'create', uri, options: { overwrite: false, ignoreIfExists: false } },
      { textDocument: { uri, version: null }, edits: [{ range: { start, end: start }, newText: text }] },
      { textDocument: { uri: other.uri, version: null }, edits: other.edits },
    ],
  };
}

/**
 * Edits of one file as an editor takes them: a snippet where they say where one goes on typing and the editor can put the
 * cursor there, else plain text.
 */
export function workspaceEdit(file: OpenFile, edits: readonly Edit[], snippets: boolean): WorkspaceEdit {
  const written = inLineEndsOf(file.text, edits);
  const snippetEdits = snippets && edits.some(({ typing }) => typing) ? asSnippets(file, written) : undefined;
  if (!snippetEdits) return { changes: { [file.uri]: textEdits(file, written) } };
  return { documentChanges: [{ textDocument: { uri: file.uri, version: null }, edits: snippetEdits }] };
}

const textRows = remembered(({ text }: Written) => rowsOf(text));

/**
 * All edits: an editor that puts one in as a snippet may do so with the others. VS Code gives each row of a snippet the
 * indentation before the place where it goes in; from the start of a row there is none. Undefined where edits would then overlap.
 */
function asSnippets(file: Written, edits: readonly Edit[]): SnippetTextEdit[] | undefined {
  const widened = edits.map((edit) => {
    const { start, end } = edit.range;
    const before = (textRows(file)[start.line] ?? '').slice(0, start.character);
    const isIndented = /^[ \t]/.test(before) && /[\r\n]/.test(edit.newText);
    if (!isIndented) return { range: edit.range, value: snippetOf(edit) };
    return { range: { start: { ...start, character: 0 }, end }, value: escaped(before) + snippetOf(edit) };
  });
  if (doOverlap(widened)) return undefined;
  return widened.map(({ range, value }) => ({ range, snippet: { kind: 'snippet', value } }));
}

function snippetOf({ newText, typing }: Edit): string {
  if (!typing) return escaped(newText);
  const [from, to] = typing;
  const [before, typed, after] = [newText.slice(0, from), newText.slice(from, to), newText.slice(to)].map(escaped);
  return `${before}\${0${typed ? `:${typed}` : ''}}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

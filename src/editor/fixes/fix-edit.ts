import type { SnippetTextEdit, TextEdit, WorkspaceEdit } from 'vscode-languageserver-types';
import type { FixEdit } from '../../model/finding';
import type { Position } from '../../util/source';
import type { OpenFile } from '../open-file';
import { rowsOf } from '../rows';

/**
 * The edits of a fix as an editor takes them: a snippet where the fix says where one goes on typing and the editor can put the
 * cursor there, else plain text.
 */
export function workspaceEdit(file: OpenFile, edits: readonly FixEdit[], snippets: boolean): WorkspaceEdit {
  const snippetEdits = snippets && edits.some(({ typing }) => typing) ? asSnippets(file, edits) : undefined;
  if (!snippetEdits) return { changes: { [file.uri]: edits.map(plainEdit) } };
  return { documentChanges: [{ textDocument: { uri: file.uri, version: null }, edits: snippetEdits }] };
}

export function plainEdit({ range, newText }: FixEdit): TextEdit {
  return { range, newText };
}

/**
 * All edits of the fix: an editor that puts one in as a snippet may do so with the others. VS Code gives each row of a snippet the
 * indentation before the place where it goes in; from the start of a row there is none. Undefined where edits would then overlap.
 */
function asSnippets({ text }: OpenFile, edits: readonly FixEdit[]): SnippetTextEdit[] | undefined {
  const rows = rowsOf(text);
  const widened = edits.map((edit) => {
    const { start, end } = edit.range;
    const before = (rows[start.line] ?? '').slice(0, start.character);
    const isIndented = /^[ \t]/.test(before) && /[\r\n]/.test(edit.newText);
    if (!isIndented) return { range: edit.range, value: snippetOf(edit) };
    return { range: { start: { ...start, character: 0 }, end }, value: escaped(before) + snippetOf(edit) };
  });
  const inOrder = [...widened].sort((a, b) => order(a.range.start, b.range.start));
  const overlap = inOrder.some(
    ({ range }, index) => index > 0 && order(inOrder[index - 1]!.range.end, range.start) > 0,
  );
  return overlap ? undefined : widened.map(({ range, value }) => ({ range, snippet: { kind: 'snippet', value } }));
}

function snippetOf({ newText, typing }: FixEdit): string {
  if (!typing) return escaped(newText);
  const [from, to] = typing;
  const [before, typed, after] = [newText.slice(0, from), newText.slice(from, to), newText.slice(to)].map(escaped);
  return `${before}\${0${typed ? `:${typed}` : ''}}${after}`;
}

function escaped(text: string): string {
  return text.replace(/[\\$}]/g, '\\$&');
}

function order(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

import type { Range, TextEdit } from 'vscode-languageserver-types';
import { formatText } from '../text/format';
import { withoutIndent } from '../util/spaces';
import type { OpenFile } from './open-file';

/** A row with its line end; the last row of a text may have none. */
const PIECES = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

/**
 * The changes that lay the file out well. Only the rows that change are in it, so that the cursor and what is folded keep
 * their place. The formatter keeps every row that says something, in its order: only empty rows come and go.
 */
export function formattingOf(file: OpenFile): TextEdit[] {
  const before = file.text.match(PIECES) ?? [];
  const after = formatText(file.text, file.lines).match(PIECES) ?? [];
  const edits: TextEdit[] = [];
  let next = 0;
  for (const [row, piece] of before.entries()) {
    const formatted = after[next];
    const stays = formatted !== undefined && isEmpty(piece) === isEmpty(formatted);
    if (stays) next++;
    const newText = stays ? formatted : '';
    if (newText !== piece) edits.push(replaceRow(row, piece, newText));
  }
  return edits;
}

/** The same for the rows that a range touches. */
export function rangeFormattingOf(file: OpenFile, { start, end }: Range): TextEdit[] {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  return formattingOf(file).filter(({ range }) => start.line <= range.start.line && range.start.line <= last);
}

function isEmpty(piece: string): boolean {
  return withoutIndent(piece.replace(/[\r\n]+$/, '')) === '';
}

/** Where the line end stays too, the edit ends before it: an editor that keeps its own line ends sees no difference there. */
function replaceRow(row: number, piece: string, newText: string): TextEdit {
  const [content, end] = splitEnd(piece);
  const [newContent, newEnd] = splitEnd(newText);
  const start = { line: row, character: 0 };
  if (end === newEnd) return { range: { start, end: { line: row, character: content.length } }, newText: newContent };
  const behind = end === '' ? { line: row, character: content.length } : { line: row + 1, character: 0 };
  return { range: { start, end: behind }, newText };
}

function splitEnd(piece: string): [content: string, end: string] {
  const content = piece.replace(/[\r\n]+$/, '');
  return [content, piece.slice(content.length)];
}

import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Line } from '../../parser/lines/line';
import { type FormatLine, formatText } from '../../text/format';
import { withoutIndent } from '../../util/spaces';
import { Indentation } from './indentation';
import type { OpenFile } from '../open-file';

/** A row with its line end; the last row of a text may have none. */
const PIECES = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

/** A row of the text, and what it becomes; empty where it goes. Both with their line ends. */
interface FormattedRow {
  readonly row: number;
  readonly piece: string;
  readonly newText: string;
}

/**
 * The changes that lay the file out well. Only the rows that change are in it, so that the cursor and what is folded keep
 * their place. The formatter keeps every row that says something, in its order: only empty rows come and go.
 */
export function formattingOf(file: OpenFile): TextEdit[] {
  return editsOf(formattedRows(file.text, file.lines));
}

/**
 * The same for the rows that a range touches, as after pasting. The rows around it stay as they are, so these fall in with them, also
 * where the text is indented in another way. Where the range ends at the end of a row somebody may be going on there: spaces
 * at that end stay, and no line end comes.
 *
 * Rows that stand no deeper than what they hang under, as when the first of them was pasted behind spaces, say nothing by their
 * indentation: they go where the table has them.
 */
export function rangeFormattingOf(file: OpenFile, { start, end }: Range): TextEdit[] {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const inRange = file.lines.filter((line) => start.line <= line.range.start.line && line.range.start.line <= last);
  const depthOf = depthByTable(isAskew(inRange) ? new Set(inRange) : new Set());
  const lines = file.lines.map((line) => ({ ...line, depth: depthOf(line) }));
  const rows = formattedRows(file.text, lines).filter(({ row }) => start.line <= row && row <= last);
  const indentation = new Indentation(file, depthOf);
  indentation.correct(rows.map(({ row }) => row));
  return editsOf(
    rows.map((one) => {
      const indent = indentation.correctedAt(one.row);
      const newText = indent === undefined ? one.newText : indent + withoutIndent(one.newText);
      const goesOn = one.row === end.line && end.character >= splitEnd(one.piece)[0].trimEnd().length;
      return { ...one, newText: goesOn ? withEndOf(newText, one.piece) : newText };
    }),
  );
}

/** Does one of these lines stand no deeper than the one of them that has it? */
function isAskew(lines: readonly Line[]): boolean {
  const among = new Set(lines);
  return lines.some(
    ({ place, parent, claims, indent }) =>
      place === 'attached' && !claims && parent !== undefined && among.has(parent) && indent <= parent.indent,
  );
}

/** The depth of lines, of these as deep as the table says whatever their indentation claims. */
function depthByTable(lines: ReadonlySet<Line>): (line: Line) => number {
  const depthOf = (line: Line): number =>
    lines.has(line) && line.place === 'attached' && line.parent ? depthOf(line.parent) + 1 : line.depth;
  return depthOf;
}

function formattedRows(text: string, lines: readonly FormatLine[]): FormattedRow[] {
  const before = text.match(PIECES) ?? [];
  const after = formatText(text, lines).match(PIECES) ?? [];
  let next = 0;
  return before.map((piece, row) => {
    const formatted = after[next];
    const stays = formatted !== undefined && isEmpty(piece) === isEmpty(formatted);
    if (stays) next++;
    return { row, piece, newText: stays ? formatted : '' };
  });
}

function editsOf(rows: readonly FormattedRow[]): TextEdit[] {
  return rows
    .filter(({ piece, newText }) => newText !== piece)
    .map(({ row, piece, newText }) => replaceRow(row, piece, newText));
}

function withEndOf(newText: string, piece: string): string {
  return splitEnd(newText)[0] + /\s*$/.exec(piece)![0];
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

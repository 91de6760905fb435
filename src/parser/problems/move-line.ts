import type { Fix, FixEdit } from '../../model/finding';
import type { Position } from '../../util/source';
import { indentOf, withoutIndent } from '../../util/spaces';
import { isUnder, type Line } from '../lines/line';
import { detailIndent, insertAt, removeLine, rowsOfLine } from './row-edits';

/** A repair that puts lines somewhere else, as they are written. */
export function moveTo(
  at: Position,
  moved: readonly Line[],
  texts: readonly string[],
  title: string,
  args: Fix['args'],
): Fix {
  const rows = moved.flatMap((line) => rowsOfLine(line, texts));
  const edits = [insertAt(at, rows.map((row) => `\n${row}`).join('')), ...moved.map((line) => removeLine(line, texts))];
  return { title, args, edits, byHand: true };
}

/** A repair that writes a line, with all that hangs under it, as deep as the details of its host. */
export function indentUnder(
  host: Line,
  body: readonly Line[],
  texts: readonly string[],
  title: string,
  args: Fix['args'],
): Fix {
  const deeper = detailIndent(host) - body[0]!.indent;
  const edits: FixEdit[] = body.flatMap((line) =>
    rowsOfLine(line, texts).map((row, at) => indented(row, line.range.start.line + at, deeper)),
  );
  return { title, args, edits, byHand: true };
}

function indented(row: string, number: number, deeper: number): FixEdit {
  const length = row.length - withoutIndent(row).length;
  const range = { start: { line: number, character: 0 }, end: { line: number, character: length } };
  return { range, newText: ' '.repeat(Math.max(0, indentOf(row) + deeper)) };
}

/** A line with everything that hangs under it, in the order of the text. */
export function bodyOf(line: Line, lines: readonly Line[]): readonly Line[] {
  const from = indexOf(line, lines);
  const to = indexAt(line.bodyEnd.line, lines);
  return lines.slice(from, to + 1).filter((other) => other === line || isUnder(other, line));
}

/** The place of a line among those of its text. */
export function indexOf(line: Line, lines: readonly Line[]): number {
  return indexAt(line.range.start.line, lines);
}

/** The last line that begins at a row or above it: lines stand in the order of the text. */
function indexAt(row: number, lines: readonly Line[]): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]!.range.start.line <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

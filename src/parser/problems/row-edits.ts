import type { Position, Range } from '../../util/source';
import type { Line } from '../lines/line';

/** Edits of whole rows, for quick fixes. The line end is always `\n`: who applies them writes the one of the text. */
export interface RowEdit {
  readonly range: Range;
  readonly newText: string;
}

/** Takes rows away, with their line ends. */
export function removeRows(from: number, to: number, texts: readonly string[]): RowEdit {
  const isLast = to + 1 >= texts.length;
  const end = isLast ? { line: to, character: texts[to]!.length } : { line: to + 1, character: 0 };
  return { range: { start: rowStart(from, texts), end }, newText: '' };
}

/** Takes away the rows of a line. */
export function removeLine(line: Line, texts: readonly string[]): RowEdit {
  return removeRows(line.range.start.line, line.range.end.line, texts);
}

/** Writes a line anew, its indentation included. */
export function rewriteLine(line: Line, newText: string, texts: readonly string[]): RowEdit {
  return { range: { start: rowStart(line.range.start.line, texts), end: endOf(line, texts) }, newText };
}

/** Where the text of a line ends, also where the grammar could not read all of it. */
export function endOf({ range }: Line, texts: readonly string[]): Position {
  return { line: range.end.line, character: texts[range.end.line]!.trimEnd().length };
}

export function insertAt(at: Position, newText: string): RowEdit {
  return { range: { start: at, end: at }, newText };
}

/** The rows of a line as they stand in the text. */
export function rowsOfLine(line: Line, texts: readonly string[]): readonly string[] {
  return texts.slice(line.range.start.line, line.range.end.line + 1);
}

/** The column at which the details of a line stand: where the first one stands, else a level deeper. */
export function detailIndent(host: Line | undefined): number {
  if (host?.type === undefined) return 0;
  const first = host.children[0];
  return first && first.indent > host.indent ? first.indent : host.indent + 2;
}

/** The start of a row, behind the byte order mark, which stays. */
export function rowStart(row: number, texts: readonly string[]): Position {
  return { line: row, character: row === 0 && texts[0]!.startsWith('\uFEFF') ? 1 : 0 };
}

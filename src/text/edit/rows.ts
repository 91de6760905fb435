import { BYTE_ORDER_MARK } from '../../util/rows';
import { indentOf, leadingSpaces, withoutIndent } from '../../util/spaces';
import type { Edit, Position } from '../../util/source';
import { insertText, rangeInRow, removeText, replaceText } from './edit';

/**
 * Edits of whole rows. `rows` are always those of the text as it is, without line ends and from 0. A byte order mark stays the
 * first sign of the text: no edit of rows takes it away or puts something before it.
 */

/** From the first up to and including the last. */
export interface RowSpan {
  readonly first: number;
  readonly last: number;
}

/** Where a row starts, behind the byte order mark. */
export function rowStart(rows: readonly string[], row: number): Position {
  return { line: row, character: row === 0 ? markLength(rows) : 0 };
}

export function rowEnd(rows: readonly string[], row: number): Position {
  return { line: row, character: (rows[row] ?? '').length };
}

/** The spaces or tabs before a row, as its author typed them. */
export function indentation(rows: readonly string[], row: number): string {
  return leadingSpaces(textOfRow(rows, row));
}

/** A row without the byte order mark. */
export function textOfRow(rows: readonly string[], row: number): string {
  return (rows[row] ?? '').slice(row === 0 ? markLength(rows) : 0);
}

/**
 * Takes rows away, with their line ends. Of the last row of a text that has none, the line end of the row above stays: a text
 * ends with one.
 * @param spans in the order of the text
 */
export function removeRows(rows: readonly string[], spans: readonly RowSpan[]): Edit[] {
  return joined(spans).map(({ first, last }) => {
    const isLast = last + 1 >= rows.length;
    return removeText({ start: rowStart(rows, first), end: isLast ? rowEnd(rows, last) : rowStart(rows, last + 1) });
  });
}

/** Spans that touch are one, so that no two edits meet. */
function joined(spans: readonly RowSpan[]): RowSpan[] {
  const result: RowSpan[] = [];
  for (const span of spans) {
    const before = result.at(-1);
    if (before && span.first <= before.last + 1)
      result[result.length - 1] = { first: before.first, last: Math.max(before.last, span.last) };
    else result.push(span);
  }
  return result;
}

/** Where rows go: directly above or below another one. */
export type Target = { readonly above: number } | { readonly below: number };

/**
 * Puts rows somewhere else, by default as they are written.
 * @param spans in the order of the text; the target is none of these rows
 * @param written how a row is written there
 */
export function moveRows(
  rows: readonly string[],
  spans: readonly RowSpan[],
  target: Target,
  written: (row: number) => string = (row) => textOfRow(rows, row),
): Edit[] {
  const moved = spans.flatMap(rowsIn).map(written);
  if (moved.length === 0) return [];
  const isAbove = 'above' in target;
  const at = isAbove ? rowStart(rows, target.above) : rowEnd(rows, target.below);
  const newText = moved.map((row) => (isAbove ? `${row}\n` : `\n${row}`)).join('');
  return [insertText(at, newText), ...removeRows(rows, spans)];
}

/** Writes rows anew, their indentation included: one text in the place of all of them. */
export function rewriteRows(rows: readonly string[], { first, last }: RowSpan, newText: string): Edit {
  return replaceText({ start: rowStart(rows, first), end: contentEnd(rows, last) }, newText);
}

/** Writes a text anew from its first word to the end of its last row; the indentation and spaces at the end stay. */
export function rewriteText(rows: readonly string[], start: Position, last: number, newText: string): Edit {
  return replaceText({ start, end: contentEnd(rows, last) }, newText);
}

/** Where the text of a row ends. */
function contentEnd(rows: readonly string[], row: number): Position {
  return { line: row, character: rows[row]!.trimEnd().length };
}

/** Puts other spaces before a row; none where those stand there. */
export function indentRow(rows: readonly string[], row: number, indent: string): Edit[] {
  const found = indentation(rows, row);
  if (found === indent) return [];
  const from = rowStart(rows, row).character;
  return [replaceText(rangeInRow(row, from, from + found.length), indent)];
}

/**
 * Moves rows in or out as a whole: what stood behind one indentation stands behind another. Empty rows stay.
 * @param from the indentation of the row that the others count from
 */
export function shiftRows(rows: readonly string[], spans: readonly RowSpan[], from: string, to: string): Edit[] {
  return spans.flatMap(rowsIn).flatMap((row) => {
    const indent = shiftedIndent(rows, row, from, to);
    return indent === undefined ? [] : indentRow(rows, row, indent);
  });
}

/** A row as it is written where what stood behind one indentation stands behind another. */
export function shiftedRow(rows: readonly string[], row: number, from: string, to: string): string {
  const indent = shiftedIndent(rows, row, from, to);
  return indent === undefined ? textOfRow(rows, row) : indent + withoutIndent(textOfRow(rows, row));
}

/** Undefined where the spaces before a row stay as they are. */
function shiftedIndent(rows: readonly string[], row: number, from: string, to: string): string | undefined {
  if (withoutIndent(rows[row]!) === '') return undefined;
  const own = indentation(rows, row);
  if (own.startsWith(from)) return to + own.slice(from.length);
  // Of a row that is indented in another way only the columns count.
  const columns = Math.max(0, indentOf(own) + indentOf(to) - indentOf(from));
  return columns === indentOf(own) ? undefined : ' '.repeat(columns);
}

/** The numbers of the rows in a span. */
export function rowsIn({ first, last }: RowSpan): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, at) => first + at);
}

function markLength(rows: readonly string[]): number {
  return rows[0]?.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
}

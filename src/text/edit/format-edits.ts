import type { Edit } from '../../util/source';
import { withoutIndent } from '../../util/spaces';
import { type FormatLine, formatText } from '../format';
import { rangeInRow, removeText, replaceText } from './edit';

/** A row with its line end; the last row of a text may have none. */
const PIECES = /[^\r\n]*(?:\r\n|\n|\r)|[^\r\n]+$/g;

/** A row of the text, and what it becomes; empty where it goes. Both with their line ends. */
export interface FormattedRow {
  readonly row: number;
  readonly piece: string;
  readonly formatted: string;
}

/**
 * The edits that lay a text out well, as `formatText` does. Only the rows that change are in them, so that the cursor and what is
 * folded keep their place. They write the line end that the formatter chose.
 * @param lines the statements of this text, in its order
 */
export function formatEdits(text: string, lines: readonly FormatLine[]): Edit[] {
  return editsOfRows(formattedRows(text, lines));
}

/**
 * What the formatter makes of each row. It keeps every row that says something, in its order: only empty rows come and go.
 */
export function formattedRows(text: string, lines: readonly FormatLine[]): FormattedRow[] {
  const before = text.match(PIECES) ?? [];
  const after = formatText(text, lines).match(PIECES) ?? [];
  let next = 0;
  return before.map((piece, row) => {
    const formatted = after[next];
    const stays = formatted !== undefined && isEmpty(piece) === isEmpty(formatted);
    if (stays) next++;
    return { row, piece, formatted: stays ? formatted : '' };
  });
}

export function editsOfRows(rows: readonly FormattedRow[]): Edit[] {
  return rows.filter(({ piece, formatted }) => formatted !== piece).map(editOfRow);
}

/** A row as it was formatted, with the spaces and the line end that it has. */
export function keepEnd({ row, piece, formatted }: FormattedRow): FormattedRow {
  return { row, piece, formatted: splitEnd(formatted)[0] + /\s*$/.exec(piece)![0] };
}

/** The length of a row without the spaces at its end and without its line end. */
export function contentLength({ piece }: FormattedRow): number {
  return splitEnd(piece)[0].trimEnd().length;
}

function isEmpty(piece: string): boolean {
  return withoutIndent(splitEnd(piece)[0]) === '';
}

/** Where the line end stays too, the edit ends before it: an editor that keeps its own line ends sees no difference there. */
function editOfRow({ row, piece, formatted }: FormattedRow): Edit {
  const [content, end] = splitEnd(piece);
  const [newContent, newEnd] = splitEnd(formatted);
  const range = rangeInRow(row, 0, content.length);
  if (end === newEnd) return replaceText(range, newContent);
  const whole = end === '' ? range : { start: range.start, end: { line: row + 1, character: 0 } };
  return formatted === '' ? removeText(whole) : replaceText(whole, formatted);
}

function splitEnd(piece: string): [content: string, end: string] {
  const content = piece.replace(/[\r\n]+$/, '');
  return [content, piece.slice(content.length)];
}

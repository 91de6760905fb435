import type { Line } from '../../parser/lines/line';
import type { Range } from '../../util/source';
import { lineEnd } from '../fixes/text-edits';
import { type Rows, rowsFrom, rowsIn } from './move-units';
import type { OpenFile } from '../open-file';

export interface Move {
  readonly edits: readonly { readonly range: Range; readonly newText: string }[];
  /** How many rows the moved text goes down; up where it is negative, and 0 where it cannot go. */
  readonly by: number;
  /** Where the moved rows are after that. */
  readonly rows: Rows;
}

/** What stands around the moved rows: the rows above and below them that change, and what they become. */
export interface Rearranged {
  readonly moved: Rows;
  readonly above: Rows;
  readonly below: Rows;
  readonly newAbove: readonly number[];
  readonly newBelow: readonly number[];
  /** The element that the moved rows come into, where that is another one. */
  readonly host?: Line;
}

const BYTE_ORDER_MARK = '\uFEFF';

/** The text after the move, and how to make it: the rows that move stay as they are, with the cursor and the selection in them. */
export function edited(
  { text }: OpenFile,
  rows: readonly string[],
  rearranged: Rearranged,
): Move & { readonly text: string } {
  const { moved, above, below, newAbove, newBelow } = rearranged;
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const eol = lineEnd(text);
  const contents = rows.map((row, number) => (number === 0 ? row.slice(mark.length) : row));
  const place = (line: number, character: number) => ({
    line,
    character: line === 0 ? character + mark.length : character,
  });
  const endOf = (line: number) => place(line, contents[line]!.length);
  const edits: Move['edits'] = [
    {
      range: { start: place(above.first, 0), end: place(moved.first, 0) },
      newText: newAbove.map((row) => contents[row]! + eol).join(''),
    },
    {
      range: { start: endOf(moved.last), end: endOf(below.last) },
      newText: newBelow.map((row) => eol + contents[row]!).join(''),
    },
  ];
  const by = newAbove.length - (moved.first - above.first);
  return {
    edits: edits.filter(({ range, newText }) => newText !== '' || range.start.line !== range.end.line),
    by,
    rows: { first: moved.first + by, last: moved.last + by },
    text: orderOf(rearranged, rows.length)
      .map((row) => contents[row]!)
      .join('\n'),
  };
}

/** The rows of the text before, in the order after. */
export function orderOf({ moved, above, below, newAbove, newBelow }: Rearranged, count: number): number[] {
  const [before, after] = [rowsFrom(0, above.first - 1), rowsFrom(below.last + 1, count - 1)];
  return [...before, ...newAbove, ...rowsIn(moved), ...newBelow, ...after];
}

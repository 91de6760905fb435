import type { Edit, Position } from '../../util/source';
import { replaceText } from './edit';
import { rowEnd, type RowSpan, rowsIn, rowStart, textOfRow } from './rows';

/** What stands around rows that move: the rows above and below them that change, and what they become. */
export interface Rearranged {
  readonly moved: RowSpan;
  readonly above: RowSpan;
  readonly below: RowSpan;
  /** Numbers of rows of the text as it is. */
  readonly newAbove: readonly number[];
  readonly newBelow: readonly number[];
}

export interface Move {
  readonly edits: readonly Edit[];
  /** How many rows the moved text goes down; up where it is negative, and 0 where it cannot go. */
  readonly by: number;
  /** Where the moved rows are after that. */
  readonly rows: RowSpan;
}

/**
 * Moves rows by changing what stands around them: they stay as they are, with the cursor and the selection in them.
 */
export function rearrangeRows(rows: readonly string[], rearranged: Rearranged): Move {
  const { moved, above, below, newAbove, newBelow } = rearranged;
  const by = newAbove.length - (moved.first - above.first);
  const textOf = (row: number) => textOfRow(rows, row);
  const edits = [
    replaced(
      rowStart(rows, above.first),
      rowStart(rows, moved.first),
      newAbove.map((row) => `${textOf(row)}\n`),
    ),
    replaced(
      rowEnd(rows, moved.last),
      rowEnd(rows, below.last),
      newBelow.map((row) => `\n${textOf(row)}`),
    ),
  ];
  return { edits: edits.flat(), by, rows: { first: moved.first + by, last: moved.last + by } };
}

function replaced(start: Position, end: Position, parts: readonly string[]): Edit[] {
  return parts.length === 0 && start.line === end.line ? [] : [replaceText({ start, end }, parts.join(''))];
}

/** The rows of the text before, in the order after. */
export function orderAfter({ moved, above, below, newAbove, newBelow }: Rearranged, count: number): number[] {
  const before = rowsIn({ first: 0, last: above.first - 1 });
  const after = rowsIn({ first: below.last + 1, last: count - 1 });
  return [...before, ...newAbove, ...rowsIn(moved), ...newBelow, ...after];
}

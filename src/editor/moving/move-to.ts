import type { Line } from '../../parser/lines/line';
import { insertRowsAbove, insertRowsBelow } from '../../text/edit/new-rows';
import { indentation, removeRows, type RowSpan, rowsIn, shiftedRow, textOfRow } from '../../text/edit/rows';
import type { Edit } from '../../util/source';
import type { OpenFile } from '../open-file';
import { keepsTree } from './move';
import { Units } from './move-units';

export type Side = 'before' | 'after';

/**
 * Moves a stap or fase as a whole to before or after another one, in whatever fase that is. Its rows are put elsewhere, at the depth that
 * rows have there; all others stay. An empty row that parts it from its neighbour goes along.
 *
 * No edits where it stands there already; undefined where a line would come to stand under something else by it. `row` (from 0) is where
 * it begins after that.
 */
export function moveBeside(
  file: OpenFile,
  line: Line,
  beside: Line,
  side: Side,
): { readonly edits: readonly Edit[]; readonly row: number } | undefined {
  const { edits, order, written } = placeBeside(file, line, beside, side);
  const { line: was } = line.range.start;
  if (edits.length === 0) return { edits, row: was };
  const isSame = keepsTree(file, [line], { order, host: beside.parent as Line }, written);
  return isSame ? { edits, row: order.indexOf(was) } : undefined;
}

/** The same edits for who looks at the text after them: nobody has asked yet whether each line still stands where it stood. */
export function placeBeside(
  file: OpenFile,
  line: Line,
  beside: Line,
  side: Side,
): {
  readonly edits: readonly Edit[];
  /** The rows of the text before, in the order after. */
  readonly order: readonly number[];
  readonly written: (row: number) => string;
} {
  const units = new Units(file);
  const { rows } = units;
  if (line === beside || neighbourOf(units, beside, side) === line)
    return { edits: [], order: [], written: (row) => textOfRow(rows, row) };
  const [own, other] = [units.of(line), units.of(beside)];
  const gap = gapOf(units, line, own);
  const [moved, empty] = [rowsIn(own), rowsIn(gap)];
  const from = indentation(rows, line.range.start.line);
  const to = indentation(rows, beside.range.start.line);
  const written = (row: number) => (moved.includes(row) ? shiftedRow(rows, row, from, to) : textOfRow(rows, row));
  const put = side === 'after' ? [...empty, ...moved] : [...moved, ...empty];
  const rest = rowsIn({ first: 0, last: rows.length - 1 }).filter((row) => !put.includes(row));
  const place = rest.indexOf(side === 'after' ? other.last : other.first) + (side === 'after' ? 1 : 0);
  const order = [...rest.slice(0, place), ...put, ...rest.slice(place)];
  const added = put.map((row) => ({ text: written(row) }));
  const edits = [
    side === 'after' ? insertRowsBelow(rows, other.last, '', added) : insertRowsAbove(rows, other.first, '', added),
    ...removeRows(
      rows,
      [own, gap].filter(({ first, last }) => first <= last).sort((a, b) => a.first - b.first),
    ),
  ];
  return { edits, order, written };
}

/** What stands directly before or after something of its kind. */
function neighbourOf(units: Units, line: Line, side: Side): Line | undefined {
  const siblings = alike(units, line);
  return siblings[siblings.indexOf(line) + (side === 'after' ? 1 : -1)];
}

function alike(units: Units, line: Line): readonly Line[] {
  return units.siblings(line).filter(({ keyword }) => keyword === line.keyword);
}

/** The empty rows above it where something of its kind stands there, else those below it; none where it stands alone. */
function gapOf(units: Units, line: Line, own: RowSpan): RowSpan {
  const siblings = alike(units, line);
  const at = siblings.indexOf(line);
  if (at > 0) return { first: units.emptyAbove(own.first), last: own.first - 1 };
  if (at < siblings.length - 1) return { first: own.last + 1, last: units.belowEmpty(own.last + 1) - 1 };
  return { first: own.first, last: own.first - 1 };
}

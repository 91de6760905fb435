import { fillWords } from '../../messages/diagram.data';
import { num, type Shape } from '../../drawing/shapes';
import { CORNER } from '../../drawing/tokens.data';
import { type CellGroup, columnGroups, stackHeight } from './groups';
import { KLANTREIS } from './holders';
import { joinedCells } from './joined';
import type { LaneCell } from './lanes';

/** What a lane has under some columns, and how its cards are made. */
export interface LaneAsked {
  /** How many columns there are. */
  readonly count: number;
  /** Where the fase of a column ends: one column further than its last. */
  readonly faseEnd: (column: number) => number;
  /** The cards under a column, as wide as so many columns from there. */
  readonly cells: (column: number, columns: number) => readonly LaneCell[];
  /** Neighbours that say the same are one card. */
  readonly joined?: true | undefined;
  /** A card may go on over an empty neighbour. */
  readonly widens?: true | undefined;
  readonly gap: number;
}

/** So many cards of a whole each go over all of it, and however many where it has so few columns. */
const FEW = 2;
const FEW_COLUMNS = 3;
/** Over how many columns each of more cards goes. */
const MOST_COLUMNS = 2;

/** The cards of a lane: first those of the klantreis and of fasen as a whole, over all of their columns, and below them those of each stap. */
export function laneGroups(asked: LaneAsked): CellGroup<LaneCell>[] {
  const own = Array.from({ length: asked.count }, (_, column) => asked.cells(column, 1));
  if (asked.joined) return columnGroups(joinedCells(own, (start, end) => asked.cells(start, end - start)));
  const wholes = own.flatMap((cells, column) => wholesOf(cells, column, asked));
  const isApart = ({ content: { about } }: LaneCell) => wholes.some(({ key }) => key === about.whole);
  const stacks = own.map((cells) => cells.filter((cell) => !isApart(cell)));
  return [
    ...wholes.map((whole) => wholeGroup(whole, asked)),
    ...(asked.widens ? widened(stacks, asked) : columnGroups(stacks)),
  ];
}

interface Whole {
  readonly key: string;
  readonly start: number;
  readonly end: number;
  readonly count: number;
}

/** What is said of more than one column and begins in this one. */
function wholesOf(cells: readonly LaneCell[], start: number, { count, faseEnd }: LaneAsked): Whole[] {
  const keys = new Set(cells.flatMap(({ content }) => content.about.whole ?? []));
  return [...keys].flatMap((key) => {
    const end = key === KLANTREIS ? count : faseEnd(start);
    const all = cells.filter(({ content }) => content.about.whole === key);
    return end - start > 1 ? [{ key, start, end, count: all.length }] : [];
  });
}

/**
 * A few of them each go over all of their columns. More of them stand beside each other, under a line that says over which columns they go: each
 * over all of them would take too much room.
 */
function wholeGroup({ key, start, end, count }: Whole, { cells }: LaneAsked): CellGroup<LaneCell> {
  const isFew = count <= FEW || end - start <= FEW_COLUMNS;
  const columns = isFew ? end - start : MOST_COLUMNS;
  const beside = Math.floor((end - start) / columns);
  const all = cells(start, columns).filter(({ content }) => content.about.whole === key);
  return {
    start,
    end,
    ...(!isFew && { label: fillWords(key === KLANTREIS ? 'heleReis' : 'heleFase') }),
    stacks: Array.from({ length: Math.min(beside, all.length) }, (_, place) => ({
      column: start + place * columns,
      columns,
      cells: all.filter((_, nth) => nth % beside === place),
    })),
  };
}

/** The highest stack becomes wider, and so lower, as long as there is room beside it: within its fase, over one column that has nothing. */
function widened(stacks: readonly (readonly LaneCell[])[], asked: LaneAsked): CellGroup<LaneCell>[] {
  const { cells, faseEnd, gap, count } = asked;
  const wide = new Map<number, readonly LaneCell[]>();
  const height = (column: number) => stackHeight(wide.get(column) ?? stacks[column]!, gap);
  const columns = stacks.flatMap((own, column) => (own.length > 0 ? [column] : []));
  for (;;) {
    const highest = columns.reduce<number | undefined>(
      (best, column) => (best === undefined || height(column) > height(best) ? column : best),
      undefined,
    );
    if (highest === undefined || wide.has(highest)) break;
    const next = highest + 1;
    if (next >= Math.min(count, faseEnd(highest)) || stacks[next]!.length > 0) break;
    const lines = new Set(stacks[highest]!.map(({ content }) => content.about.key));
    const made = cells(highest, 2).filter(({ content }) => lines.has(content.about.key));
    if (stackHeight(made, gap) >= height(highest)) break;
    wide.set(
      highest,
      made.map((cell) => tabbed(cell, stacks[highest]![0]!.content.width)),
    );
  }
  return columnGroups(stacks).map((group) => {
    const made = wide.get(group.start);
    if (!made) return group;
    return { start: group.start, end: group.start + 2, stacks: [{ column: group.start, columns: 2, cells: made }] };
  });
}

/** A card that goes on over the next column, with a line at its top over the column that it is of. */
function tabbed(cell: LaneCell, width: number): LaneCell {
  const { stroke = 'lijn' } = cell.content.look;
  const d = `M${num(CORNER.kaart)} 0H${num(width)}`;
  const tab: Shape = { type: 'path', d, stroke, strokeWidth: 3 };
  return {
    ...cell,
    at: (x, y, taller) => {
      const box = cell.at(x, y, taller);
      return { ...box, shapes: [...box.shapes, tab] };
    },
  };
}

import { fillComparison } from '../../messages/comparison.data';
import type { Room } from '../../drawing/card';
import { heldBy } from '../kaart/holders';
import type { CardLane } from '../kaart/lane-cells';
import type { LaneCell } from '../kaart/lanes';
import type { Column } from '../kaart/view';
import type { ChangePlaces } from './changes';
import type { MergedColumn } from './columns';
import { type Candidate, markCell, type MergedCell } from './mark-cell';
import { baseLineOf, headLineOf, type Side, type Sides, spotOf } from './side';

type MakeCells = (column: Column, side: Side) => readonly LaneCell[];

interface OldCell {
  readonly cell: LaneCell;
  readonly column: Column;
}

/** The cards of one lane under every column: those of the head, and those of the base that may be gone. */
export function mergeLane(columns: readonly MergedColumn[], sides: Sides, make: MakeCells): Candidate[][] {
  const { base, head } = sides;
  const old = new Map<number, OldCell>();
  const perColumn = columns.map((column) => (base && column.base ? make(column.base, base) : []));
  perColumn.forEach((cells, index) => {
    for (const cell of cells) {
      const { line } = cell.content.about;
      if (line !== undefined) old.set(line, { cell, column: columns[index]!.base! });
    }
  });
  const used = new Set<LaneCell>();
  const merged = columns.map((column) => {
    const cells = head && column.head ? make(column.head, head) : [];
    return cells.map((cell) => {
      const line = baseLineOf(sides, cell.content.about.line);
      const before = line === undefined ? undefined : old.get(line);
      if (before) used.add(before.cell);
      return candidateOf(cell, before, line, column, sides);
    });
  });
  return merged.map((cells, index) => {
    const gone = perColumn[index]!.filter((cell) => {
      const { line } = cell.content.about;
      return line !== undefined && !used.has(cell) && !isSameWish(line, headLineOf(sides, line), sides);
    });
    // "Geen contact" is no news beside the contact that is gone.
    const isNews = gone.some((cell) => !base!.wishes.has(cell.content.about.line!));
    const kept = isNews ? cells.filter(({ cell }) => cell.content.about.line !== undefined) : cells;
    return [...kept, ...gone.map((cell) => goneCandidate(cell, sides))];
  });
}

/** The cards with their marks; those of the base of which nobody tells that they are gone are left out. */
export function markLane(columns: readonly (readonly Candidate[])[], places: ChangePlaces): MergedCell[][] {
  return columns.map((cells) => cells.flatMap((cell) => markCell(cell, places) ?? []));
}

export function cellsOfLane(lane: CardLane, room: Room): MakeCells {
  return (column, { view, scope }) => lane.cells(column, view, scope, room);
}

function candidateOf(
  cell: LaneCell,
  before: OldCell | undefined,
  baseLine: number | undefined,
  column: MergedColumn,
  sides: Sides,
): Candidate {
  const { about, lane } = cell.content;
  const from = !before ? '' : lane === 'stap' ? column.from : cameFrom(before, sides.base!);
  return { lane, cell, before: before?.cell, spot: spotOf(sides, baseLine, about.line), from };
}

/**
 * Is this a wish that both versions have? Only one of them draws it where what is now became the same, or something else: that is told,
 * and the wish did not change.
 */
function isSameWish(baseLine: number | undefined, headLine: number | undefined, { base, head }: Sides): boolean {
  if (baseLine === undefined || headLine === undefined) return false;
  const wish = base?.wishes.get(baseLine);
  return wish !== undefined && wish === head?.wishes.get(headLine);
}

function goneCandidate(cell: LaneCell, sides: Sides): Candidate {
  const { about, lane } = cell.content;
  const staysQuiet = sides.gewenst && lane === 'oplossing';
  return { lane, cell, before: undefined, spot: spotOf(sides, about.line, undefined), from: '', staysQuiet };
}

function cameFrom({ cell, column }: OldCell, { view }: Side): string {
  const line = cell.content.about.line;
  const held = heldBy(column, view).find(({ holder: { knelpunten, oplossingen, successen } }) =>
    [...knelpunten, ...oplossingen, ...successen].some((one) => one.range.start.line === line),
  );
  if (held?.tag) return held.key === 'klantreis' ? held.tag : fillComparison('uitFase', { titel: held.holder.titel });
  return fillComparison('uitStap', { nummer: column.number, titel: column.stap.titel });
}

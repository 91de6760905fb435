import { highest } from '../../util/lists';
import type { Cell } from '../../drawing/card';

/** Cards in a lane: stacks over one or more columns, and those that belong to several columns together over all of these. */

/** Cards under each other. */
export interface CellStack<C extends Cell = Cell> {
  /** The column that it begins in, and over how many it goes. */
  readonly column: number;
  readonly columns: number;
  readonly cells: readonly C[];
}

/** Stacks beside each other that begin at one height, below all that stands in their columns already. */
export interface CellGroup<C extends Cell = Cell> {
  /** From this column up to, not including, another. */
  readonly start: number;
  readonly end: number;
  /** What the columns are together, said above them. */
  readonly label?: string;
  readonly stacks: readonly CellStack<C>[];
}

/** Room for the label of a group, and between a group and the next one, in px. */
export const LABEL_HEIGHT = 20;
const GROUP_GAP = 8;
/** Room between an outline and what stands above or below it. */
const OUTLINE_GAP = 5;

export interface PlacedGroup<C extends Cell = Cell> {
  readonly group: CellGroup<C>;
  /** Of its label, where it has one, and of its stacks, from the top of the lane. */
  readonly top: number;
  readonly stacksTop: number;
}

/** Where the groups of a lane stand, each as high as there is room for it. */
export function placeGroups<C extends Cell>(
  groups: readonly CellGroup<C>[],
  gap: number,
): { readonly placed: readonly PlacedGroup<C>[]; readonly height: number } {
  const bottoms = new Map<number, number>();
  const placed = groups.map((group) => {
    const columns = Array.from({ length: group.end - group.start }, (_, at) => group.start + at);
    const above = highest(columns.map((column) => bottoms.get(column) ?? 0));
    const top = above > 0 ? above + Math.max(gap, GROUP_GAP) : 0;
    const stacksTop = top + (group.label === undefined ? 0 : LABEL_HEIGHT);
    const bottom = stacksTop + highest(group.stacks.map(({ cells }) => stackHeight(cells, gap)));
    for (const column of columns) bottoms.set(column, bottom);
    return { group, top, stacksTop };
  });
  return { placed, height: highest(bottoms.values()) };
}

/** Each column by itself. */
export function columnGroups<C extends Cell>(columns: readonly (readonly C[])[]): CellGroup<C>[] {
  return columns.flatMap((cells, column) =>
    cells.length === 0
      ? []
      : [{ start: column, end: column + 1, stacks: [{ column, columns: 1, cells }] } satisfies CellGroup<C>],
  );
}

/** Of cells under each other. */
export function stackHeight(cells: readonly Cell[], gap: number): number {
  return cells.reduce((sum, cell, nth) => sum + cell.height + gapBelow(cell, cells[nth + 1], gap), 0);
}

/** The room between a cell and the next one: an outline keeps off what stands beside it. */
export function gapBelow(cell: Cell, next: Cell | undefined, gap: number): number {
  if (!next) return 0;
  return cell.content.look.stroke || next.content.look.stroke ? Math.max(gap, OUTLINE_GAP) : gap;
}

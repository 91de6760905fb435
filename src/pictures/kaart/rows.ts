import type { DiagramWord } from '../../messages/diagram.data';
import { extentOf } from '../../drawing/extent';
import { lower, lowerTexts, type Box, type Shape, type TextRun } from '../../drawing/shapes';
import { descent } from '../../typography/text-width';
import { highest } from '../../util/lists';
import { type CellGroup, gapBelow, LABEL_HEIGHT, placeGroups } from './groups';
import { type Lane, type LaneCell, type LaneLook, type Lanes, panelRoom, type RowOptions, rowHeight } from './lanes';

/** What stands under each other in a picture with columns, before anybody knows on which sheet of paper. */
export interface Row {
  /** With the room below it, in px. */
  readonly height: number;
  readonly put: (lanes: Lanes) => void;
  /** The lane that it is, where it is one. */
  readonly lane?: Lane;
  /**
   * In two, of which the first takes at most so much room; undefined where nothing of it fits. Absent of what stays whole.
   * @param isWholeSheet is there no more room on any sheet? Then a card that is higher is divided.
   */
  readonly split?: (room: number, isWholeSheet: boolean) => readonly [Row, Row] | undefined;
  /** Does it explain what stands above it? No sheet has such rows alone. */
  readonly trails?: true;
}

/** A lane of cards; undefined where it has none. */
export function cardRow(
  lane: Lane & DiagramWord,
  groups: readonly CellGroup<LaneCell>[],
  options: RowOptions,
  look: Pick<LaneLook, 'gap' | 'gutter' | 'reading'>,
): Row | undefined {
  if (groups.length === 0) return undefined;
  const around = panelRoom(options) + look.gap;
  return {
    lane,
    height: rowHeight(lane, groups, options, look) + look.gap,
    put: (lanes) => lanes.row(lane, groups, options),
    split: (room, isWholeSheet) => {
      const parts = splitGroups(groups, room - around, options.gap ?? 2, isWholeSheet);
      const [first, rest] = parts.map((part) => cardRow(lane, part, options, look));
      return first && rest && [first, rest];
    },
  };
}

type Groups = readonly CellGroup<LaneCell>[];

function splitGroups(groups: Groups, room: number, gap: number, divides: boolean): readonly [Groups, Groups] {
  const parts = placeGroups(groups, gap).placed.map(({ group, stacksTop }) => {
    const stacks = group.stacks.map((stack) => {
      const [above, below] = splitStack(stack.cells, room - stacksTop, gap, divides && stacksTop <= LABEL_HEIGHT);
      return { above: { ...stack, cells: above }, below: { ...stack, cells: below } };
    });
    const part = (side: 'above' | 'below') => ({
      ...group,
      stacks: stacks.map((stack) => stack[side]).filter(({ cells }) => cells.length > 0),
    });
    return { above: part('above'), below: part('below') };
  });
  const some = (side: 'above' | 'below') => parts.map((part) => part[side]).filter(({ stacks }) => stacks.length > 0);
  return [some('above'), some('below')];
}

function splitStack(
  cells: readonly LaneCell[],
  room: number,
  gap: number,
  divides: boolean,
): readonly [readonly LaneCell[], readonly LaneCell[]] {
  let y = 0;
  for (const [nth, cell] of cells.entries()) {
    if (y + cell.height > room) {
      const [above, below] = [cells.slice(0, nth), cells.slice(nth)];
      if (nth > 0 || !divides) return [above, below];
      const [first, rest] = divideCell(cell, room);
      return [[first], [rest, ...below.slice(1)]];
    }
    y += cell.height + gapBelow(cell, cells[nth + 1], gap);
  }
  return [cells, []];
}

/** A card that is higher than a sheet, in two: between two lines of its texts, each with an outline of its own. */
function divideCell(cell: LaneCell, room: number): readonly [LaneCell, LaneCell] {
  const { look, padding } = cell.content;
  const box = cell.at(0, 0);
  const hasOutline = look.fill !== undefined || look.stroke !== undefined;
  const [outline, inside] = hasOutline ? [box.shapes[0]!, box.shapes.slice(1)] : [undefined, box.shapes];
  const bottoms = box.texts.map(bottomOf).filter((bottom) => bottom + padding.y <= room);
  const cut = highest(bottoms) || room - padding.y;
  const part = (height: number, shapes: readonly Shape[], texts: readonly TextRun[]): LaneCell => ({
    height,
    content: cell.content,
    at: (x, y, taller = height): Box<Lane> => ({
      ...cell.at(x, y),
      height: taller,
      shapes: outline?.type === 'rect' ? [{ ...outline, height: taller }, ...shapes] : shapes,
      texts,
    }),
  });
  const isAbove = (shape: Shape) => (extentOf({ shapes: [shape], texts: [] })?.top ?? 0) < cut;
  const up = padding.y - cut;
  return [
    part(
      cut + padding.y,
      inside.filter(isAbove),
      box.texts.filter((run) => bottomOf(run) <= cut),
    ),
    part(
      box.height + up,
      lower(
        inside.filter((shape) => !isAbove(shape)),
        up,
      ),
      lowerTexts(
        box.texts.filter((run) => bottomOf(run) > cut),
        up,
      ),
    ),
  ];
}

function bottomOf({ y, size }: TextRun): number {
  return y + descent * size;
}

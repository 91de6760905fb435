import { type Box, num, type Shape } from '../../drawing/shapes';
import { LINE, PADDING, SIZE } from '../../drawing/tokens.data';
import { Card, type Room } from '../../drawing/card';
import { fillWords } from '../../messages/diagram.data';
import type { Holder, Knelpunt, Oplossing } from '../../model/klantreis';
import { NIVEAUS } from '../../model/lines/vocabulary.data';
import { solutionsElsewhere } from '../../model/meaning/solutions';
import { oplossingenOf, type Scope } from '../../model/scope/scope';
import { append, highest } from '../../util/lists';
import type { Range } from '../../util/source';
import type { Held } from '../kaart/holders';
import type { CardLane } from '../kaart/lane-cells';
import type { Lane, LaneCell } from '../kaart/lanes';
import { inFile, titleAt } from '../kaart/sources';
import type { Column, View } from '../kaart/view';
import type { Span } from './frame';

/** What is to be said of a stap, a fase or the whole: knelpunten with what solves them, what goes well, what could be. */

/** Cards that belong together: a knelpunt with the oplossingen for it, or all that the organisation does for a stap. */
export interface Group {
  readonly first: LaneCell;
  /** Those that hang under the first. */
  readonly under: readonly LaneCell[];
  /** Those that come after it. */
  readonly along?: readonly LaneCell[];
}

/** How far an oplossing stands in under its knelpunt. */
export const INSET = 16;
/** Room between two cards, and between a knelpunt and what solves it. */
const GAP = 8;

type CellsIn = (lane: CardLane['lane'], narrower?: number) => readonly LaneCell[];

/** What a holder holds, the gravest knelpunten first. */
export function groupsOf({ holder }: Held, cellsIn: CellsIn, view: View, scope: Scope, room: Room): Group[] {
  const find = (lane: CardLane['lane'], narrower = 0) => {
    // Most oplossingen hang under a knelpunt: those that do not are another width, and are made where there are any.
    let cells: ReadonlyMap<number | undefined, LaneCell> | undefined;
    return ({ range }: Placed): LaneCell[] => {
      cells ??= new Map(cellsIn(lane, narrower).map((made) => [made.content.about.line, made]));
      const cell = cells.get(range.start.line);
      return cell ? [cell] : [];
    };
  };
  const [inset, whole] = [find('oplossing', INSET), find('oplossing')];
  const hanging = hangingIn(holder, view);
  const under = new Map<Knelpunt, LaneCell[]>(holder.knelpunten.map((knelpunt) => [knelpunt, []]));
  const alone: LaneCell[] = [];
  for (const oplossing of holder.oplossingen) {
    const knelpunt = hanging.get(oplossing);
    if (knelpunt) append(under.get(knelpunt)!, inset(oplossing));
    else append(alone, whole(oplossing));
  }
  const grave = holder.knelpunten.toSorted((a, b) => levelOf(b) - levelOf(a));
  const knelpuntCells = find('knelpunt');
  return [
    ...grave.flatMap((one) =>
      knelpuntCells(one).map((first) => ({
        first,
        under: [...under.get(one)!, ...elsewhereCells(one, first, holder, view, scope, room)],
      })),
    ),
    ...[...alone, ...holder.successen.flatMap(find('succes')), ...holder.kansen.flatMap(find('kans'))].map((first) => ({
      first,
      under: [],
    })),
  ];
}

/** The knelpunt that each oplossing of a holder hangs under: the first that it solves where it stands itself. */
export function hangingIn(
  { knelpunten: own, oplossingen }: Holder,
  { solvedBy, knelpunten }: Pick<View, 'solvedBy' | 'knelpunten'>,
): ReadonlyMap<Oplossing, Knelpunt> {
  const byNumber = new Map(own.map((knelpunt) => [knelpunten.get(knelpunt)?.number, knelpunt]));
  const hanging = new Map<Oplossing, Knelpunt>();
  for (const oplossing of oplossingen) {
    const number = solvedBy.get(oplossing)?.find((one) => byNumber.has(one));
    const knelpunt = number === undefined ? undefined : byNumber.get(number);
    if (knelpunt) hanging.set(oplossing, knelpunt);
  }
  return hanging;
}

/**
 * What solves a knelpunt and stands somewhere else: without it a knelpunt would look as if nobody does anything about it. An oplossing for
 * several knelpunten of one holder hangs under the first of those, beside the others.
 */
function elsewhereCells(
  knelpunt: Knelpunt,
  { content: { about } }: LaneCell,
  { oplossingen }: Holder,
  { solvedBy, knelpunten, klantreis }: View,
  scope: Scope,
  { width, reading }: Room,
): LaneCell[] {
  const number = knelpunten.get(knelpunt)?.number;
  const own = new Set(oplossingen);
  const found = [...solvedBy].filter(([one, numbers]) => !own.has(one) && numbers.some((other) => other === number));
  if (found.length === 0) return [];
  const others = solutionsElsewhere(klantreis, scope);
  return found.map(([oplossing], nth) => {
    const card = new Card<Lane>('oplossing', { width: width - INSET, reading }, PADDING.los);
    const isHere = oplossingenOf(klantreis).includes(oplossing);
    const file = isHere ? undefined : others.find((other) => other.oplossing === oplossing)?.path;
    const titel = oplossing.titel || fillWords('nogLeeg');
    const label = fillWords('oplossingElders', { oplossing: titel });
    const source = inFile(file, titleAt(oplossing, titel));
    card.iconText('oplossing', label, { size: SIZE.klein, role: 'zacht', iconRole: 'blauw', source });
    const line = isHere ? oplossing.range.start.line : undefined;
    return card.finish({ key: `${about.key}/elders:${nth + 1}`, label, ...(line !== undefined && { line }) });
  });
}

interface Placed {
  readonly range: Range;
}

function levelOf({ ernst }: Knelpunt): number {
  return ernst ? NIVEAUS.indexOf(ernst) : -1;
}

export interface Stacked {
  readonly boxes: readonly Box[];
  /** Lines from a knelpunt to what solves it, at their place in the picture. */
  readonly lines: readonly { readonly y: number; readonly draw: (top: number) => Shape }[];
  readonly bottom: number;
}

/** Puts groups under each other in columns, each in the one that is filled least, the first where they are alike. */
export function stackGroups(
  groups: readonly Group[],
  columns: readonly { readonly span: Span; readonly top: number }[],
): Stacked {
  const boxes: Box[] = [];
  const lines: { y: number; draw: (top: number) => Shape }[] = [];
  const bottoms = columns.map(({ top }) => top);
  for (const { first, under, along = [] } of groups) {
    const at = bottoms.indexOf(bottoms.reduce((least, bottom) => Math.min(least, bottom)));
    const { x } = columns[at]!.span;
    let y = bottoms[at]!;
    boxes.push(first.at(x, y));
    y += first.height;
    const from = y;
    for (const cell of under) {
      const to = y + GAP - 2;
      boxes.push(cell.at(x + INSET, to));
      const middle = isOutlined(cell) ? 18 : 12;
      lines.push({
        y: from,
        draw: (top) => {
          const [left, end] = [num(x + INSET / 2), num(to - top + middle)];
          const d = `M${left} ${num(from - top)}V${num(to - top + middle - 6)}Q${left} ${end} ${num(x + INSET)} ${end}`;
          return { type: 'path', d, stroke: 'blauwRand', strokeWidth: LINE.woord };
        },
      });
      y = to + cell.height;
    }
    for (const cell of along) {
      const gap = isOutlined(cell) ? GAP / 2 : 1;
      boxes.push(cell.at(x, y + gap));
      y += cell.height + 2 * gap;
    }
    bottoms[at] = y + (isOutlined(first) ? GAP : 1);
  }
  return { boxes, lines, bottom: highest(bottoms) };
}

function isOutlined({ content: { look } }: LaneCell): boolean {
  return look.stroke !== undefined;
}

/** The cards of a lane of which the room is so much narrower. */
export function cellsOf(lanes: readonly CardLane[], column: Column, view: View, scope: Scope, room: Room) {
  return (name: CardLane['lane'], narrower = 0): readonly LaneCell[] => {
    const lane = lanes.find((one) => one.lane === name)!;
    return lane.cells(column, view, scope, { ...room, width: room.width - narrower });
  };
}

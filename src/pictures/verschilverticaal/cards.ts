import { Card, type Room } from '../../drawing/card';
import { lower } from '../../drawing/shapes';
import { feitenCells, tijdCells } from '../kaart/cards-stap';
import { titleCard, wholeCells } from '../kaart/head-and-foot';
import type { CardLane } from '../kaart/lane-cells';
import type { Lane, LaneCell } from '../kaart/lanes';
import { omdatCells } from '../kaart/omdat';
import type { Column } from '../kaart/view';
import { mergeLane } from '../verschilkaart/cells';
import type { MergedColumn } from '../verschilkaart/columns';
import { dressed } from '../verschilkaart/frames';
import type { Candidate, MergedCell } from '../verschilkaart/mark-cell';
import type { Merged } from '../verschilkaart/merged';
import type { Side } from '../verschilkaart/side';
import { INSET } from '../verticaal/findings';
import type { Frame } from '../verticaal/frame';
import { LANES, roomIn } from '../verticaal/paper';
import { hangsUnder } from './whose';

/** The cards of both sides, as wide as their places in a row. */

/** What is to be said of a stap, a fase or the whole. */
const FOUND: readonly Lane[] = ['knelpunt', 'succes', 'kans'];
/** What the organisation does for a stap. */
export const BEHIND: readonly Lane[] = ['voorkant', 'achterkant'];

/** The columns of which both kinds of cards have a column of their own on the page. */
export type InTwo = ReadonlySet<MergedColumn>;

export function columnsInTwo({ columns, sides }: Merged, frame: Frame): InTwo {
  if (!frame.columns) return new Set();
  const hasAside = (column: Column | undefined) =>
    column !== undefined &&
    [column.stap.knelpunten, column.stap.oplossingen, column.stap.successen, column.stap.kansen].some(
      (list) => list.length > 0,
    );
  const hasBehind = (column: Column | undefined, side: Side | undefined) =>
    column !== undefined &&
    side !== undefined &&
    LANES.filter(({ lane }) => BEHIND.includes(lane)).some(
      ({ cells }) => cells(column, side.view, side.scope, roomIn(frame.text)).length > 0,
    );
  return new Set(
    columns.filter(
      ({ base, head }) =>
        hasAside(base) || hasAside(head) || hasBehind(base, sides.base) || hasBehind(head, sides.head),
    ),
  );
}

/** The cards of every lane under every column. */
export function rowCandidates(merged: Merged, frame: Frame, inTwo: InTwo): ReadonlyMap<Lane, Candidate[][]> {
  const { columns, sides } = merged;
  const [main, aside] = frame.columns ?? [frame.text, frame.text];
  const beside = new Set([...inTwo].flatMap(({ base, head }) => [base, head]));
  const along = (column: Column) => roomIn(beside.has(column) ? main : frame.text);
  const lanes = new Map<Lane, Candidate[][]>();
  for (const lane of LANES) {
    const isAside = [...FOUND, ...BEHIND, 'oplossing'].includes(lane.lane);
    const make = (column: Column, side: Side) => {
      if (lane.lane === 'stap') return [stapCell(lane, column, side, along(column))];
      const room = isAside ? roomIn(aside) : along(column);
      return lane.lane === 'oplossing'
        ? oplossingCells(lane, column, side, room)
        : lane.cells(column, side.view, side.scope, room);
    };
    lanes.set(lane.lane, mergeLane(columns, sides, make));
  }
  const reasons = (column: Column, { view, scope }: Side) => omdatCells(column, view.curves, scope, along(column));
  lanes.set('omdat', mergeLane(columns, sides, reasons));
  return lanes;
}

/** The stap with its time and with what else is known of it: they stand for one line, so they are marked as one card. */
function stapCell(lane: CardLane, column: Column, { view, scope }: Side, room: Room): LaneCell {
  const [stap] = lane.cells(column, view, scope, room) as [LaneCell];
  if (column.missing) return stap;
  return joined(stap, [...tijdCells(column, view, scope, room), stap, ...feitenCells(column, view, scope, room)]);
}

/** The title with what else is said of the whole, which is on the same line. */
export function wholeTitle({ view, scope }: Side, room: Room): LaneCell {
  const title = titleCard(view, scope, room);
  return joined(title, [title, ...wholeCells(view, scope, room)]);
}

/** Cards under each other as one, which is about what one of them is about. */
function joined({ content: { about, look } }: LaneCell, cells: readonly LaneCell[]): LaneCell {
  const [first] = cells as [LaneCell];
  if (cells.length === 1) return first;
  const { lane, padding } = first.content;
  const card = new Card<Lane>(lane === 'tijd' ? 'stap' : lane, first.content, padding);
  for (const [nth, { content }] of cells.entries()) {
    if (nth > 0) card.gap(2 * padding.y);
    for (const row of content.rows) {
      // What stands at a place of its own counts from how far its own card had come.
      const by = row.type === 'word' || row.type === 'shapes' ? card.bottom - row.at : 0;
      if (row.type === 'gap') card.gap(row.height);
      else if (row.type === 'shapes') card.add(lower(row.shapes, by));
      else if (row.type === 'word') card.word(row.text, row.x, row.y + by, row.options);
      else if (row.icon) card.iconText(row.icon.name, row.text, { ...row.options, iconRole: row.icon.role });
      else card.text(row.text, row.options);
    }
  }
  return card.finish(about, look);
}

/** An oplossing that hangs under a knelpunt stands further in. */
function oplossingCells(lane: CardLane, column: Column, { view, scope }: Side, room: Room): LaneCell[] {
  const cells = lane.cells(column, view, scope, room);
  const under = hangsUnder(view);
  if (!cells.some(({ content: { about } }) => under.has(about.line!))) return cells;
  const narrower = lane.cells(column, view, scope, { ...room, width: room.width - INSET });
  return cells.map((cell, nth) => (under.has(cell.content.about.line!) ? narrower[nth]! : cell));
}

/** A card as it is drawn: what is marked has an outline, so that it keeps off what stands beside it. */
export function drawn(cell: MergedCell): LaneCell {
  const made = dressed(cell);
  if (cell.marks.length === 0) return made;
  const { look } = made.content;
  return { ...made, content: { ...made.content, look: { ...look, stroke: look.stroke ?? 'lijn' } } };
}

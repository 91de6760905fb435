import { Card, type Room } from '../../drawing/card';
import type { Box, Strip } from '../../drawing/shapes';
import { PADDING, SIZE } from '../../drawing/tokens.data';
import type { Scope } from '../../model/scope/scope';
import type { CardLane } from '../kaart/lane-cells';
import { LANES_ABOVE, LANES_BELOW } from '../kaart/lane-cells';
import type { Held } from '../kaart/holders';
import type { LaneCell } from '../kaart/lanes';
import type { Column, View } from '../kaart/view';
import { cellsOf, type Group, groupsOf, stackGroups, type Stacked } from './findings';
import type { Frame, Span } from './frame';

export const LANES: readonly CardLane[] = [...LANES_ABOVE, ...LANES_BELOW];

/** Room between two cards with an outline, between two without, and between two parts of the picture. */
export const CARD_GAP = 8;
export const STORY_GAP = 1;
export const PART_GAP = 16;

/** What has been laid out, from top to bottom. */
export class Paper {
  readonly boxes: Box[] = [];
  readonly strips: Strip[] = [];
  /** How far it came: in whole px, so that what moves is drawn alike. */
  y = 18;

  constructor(
    readonly view: View,
    readonly scope: Scope,
    readonly frame: Frame,
  ) {}

  down(to: number): void {
    this.y = Math.ceil(to);
  }

  put(cell: LaneCell, x: number, gap: number): void {
    this.boxes.push(cell.at(x, this.y));
    this.down(this.y + cell.height + gap);
  }

  /** Says what is not there yet, and how to write it. */
  note(key: string, text: string): void {
    const { page } = this.frame;
    const card = new Card('kop', roomIn(page), PADDING.geen);
    card.text(text, { size: SIZE.tekst, style: 'italic', role: 'zacht' });
    this.put(card.finish({ key, label: text }), page.x, PART_GAP);
  }

  /** The groups of a holder, in one column, or in two as wide as each of those. */
  groups(column: Column, held: Held, span: Span): Group[] {
    const { view, scope } = this;
    const make = (room: Room) => groupsOf(held, cellsOf(LANES, column, view, scope, room), view, scope, room);
    const whole = make(roomIn(span));
    const [first, second] = this.columnsIn(span, whole);
    return second ? make(roomIn(first!)) : whole;
  }

  /** Groups that stand by themselves, from how far the paper came. */
  stack(groups: readonly Group[], span: Span): Stacked {
    return stackGroups(
      groups,
      this.columnsIn(span, groups).map((column) => ({ span: column, top: this.y })),
    );
  }

  metingen(column: Column, { holder }: Held, room: Room): LaneCell[] {
    const { view, scope } = this;
    if (holder.metingen.length === 0) return [];
    const lines = new Set<number | undefined>(holder.metingen.map(({ range }) => range.start.line));
    return cellsOf(LANES, column, view, scope, room)('meting').filter(({ content }) => lines.has(content.about.line));
  }

  /** One column for one group, two where there is room for more. */
  private columnsIn({ x, width }: Span, groups: readonly Group[]): readonly Span[] {
    if (!this.frame.columns || groups.length < 2) return [{ x, width }];
    const half = (width - PART_GAP) / 2;
    return [
      { x, width: half },
      { x: x + half + PART_GAP, width: half },
    ];
  }
}

export function roomIn({ width }: Span): Room {
  return { width, reading: 'kolom' };
}

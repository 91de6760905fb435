import { fillWords } from '../../messages/diagram.data';
import type { Statement } from '../../model/klantreis';
import type { Wishes } from '../../model/meaning/wishes';
import { capital } from '../../util/text';
import { Card, type CardLook, type Room } from '../../drawing/card';
import { DASH, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { WISH_WORDS } from './facts';
import { elementKey } from './keys';
import type { Lane, LaneCell } from './lanes';
import type { Column, View } from './view';
import { thanksTo, withoutWords } from './words';

/** What the cards of all that is not so yet have in common. */

export const WISH_LOOK: CardLook = { fill: 'kaart', stroke: 'gewenst', dash: DASH.anders };

/** Begins a card of what is not so yet: it says so before anything else. */
export function wishCard<L extends Lane>(lane: L, room: Room): Card<L> {
  return new Card(lane, room, PADDING.wens)
    .text(fillWords('wens'), { ...WISH_WORDS, topic: 'gewenst' })
    .gap(SPACE.dicht);
}

/** What makes it possible. */
export function withThanks<L extends Lane>(
  card: Card<L>,
  line: Statement,
  view: View,
  indent = card.beside(SIZE.tekst),
): Card<L> {
  for (const { text, source } of thanksTo(line, view)) {
    card.gap(SPACE.dicht).text(text, { ...WISH_WORDS, style: 'regular', topic: 'door', indent, source });
  }
  return card;
}

/** A wish keeps its place among the wishes of its kind, drawn or not. */
export function wishKey(kind: string, { key }: Column, place: number): string {
  return elementKey(`gewenst-${kind}`, undefined, key, place);
}

/** That the gewenste klantreis goes without a kind of line. */
export function withoutCell<L extends Lane>(
  kind: keyof Wishes,
  lane: L,
  { key, wishes }: Column,
  room: Room,
): LaneCell[] {
  const zonder = wishes[kind].without;
  if (!zonder) return [];
  const text = withoutWords(kind);
  const card = new Card<Lane>(lane, room, PADDING.wens).text(text, { ...WISH_WORDS, topic: 'gewenst' });
  const about = { key: `${key}/gewenst-zonder-${kind}`, label: capital(text), line: zonder.range.start.line };
  return [card.finish(about, WISH_LOOK)];
}

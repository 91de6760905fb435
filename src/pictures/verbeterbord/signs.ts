import { baseline, type Card, LINE_HEIGHT } from '../../drawing/card';
import { LINE, SIZE } from '../../drawing/tokens.data';
import type { Shape } from '../../drawing/shapes';
import type { Improvement } from './improvements';

/** The small signs of the board. */

/** The round sign with the letter of an oplossing, in px. */
export const BADGE = 12;
/** The round sign with the number of a knelpunt, and the room that it takes before a text. */
const NUMBER = 9;
export const NUMBER_ROOM = 26;

export type Marked = Pick<Improvement, 'isOurs' | 'isLate' | 'isOpen'>;

/** Full where it is for a knelpunt of our own, with a ring where it is late, and grey where it is over. */
export function badgeShapes(
  x: number,
  y: number,
  { isOurs, isLate, isOpen }: Marked,
  radius = BADGE,
): readonly Shape[] {
  const role = isOpen ? 'blauw' : 'grijs';
  const fill = isOurs ? role : 'papier';
  const round = { type: 'circle', x, y } as const;
  return [
    ...(isLate ? [{ ...round, radius, fill: 'papier' as const, stroke: 'rood' as const, strokeWidth: LINE.merk }] : []),
    { ...round, radius: radius - (isLate ? 3 : 1), fill, stroke: role, strokeWidth: LINE.woord },
  ];
}

export function addBadge(card: Card, x: number, y: number, one: Improvement): void {
  card.add(badgeShapes(x, y, one));
  const role = one.isOurs ? 'papier' : one.isOpen ? 'blauw' : 'grijs';
  const look = { size: SIZE.badge, style: 'bold', role, anchor: 'middle', means: '' } as const;
  card.word(one.letter, x, y + card.size(SIZE.badge) / 3 + 0.5, look);
}

/** The number of a knelpunt in a red round, where the next text of the card begins; its sign where it has no number here. */
export function addNumber(card: Card, number: number | undefined): void {
  const height = card.size(SIZE.klein) * LINE_HEIGHT;
  const [x, y] = [card.padding.x + NUMBER, card.bottom + height / 2];
  if (number === undefined) {
    card.icon('knelpunt', x - 8, y - 8, 16, 'rood');
    return;
  }
  const text = String(number);
  card.shape({ type: 'circle', x, y, radius: text.length > 2 ? NUMBER + 3 : NUMBER, fill: 'rood' });
  const look = {
    size: SIZE.badge,
    style: 'bold',
    role: 'papier',
    anchor: 'middle',
    topic: 'nummer',
    means: '',
  } as const;
  card.word(text, x, card.bottom + baseline(card.size(SIZE.badge), height), look);
}

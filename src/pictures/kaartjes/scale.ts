import { baseline, type Card } from '../../drawing/card';
import { num, type TextSource } from '../../drawing/shapes';
import { LINE, SIZE } from '../../drawing/tokens.data';

/** Where a scale stands on its card, in px. */
export interface ScalePlace {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

const LINE_OF_NAME = 20;
const DOT = { small: 4, large: 7 } as const;
const HEIGHT = 60;

/**
 * A value among the others that it could have: the dot of the one that counts is larger and full, and its word is bold, so that no colour
 * is needed to see it. Returns how far it comes down.
 */
export function addScale(
  card: Card,
  name: string,
  values: readonly string[],
  chosen: string,
  source: TextSource | readonly TextSource[],
  { x, y, width }: ScalePlace,
): number {
  const size = card.size(SIZE.bijschrift);
  addName(card, name, x, y);
  const middle = y + LINE_OF_NAME + DOT.large + 1;
  const [first, last] = [x + DOT.large, x + width - DOT.large];
  const at = (nth: number) => first + (nth * (last - first)) / (values.length - 1);
  const place = values.indexOf(chosen);
  const line = (from: number, to: number) => `M${num(from)} ${num(middle)}H${num(to)}`;
  card.shape({ type: 'path', d: line(first, last), stroke: 'lijn', strokeWidth: 3 });
  if (place > 0) card.shape({ type: 'path', d: line(first, at(place)), stroke: 'accent', strokeWidth: 3 });
  values.forEach((value, nth) => {
    const isChosen = nth === place;
    card.shape({
      type: 'circle',
      x: at(nth),
      y: middle,
      radius: isChosen ? DOT.large : DOT.small,
      fill: isChosen ? 'accent' : 'kaart',
      stroke: nth <= place ? 'accent' : 'zacht',
      strokeWidth: LINE.teken,
    });
    const [left, right] = [nth === 0, nth === values.length - 1];
    card.word(value, left ? x : right ? x + width : at(nth), middle + DOT.large + 2 + baseline(size, 20), {
      size: SIZE.bijschrift,
      style: isChosen ? 'bold' : 'regular',
      role: isChosen ? 'accent' : 'zacht',
      ...(!left && { anchor: right ? 'end' : 'middle' }),
      ...(isChosen && { source }),
    });
  });
  return y + HEIGHT;
}

/** What stands below it. Returns how far it comes down. */
export function addName(card: Card, name: string, x: number, y: number): number {
  const size = card.size(SIZE.bijschrift);
  card.word(name, x, y + baseline(size, LINE_OF_NAME), { size: SIZE.bijschrift, style: 'bold', role: 'zacht' });
  return y + LINE_OF_NAME;
}

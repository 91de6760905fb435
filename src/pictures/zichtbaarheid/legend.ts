import type { Role } from '../../drawing/theme.data';
import type { Shape } from '../../drawing/shapes';
import { CORNER, DASH, LINE } from '../../drawing/tokens.data';
import { type VisibilityWord, visibilityWord } from '../../messages/zichtbaarheid.data';
import type { Timeline } from '../../model/meaning/visibility';
import type { LegendItem } from '../kaart/legend';
import { sign } from './sign';
import { unitWord } from './words';

/** What the signs of the line mean, as far as it has them. */
export function legendOf({ bins, moments, unit }: Timeline, hasOwn: boolean): LegendItem[] {
  const item = (isThere: boolean, word: VisibilityWord, shapes: readonly Shape[]): LegendItem[] =>
    isThere ? [{ shapes, text: visibilityWord(word, { eenheid: unitWord(unit, 1) }) }] : [];
  const seen = moments.some(({ isSeen }) => isSeen);
  return [
    ...item(hasOwn && bins.some((bin) => bin.seen > 0), 'legendaVak', [cell({ fill: 'accent' })]),
    ...item(hasOwn && bins.some((bin) => bin.seen === 0), 'legendaLeegVak', [cell({ fill: 'papier', stroke: 'stil' })]),
    ...item(hasOwn && seen, 'legendaOns', sign(18, 10, 6, true, true)),
    ...item(
      moments.some(({ isSeen }) => !hasOwn || !isSeen),
      'legendaStap',
      sign(18, 10, 5, false, true),
    ),
    ...item(
      moments.some(({ day }) => day === undefined),
      'legendaGok',
      sign(18, 10, 6, seen, false),
    ),
    ...item(
      moments.some(({ waits }) => waits > 0),
      'legendaWacht',
      [wait()],
    ),
    ...item(
      moments.some(({ isOpen }) => isOpen),
      'legendaOpen',
      [wait(DASH.buiten)],
    ),
  ];
}

function cell(look: { readonly fill: Role; readonly stroke?: Role }): Shape {
  return { type: 'rect', x: 8, y: 1, width: 20, height: 18, radius: CORNER.blokje, strokeWidth: LINE.hulp, ...look };
}

function wait(dash?: readonly number[]): Shape {
  const look = { fill: 'geelVlak', stroke: 'geel', strokeWidth: LINE.rand, ...(dash && { dash }) } as const;
  return { type: 'rect', x: 2, y: 4, width: 32, height: 12, radius: CORNER.blokje, ...look };
}

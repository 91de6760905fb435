import type { CardLook } from '../../drawing/card';
import type { Shape } from '../../drawing/shapes';
import { CORNER, DASH, LINE } from '../../drawing/tokens.data';
import type { Span } from '../kaart/lanes';

/** What an empty place of a row looks like: it says that nothing is known there. */
export const EMPTY: CardLook = { stroke: 'stil', dash: DASH.vouw, radius: CORNER.klein };

/** An empty place is no taller than this, in px. */
const TALLEST = 40;

/** The empty places of a row of a height. */
export function emptyPlaces(spans: readonly Span[], y: number, tall: number): Shape[] {
  const height = Math.min(tall, TALLEST);
  return spans.map(({ x, width }) => ({
    type: 'rect',
    x,
    y,
    width,
    height,
    radius: CORNER.klein,
    stroke: 'stil',
    strokeWidth: LINE.hulp,
    dash: DASH.vouw,
  }));
}

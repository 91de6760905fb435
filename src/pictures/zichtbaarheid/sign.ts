import type { Shape } from '../../drawing/shapes';
import { LINE } from '../../drawing/tokens.data';

/** The rim of a stap of which nobody knows when it is. */
export const UNKNOWN: readonly number[] = [2, 2];

/** A stap: full where there is contact with us. Where nobody knows when it is, its rim is dashed and stands off. */
export function sign(x: number, y: number, radius: number, isSeen: boolean, isKnown: boolean): Shape[] {
  const strokeWidth = radius < 4 ? LINE.hulp : LINE.woord;
  const rim: Shape = {
    type: 'circle',
    x,
    y,
    radius,
    fill: isSeen && isKnown ? 'accent' : 'papier',
    stroke: 'accent',
    strokeWidth,
    ...(!isKnown && { dash: UNKNOWN }),
  };
  return isSeen && !isKnown ? [rim, { type: 'circle', x, y, radius: radius * 0.55, fill: 'accent' }] : [rim];
}

import { type ChartPlace, levelY } from './chart-place';
import { between, type Cubic, cubicPath, splitAt, spotPath } from './cubic';
import { num, type Shape } from '../../drawing/shapes';
import type { Point } from './view';

/** The tint between the hartslag and the neutral line: one colour above it, another below. */
export function areaPaths(points: readonly Point[], place: ChartPlace): Shape[] {
  const zero = levelY(0, place);
  const pieces: Shape[] = [];
  for (let i = 1; i < points.length; i++) {
    if (!points[i]!.joined) continue;
    const from = { x: place.centres[points[i - 1]!.column]!, y: levelY(points[i - 1]!.waarde, place) };
    const to = { x: place.centres[points[i]!.column]!, y: levelY(points[i]!.waarde, place) };
    const middle = (from.x + to.x) / 2;
    // The control points that `hartslag.ts` gives a stretch: horizontal at both ends.
    const whole: Cubic = [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to];
    const drawn = between(whole, place.left, place.right);
    for (const part of drawn ? splitAt(drawn, zero) : []) {
      const [a, , , d] = part;
      const height = a.y + d.y - 2 * zero;
      if (height === 0) continue;
      const path = `M${num(a.x)} ${num(zero)}L${spotPath(a)}${cubicPath(part)}L${num(d.x)} ${num(zero)}Z`;
      pieces.push({ type: 'path', d: path, fill: height < 0 ? 'groenWaas' : 'roodWaas' });
    }
  }
  return pieces;
}

import { type ChartPlace, levelY } from './chart-place';
import { num, type Shape } from '../../drawing/shapes';
import type { Point } from './view';

interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A cubic curve with the control points that `hartslag.ts` gives a stretch: horizontal at both ends. */
type Cubic = readonly [Spot, Spot, Spot, Spot];

/** The tint between the hartslag and the neutral line: one colour above it, another below. */
export function areaPaths(points: readonly Point[], place: ChartPlace): Shape[] {
  const zero = levelY(0, place);
  const pieces: Shape[] = [];
  for (let i = 1; i < points.length; i++) {
    if (!points[i]!.joined) continue;
    const from = { x: place.centres[points[i - 1]!.column]!, y: levelY(points[i - 1]!.waarde, place) };
    const to = { x: place.centres[points[i]!.column]!, y: levelY(points[i]!.waarde, place) };
    const middle = (from.x + to.x) / 2;
    const whole: Cubic = [from, { x: middle, y: from.y }, { x: middle, y: to.y }, to];
    for (const part of splitAt(whole, zero)) {
      const [a, b, c, d] = part;
      const height = a.y + d.y - 2 * zero;
      if (height === 0) continue;
      const curve = `C${spot(b)} ${spot(c)} ${spot(d)}`;
      const path = `M${num(a.x)} ${num(zero)}L${spot(a)}${curve}L${num(d.x)} ${num(zero)}Z`;
      pieces.push({ type: 'path', d: path, fill: height < 0 ? 'groenWaas' : 'roodWaas' });
    }
  }
  return pieces;
}

function spot({ x, y }: Spot): string {
  return `${num(x)} ${num(y)}`;
}

/** Cuts a curve where it crosses a height, so that each part lies on one side of it. */
function splitAt(cubic: Cubic, height: number): Cubic[] {
  const [start, , , end] = cubic;
  if ((start.y - height) * (end.y - height) >= 0) return [cubic];
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const t = (low + high) / 2;
    if ((divide(cubic, t)[0][3].y - height) * (start.y - height) > 0) low = t;
    else high = t;
  }
  return [...divide(cubic, (low + high) / 2)];
}

/** De Casteljau: both halves of a cubic at `t`. */
function divide([a, b, c, d]: Cubic, t: number): readonly [Cubic, Cubic] {
  const mix = (p: Spot, q: Spot): Spot => ({ x: p.x + (q.x - p.x) * t, y: p.y + (q.y - p.y) * t });
  const [ab, bc, cd] = [mix(a, b), mix(b, c), mix(c, d)];
  const [abc, bcd] = [mix(ab, bc), mix(bc, cd)];
  const middle = mix(abc, bcd);
  return [
    [a, ab, abc, middle],
    [middle, bcd, cd, d],
  ];
}

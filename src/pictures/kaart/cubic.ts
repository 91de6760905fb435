import { num } from '../../drawing/shapes';

/** A place in the picture, in px. */
export interface Spot {
  readonly x: number;
  readonly y: number;
}

/** A cubic curve: where it begins, its two control points, and where it ends. */
export type Cubic = readonly [Spot, Spot, Spot, Spot];

export function spotPath({ x, y }: Spot): string {
  return `${num(x)} ${num(y)}`;
}

/** On from where the curve begins. */
export function cubicPath([, b, c, d]: Cubic): string {
  return `C${spotPath(b)} ${spotPath(c)} ${spotPath(d)}`;
}

/** Cuts a curve where it comes past a height (or, by `axis`, a place from the left), so that each part lies on one side of it. */
export function splitAt(cubic: Cubic, value: number, axis: keyof Spot = 'y'): readonly Cubic[] {
  const [start, , , end] = cubic;
  if ((start[axis] - value) * (end[axis] - value) >= 0) return [cubic];
  let [low, high] = [0, 1];
  for (let i = 0; i < 40; i++) {
    const t = (low + high) / 2;
    if ((along(cubic, t, axis) - value) * (start[axis] - value) > 0) low = t;
    else high = t;
  }
  return divide(cubic, (low + high) / 2);
}

/** The part of a curve that goes to the right which lies between two places from the left; undefined where none does. */
export function between(cubic: Cubic, left: number, right: number): Cubic | undefined {
  const [start, , , end] = cubic;
  if (end.x <= left || start.x >= right) return undefined;
  const fromLeft = start.x < left ? splitAt(cubic, left, 'x').at(-1)! : cubic;
  return end.x > right ? splitAt(fromLeft, right, 'x')[0]! : fromLeft;
}

/** How far down or to the right a cubic is at `t`. */
function along([a, b, c, d]: Cubic, t: number, axis: keyof Spot): number {
  const rest = 1 - t;
  return rest * rest * (rest * a[axis] + 3 * t * b[axis]) + t * t * (3 * rest * c[axis] + t * d[axis]);
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

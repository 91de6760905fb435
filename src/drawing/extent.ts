import { ascent, descent } from '../typography/text-width';
import type { Marks, Shape } from './shapes';

/** From how far to how far down something is drawn, in px. */
export interface Extent {
  readonly top: number;
  readonly bottom: number;
}

/** Undefined where nothing is drawn. A curve lies between its control points, so this may be more than it takes, and never less. */
export function extentOf({ shapes, texts }: Marks): Extent | undefined {
  let [top, bottom] = [Infinity, -Infinity];
  const add = (from: number, to: number) => {
    top = Math.min(top, from);
    bottom = Math.max(bottom, to);
  };
  for (const shape of shapes) addShape(shape, add);
  for (const { y, size } of texts) add(y - ascent * size, y + descent * size);
  return top <= bottom ? { top, bottom } : undefined;
}

function addShape(shape: Shape, add: (from: number, to: number) => void): void {
  const rim = shape.type === 'icon' ? 1 : (shape.strokeWidth ?? 1) / 2;
  if (shape.type === 'circle') add(shape.y - shape.radius - rim, shape.y + shape.radius + rim);
  else if (shape.type === 'rect') add(shape.y - rim, shape.y + shape.height + rim);
  else if (shape.type === 'icon') add(shape.y - rim, shape.y + shape.size + rim);
  else for (const y of heightsOf(shape.d)) add(y + (shape.dy ?? 0) - rim, y + (shape.dy ?? 0) + rim);
}

/** How far down each point of a path lies, control points too. Paths are written with M, L, H, V, C, Q and Z, from the corner. */
function heightsOf(d: string): number[] {
  return [...d.matchAll(/([MLVCQ])([^A-Za-z]*)/g)].flatMap(([, command, places]) => {
    const numbers = (places!.match(/-?[\d.]+/g) ?? []).map(Number);
    return command === 'V' ? numbers : numbers.filter((_, at) => at % 2 === 1);
  });
}

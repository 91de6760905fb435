import type { GevoelWaarde } from '../../model/klantreis';
import { num, type Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';

/**
 * A face for a gevoel. Three things tell the value beside the word: the mouth, the outline (round for positive, a rounded
 * square for neutral, an octagon for negative), and a filled face for the two extremes.
 */
export function face(
  x: number,
  y: number,
  radius: number,
  waarde: GevoelWaarde,
  role: Role,
  desired: boolean,
): Shape[] {
  const extreme = Math.abs(waarde) === 2;
  const ink: Role = extreme ? 'papier' : role;
  const paint = { fill: extreme ? role : ('papier' as Role), stroke: role, strokeWidth: desired ? 1.75 : 2.5 };
  const dash = desired ? { dash: [2, 2.5] } : {};
  const eye = radius * 0.13;
  return [
    outline(x, y, radius, waarde, { ...paint, ...dash }),
    { type: 'circle', x: x - radius * 0.36, y: y - radius * 0.22, radius: eye, fill: ink },
    { type: 'circle', x: x + radius * 0.36, y: y - radius * 0.22, radius: eye, fill: ink },
    mouth(x, y, radius, waarde, ink),
  ];
}

function outline(x: number, y: number, radius: number, waarde: GevoelWaarde, paint: object): Shape {
  if (waarde > 0) return { type: 'circle', x, y, radius, ...paint };
  if (waarde === 0) {
    const half = radius * 0.92;
    return {
      type: 'rect',
      x: x - half,
      y: y - half,
      width: 2 * half,
      height: 2 * half,
      radius: radius * 0.35,
      ...paint,
    };
  }
  const corner = radius * 1.03;
  const points = Array.from({ length: 8 }, (_, i) => {
    const angle = Math.PI / 8 + (i * Math.PI) / 4;
    return `${num(x + corner * Math.cos(angle))} ${num(y + corner * Math.sin(angle))}`;
  });
  return { type: 'path', d: `M${points.join('L')}Z`, ...paint };
}

function mouth(x: number, y: number, radius: number, waarde: GevoelWaarde, role: Role): Shape {
  const [wide, at] = [radius * 0.46, y + radius * 0.34];
  const line = { stroke: role, strokeWidth: Math.max(1.5, radius * 0.14) };
  const curve = (bend: number) =>
    `M${num(x - wide)} ${num(at)}Q${num(x)} ${num(at + bend)} ${num(x + wide)} ${num(at)}`;
  switch (waarde) {
    case 2:
      return { type: 'path', d: `${curve(radius * 0.95)}Z`, fill: role };
    case 1:
      return { type: 'path', d: curve(radius * 0.5), ...line };
    case 0:
      return { type: 'path', d: `M${num(x - wide)} ${num(at)}H${num(x + wide)}`, ...line };
    case -1:
      return { type: 'path', d: curve(-radius * 0.45), ...line };
    case -2: {
      const low = y + radius * 0.62;
      return {
        type: 'path',
        d: `M${num(x - wide)} ${num(low)}Q${num(x)} ${num(low - radius * 0.95)} ${num(x + wide)} ${num(low)}Z`,
        fill: role,
      };
    }
  }
}

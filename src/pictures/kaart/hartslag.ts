import type { GevoelWaarde } from '../../model/klantreis';
import { append } from '../../util/lists';
import { areaPaths } from './area';
import { CHART, type ChartPlace, levelY } from './chart-place';
import { between, type Cubic, cubicPath, spotPath } from './cubic';
import { face } from './face';
import {
  num,
  type Box,
  type Levels,
  type Marks,
  paragraphOf,
  type Shape,
  type Strip,
  type TextRun,
} from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import type { Column, Curve, LineKind, Point } from './view';
import { gevoelWord, gevoelWords } from './words';
import { LINE, type Reading, SIZE, sizeIn } from '../../drawing/tokens.data';

/** A face of what is wished for is so much smaller. */
const SMALLER = 4;
/** Room for the word under a face, and on paper. */
const WORD = 20;
const PRINTED_WORD = 15;

const PERSONA_ROLES: readonly Role[] = ['persona1', 'persona2', 'persona3'];

/** Lengths of dash and gap by how sure we are: heard (solid), assumed (dashed), desired (dotted). */
const DASHES: Readonly<Record<LineKind, readonly number[] | undefined>> = {
  bewijs: undefined,
  aanname: [9, 7],
  gewenst: [1, 6],
};

/** Of one wish the colour says that it is one; several are dotted in the colours of their personas. */
export function curveRole(curve: Curve, curves: readonly Curve[]): Role {
  if (curve.desired && wishes(curves) <= 1) return 'gewenst';
  const personas = [...new Set(curves.map(({ personaId }) => personaId))];
  return PERSONA_ROLES[personas.indexOf(curve.personaId) % PERSONA_ROLES.length]!;
}

function wishes(curves: readonly Curve[]): number {
  return curves.filter(({ desired, isCovered }) => desired && !isCovered).length;
}

export function dashOf(evidence: LineKind): readonly number[] | undefined {
  return DASHES[evidence];
}

/** The colour of a feeling. */
export function faceRole(waarde: GevoelWaarde): Role {
  return waarde > 0 ? 'groen' : waarde < 0 ? 'rood' : 'grijs';
}

export interface Chart {
  readonly strips: readonly Strip[];
  readonly boxes: readonly Box[];
}

/**
 * The chart: grid lines with their words, the curves, and a face with its word at every point.
 * @param tint what lies behind them: that between the first curve and the neutral line where nothing else is said
 */
export function layoutChart(
  curves: readonly Curve[],
  columns: readonly Column[],
  place: ChartPlace,
  tint = (spot: ChartPlace) => areaPaths(curves[0]?.desired === false ? mainPoints(curves[0]) : [], spot),
): Chart {
  const drawn = curves.filter(({ isCovered }) => !isCovered).sort((a, b) => Number(b.desired) - Number(a.desired));
  const at = (top: number): ChartPlace => ({ ...place, top });
  const strip = (key: string, draw: (place: ChartPlace) => Partial<Marks>): Strip => ({
    key: `hartslag/${key}`,
    y: place.top,
    draw: (y) => ({ shapes: [], texts: [], ...draw(at(y)) }),
  });
  return {
    strips: [
      strip('waas', (spot) => ({ shapes: tint(spot) })),
      strip('raster', grid),
      ...drawn.map((curve) =>
        strip(feelingKey(curve), (spot) => ({
          shapes: curvePaths(curve, curveRole(curve, curves), shift(curve, curves), spot),
        })),
      ),
    ],
    boxes: faceBoxes(curves, columns, place),
  };
}

/** The points of the line itself, without those beside it. */
export function mainPoints({ points }: Curve): readonly Point[] {
  return points.filter((point) => !point.aside);
}

/** A line a value, with its word at the left. */
export function grid(place: ChartPlace): Marks {
  const shapes: Shape[] = [];
  const texts: TextRun[] = [];
  for (let value = 2; value >= -2; value--) {
    const y = levelY(value, place);
    const d = `M${num(place.left)} ${num(y)}H${num(place.right)}`;
    shapes.push({ type: 'path', d, stroke: value === 0 ? 'lijn' : 'raster', strokeWidth: value === 0 ? 1.5 : 1 });
    texts.push({
      x: place.left - 12,
      y: y + 4,
      text: gevoelWord(value as GevoelWaarde),
      size: sizeIn(place.reading ?? 'vel', SIZE.klein),
      style: 'regular',
      role: 'zacht',
      anchor: 'end',
    });
  }
  return { shapes, texts };
}

export function feelingKey(curve: Curve): string {
  return `${curve.desired ? 'gewenst-gevoel' : 'gevoel'}:${curve.personaId}`;
}

/** Lines that run together stay visible beside each other: each keeps a few pixels of its own. */
export function shift(curve: Curve, curves: readonly Curve[]): number {
  const alike = curves.filter((other) => other.desired === curve.desired);
  return (alike.indexOf(curve) - (alike.length - 1) / 2) * 5;
}

/**
 * The line through the points of a curve: horizontal at every point, so a dip stays under its own stap. Neighbouring
 * stretches with the same evidence are one path, so that a dash pattern runs on. It stops at a stap that the persona does not take.
 */
export function curvePaths(curve: Curve, role: Role, dy: number, place: ChartPlace): Shape[] {
  const points = mainPoints(curve);
  const at = (point: Point) => ({ x: place.centres[point.column]!, y: levelY(point.waarde, place) + dy });
  const paths: { evidence: LineKind; d: string; end: Point }[] = [];
  for (let i = 1; i < points.length; i++) {
    const [from, to] = [points[i - 1]!, points[i]!];
    if (!to.joined) continue;
    const evidence = weakest(from.evidence, to.evidence);
    const [a, b] = [at(from), at(to)];
    const middle = (a.x + b.x) / 2;
    const whole: Cubic = [a, { x: middle, y: a.y }, { x: middle, y: b.y }, b];
    const piece = between(whole, place.left, place.right);
    if (!piece) continue;
    const last = paths.at(-1);
    if (last?.evidence === evidence && last.end === from) {
      last.d += cubicPath(piece);
      last.end = to;
    } else paths.push({ evidence, d: `M${spotPath(piece[0])}${cubicPath(piece)}`, end: to });
  }
  return paths.map(({ evidence, d }) => {
    const dash = DASHES[evidence];
    return { type: 'path', d, stroke: role, strokeWidth: curve.desired ? 3 : 3.5, ...(dash && { dash }) };
  });
}

/** A stretch is as sure as its least sure end. */
export function weakest(a: LineKind, b: LineKind): LineKind {
  const order: readonly LineKind[] = ['bewijs', 'aanname', 'gewenst'];
  return order[Math.max(order.indexOf(a), order.indexOf(b))]!;
}

interface Mark {
  readonly point: Point;
  readonly curve: Curve;
}

/** Points of one column with one value share a box: their faces stand side by side over one word. */
function faceBoxes(curves: readonly Curve[], columns: readonly Column[], place: ChartPlace): Box[] {
  const groups = new Map<string, Mark[]>();
  for (const curve of curves) {
    for (const point of curve.points) {
      if (!isOn(place, point) || (curve.desired && isSameNow(point, curve, curves))) continue;
      const key = `${point.column} ${point.waarde}`;
      groups.set(key, [...(groups.get(key) ?? []), { point, curve }]);
    }
  }
  return [...groups.values()].map((marks) => {
    const { key } = columns[marks[0]!.point.column]!;
    const lines = marks.map((mark) => mark.point.line);
    return {
      ...faceBox(marks, curves, place),
      key: `${key}/${feelingKey(marks[0]!.curve)}`,
      label: marks.map(({ curve, point }) => gevoelWords(curve, point, { reason: false })).join(' '),
      line: lines[0],
      ...(lines.length > 1 ? { lines } : { levels: levelsIn(place, marks[0]!.point) }),
    };
  });
}

/** Does the chart show this point? One on paper has some of the columns. */
export function isOn({ centres, left, right }: ChartPlace, { column }: Point): boolean {
  const x = centres[column]!;
  return left <= x && x <= right;
}

/** The levels that a face can be dragged to: up is better. */
function levelsIn(place: ChartPlace, { waarde }: Point): Levels {
  return { along: 'y', step: levelY(1, place) - levelY(0, place), level: waarde + 3 };
}

/** A desired point that lies on that of the same persona today needs no face of its own. */
export function isSameNow({ column, waarde }: Point, { personaId }: Curve, curves: readonly Curve[]): boolean {
  return curves.some(
    (now) =>
      !now.desired &&
      now.personaId === personaId &&
      now.points.some((point) => point.column === column && point.waarde === waarde),
  );
}

/** From one face to the next of so many side by side: so many that they would leave their column stand closer together. */
export function facePitch(count: number, { column, size: { radius } = CHART }: ChartPlace): number {
  return Math.min(2 * radius + 6, (column - 8) / count);
}

/** Room for the word under a face. */
export function wordRoom(reading: Reading): number {
  return reading === 'blad' ? PRINTED_WORD : WORD;
}

function faceBox(marks: readonly Mark[], curves: readonly Curve[], place: ChartPlace): Omit<Box, 'key' | 'label'> {
  const { column, waarde } = marks[0]!.point;
  const role = faceRole(waarde);
  const desired = marks.every((mark) => mark.curve.desired);
  const { reading = 'vel', size: { radius } = CHART } = place;
  const pitch = facePitch(marks.length, place);
  const width = Math.max(marks.length * pitch, 84);
  const height = radius * 2 + wordRoom(reading);
  const personas = personaCount(curves);
  const shapes: Shape[] = [];
  const texts: TextRun[] = [];
  marks.forEach((mark, index) => {
    const x = width / 2 + (index - (marks.length - 1) / 2) * pitch;
    const { desired } = mark.curve;
    append(
      shapes,
      face(x, radius + 2, desired ? radius - SMALLER : radius, waarde, desired ? 'gewenst' : role, desired),
    );
    // With more than one persona a ring in the persona's colour ties the face to its line.
    if ((desired ? wishes(curves) : personas) > 1) {
      const badge = faceBadge({ x, y: radius + 2, radius }, mark.curve.badge, curveRole(mark.curve, curves), reading);
      shapes.push(badge.shape);
      texts.push(badge.text);
    }
  });
  texts.push({
    x: width / 2,
    y: height - (reading === 'blad' ? 3 : 5),
    text: gevoelWord(waarde),
    size: sizeIn(reading, SIZE.klein),
    style: 'bold',
    role: desired ? 'gewenst' : role,
    anchor: 'middle',
    halo: 'vlak',
    paragraph: paragraphOf(
      gevoelWord(waarde),
      marks.map(({ point }) => ({ line: point.line, slot: 'waarde' })),
    ),
  });
  return {
    lane: 'hartslag',
    column,
    x: place.centres[column]! - width / 2,
    y: levelY(waarde, place) - radius - 2,
    width,
    height,
    shapes,
    texts,
  };
}

/** A letter on a face that says whose it is, in the colour of the line of that persona. */
export function faceBadge(
  { x, y, radius }: { readonly x: number; readonly y: number; readonly radius: number },
  text: string,
  fill: Role,
  reading: Reading = 'vel',
): { shape: Shape; text: TextRun } {
  const [right, top] = [x + radius * 0.8, y - radius * 0.8];
  const size = sizeIn(reading, SIZE.badgeKlein);
  return {
    shape: {
      type: 'circle',
      x: right,
      y: top,
      radius: badgeRadius(text),
      fill,
      stroke: 'vlak',
      strokeWidth: LINE.teken,
    },
    text: { x: right, y: top + 3.2, text, size, style: 'bold', role: 'papier', anchor: 'middle' },
  };
}

/** Two letters need more room than one. */
export function badgeRadius(letters: string): number {
  return letters.length > 1 ? 8.5 : 7;
}

export function personaCount(curves: readonly Curve[]): number {
  return curves.filter((curve) => !curve.desired).length;
}

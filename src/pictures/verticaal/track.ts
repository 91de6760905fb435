import { num, type Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { LINE } from '../../drawing/tokens.data';
import { type Cubic, cubicPath, splitAt, spotPath } from '../kaart/cubic';
import { curveRole, dashOf, isSameNow, weakest } from '../kaart/hartslag';
import type { Curve, LineKind, Point } from '../kaart/view';
import { levelX, type Track } from './frame';

/**
 * The hartslag as a line that runs down. It is drawn section by section (a stap with what stands above it), each counted from its own top: a
 * section that grows moves those below it and changes none of them.
 */

/** From top to bottom, in whole px: each begins where the one before it ends. */
export interface Section {
  readonly top: number;
  readonly bottom: number;
}

/** A point of a curve at its height in the picture. */
export interface Spotted {
  readonly point: Point;
  readonly y: number;
}

/** Along this stretch the line goes over to the next value. */
const SWING = 120;
/** Lines that run together keep so many px of their own, as long as they stay near their value. */
const APART = 5;

/**
 * What is drawn in each section, under the faces.
 * @param was the curves of before, in a picture of what changed: thin, grey and under those of now
 */
export function trackShapes(
  curves: readonly Curve[],
  spots: ReadonlyMap<Curve, readonly Spotted[]>,
  sections: readonly Section[],
  track: Track,
  was: readonly Curve[] = [],
): Shape[][] {
  const drawn = sections.map(({ top, bottom }) => grid(bottom - top, track));
  const drawing = { curves, sections, track, drawn };
  const [first] = curves;
  if (first?.desired === false) addHaze(drawing, pointsOf(first, spots), shiftOf(first, drawing));
  const old = { stroke: 'stil', strokeWidth: 2 } as const;
  for (const curve of was) if (!curve.desired) addCurve(drawing, curve, pointsOf(curve, spots), old);
  const shown = curves.filter(({ isCovered }) => !isCovered);
  for (const curve of shown.toSorted((a, b) => Number(b.desired) - Number(a.desired)))
    addCurve(drawing, curve, pointsOf(curve, spots));
  return drawn;
}

interface Drawing {
  readonly curves: readonly Curve[];
  readonly sections: readonly Section[];
  readonly track: Track;
  /** By section. */
  readonly drawn: readonly Shape[][];
}

function pointsOf(curve: Curve, spots: ReadonlyMap<Curve, readonly Spotted[]>): readonly Spotted[] {
  return (spots.get(curve) ?? []).filter(({ point }) => !point.aside);
}

function shiftOf({ personaId }: Curve, { curves, track }: Drawing): number {
  const personas = [...new Set(curves.map((curve) => curve.personaId))];
  const apart = Math.min(APART, (track.step - 2) / Math.max(1, personas.length - 1));
  return (personas.indexOf(personaId) - (personas.length - 1) / 2) * apart;
}

/** A line a value, that of neutral stronger. */
function grid(height: number, track: Track): Shape[] {
  return [-2, -1, 0, 1, 2].map((value) => {
    const x = num(levelX(value, track));
    const [stroke, strokeWidth] = value === 0 ? (['lijn', LINE.teken] as const) : (['raster', LINE.hulp] as const);
    return { type: 'path', d: `M${x} 0V${num(height)}`, stroke, strokeWidth };
  });
}

/** From one point to the next: straight down beside its own text, then over. */
function stretch(from: Spotted, to: Spotted, track: Track, shift: number): readonly Cubic[] {
  const [x, next] = [levelX(from.point.waarde, track) + shift, levelX(to.point.waarde, track) + shift];
  if (x === next) return [straight(x, from.y, to.y)];
  const turn = Math.max(from.y, to.y - SWING);
  const middle = (turn + to.y) / 2;
  const over: Cubic = [
    { x, y: turn },
    { x, y: middle },
    { x: next, y: middle },
    { x: next, y: to.y },
  ];
  return turn > from.y ? [straight(x, from.y, turn), over] : [over];
}

function straight(x: number, top: number, bottom: number): Cubic {
  return [
    { x, y: top },
    { x, y: top },
    { x, y: bottom },
    { x, y: bottom },
  ];
}

/** The pieces of a stretch in the sections that it runs through, counted from the top of each. */
function* inSections(
  cubics: readonly Cubic[],
  sections: readonly Section[],
  first: number,
): Generator<{ readonly at: number; readonly piece: Cubic }> {
  let at = first;
  for (const cubic of cubics) {
    let rest = cubic;
    for (; at < sections.length - 1 && rest[3].y > sections[at]!.bottom; at++) {
      const { top, bottom } = sections[at]!;
      if (rest[0].y >= bottom) continue;
      const [piece, more] = cut(rest, bottom);
      yield { at, piece: raised(piece!, top) };
      // A part that begins a hair above where the section begins would be cut again.
      if (more) rest = [{ ...more[0], y: bottom }, more[1], more[2], more[3]];
    }
    yield { at, piece: raised(rest, sections[at]!.top) };
  }
}

function raised([a, b, c, d]: Cubic, by: number): Cubic {
  const up = ({ x, y }: Cubic[0]) => ({ x, y: y - by });
  return [up(a), up(b), up(c), up(d)];
}

function cut(cubic: Cubic, y: number): readonly Cubic[] {
  const [start, , , end] = cubic;
  return start.x === end.x ? [straight(start.x, start.y, y), straight(start.x, y, end.y)] : splitAt(cubic, y);
}

function sectionAt(y: number, sections: readonly Section[]): number {
  return Math.max(
    0,
    sections.findIndex(({ bottom }) => y < bottom),
  );
}

/**
 * Paths through the sections: a piece goes on with the one before it where both are of one kind and in one section, and else begins a path
 * of its own.
 */
class Paths<Kind> {
  private open: { readonly at: number; readonly kind: Kind; d: string } | undefined;

  constructor(private readonly finish: (at: number, kind: Kind, d: string) => void) {}

  /**
   * @param kind undefined where nothing is drawn
   * @param start of a path that begins with this piece
   */
  add(at: number, kind: Kind | undefined, piece: Cubic, start: string): void {
    if (this.open?.at !== at || this.open.kind !== kind) {
      this.close();
      if (kind !== undefined) this.open = { at, kind, d: start };
    }
    if (this.open) this.open.d += on(piece);
  }

  close(): void {
    if (this.open) this.finish(this.open.at, this.open.kind, this.open.d);
    this.open = undefined;
  }
}

function on(cubic: Cubic): string {
  return cubic[0].x === cubic[3].x ? `V${num(cubic[3].y)}` : cubicPath(cubic);
}

/** From each point to the next that the line goes on to; undefined where it stops. */
function* neighbours(points: readonly Spotted[]): Generator<readonly [from: Spotted, to: Spotted] | undefined> {
  for (const [nth, to] of points.entries()) {
    const from = points[nth - 1];
    yield from && to.point.joined ? [from, to] : undefined;
  }
  yield undefined;
}

/** The tint between the hartslag and the neutral line. */
function addHaze({ sections, track, drawn }: Drawing, points: readonly Spotted[], shift: number): void {
  const zero = levelX(0, track);
  const paths = new Paths<Role>((at, fill, d) => drawn[at]!.unshift({ type: 'path', d: `${d}H${num(zero)}Z`, fill }));
  for (const pair of neighbours(points)) {
    if (!pair) {
      paths.close();
      continue;
    }
    const [from, to] = pair;
    for (const { at, piece } of inSections(stretch(from, to, track, shift), sections, sectionAt(from.y, sections))) {
      for (const part of splitAt(piece, zero, 'x')) {
        const side = Math.sign(Math.round(part[0].x + part[3].x - 2 * zero));
        paths.add(at, HAZE[side], part, `M${num(zero)} ${num(part[0].y)}L${spotPath(part[0])}`);
      }
    }
  }
}

const HAZE: Readonly<Record<number, Role>> = { 1: 'groenWaas', [-1]: 'roodWaas' };

interface Look {
  readonly stroke: Role;
  readonly strokeWidth: number;
}

/** @param old how a curve of before is drawn, whatever it rests on */
function addCurve(drawing: Drawing, curve: Curve, points: readonly Spotted[], old?: Look): void {
  const { curves, sections, track, drawn } = drawing;
  const shift = shiftOf(curve, drawing);
  const look = old ?? { stroke: curveRole(curve, curves), strokeWidth: curve.desired ? 2.5 : 3 };
  const paths = new Paths<LineKind>((at, evidence, d) => {
    const dash = dashOf(evidence);
    drawn[at]!.push({ type: 'path', d, ...look, ...(dash && { dash }) });
  });
  for (const pair of neighbours(points)) {
    if (!pair) {
      paths.close();
      continue;
    }
    const [from, to] = pair;
    const evidence = old ? 'bewijs' : weakest(from.point.evidence, to.point.evidence);
    const all = stretch(from, to, track, shift);
    // A wish for what is there already would lie over the line of that: it begins where the two part.
    const isAlike = curve.desired && isSameNow(from.point, curve, curves);
    const cubics = !isAlike ? all : isSameNow(to.point, curve, curves) ? [] : all.slice(-1);
    if (isAlike) paths.close();
    const [start] = cubics;
    if (!start) continue;
    for (const { at, piece } of inSections(cubics, sections, sectionAt(start[0].y, sections)))
      paths.add(at, evidence, piece, `M${spotPath(piece[0])}`);
  }
}

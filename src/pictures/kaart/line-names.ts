import { paragraphOf, type Strip, type TextRun } from '../../drawing/shapes';
import { SIZE, sizeIn } from '../../drawing/tokens.data';
import { wrapText } from '../../typography/wrap';
import { CHART, type ChartPlace, levelY } from './chart-place';
import { curveRole, facePitch, isOn, isSameNow, mainPoints, personaCount, wordRoom } from './hartslag';
import { personaAt } from './sources';
import type { Curve, Point, View } from './view';

/** Between a face and a name, in px. */
const BESIDE = 9;
/** A name with less room than this beside the face stands under it. */
const NARROW = 44;
const MOST_LINES = 2;

interface End {
  readonly curve: Curve;
  readonly point: Point;
}

/**
 * The name of each persona at the end of its hartslag, where there are more: who cannot see the colours finds there whose line it is.
 * Of a line that runs on to another sheet of paper it is the end on this one.
 */
export function lineNames(view: View, place: ChartPlace): Strip[] {
  const { curves } = view;
  if (personaCount(curves) < 2) return [];
  const ends = curves
    .filter(({ desired }) => !desired)
    .flatMap((curve) => {
      const point = mainPoints(curve).findLast((one) => isOn(place, one));
      return point ? [{ curve, point }] : [];
    });
  const firsts = ends.filter((end, nth) => ends.findIndex((other) => meets(end, other)) === nth);
  const together = firsts.map((first) => ends.filter((end) => meets(first, end)));
  return together.map((group) => ({
    key: `hartslag/naam/${group.map(({ curve }) => curve.personaId).join('/')}`,
    y: place.top,
    draw: (top) => ({ shapes: [], texts: namesOf(group, view, { ...place, top }) }),
  }));
}

function meets({ point: a }: End, { point: b }: End): boolean {
  return a.column === b.column && a.waarde === b.waarde;
}

/** Lines that end in one face have their names below each other. */
function namesOf(group: readonly End[], view: View, place: ChartPlace): TextRun[] {
  const { reading = 'vel', size: { radius } = CHART } = place;
  const { column, waarde } = group[0]!.point;
  const faces = view.curves.flatMap((curve) =>
    curve.points.filter(
      (point) =>
        point.column === column && point.waarde === waarde && !(curve.desired && isSameNow(point, curve, view.curves)),
    ),
  ).length;
  const half = ((faces - 1) * facePitch(faces, place)) / 2 + radius;
  const room = place.column / 2 - half - BESIDE;
  const isBeside = room >= NARROW;
  const size = sizeIn(reading, SIZE.klein);
  const step = size + 3;
  const lines = group.flatMap((end) => linesOf(end, isBeside ? room : place.column - 2 * BESIDE, size, view));
  const centre = place.centres[column]!;
  const y = levelY(waarde, place);
  const first = isBeside
    ? y + size * 0.34 - ((lines.length - 1) * step) / 2
    : y + radius + wordRoom(reading) + size * 0.34 + step / 2;
  const x = isBeside ? centre + half + BESIDE : centre;
  return lines.map((line, nth) => ({
    ...line,
    x,
    y: first + nth * step,
    ...(!isBeside && { anchor: 'middle' as const }),
  }));
}

function linesOf({ curve }: End, maxWidth: number, size: number, view: View): Omit<TextRun, 'x' | 'y'>[] {
  const look = { size, style: 'bold', role: curveRole(curve, view.curves), halo: 'vlak' } as const;
  const paragraph = paragraphOf(curve.name, personaAt(curve, view));
  return wrapText(curve.name, { maxWidth, size, style: 'bold', maxLines: MOST_LINES }).map((text) => ({
    text,
    ...look,
    paragraph,
  }));
}

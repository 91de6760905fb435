import type { Shape, Strip, TextRun } from '../../drawing/shapes';
import { LINE, SIZE, sizeIn } from '../../drawing/tokens.data';
import { textWidth } from '../../typography/text-width';
import { highest } from '../../util/lists';
import { type ChartPlace, chartHeight, type ChartSize, levelY } from '../kaart/chart-place';
import { curvePaths, curveRole, grid, shift } from '../kaart/hartslag';
import type { Curve, Point, View } from '../kaart/view';
import type { Span } from '../verticaal/frame';
import { NUMBER_ROOM, numbers } from '../verticaal/overview';

/** The hartslagen of a few personas in one chart, each with its letters at its points, so that no colour is needed to tell them apart. */

const SIZES: ChartSize = { level: 34, above: 22, below: 20, radius: 10 };
/** Room at the left for the words of the values. */
const WORDS = 104;
/** Room at the right, for letters beside the last point. */
const END = 12;
/** More lines than this are not told apart. */
const MOST_TOGETHER = 3;
/** From the middle of a letter to that of the next one at the same point, as close as it can be read. */
const CLOSE = 14;

/** Can these be told apart in one chart? Each has its letter at every point, also where several feel the same. */
export function fitTogether(curves: readonly Curve[], { columns }: View, { width }: Span): boolean {
  const most = highest(curves.flatMap(({ points }) => points.map((point) => alikeAt(point, curves).length)));
  return curves.length <= MOST_TOGETHER && roomIn(width, columns.length) >= 2 * SIZES.radius + 2 + (most - 1) * CLOSE;
}

/** Of a column, in px. */
function roomIn(width: number, columns: number): number {
  return (width - WORDS - END) / columns;
}

/** Who feels the same there. */
function alikeAt({ column, waarde }: Point, curves: readonly Curve[]): readonly Curve[] {
  return curves.filter(({ points }) => points.some((one) => one.column === column && one.waarde === waarde));
}

/** @param top in px; a whole number, so that what moves is drawn alike */
export function hartslagStrips(
  curves: readonly Curve[],
  view: View,
  { x, width }: Span,
  top: number,
): { readonly strips: readonly Strip[]; readonly height: number } {
  const { columns } = view;
  const left = x + WORDS;
  const room = roomIn(width, columns.length);
  const centres = columns.map((_, index) => left + (index + 0.5) * room);
  const at = (y: number): ChartPlace => {
    return { top: y, left, right: x + width, centres, column: room, size: SIZES, reading: 'kolom' };
  };
  const chart = chartHeight(SIZES);
  const hasNumbers = room >= NUMBER_ROOM;
  const draw = (y: number) => {
    const place = at(y);
    const values = grid(place);
    const marks = curves.flatMap((curve) => pointMarks(curve, curves, place));
    return {
      shapes: [
        ...values.shapes,
        ...curves.flatMap((curve) => curvePaths(curve, curveRole(curve, curves), shift(curve, curves), place)),
        ...marks.flatMap(({ shapes }) => shapes),
      ],
      texts: [
        ...values.texts,
        ...marks.flatMap(({ texts }) => texts),
        ...(hasNumbers ? numbers(view, centres, y + chart - 4) : []),
      ],
    };
  };
  return { strips: [{ key: 'hartslagen', y: top, draw }], height: chart + (hasNumbers ? 18 : 0) };
}

interface PointMarks {
  readonly shapes: readonly Shape[];
  readonly texts: readonly TextRun[];
}

/** A letter at each point; where several feel the same, beside each other. */
function pointMarks(curve: Curve, curves: readonly Curve[], place: ChartPlace): PointMarks[] {
  return curve.points.map((point) => {
    const alike = alikeAt(point, curves);
    const pitch = Math.min(2 * SIZES.radius + 2, place.column / alike.length);
    const x = place.centres[point.column]! + (alike.indexOf(curve) - (alike.length - 1) / 2) * pitch;
    return badge(x, levelY(point.waarde, place) + shift(curve, curves), curve.badge, curveRole(curve, curves));
  });
}

function badge(x: number, y: number, text: string, role: ReturnType<typeof curveRole>): PointMarks {
  const size = sizeIn('kolom', SIZE.badge);
  const radius = Math.max(SIZES.radius, textWidth(text, size, 'bold') / 2 + 3);
  return {
    shapes: [{ type: 'circle', x, y, radius, fill: role, stroke: 'vlak', strokeWidth: LINE.teken }],
    texts: [{ x, y: y + size * 0.34, text, size, style: 'bold', role: 'papier', anchor: 'middle' }],
  };
}

/** What the line of somebody looks like, for beside the name. @param y the middle of it, in px */
export function lineSign(curve: Curve, curves: readonly Curve[], y: number): PointMarks {
  const role = curveRole(curve, curves);
  const mark = badge(SIGN_WIDTH / 2, y, curve.badge, role);
  const line: Shape = { type: 'path', d: `M0 ${y}H${SIGN_WIDTH}`, stroke: role, strokeWidth: 3.5 };
  return { shapes: [line, ...mark.shapes], texts: mark.texts };
}

export const SIGN_WIDTH = 44;

import { baseline } from '../../drawing/card';
import { num, type Shape, type Strip, type TextRun } from '../../drawing/shapes';
import { CORNER, DASH, LINE, SIZE, sizeIn } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { stretchesOf } from '../../model/meaning/in-view';
import { areaPaths } from '../kaart/area';
import { type ChartPlace, type ChartSize, levelY } from '../kaart/chart-place';
import { curvePaths, curveRole } from '../kaart/hartslag';
import type { Curve, View } from '../kaart/view';
import { inViewWords } from '../kaart/words';
import type { Span } from './frame';

/** All of the hartslag at a glance, above the stappen. */

const FEWEST_STAPPEN = 3;
const MOST_DOTS = 40;
/** A number needs this much room, in px. */
export const NUMBER_ROOM = 19;
const MOST_APART = 3;
const SMALL: ChartSize = { level: 13, above: 38, below: 0, radius: 0 };
const CHART = SMALL.above + 4 * SMALL.level;

/** Nothing where there is little to look over. */
export function overviewStrips(view: View, { x, width }: Span, top: number): { strips: Strip[]; height: number } {
  const { columns, curves, hasOwn } = view;
  if (curves.length === 0 || columns.length < FEWEST_STAPPEN) return { strips: [], height: 0 };
  const room = (width - 24) / columns.length;
  const centres = columns.map((_, index) => x + 12 + (index + 0.5) * room);
  const hasNumbers = room >= NUMBER_ROOM;
  const barY = CHART + 14;
  const height = barY + (hasOwn ? 8 : -4) + (hasNumbers ? 20 : 6);
  const place = (y: number) => ({ top: y, left: x, right: x + width, centres, column: room, size: SMALL });
  const panel: Strip = {
    key: 'overzicht/vlak',
    y: top,
    under: true,
    draw: (y) => ({ shapes: [{ type: 'rect', x, y, width, height, radius: CORNER.kaart, fill: 'vlak' }], texts: [] }),
  };
  const chart: Strip = {
    key: 'overzicht',
    y: top,
    draw: (y) => ({
      shapes: [...smallHartslag(view, place(y)), ...(hasOwn ? inViewBar(view, place(y), y + barY) : [])],
      texts: [...heading(view, x, width, y), ...(hasNumbers ? numbers(view, centres, y + height - 18) : [])],
    }),
  };
  return { strips: [panel, chart], height };
}

/** The lines of the hartslag without their faces. @param place with the size of the chart */
export function smallHartslag(
  { columns, curves, fasen }: Pick<View, 'columns' | 'curves' | 'fasen'>,
  place: ChartPlace & { readonly size: ChartSize },
): Shape[] {
  const [first] = curves;
  const zero = num(levelY(0, place));
  const main = first?.desired === false ? first.points.filter(({ aside }) => !aside) : [];
  const drawn = curves.filter(({ isCovered }) => !isCovered).sort((a, b) => Number(b.desired) - Number(a.desired));
  const [from, to] = [levelY(2, place) - 4, levelY(-2, place) + 4];
  return [
    ...areaPaths(main, place),
    {
      type: 'path',
      d: `M${num(place.left + 12)} ${zero}H${num(place.right - 12)}`,
      stroke: 'lijn',
      strokeWidth: LINE.hulp,
    },
    ...fasen.slice(1).map(({ start }): Shape => {
      const x = num(place.centres[start]! - place.column / 2);
      return {
        type: 'path',
        d: `M${x} ${num(from)}V${num(to)}`,
        stroke: 'lijn',
        strokeWidth: LINE.hulp,
        dash: DASH.vouw,
      };
    }),
    ...drawn.flatMap((curve) =>
      curvePaths(curve, curveRole(curve, curves), shiftOf(curve, curves, place), place).map(
        (shape) => ({ ...shape, strokeWidth: 2.25 }) as Shape,
      ),
    ),
    ...(columns.length > MOST_DOTS
      ? []
      : drawn.flatMap((curve) =>
          curve.points.map((point): Shape => {
            const role = curveRole(curve, curves);
            const [x, y] = [place.centres[point.column]!, levelY(point.waarde, place) + shiftOf(curve, curves, place)];
            const fill = point.evidence === 'bewijs' ? role : 'vlak';
            return { type: 'circle', x, y, radius: 3, fill, stroke: role, strokeWidth: LINE.teken };
          }),
        )),
  ];
}

/** Lines of more personas that run together stay visible beside each other. */
function shiftOf({ personaId }: Curve, curves: readonly Curve[], { size }: { readonly size: ChartSize }): number {
  const personas = [...new Set(curves.map((curve) => curve.personaId))];
  const apart = Math.min(MOST_APART, size.level / personas.length);
  return (personas.indexOf(personaId) - (personas.length - 1) / 2) * apart;
}

/** Full where we are in view, and a thin line where we are not. */
function inViewBar({ columns }: View, { centres, column }: ChartPlace, y: number): Shape[] {
  return stretchesOf(columns).map(({ start, end, inView }) => {
    const [from, to] = [centres[start]! - column / 2 + 3, centres[end - 1]! + column / 2 - 3];
    const d = `M${num(from)} ${num(y)}H${num(Math.max(from, to))}`;
    if (inView) return { type: 'path', d, stroke: 'accent', strokeWidth: 5 };
    return { type: 'path', d, stroke: 'zacht', strokeWidth: LINE.rand, dash: DASH.buiten };
  });
}

function heading({ columns, hasOwn }: View, x: number, width: number, y: number): TextRun[] {
  const size = sizeIn('kolom', SIZE.klein);
  const look = { y: y + 6 + baseline(size, 20), size, role: 'zacht' } as const;
  const name: TextRun = { ...look, x: x + 12, text: fillWords('hartslag'), style: 'bold' };
  if (!hasOwn) return [name];
  const text = fillWords('tekstBeeld', { lijn: fillWords('beeld'), telling: inViewWords(columns) }).replace(/\.$/, '');
  return [name, { ...look, x: x + width - 12, text, style: 'regular', anchor: 'end' }];
}

/** The number of each stap under its point. */
export function numbers({ columns }: Pick<View, 'columns'>, centres: readonly number[], y: number): TextRun[] {
  const size = sizeIn('kolom', SIZE.klein);
  return columns.map(({ number }, at) => ({
    x: centres[at]!,
    y: y + baseline(size, 16),
    text: number,
    size,
    style: 'regular',
    role: 'zacht',
    anchor: 'middle',
  }));
}

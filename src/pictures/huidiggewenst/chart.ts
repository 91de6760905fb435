import { num, type Shape } from '../../drawing/shapes';
import { LINE } from '../../drawing/tokens.data';
import { lowest } from '../../util/lists';
import { type ChartPlace, levelY } from '../kaart/chart-place';
import { type Chart, layoutChart, mainPoints } from '../kaart/hartslag';
import type { Column, Point } from '../kaart/view';
import type { Lift, Pair } from './lifts';

/** From the middle of a face to where the arrow from it to the other one begins, and to where it runs, in px. */
const SIDE = 24;
const BEND = 58;

/** Both hartslagen of somebody, with what lies between them, and an arrow from each feeling of now to what comes of it. */
export function liftChart(pair: Pair, columns: readonly Column[], place: ChartPlace): Chart {
  const { now, then, lifts } = pair;
  const curves = [...(now ? [now] : []), then];
  const chart = layoutChart(curves, columns, place, (spot) => tints(pair, spot));
  const at = (top: number): ChartPlace => ({ ...place, top });
  const arrows = {
    key: 'hartslag/raster/pijlen',
    y: place.top,
    draw: (y: number) => ({ shapes: lifts.flatMap((lift) => arrow(lift, at(y))), texts: [] }),
  };
  return { strips: [...chart.strips, arrows], boxes: chart.boxes };
}

/** What lies between both lines, from one stap that both have to the next. */
interface Between {
  readonly will: readonly Point[];
  readonly was: readonly Point[];
  /** 1 where it goes up, -1 where it goes down. */
  readonly side: number;
}

/** Where the one line runs above the other all the way; nothing where they cross, are the same or break off. */
export function betweenLines({ now, then }: Pair): Between[] {
  if (!now) return [];
  const [was, will] = [mainPoints(now), mainPoints(then)];
  const wished = new Set(will.map(({ column }) => column));
  const inBoth = was.map(({ column }) => column).filter((column) => wished.has(column));
  return inBoth.slice(1).flatMap((end, nth): Between[] => {
    const isHere = ({ column }: Point) => column >= inBoth[nth]! && column <= end;
    const [above, below] = [will.filter(isHere), was.filter(isHere)];
    const isWhole = [above, below].every((points) => points.slice(1).every(({ joined }) => joined));
    const side = isWhole ? sideOf(above, below) : 0;
    return side === 0 ? [] : [{ will: above, was: below, side }];
  });
}

/** Of one colour where it goes up, of another where it goes down. */
function tints(pair: Pair, place: ChartPlace): Shape[] {
  return betweenLines(pair).map(({ will, was, side }) => {
    const back = was.toReversed();
    const d = `M${spot(will[0]!, place)}${along(will, place)}L${spot(back[0]!, place)}${along(back, place)}Z`;
    return { type: 'path', d, fill: side > 0 ? 'groenWaas' : 'roodWaas' };
  });
}

/** 1 where the one line lies above the other all the way, -1 where it lies below, and 0 where they cross or are the same. */
function sideOf(will: readonly Point[], was: readonly Point[]): number {
  const ends = (points: readonly Point[]) => [points[0]!.waarde, points.at(-1)!.waarde];
  const rises = ends(will).map((waarde, at) => waarde - ends(was)[at]!);
  const side = Math.sign(rises[0]! + rises[1]!);
  if (side === 0 || rises.some((rise) => rise * side < 0)) return 0;
  // What only one of them has in between must not lie beyond the other.
  const [most, least] = [ends(will), ends(was)].map((values) => lowest(values.map((waarde) => waarde * side)));
  const isBetween =
    will.every(({ waarde }) => waarde * side >= least!) && was.every(({ waarde }) => waarde * side <= most!);
  return will.length + was.length === 4 || isBetween ? side : 0;
}

/** As the hartslag runs from the first point past the others: horizontal at each. */
function along(points: readonly Point[], place: ChartPlace): string {
  return points
    .slice(1)
    .map((to, nth) => {
      const [a, b] = [points[nth]!, to].map(({ column, waarde }) => ({
        x: place.centres[column]!,
        y: levelY(waarde, place),
      }));
      const middle = num((a!.x + b!.x) / 2);
      return `C${middle} ${num(a!.y)} ${middle} ${num(b!.y)} ${num(b!.x)} ${num(b!.y)}`;
    })
    .join('');
}

function spot({ column, waarde }: Point, place: ChartPlace): string {
  return `${num(place.centres[column]!)} ${num(levelY(waarde, place))}`;
}

/** Out of the face of now, up or down beside it, and back to the face of then. */
function arrow({ now, then, rise, column }: Lift, place: ChartPlace): Shape[] {
  if (!now || !then) return [];
  const x = place.centres[column.index]!;
  const [from, to] = [levelY(now.waarde, place), levelY(then.waarde, place)];
  const look = { stroke: rise > 0 ? ('gewenst' as const) : ('rood' as const), strokeWidth: LINE.merk };
  const tip = x + SIDE - 2;
  return [
    { type: 'path', d: `M${num(x + SIDE)} ${num(from)}H${num(x + BEND)}V${num(to)}H${num(tip)}`, ...look },
    {
      type: 'path',
      d: `M${num(tip + 6)} ${num(to - 5)}L${num(tip)} ${num(to)}L${num(tip + 6)} ${num(to + 5)}`,
      ...look,
    },
  ];
}

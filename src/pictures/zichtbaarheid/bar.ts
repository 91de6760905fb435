import { baseline } from '../../drawing/card';
import {
  lower,
  lowerTexts,
  num,
  paragraphOf,
  type Shape,
  type Strip,
  type TextRun,
  type TextSource,
} from '../../drawing/shapes';
import { CORNER, DASH, LINE, SIZE, sizeIn } from '../../drawing/tokens.data';
import { textWidth } from '../../typography/text-width';
import { wrapText } from '../../typography/wrap';
import { visibilityWord } from '../../messages/zichtbaarheid.data';
import type { Timeline } from '../../model/meaning/visibility';
import { highest } from '../../util/lists';
import type { Span } from '../verticaal/frame';
import { sign, UNKNOWN } from './sign';
import { type Placed, placeMoments, type Spot, type Stretch } from './place';

/** The line of time: units of it that are full where we are in view, the stappen, and the waits, all in one scale. */

const PAD = 12;
const CELL = 26;
/** A unit with less room has no number in it. */
const NARROWEST_NUMBER = 15;
/** The radius of a stap: smaller where there are many, and never too small to see. */
const DOT = 6;
const SMALLEST_DOT = 2.5;
const WAIT = 12;
const LANE = 16;
/** Waits that are there at one time stand below each other, up to so many. */
const MOST_LANES = 4;

/** A text at a place of the line, such as the name of an ankerpunt. */
export interface TimeMark {
  readonly day: number;
  readonly text: string;
  readonly source: readonly TextSource[];
}

/** @param numbers the number of each stap of the timeline */
export function barStrips(
  timeline: Timeline,
  numbers: readonly string[],
  marks: readonly TimeMark[],
  { x, width }: Span,
  top: number,
  hasOwn: boolean,
): { readonly strips: Strip[]; readonly height: number } {
  const placed = placeMoments(timeline, x + PAD, width - 2 * PAD);
  const line = CELL + 26;
  const dot = Math.max(SMALLEST_DOT, Math.min(DOT, width / (3 * placed.spots.length)));
  const waits = waitShapes(placed.spots, line + 26);
  const below = line + 30 + waits.lanes * LANE;
  const labels = markTexts(marks, placed, { x: x + PAD, width: width - 2 * PAD }, below);
  const height = Math.ceil(below + labels.height + PAD);
  const shapes = [
    ...placed.unknown.flatMap((stretch) => unknownShapes(stretch, line)),
    ...(hasOwn ? cellShapes(timeline, placed) : []),
    ...axisShapes(placed, marks, line, below),
    ...waits.shapes,
    ...placed.spots.flatMap((spot) => spotShapes(spot, line, dot, hasOwn)),
  ];
  const texts = [
    ...(hasOwn ? cellTexts(timeline, placed) : []),
    ...placed.unknown.flatMap((stretch) => unknownTexts(stretch)),
    ...numberTexts(placed.spots, numbers, line + 21),
    ...labels.texts,
  ];
  const panel: Strip = {
    key: 'tijdlijn/vlak',
    y: top,
    under: true,
    draw: (y) => ({
      shapes: [{ type: 'rect', x, y, width, height: height + PAD, radius: CORNER.vlak, fill: 'vlak' }],
      texts: [],
    }),
  };
  const bar: Strip = {
    key: 'tijdlijn',
    y: top,
    draw: (y) => ({ shapes: lower(shapes, y + PAD), texts: lowerTexts(texts, y + PAD) }),
  };
  return { strips: [panel, bar], height: height + PAD };
}

/** A unit of the time with contact with us is full, one without is an outline. */
function cellShapes({ bins }: Timeline, { at, axis }: Placed): Shape[] {
  if (!axis) return [];
  return bins.map(({ from, to, seen }): Shape => {
    const [left, right] = [Math.max(axis.from, at(from)), Math.min(axis.to, at(to))];
    const gap = Math.min(1.5, (right - left) / 6);
    const look =
      seen > 0
        ? { fill: 'accent' as const }
        : { fill: 'papier' as const, stroke: 'stil' as const, strokeWidth: LINE.hulp };
    return {
      type: 'rect',
      x: left + gap,
      y: 0,
      width: Math.max(0.5, right - left - 2 * gap),
      height: CELL,
      radius: CORNER.blokje,
      ...look,
    };
  });
}

function cellTexts({ bins }: Timeline, { at, axis }: Placed): TextRun[] {
  if (!axis) return [];
  const size = sizeIn('kolom', SIZE.klein);
  return bins.flatMap(({ from, to, seen }): TextRun[] => {
    const [left, right] = [Math.max(axis.from, at(from)), Math.min(axis.to, at(to))];
    const text = String(seen);
    if (seen === 0 || right - left < Math.max(NARROWEST_NUMBER, textWidth(text, size, 'bold') + 4)) return [];
    return [
      { x: (left + right) / 2, y: baseline(size, CELL), text, size, style: 'bold', role: 'opAccent', anchor: 'middle' },
    ];
  });
}

/** A piece of the line of which nobody knows when it is. */
function unknownShapes({ from, to }: Stretch, line: number): Shape[] {
  const look = { stroke: 'stil', strokeWidth: LINE.hulp, dash: DASH.vouw } as const;
  return [
    {
      type: 'rect',
      x: from + 2,
      y: 0,
      width: Math.max(1, to - from - 4),
      height: CELL,
      radius: CORNER.blokje,
      ...look,
    },
    {
      type: 'path',
      d: `M${num(from)} ${num(line)}H${num(to)}`,
      stroke: 'stil',
      strokeWidth: LINE.woord,
      dash: DASH.vouw,
    },
  ];
}

function unknownTexts({ from, to }: Stretch): TextRun[] {
  const size = sizeIn('kolom', SIZE.klein);
  const long = visibilityWord('nietBekend');
  const text = textWidth(long, size, 'italic') < to - from - 12 ? long : '?';
  if (textWidth(text, size, 'italic') > to - from - 4) return [];
  return [
    { x: (from + to) / 2, y: baseline(size, CELL), text, size, style: 'italic', role: 'zacht', anchor: 'middle' },
  ];
}

function axisShapes({ axis, at }: Placed, marks: readonly TimeMark[], line: number, below: number): Shape[] {
  if (!axis) return [];
  const path = (d: string, strokeWidth: number): Shape => ({ type: 'path', d, stroke: 'accent', strokeWidth });
  return [
    path(`M${num(axis.from)} ${num(line)}H${num(axis.to)}`, LINE.merk),
    ...marks.map(({ day }): Shape => {
      const x = num(at(day));
      return { type: 'path', d: `M${x} ${num(line + 25)}V${num(below)}`, stroke: 'stil', strokeWidth: LINE.hulp };
    }),
  ];
}

function spotShapes({ moment, x, lasts, isKnown }: Spot, line: number, dot: number, hasOwn: boolean): Shape[] {
  const isSeen = hasOwn && moment.isSeen;
  // What is in view may not be hidden behind what is not.
  if (lasts <= 2 * dot) return sign(x, line, isSeen ? dot : dot * 0.75, isSeen, isKnown);
  const look = { fill: isSeen ? 'accent' : 'papier', stroke: 'accent', strokeWidth: LINE.woord } as const;
  const [left, width] = [x - dot, lasts + dot];
  const dash = isKnown ? {} : { dash: UNKNOWN };
  return [{ type: 'rect', x: left, y: line - dot, width, height: 2 * dot, radius: dot, ...look, ...dash }];
}

/** As many numbers as have room, first of the stappen in which we are in view. */
function numberTexts(spots: readonly Spot[], numbers: readonly string[], y: number): TextRun[] {
  const size = sizeIn('kolom', SIZE.klein);
  const taken: Stretch[] = [];
  const found: TextRun[] = [];
  const all = spots.map((spot, nth) => ({ spot, text: numbers[nth]! }));
  for (const { spot, text } of [
    ...all.filter((one) => one.spot.moment.isSeen),
    ...all.filter((one) => !one.spot.moment.isSeen),
  ]) {
    const half = textWidth(text, size, 'bold') / 2 + 2;
    const place = { from: spot.x - half, to: spot.x + half };
    if (taken.some(({ from, to }) => from < place.to && place.from < to)) continue;
    taken.push(place);
    found.push({
      x: spot.x,
      y,
      text,
      size,
      style: spot.moment.isSeen ? 'bold' : 'regular',
      role: 'zacht',
      anchor: 'middle',
    });
  }
  return found;
}

/** The waits, in as many lanes as there are at one time. */
function waitShapes(spots: readonly Spot[], top: number): { readonly shapes: Shape[]; readonly lanes: number } {
  const ends: number[] = [];
  const shapes = spots.flatMap((spot): Shape[] => {
    const { x, lasts, waits, moment } = spot;
    if (waits === 0 && !moment.isOpen) return [];
    const width = Math.max(waits, moment.isOpen ? 10 : 2);
    const from = x + lasts;
    const free = ends.findIndex((end) => end <= from);
    const lane = free >= 0 ? free : Math.min(ends.length, MOST_LANES - 1);
    ends[lane] = Math.max(ends[lane] ?? 0, from + width);
    const look = moment.isOpen ? { dash: DASH.buiten } : {};
    return [
      {
        type: 'rect',
        x: from,
        y: top + lane * LANE,
        width,
        height: WAIT,
        radius: CORNER.blokje,
        fill: 'geelVlak',
        stroke: 'geel',
        strokeWidth: LINE.rand,
        ...look,
      },
    ];
  });
  return { shapes, lanes: ends.length };
}

/** What stands at the ends of the line and at the ankerpunt, in as many rows as it takes. */
function markTexts(
  marks: readonly TimeMark[],
  { at }: Placed,
  { x, width }: Span,
  top: number,
): { readonly texts: TextRun[]; readonly height: number } {
  const size = sizeIn('kolom', SIZE.bijschrift);
  const step = size * 1.32;
  const rows: { readonly top: number; readonly taken: Stretch[] }[] = [];
  let height = 0;
  const texts = marks.flatMap(({ day, text, source }): TextRun[] => {
    const lines = wrapText(text, { maxWidth: width, size, style: 'regular', maxLines: 3 });
    const wide = highest(lines.map((line) => textWidth(line, size, 'regular')));
    const from = Math.min(Math.max(x, at(day) - wide / 2), x + width - wide);
    const place = { from: from - 6, to: from + wide + 6 };
    const isFree = (row: (typeof rows)[number]) =>
      row.taken.every((other) => other.to < place.from || place.to < other.from);
    let row = lines.length > 1 ? undefined : rows.find(isFree);
    if (!row) {
      row = { top: top + height, taken: [] };
      rows.push(row);
      height += lines.length * step;
    }
    row.taken.push(lines.length > 1 ? { from: x, to: x + width } : place);
    const paragraph = paragraphOf(text, source);
    const { top: begin } = row;
    return lines.map((line, nth) => {
      const y = begin + nth * step + baseline(size, step);
      return { x: from, y, text: line, size, style: 'regular', role: 'zacht', paragraph };
    });
  });
  return { texts, height };
}

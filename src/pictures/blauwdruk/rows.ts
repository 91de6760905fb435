import type { Cell } from '../../drawing/card';
import { lower, num, type Paragraph, paragraphOf, type Shape, type TextRun } from '../../drawing/shapes';
import { CORNER, LINE, SIZE } from '../../drawing/tokens.data';
import { wrapText } from '../../typography/wrap';
import { highest } from '../../util/lists';
import { stackHeight } from '../kaart/groups';
import { GUTTER, LANE_GAP, type Lanes, MARGIN } from '../kaart/lanes';
import { emptyPlaces } from './empty-cells';

/** A row of the blueprint: its name at the left, with what it is, and what stands in each column. */
export interface Row {
  readonly key: string;
  /** None where it goes on with the row above it. */
  readonly name?: string;
  readonly note?: Paragraph;
  readonly columns: readonly (readonly Cell[])[];
  readonly gap?: number;
  /** All cards as tall as the tallest. */
  readonly equal?: true;
  /** Shows where nothing is known: in these columns. Without it a row of nothing is left out. */
  readonly empty?: readonly boolean[];
  /** Room below it. */
  readonly below?: number;
}

/** A row with nothing in it is so tall, in px. */
const LEAST = 30;
/** Room between two cards of a column. */
export const CARD_GAP = 8;
const NOTE_LINE = 15;
/** How far a panel stands out beside what is on it. */
const BLEED = 14;

/** Puts a row below what is there. Returns where it begins. */
export function addRow(lanes: Lanes, row: Row): number {
  const { key, name, note = paragraphOf(''), columns, gap = CARD_GAP, equal, empty, below = LANE_GAP } = row;
  const top = lanes.y;
  const tall = highest(
    columns.map((cells) => stackHeight(cells, gap)),
    empty ? LEAST : 0,
  );
  if (tall === 0) return top;
  const label = name === undefined ? 0 : addName(lanes, key, name, note, top);
  lanes.stack(columns, top, gap, equal && tall);
  const spans = lanes.columns.filter((_, at) => empty?.[at]);
  if (spans.length > 0) addBehind(lanes, `${key}/leeg`, top, emptyPlaces(spans, 0, tall));
  lanes.y = top + Math.max(tall, label) + below;
  return top;
}

/** Returns how tall the name is with what stands below it. */
function addName(lanes: Lanes, key: string, name: string, note: Paragraph, top: number): number {
  const height = lanes.name(key, name, top);
  if (note.text === '') return height;
  const lines = wrapText(note.text, { maxWidth: GUTTER - 16, size: SIZE.klein, style: 'regular' });
  lanes.write(`${key}/uitleg`, top, (y) =>
    lines.map((text, nth) => ({
      x: MARGIN,
      y: y + height + 10 + nth * NOTE_LINE,
      text,
      size: SIZE.klein,
      style: 'regular',
      role: 'zacht',
      paragraph: note,
    })),
  );
  return height + 2 + lines.length * NOTE_LINE;
}

/** Draws behind the cards. @param shapes counted from `y` */
export function addBehind(lanes: Lanes, key: string, y: number, shapes: readonly Shape[]): void {
  lanes.strips.push({ key, y, draw: (at) => ({ shapes: lower(shapes, at), texts: [] }) });
}

/** A panel that goes on below (`bottom`) or above (`top`): there its corners are square. */
export function addPanel(lanes: Lanes, key: string, top: number, height: number, square: 'top' | 'bottom'): void {
  const x = MARGIN - BLEED;
  const panel = { type: 'rect', x, width: lanes.right + BLEED - x, fill: 'vlak' } as const;
  const [down, radius] = [square === 'bottom' ? CORNER.vlak : 0, CORNER.vlak];
  lanes.strips.push({
    key: `${key}/vlak`,
    y: top,
    under: true,
    draw: (y) => ({
      shapes: [
        { ...panel, y, height, radius },
        { ...panel, y: y + down, height: height - radius, radius: 0 },
      ],
      texts: [],
    }),
  });
}

/** A line over the whole picture, with its name above it at the left. */
export function addLine(lanes: Lanes, key: string, name: string, y: number, dash?: readonly number[]): void {
  const d = `M${num(MARGIN)} 0H${num(lanes.right)}`;
  addBehind(lanes, `${key}/lijn`, y, [
    { type: 'path', d, stroke: 'accent', strokeWidth: dash ? LINE.woord : LINE.merk, ...(dash && { dash }) },
  ]);
  const look = { x: MARGIN, text: name, size: SIZE.klein, style: 'bold', role: 'accent' } as const;
  lanes.write(key, y, (at): TextRun[] => [{ ...look, y: at - 7 }]);
}

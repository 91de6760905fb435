import { baseline, Card, type Cell, LINE_HEIGHT } from '../../drawing/card';
import { num, type Paragraph, type Shape } from '../../drawing/shapes';
import { CORNER, LINE, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import { highest } from '../../util/lists';
import { stackHeight } from '../kaart/groups';
import { Lanes, MARGIN, NARROWEST, ON_SCREEN, type Span } from '../kaart/lanes';

/** Room at the left for the names of the rows. */
export const NAMES = 156;
/** How wide a column is, in px: the picture as wide as a large sheet where that is enough, and never too narrow for a word. */
const WIDE = 1400;
const NARROW = 104;
const WIDEST = 196;
const COLUMN_GAP = 8;
export const ROW_GAP = 6;
/** Room between two parts. */
export const PART_GAP = 20;
const LEAST_ROW = 30;
/** Between the names and the first column. */
const NAME_GAP = 14;
/** Beside the name of a row, for how many there are in all columns. */
const TOTAL = 30;

/** A row of the map. */
export interface GridRow {
  readonly key: string;
  readonly name: Paragraph;
  readonly isStrong?: boolean;
  /** How many there are in all columns. */
  readonly total?: number;
  /** The cells of each column, under each other. */
  readonly columns: readonly (readonly Cell[])[];
  readonly gap?: number;
  /** All cells as tall as the row, and a thin outline where there is none. */
  readonly isFilled?: true;
}

/** Columns of one width with rows under each other, each with its name at the left, and read row by row. */
export class Grid {
  readonly lanes: Lanes;
  /** Of a column, in px. */
  readonly width: number;

  /** @param count of columns */
  constructor(count: number) {
    const left = MARGIN + NAMES;
    const all = Math.max(1, count);
    const gaps = (all - 1) * COLUMN_GAP;
    const room = (WIDE - left - MARGIN - gaps) / all;
    this.width = Math.round(Math.min(WIDEST, Math.max(NARROW, room)));
    const step = this.width + COLUMN_GAP;
    const columns = Array.from({ length: count }, (_, at) => ({ x: left + at * step, width: this.width }));
    const right = Math.max(left + all * this.width + gaps, NARROWEST - MARGIN);
    this.lanes = new Lanes(columns, right, { ...ON_SCREEN, first: undefined });
  }

  stretch(start: number, end: number): Span {
    return this.lanes.stretch(start, end);
  }

  /** What stands above the columns, as tall as the tallest of them. */
  heads(cells: readonly Cell[]): void {
    const { lanes } = this;
    const tall = highest(cells.map(({ height }) => height));
    lanes.stack(
      cells.map((cell) => [cell]),
      lanes.y,
      0,
      tall,
    );
    lanes.y += tall + PART_GAP / 2;
  }

  /** What the rows below it are about, over a line. */
  part(key: string, text: string): void {
    const { lanes } = this;
    lanes.y += PART_GAP - ROW_GAP;
    const width = lanes.right - MARGIN;
    const card = new Card<string>('deel', width);
    card.text(text, { size: SIZE.bijschrift, style: 'bold', role: 'accent', heading: 2 }).gap(SPACE.regel);
    const d = `M0 ${num(card.bottom)}H${num(width)}`;
    card.shape({ type: 'path', d, stroke: 'lijn', strokeWidth: LINE.hulp });
    const cell = card.finish({ key: `deel/${key}`, label: text, leads: true });
    lanes.boxes.push(cell.at(MARGIN, lanes.y));
    lanes.y += cell.height + ROW_GAP;
  }

  row({ columns, gap = 0, isFilled, ...row }: GridRow): void {
    const { lanes } = this;
    const name = nameCell(row);
    const tall = highest([...columns.map((cells) => stackHeight(cells, gap)), name.height], LEAST_ROW);
    lanes.boxes.push(name.at(MARGIN, lanes.y));
    lanes.stack(columns, lanes.y, gap, isFilled && tall);
    if (isFilled) {
      const empty = lanes.columns.filter((_, at) => columns[at]!.length === 0);
      this.outlines(row.key, empty, tall);
    }
    lanes.y += tall + ROW_GAP;
  }

  private outlines(key: string, spans: readonly Span[], height: number): void {
    const look = { radius: CORNER.klein, stroke: 'raster', strokeWidth: LINE.hulp, height } as const;
    this.lanes.strips.push({
      key: `${key}/leeg`,
      y: this.lanes.y,
      draw: (y) => ({
        shapes: spans.map(({ x, width }): Shape => ({ type: 'rect', x, y, width, ...look })),
        texts: [],
      }),
    });
  }
}

/** The name of a row, with how many there are in all columns at its right. */
function nameCell({ key, name, isStrong = false, total }: Omit<GridRow, 'columns'>): Cell {
  const width = NAMES - NAME_GAP;
  const card = new Card<string>('rij', width, { x: 0, y: 6 });
  const look = { size: SIZE.rij, style: isStrong ? 'bold' : 'regular', role: isStrong ? 'inkt' : 'zacht' } as const;
  const top = card.bottom + baseline(SIZE.rij, SIZE.rij * LINE_HEIGHT);
  card.text(name.text, {
    ...look,
    heading: isStrong ? 2 : 3,
    source: name.sources,
    outdent: total === undefined ? 0 : TOTAL,
  });
  if (total === undefined) return card.finish({ key, label: name.text });
  card.word(String(total), width, top, { ...look, style: 'bold', anchor: 'end', topic: 'aantal' });
  return card.finish({ key, label: fillWords('naam', { naam: name.text, tekst: String(total) }) });
}

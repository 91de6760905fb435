import { type DiagramWord, fillWords } from '../../messages/diagram.data';
import { highest } from '../../util/lists';
import { wrapText } from '../../typography/wrap';
import { CHART_HEIGHT } from './chart-place';
import type { Cell } from '../../drawing/card';
import { num, type Box, type LaneBand, type Marks, type Strip, type TextRun } from '../../drawing/shapes';
import { CORNER, LINE, SIZE } from '../../drawing/tokens.data';

/** The lanes of the klantreiskaart, which the verschilkaart has too. */
export type Lane =
  | 'kop'
  | 'beeld'
  | 'fase'
  | 'zijpad'
  | 'stap'
  | 'tijd'
  | 'contact'
  | 'ervaring'
  | 'verwacht'
  | 'hartslag'
  | 'omdat'
  | 'meting'
  | 'knelpunt'
  | 'succes'
  | 'oplossing'
  | 'kans'
  | 'voorkant'
  | 'achterkant'
  | 'voet';

/** A card of one of them. */
export type LaneCell = Cell<Lane>;

export const MARGIN = 36;
/** Room at the left for the names of the lanes. */
export const GUTTER = 128;
export const COLUMN = 196;
const WIDEST = 400;
/** Room between two columns. */
export const GAP = 12;
export const LANE_GAP = 18;
/** Room between an outline and what stands above or below it. */
const OUTLINE_GAP = 5;
/** A picture of one stap still has room for its title. */
export const NARROWEST = 980;

/** Where one or more columns stand, in px. */
export interface Span {
  readonly x: number;
  readonly width: number;
}

export interface RowOptions {
  readonly equal?: boolean;
  readonly panel?: boolean;
  readonly gap?: number;
}

/** As many columns beside each other, of one width; few are wider than many, so that the picture has room for its title. */
export function lanesOf(count: number): { readonly lanes: Lanes; readonly column: number } {
  const left = MARGIN + GUTTER;
  const all = Math.max(1, count);
  const room = (NARROWEST - left - MARGIN - (all - 1) * GAP) / all;
  const column = Math.round(Math.min(WIDEST, Math.max(COLUMN, room)));
  const end = left + all * column + (all - 1) * GAP;
  const columns = Array.from({ length: count }, (_, at) => ({ x: left + at * (column + GAP), width: column }));
  return { lanes: new Lanes(columns, Math.max(end, NARROWEST - MARGIN)), column };
}

/** Stacks the lanes of a picture from top to bottom: their names at the left, their cells in columns. */
export class Lanes {
  strips: Strip[] = [];
  readonly boxes: Box[] = [];
  /** What the picture can do without; every stap has its title. */
  readonly bands: LaneBand[] = [];
  y = MARGIN;

  constructor(
    readonly columns: readonly Span[],
    readonly right: number,
  ) {}

  add(boxes: readonly Box[]): void {
    for (const box of boxes) this.boxes.push(box);
  }

  /** Where the columns from `start` up to, not including, `end` stand. */
  stretch(start: number, end: number): Span {
    const { x } = this.columns[start]!;
    const last = this.columns[end - 1]!;
    return { x, width: last.x + last.width - x };
  }

  /** The label of a lane at its left, its first line beside the first line of the lane. */
  label(word: DiagramWord, y: number): void {
    this.name(word, fillWords(word), y);
  }

  /** The same in any words. Returns how much room it takes. */
  name(key: string, name: string, y: number): number {
    const lines = wrapText(name, { maxWidth: GUTTER - 16, size: SIZE.rij, style: 'bold' });
    this.write(key, y, (top) =>
      lines.map((text, index) => ({
        x: MARGIN,
        y: top + 15 + index * 18,
        text,
        size: SIZE.rij,
        style: 'bold',
        role: 'zacht',
      })),
    );
    return 4 + lines.length * 18;
  }

  write(key: string, y: number, texts: (y: number) => readonly TextRun[]): void {
    this.strips.push({ key, y, draw: (top) => ({ shapes: [], texts: texts(top) }) });
  }

  panel(lane: string, top: number, height: number): void {
    const x = MARGIN - 14;
    const width = this.right + 14 - x;
    this.strips.push({
      key: `${lane}/vlak`,
      y: top,
      under: true,
      draw: (y) => ({ shapes: [{ type: 'rect', x, y, width, height, radius: CORNER.vlak, fill: 'vlak' }], texts: [] }),
    });
  }

  /** One lane: a stack of cells in each column. A lane without any cell is left out. */
  row(lane: Lane & DiagramWord, columns: readonly (readonly LaneCell[])[], options: RowOptions): void {
    if (columns.every((cells) => cells.length === 0)) return;
    const { equal = false, panel = false, gap = 2 } = options;
    const pad = panel ? 8 : 0;
    const height = highest(columns.map((cells) => stackHeight(cells, gap)));
    if (panel) this.panel(lane, this.y, height + 2 * pad);
    this.label(lane, this.y + pad + 4);
    this.stack(columns, this.y + pad, gap, equal ? height : undefined);
    const top = this.y;
    this.y += height + 2 * pad + LANE_GAP;
    if (lane !== 'stap') this.band(lane, top);
  }

  /** A lane from where it began down to here is one that the picture can do without. */
  band(lane: Lane & DiagramWord, top: number): void {
    const half = LANE_GAP / 2;
    this.bands.push({ lane, name: fillWords(lane), top: top - half, bottom: this.y - half });
  }

  /** The panel of the hartslag around its chart, with the reasons under it. */
  chart(reasons: readonly (readonly Cell[])[], centres: readonly number[], draw: () => void, gap = 2): void {
    const top = this.y;
    const reasonsHeight = highest(reasons.map((cells) => stackHeight(cells, gap)));
    this.guides(reasons, centres, top);
    draw();
    if (reasonsHeight > 0) this.label('omdat', top + CHART_HEIGHT - 1);
    this.stack(reasons, top + CHART_HEIGHT, gap);
    const height = CHART_HEIGHT + reasonsHeight + 10;
    this.panel('hartslag', top, height);
    this.y += height + LANE_GAP;
    this.band('hartslag', top);
  }

  /** Says in the place of the columns that there are none. */
  noColumns(): void {
    const text = fillWords('geenStappen');
    this.write('leeg', this.y, (y) => [
      { x: MARGIN, y: y + 20, text, size: SIZE.telling, style: 'italic', role: 'zacht' },
    ]);
    this.y += 60;
  }

  /** Says in the place of the chart that nothing is known for it. */
  noChart(): void {
    const text = fillWords('geenGevoel');
    const x = MARGIN + GUTTER + 10;
    this.panel('hartslag', this.y, 60);
    this.write('hartslag/leeg', this.y, (y) => [
      { x, y: y + 36, text, size: SIZE.leeg, style: 'italic', role: 'zacht' },
    ]);
    this.y += 60 + LANE_GAP;
  }

  /** The cells of each column under each other. */
  stack(columns: readonly (readonly Cell[])[], top: number, gap: number, taller?: number): void {
    columns.forEach((cells, index) => this.stackIn(index, cells, top, gap, taller));
  }

  /** The cells of one column under each other. */
  stackIn(column: number, cells: readonly Cell[], top: number, gap: number, taller?: number): void {
    let y = top;
    for (const [nth, cell] of cells.entries()) {
      this.boxes.push({ ...cell.at(this.columns[column]!.x, y, taller), column });
      y += cell.height + gapBelow(cell, cells[nth + 1], gap);
    }
  }

  /** A thin line from each column of the chart to its reasons, so that the eye finds the way down. */
  private guides(reasons: readonly (readonly Cell[])[], centres: readonly number[], top: number): void {
    const places = centres.filter((_, index) => (reasons[index]?.length ?? 0) > 0);
    const draw = (y: number): Marks => ({
      shapes: places.map((x) => {
        const d = `M${num(x)} ${num(y + 48)}V${num(y + CHART_HEIGHT - 2)}`;
        return { type: 'path', d, stroke: 'raster', strokeWidth: LINE.hulp, dash: [1, 5] };
      }),
      texts: [],
    });
    this.strips.push({ key: 'hartslag/wijzers', y: top, draw });
  }
}

export function stackHeight(cells: readonly Cell[], gap: number): number {
  return cells.reduce((sum, cell, nth) => sum + cell.height + gapBelow(cell, cells[nth + 1], gap), 0);
}

/** The room between a cell and the next one: an outline keeps off what stands beside it. */
function gapBelow(cell: Cell, next: Cell | undefined, gap: number): number {
  if (!next) return 0;
  return cell.content.look.stroke || next.content.look.stroke ? Math.max(gap, OUTLINE_GAP) : gap;
}

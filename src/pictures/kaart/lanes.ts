import { type DiagramWord, fillWords } from '../../messages/diagram.data';
import { highest } from '../../util/lists';
import { textWidth } from '../../typography/text-width';
import { wrapText } from '../../typography/wrap';
import { CHART, chartHeight, type ChartSize, PRINTED_CHART, SMALL_CHART } from './chart-place';
import type { Cell } from '../../drawing/card';
import { type CellGroup, gapBelow, LABEL_HEIGHT, placeGroups, stackHeight } from './groups';
import { num, type Box, type LaneBand, type Marks, type Strip, type TextRun } from '../../drawing/shapes';
import { CORNER, LINE, type Reading, SIZE, sizeIn } from '../../drawing/tokens.data';

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
/** Room above and below what stands on a panel, and the height of one in the place of a chart. */
const PANEL_PAD = 8;
export const NO_CHART = 60;
/** The room beside the name of a bracket. */
const TICK = 10;
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

/** How lanes stand: what is around them, and how they are looked at. Measures in px. */
export interface LaneLook {
  readonly reading: Reading;
  /** Where the names of the lanes begin, and the room for those. */
  readonly left: number;
  readonly gutter: number;
  /** Where the first lane begins. */
  readonly top: number;
  /** Room under a lane. */
  readonly gap: number;
  /** How far a panel stands out beside what is on it. */
  readonly bleed: number;
  readonly chart: ChartSize;
  /** Which column of the picture is the first one here; undefined where the picture is read row by row. */
  readonly first: number | undefined;
}

export const ON_SCREEN: LaneLook = {
  reading: 'vel',
  left: MARGIN,
  gutter: GUTTER,
  top: MARGIN,
  gap: LANE_GAP,
  bleed: 14,
  chart: CHART,
  first: 0,
};

/** On a sheet of paper, which has a margin of its own. */
export const ON_PAPER: LaneLook = {
  reading: 'blad',
  left: 10,
  gutter: 100,
  top: 0,
  gap: 12,
  bleed: 10,
  chart: PRINTED_CHART,
  first: 0,
};

/** The same where that saves a sheet. */
export const CLOSE_ON_PAPER: LaneLook = { ...ON_PAPER, gap: 7, chart: SMALL_CHART };

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
  y: number;

  constructor(
    readonly columns: readonly Span[],
    readonly right: number,
    readonly look = ON_SCREEN,
  ) {
    this.y = look.top;
  }

  add(boxes: readonly Box[]): void {
    for (const box of boxes) this.boxes.push(box);
  }

  /** Where the columns from `start` up to, not including, `end` stand. */
  stretch(start: number, end: number): Span {
    return stretchOver(this.columns, start, end);
  }

  /** The label of a lane at its left, its first line beside the first line of the lane. */
  label(word: DiagramWord, y: number): void {
    this.name(word, fillWords(word), y);
  }

  /** The same in any words. Returns how much room it takes. */
  name(key: string, name: string, y: number): number {
    const { left } = this.look;
    const { lines, size, step } = nameLines(name, this.look);
    const look = { size, style: 'bold', role: 'zacht' } as const;
    this.write(key, y, (top) => lines.map((text, index) => ({ x: left, y: top + 15 + index * step, text, ...look })));
    return 4 + lines.length * step;
  }

  write(key: string, y: number, texts: (y: number) => readonly TextRun[]): void {
    this.strips.push({ key, y, draw: (top) => ({ shapes: [], texts: texts(top) }) });
  }

  panel(lane: string, top: number, height: number): void {
    const { left, bleed } = this.look;
    const x = left - bleed;
    const width = this.right + bleed - x;
    this.strips.push({
      key: `${lane}/vlak`,
      y: top,
      under: true,
      draw: (y) => ({ shapes: [{ type: 'rect', x, y, width, height, radius: CORNER.vlak, fill: 'vlak' }], texts: [] }),
    });
  }

  /** One lane. A lane without any card is left out. */
  row(lane: Lane & DiagramWord, groups: readonly CellGroup<LaneCell>[], options: RowOptions): void {
    if (groups.length === 0) return;
    const { equal = false, panel = false, gap = 2 } = options;
    const pad = panel ? PANEL_PAD : 0;
    const height = rowHeight(lane, groups, options, this.look);
    const top = this.y;
    if (panel) this.panel(lane, top, height);
    this.label(lane, top + pad + 4);
    for (const { group, top: down, stacksTop } of placeGroups(groups, gap).placed) {
      if (group.label !== undefined) this.bracket(`${lane}/${group.start}`, group, top + pad + down);
      for (const stack of group.stacks)
        this.stackIn(stack.column, stack.cells, top + pad + stacksTop, gap, equal ? height - 2 * pad : undefined);
    }
    this.y += height + this.look.gap;
    if (lane !== 'stap') this.band(lane, top);
  }

  /** Says over columns what these are together: a line as wide as they are, with its name at the left. */
  private bracket(key: string, { start, end, label = '' }: CellGroup, top: number): void {
    const { x, width } = this.stretch(start, end);
    const size = sizeIn(this.look.reading, SIZE.klein);
    const text = { text: label, size, style: 'bold', role: 'zacht' } as const;
    const after = x + TICK + textWidth(label, size, 'bold') + TICK;
    const line = { type: 'path', stroke: 'zacht', strokeWidth: LINE.rand } as const;
    this.strips.push({
      key: `${key}/geheel`,
      y: top,
      draw: (y) => {
        const middle = y + LABEL_HEIGHT / 2 - 2;
        const tick = (at: number) => `M${num(at)} ${num(middle - 4)}V${num(middle + 4)}`;
        const d = `${tick(x)}M${num(x)} ${num(middle)}H${num(x + TICK - 3)}M${num(after)} ${num(middle)}H${num(x + width)}${tick(x + width)}`;
        return { shapes: [{ ...line, d }], texts: [{ ...text, x: x + TICK, y: middle + size * 0.34 }] };
      },
    });
  }

  /** A lane from where it began down to here is one that the picture can do without. */
  band(lane: Lane & DiagramWord, top: number): void {
    this.bandOf(lane, fillWords(lane), top);
  }

  /** The same by any name. @param gap the room under it, of which half goes along, as of that above it */
  bandOf(lane: string, name: string, top: number, gap = this.look.gap): void {
    this.bands.push({ lane, name, top: top - gap / 2, bottom: this.y - gap / 2 });
  }

  /** The panel of the hartslag around its chart, with the reasons under it. */
  chart(reasons: readonly (readonly Cell[])[], centres: readonly number[], draw: () => void, gap = 2): void {
    const top = this.y;
    const chart = chartHeight(this.look.chart);
    const reasonsHeight = highest(reasons.map((cells) => stackHeight(cells, gap)));
    this.guides(reasons, centres, top);
    draw();
    if (reasonsHeight > 0) this.label('omdat', top + chart - 1);
    this.stack(reasons, top + chart, gap);
    const height = chart + reasonsHeight + 10;
    this.panel('hartslag', top, height);
    this.y += height + this.look.gap;
    this.band('hartslag', top);
  }

  /** Says in the place of the columns that there are none. */
  noColumns(): void {
    const text = fillWords('geenStappen');
    const { left, reading } = this.look;
    const look = { size: sizeIn(reading, SIZE.telling), style: 'italic', role: 'zacht' } as const;
    this.write('leeg', this.y, (y) => [{ x: left, y: y + 20, text, ...look }]);
    this.y += 60;
  }

  /** Says in the place of the chart that nothing is known for it. */
  noChart(): void {
    const text = fillWords('geenGevoel');
    const { left, gutter, reading, gap } = this.look;
    const x = left + gutter + 10;
    this.panel('hartslag', this.y, NO_CHART);
    this.write('hartslag/leeg', this.y, (y) => [
      { x, y: y + 36, text, size: sizeIn(reading, SIZE.leeg), style: 'italic', role: 'zacht' },
    ]);
    this.y += NO_CHART + gap;
  }

  /** The cells of each column under each other. */
  stack(columns: readonly (readonly Cell[])[], top: number, gap: number, taller?: number): void {
    columns.forEach((cells, index) => this.stackIn(index, cells, top, gap, taller));
  }

  /** The cells of one column under each other. */
  stackIn(column: number, cells: readonly Cell[], top: number, gap: number, taller?: number): void {
    let y = top;
    const { first } = this.look;
    for (const [nth, cell] of cells.entries()) {
      const box = cell.at(this.columns[column]!.x, y, taller);
      this.boxes.push(first === undefined ? box : { ...box, column: first + column });
      y += cell.height + gapBelow(cell, cells[nth + 1], gap);
    }
  }

  /** A thin line from each column of the chart to its reasons, so that the eye finds the way down. */
  private guides(reasons: readonly (readonly Cell[])[], centres: readonly number[], top: number): void {
    const { chart } = this.look;
    const [above, height] = [chart.above, chartHeight(chart)];
    const places = centres.filter((_, index) => (reasons[index]?.length ?? 0) > 0);
    const draw = (y: number): Marks => ({
      shapes: places.map((x) => {
        const d = `M${num(x)} ${num(y + above)}V${num(y + height - 2)}`;
        return { type: 'path', d, stroke: 'raster', strokeWidth: LINE.hulp, dash: [1, 5] };
      }),
      texts: [],
    });
    this.strips.push({ key: 'hartslag/wijzers', y: top, draw });
  }
}

/** Where spans from `start` up to, not including, `end` stand. */
export function stretchOver(spans: readonly Span[], start: number, end: number): Span {
  const { x } = spans[start]!;
  const last = spans[end - 1]!;
  return { x, width: last.x + last.width - x };
}

/** Of a lane, with what its panel takes above and below. Its name has room as well, where the cards are lower. */
export function rowHeight(
  lane: DiagramWord,
  groups: readonly CellGroup[],
  options: RowOptions,
  look: Pick<LaneLook, 'gutter' | 'reading'>,
): number {
  const { lines, step } = nameLines(fillWords(lane), look);
  return Math.max(placeGroups(groups, options.gap ?? 2).height, lines.length * step + 6) + panelRoom(options);
}

/** What the panel of a lane takes above and below. */
export function panelRoom({ panel = false }: RowOptions): number {
  return panel ? 2 * PANEL_PAD : 0;
}

/** The name of a lane as it stands at its left. */
function nameLines(name: string, { gutter, reading }: Pick<LaneLook, 'gutter' | 'reading'>) {
  const size = sizeIn(reading, SIZE.rij);
  const lines = wrapText(name, { maxWidth: gutter - 16, size, style: 'bold' });
  return { lines, size, step: size + 4 };
}

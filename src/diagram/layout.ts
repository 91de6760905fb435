import { type DiagramWord, fillWords } from '../messages/diagram.data';
import type { Klantreis } from '../model/klantreis';
import type { Scope } from '../model/scope';
import { highest } from '../util/highest';
import { wrapText } from '../util/wrap';
import { describe } from './alternative';
import type { Cell } from './card';
import { kansCells, knelpuntCells, oplossingCells, succesCells } from './cards-knelpunt';
import { faseBoxes, inViewBoxes } from './bars';
import { contactCells, ervaringCells, stapCard, verwachtCells } from './cards-stap';
import { CHART_HEIGHT } from './chart-place';
import { num } from './face';
import { layoutChart, omdatCells } from './hartslag';
import { inViewWords } from './in-view';
import { uniqueKeys } from './keys';
import { layoutKop, layoutVoet } from './kop';
import type { Box, Lane, LaidOut, Marks, Strip, TextRun } from './shapes';
import { makeView, type View } from './view';

const MARGIN = 36;
const GUTTER = 128;
const COLUMN = 196;
const WIDEST_COLUMN = 400;
const GAP = 12;
const LANE_GAP = 18;
/** A picture of one stap still has room for its title. */
const NARROWEST = 980;

/** Lays out the klantreiskaart: every box, text and line gets its numbers here. */
export function layoutKaart(klantreis: Klantreis, scope: Scope): LaidOut {
  return new KaartLayout(makeView(klantreis, scope), scope).run();
}

class KaartLayout {
  private readonly strips: Strip[] = [];
  private readonly boxes: Box[] = [];
  private readonly column: number;
  private readonly right: number;
  private readonly left = MARGIN + GUTTER;
  private y = MARGIN;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
  ) {
    const count = Math.max(1, view.columns.length);
    const room = (NARROWEST - this.left - MARGIN - (count - 1) * GAP) / count;
    this.column = Math.round(Math.min(WIDEST_COLUMN, Math.max(COLUMN, room)));
    const columnsEnd = this.left + count * this.column + (count - 1) * GAP;
    this.right = Math.max(columnsEnd, NARROWEST - MARGIN);
  }

  run(): LaidOut {
    const kop = layoutKop(this.view, MARGIN, this.right, this.y);
    this.add(kop.boxes);
    this.y += kop.height + 26;
    if (this.view.columns.length === 0) this.layoutEmpty();
    else this.layoutLanes();
    const voet = layoutVoet(this.view, this.scope, MARGIN, this.right, this.y + 4);
    this.add(voet.boxes);
    this.y += voet.height + MARGIN;
    const { titel } = this.view.klantreis;
    return {
      width: this.right + MARGIN,
      height: Math.ceil(this.y),
      strips: uniqueKeys(this.strips),
      boxes: uniqueKeys(this.boxes),
      title: titel || fillWords('zonderTitel'),
      description: describe(this.view, this.scope).join('\n'),
    };
  }

  private layoutEmpty(): void {
    const text = fillWords('geenStappen');
    this.write('leeg', this.y, (y) => [{ x: MARGIN, y: y + 20, text, size: 15, style: 'italic', role: 'zacht' }]);
    this.y += 60;
  }

  private layoutLanes(): void {
    const { view, scope, column: width } = this;
    const cells = (make: (index: number) => Cell[]) => view.columns.map((column) => make(column.index));
    if (view.hasOwn) this.layoutInView();
    this.layoutFasen();
    this.row(
      'stap',
      cells((i) => [stapCard(view.columns[i]!, view, scope, width)]),
      { equal: true },
    );
    this.row(
      'contact',
      cells((i) => contactCells(view.columns[i]!, scope, width)),
      { panel: true },
    );
    this.row(
      'ervaring',
      cells((i) => ervaringCells(view.columns[i]!, width)),
      {},
    );
    this.row(
      'verwacht',
      cells((i) => verwachtCells(view.columns[i]!, width)),
      {},
    );
    this.layoutHartslag();
    this.row(
      'knelpunt',
      cells((i) => knelpuntCells(view.columns[i]!, view, scope, width)),
      { gap: 8 },
    );
    this.row(
      'succes',
      cells((i) => succesCells(view.columns[i]!, view, width)),
      { gap: 8 },
    );
    this.row(
      'oplossing',
      cells((i) => oplossingCells(view.columns[i]!, view, scope, width)),
      { gap: 8 },
    );
    this.row(
      'kans',
      cells((i) => kansCells(view.columns[i]!, view, width)),
      { gap: 8 },
    );
  }

  private add(boxes: readonly Box[]): void {
    for (const box of boxes) this.boxes.push(box);
  }

  private columnX(index: number): number {
    return this.left + index * (this.column + GAP);
  }

  /** Where the columns from `start` up to, not including, `end` stand. */
  private stretch(start: number, end: number): { readonly x: number; readonly width: number } {
    const x = this.columnX(start);
    return { x, width: this.columnX(end - 1) + this.column - x };
  }

  /** The label of a lane at its left, its first line beside the first line of the lane. */
  private label(word: DiagramWord, y: number): void {
    const lines = wrapText(fillWords(word), { maxWidth: GUTTER - 16, size: 14, style: 'bold' });
    this.write(word, y, (top) =>
      lines.map((text, index) => ({
        x: MARGIN,
        y: top + 15 + index * 18,
        text,
        size: 14,
        style: 'bold',
        role: 'zacht',
      })),
    );
  }

  private write(key: string, y: number, texts: (y: number) => readonly TextRun[]): void {
    this.strips.push({ key, y, draw: (top) => ({ shapes: [], texts: texts(top) }) });
  }

  private panel(lane: Lane, top: number, height: number): void {
    const x = MARGIN - 14;
    const width = this.right + 14 - x;
    this.strips.push({
      key: `${lane}/vlak`,
      y: top,
      under: true,
      draw: (y) => ({ shapes: [{ type: 'rect', x, y, width, height, radius: 12, fill: 'vlak' }], texts: [] }),
    });
  }

  /** One lane: a stack of cells in each column. A lane without any cell is left out. */
  private row(
    lane: Lane & DiagramWord,
    columns: readonly (readonly Cell[])[],
    options: { readonly equal?: boolean; readonly panel?: boolean; readonly gap?: number },
  ): void {
    if (columns.every((cells) => cells.length === 0)) return;
    const { equal = false, panel = false, gap = 2 } = options;
    const pad = panel ? 8 : 0;
    const height = highest(columns.map((cells) => stackHeight(cells, gap)));
    if (panel) this.panel(lane, this.y, height + 2 * pad);
    this.label(lane, this.y + pad + 4);
    columns.forEach((cells, index) => {
      let y = this.y + pad;
      for (const cell of cells) {
        this.boxes.push(cell.at(this.columnX(index), y, equal ? height : undefined));
        y += cell.height + gap;
      }
    });
    this.y += height + 2 * pad + LANE_GAP;
  }

  private layoutInView(): void {
    this.label('beeld', this.y - 5);
    const text = inViewWords(this.view.columns);
    this.write('beeld/telling', this.y, (y) => [
      { x: MARGIN, y: y + 46, text, size: 12, style: 'regular', role: 'zacht' },
    ]);
    this.add(inViewBoxes(this.view, this.y, (start, end) => this.stretch(start, end)));
    this.y += 24 + LANE_GAP;
  }

  private layoutFasen(): void {
    const boxes = faseBoxes(this.view, this.y, (start, end) => this.stretch(start, end));
    if (boxes.length === 0) return;
    this.add(boxes);
    this.y += boxes[0]!.height + LANE_GAP;
  }

  private layoutHartslag(): void {
    const { curves, columns } = this.view;
    const top = this.y;
    this.label('hartslag', top + 6);
    if (curves.length === 0) {
      const text = fillWords('geenGevoel');
      this.panel('hartslag', top, 60);
      this.write('hartslag/leeg', top, (y) => [
        { x: this.left + 10, y: y + 36, text, size: 13.5, style: 'italic', role: 'zacht' },
      ]);
      this.y += 60 + LANE_GAP;
      return;
    }
    const centres = columns.map((column) => this.columnX(column.index) + this.column / 2);
    const chart = layoutChart(curves, columns, {
      top,
      left: this.left,
      right: this.right,
      centres,
      column: this.column,
    });
    const reasons = columns.map((column) => omdatCells(column, curves, this.column));
    const reasonsHeight = highest(reasons.map((cells) => stackHeight(cells, 2)));
    const reasonsTop = top + CHART_HEIGHT;
    this.guides(reasons, centres, top);
    this.strips.push(...chart.strips);
    this.add(chart.boxes);
    if (reasonsHeight > 0) this.label('omdat', reasonsTop - 1);
    reasons.forEach((cells, index) => {
      let y = reasonsTop;
      for (const cell of cells) {
        this.boxes.push(cell.at(this.columnX(index), y));
        y += cell.height + 2;
      }
    });
    const height = CHART_HEIGHT + reasonsHeight + 10;
    this.panel('hartslag', top, height);
    this.y += height + LANE_GAP;
  }

  /** A thin line from each column of the chart to its reasons, so that the eye finds the way down. */
  private guides(reasons: readonly (readonly Cell[])[], centres: readonly number[], top: number): void {
    const places = centres.filter((_, index) => reasons[index]!.length > 0);
    const draw = (y: number): Marks => ({
      shapes: places.map((x) => {
        const d = `M${num(x)} ${num(y + 48)}V${num(y + CHART_HEIGHT - 2)}`;
        return { type: 'path', d, stroke: 'raster', strokeWidth: 1, dash: [1, 5] };
      }),
      texts: [],
    });
    this.strips.push({ key: 'hartslag/wijzers', y: top, draw });
  }
}

function stackHeight(cells: readonly Cell[], gap: number): number {
  return cells.reduce((sum, cell) => sum + cell.height, 0) + Math.max(0, cells.length - 1) * gap;
}

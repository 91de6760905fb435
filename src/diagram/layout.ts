import { type DiagramWord, fillWords } from '../messages/diagram.data';
import type { Klantreis } from '../model/klantreis';
import type { Scope } from '../model/scope';
import { highest } from '../util/highest';
import { textWidth } from '../util/text-width';
import { wrapText } from '../util/wrap';
import { describe } from './alternative';
import { baseline, type Cell } from './card';
import { kansCells, knelpuntCells, oplossingCells, succesCells } from './cards-knelpunt';
import { contactCells, ervaringCells, stapCard, verwachtCells, whenWords } from './cards-stap';
import { CHART_HEIGHT } from './chart-place';
import { num } from './face';
import { layoutChart, omdatCells } from './hartslag';
import { inViewWords, stretches, stretchWords } from './in-view';
import { layoutKop, layoutVoet } from './kop';
import type { Box, Lane, LaidOut, Shape, TextRun } from './shapes';
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
  private readonly shapes: Shape[] = [];
  private readonly texts: TextRun[] = [];
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
      backdrop: { shapes: this.shapes, texts: this.texts },
      boxes: this.boxes,
      title: titel || fillWords('zonderTitel'),
      description: describe(this.view, this.scope).join('\n'),
    };
  }

  private layoutEmpty(): void {
    const text = fillWords('geenStappen');
    this.texts.push({ x: MARGIN, y: this.y + 20, text, size: 15, style: 'italic', role: 'zacht' });
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

  /** The label of a lane at its left, its first line beside the first line of the lane. */
  private label(word: DiagramWord, y: number): void {
    const lines = wrapText(fillWords(word), { maxWidth: GUTTER - 16, size: 14, style: 'bold' });
    lines.forEach((text, index) => {
      this.texts.push({ x: MARGIN, y: y + 15 + index * 18, text, size: 14, style: 'bold', role: 'zacht' });
    });
  }

  private panel(top: number, height: number): void {
    const x = MARGIN - 14;
    this.shapes.unshift({ type: 'rect', x, y: top, width: this.right + 14 - x, height, radius: 12, fill: 'vlak' });
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
    if (panel) this.panel(this.y, height + 2 * pad);
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

  /** A bar over the columns: full where the own organisation is in view, with the time that it is not. */
  private layoutInView(): void {
    const { columns } = this.view;
    this.label('beeld', this.y - 5);
    const telling = inViewWords(columns);
    this.texts.push({ x: MARGIN, y: this.y + 46, text: telling, size: 12, style: 'regular', role: 'zacht' });
    for (const stretch of stretches(columns)) {
      const x = this.columnX(stretch.start);
      const width = this.columnX(stretch.end - 1) + this.column - x;
      const long =
        stretch.inView || stretch.days === undefined
          ? ''
          : fillWords('beeldNietTijd', { duur: stretchWords(stretch.days) });
      const short = fillWords(stretch.inView ? 'beeldWel' : 'beeldNiet');
      const text = long && textWidth(long, 12.5, 'bold') < width - 28 ? long : short;
      const role = stretch.inView ? ('opAccent' as const) : ('zacht' as const);
      const texts: TextRun[] = [{ x: 14, y: baseline(12.5, 24), text, size: 12.5, style: 'bold', role }];
      const look = stretch.inView
        ? { fill: 'accent' as const }
        : { fill: 'vlak' as const, stroke: 'lijn' as const, strokeWidth: 1.25, dash: [4, 4] };
      const bar: Shape = { type: 'rect', x: 0, y: 0, width, height: 24, radius: 12, ...look };
      this.boxes.push({ lane: 'beeld', x, y: this.y, width, height: 24, shapes: [bar], texts });
    }
    this.y += 24 + LANE_GAP;
  }

  private layoutFasen(): void {
    // The fase that nobody wrote has nothing to say.
    const fasen = this.view.fasen.filter((span) => !span.fase.ongeschreven);
    if (fasen.length === 0) return;
    const cells = fasen.map((span) => {
      const width = this.columnX(span.end - 1) + this.column - this.columnX(span.start);
      const when = whenWords(span.fase, this.view);
      const room = width - 60;
      const titel = span.fase.titel || fillWords('faseZonderTitel');
      const lines = wrapText(titel, { maxWidth: room, size: 18, style: 'bold', balance: true });
      const whenLines = when ? wrapText(when, { maxWidth: room, size: 12.5, style: 'regular' }) : [];
      return { span, width, lines, whenLines, height: lines.length * 23 + whenLines.length * 17 + 22 };
    });
    const height = highest(
      cells.map((cell) => cell.height),
      46,
    );
    for (const { span, width, lines, whenLines } of cells) {
      const x = this.columnX(span.start);
      const textTop = (height - lines.length * 23 - whenLines.length * 17) / 2;
      const texts: TextRun[] = lines.map((text, i) => ({
        x: span.start === 0 ? 18 : 32,
        y: textTop + i * 23 + baseline(18, 23),
        text,
        size: 18,
        style: 'bold',
        role: 'faseInkt',
      }));
      whenLines.forEach((text, i) => {
        const y = textTop + lines.length * 23 + i * 17 + baseline(12.5, 17);
        texts.push({ x: span.start === 0 ? 18 : 32, y, text, size: 12.5, style: 'regular', role: 'faseInkt' });
      });
      const d = chevron(width, height, span.start === 0);
      const dash = span.fase.alleenGewenst ? { dash: [5, 4] } : {};
      const stroke = span.fase.alleenGewenst ? ('gewenst' as const) : ('kaartRand' as const);
      const shape: Shape = { type: 'path', d, fill: 'fase', stroke, strokeWidth: 1, ...dash };
      this.boxes.push({
        lane: 'fase',
        x,
        y: this.y,
        width,
        height,
        line: span.fase.range.start.line,
        shapes: [shape],
        texts,
      });
    }
    this.y += height + LANE_GAP;
  }

  private layoutHartslag(): void {
    const { curves, columns } = this.view;
    const top = this.y;
    this.label('hartslag', top + 6);
    if (curves.length === 0) {
      const text = fillWords('geenGevoel');
      this.panel(top, 60);
      this.texts.push({ x: this.left + 10, y: top + 36, text, size: 13.5, style: 'italic', role: 'zacht' });
      this.y += 60 + LANE_GAP;
      return;
    }
    const centres = columns.map((column) => this.columnX(column.index) + this.column / 2);
    const chart = layoutChart(curves, { top, left: this.left, right: this.right, centres, column: this.column });
    const reasons = columns.map((column) => omdatCells(column.index, curves, this.column));
    const reasonsHeight = highest(reasons.map((cells) => stackHeight(cells, 2)));
    const reasonsTop = top + CHART_HEIGHT;
    this.guides(reasons, centres, top, reasonsTop);
    for (const shape of chart.backdrop.shapes) this.shapes.push(shape);
    for (const text of chart.backdrop.texts) this.texts.push(text);
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
    this.panel(top, height);
    this.y += height + LANE_GAP;
  }

  /** A thin line from each column of the chart to its reasons, so that the eye finds the way down. */
  private guides(reasons: readonly (readonly Cell[])[], centres: readonly number[], top: number, bottom: number): void {
    centres.forEach((x, index) => {
      if (reasons[index]!.length === 0) return;
      const d = `M${num(x)} ${num(top + 48)}V${num(bottom - 2)}`;
      this.shapes.push({ type: 'path', d, stroke: 'raster', strokeWidth: 1, dash: [1, 5] });
    });
  }
}

function stackHeight(cells: readonly Cell[], gap: number): number {
  return cells.reduce((sum, cell) => sum + cell.height, 0) + Math.max(0, cells.length - 1) * gap;
}

/** An arrow to the right that the next one fits into. */
function chevron(width: number, height: number, first: boolean): string {
  const tip = 14;
  const notch = first ? '' : `L${tip} ${num(height / 2)}`;
  return `M0 0H${num(width - tip)}L${num(width)} ${num(height / 2)}L${num(width - tip)} ${num(height)}H0${notch}Z`;
}

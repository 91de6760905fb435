import { type Band } from '../../drawing/bands';
import { SIZE, sizeIn } from '../../drawing/tokens.data';
import type { Scope } from '../../model/scope/scope';
import { append, highest } from '../../util/lists';
import { type BarPlace, faseBoxes, inViewBoxes, inViewHeight } from './bars';
import { chartHeight } from './chart-place';
import { layoutChart } from './hartslag';
import { columnGroups, stackHeight } from './groups';
import { laneGroups } from './lane-groups';
import { type CardLane, LANES_ABOVE, LANES_BELOW } from './lane-cells';
import { type LaneCell, type LaneLook, type Lanes, NO_CHART, type Span, stretchOver } from './lanes';
import { lineNames } from './line-names';
import { omdatCells } from './omdat';
import { cardRow, type Row } from './rows';
import type { Column, View } from './view';
import { inViewWords } from './words';

/** Where the columns of a band stand. */
export interface BandPlace {
  readonly band: Band;
  /** Of its columns, from left to right. */
  readonly spans: readonly Span[];
  /** Where the panels and the grid of the hartslag end. */
  readonly right: number;
  readonly look: LaneLook;
}

/** What stands under the head of a klantreiskaart, row after row: of all of its stappen, or of those that stand on a sheet together. */
export function bandRows(view: View, scope: Scope, place: BandPlace): Row[] {
  return new BandRows(view, scope, place).all();
}

class BandRows {
  private readonly columns: readonly Column[];
  private readonly width: number;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
    private readonly place: BandPlace,
  ) {
    const { band, spans } = place;
    this.columns = view.columns.slice(band.start, band.end);
    this.width = spans[0]!.width;
  }

  all(): Row[] {
    const rows = [
      this.view.hasOwn ? this.inView() : undefined,
      this.fasen(),
      ...LANES_ABOVE.map((lane) => this.cards(lane)),
      this.hartslag(),
      ...LANES_BELOW.map((lane) => this.cards(lane)),
    ];
    return rows.filter((row) => row !== undefined);
  }

  private bars(y: number): BarPlace {
    const { band, look } = this.place;
    const stretch = (start: number, end: number) => this.stretch(start - band.start, end - band.start);
    return { y, stretch, band, reading: look.reading };
  }

  private stretch(start: number, end: number): Span {
    return stretchOver(this.place.spans, start, end);
  }

  private inView(): Row {
    const { left, gap, reading } = this.place.look;
    const height = inViewHeight(reading) + gap;
    return {
      lane: 'beeld',
      height,
      put: (lanes) => {
        const top = lanes.y;
        lanes.label('beeld', top - 5);
        const text = inViewWords(this.view.columns);
        const size = sizeIn(reading, SIZE.klein);
        const down = reading === 'vel' ? 46 : 42;
        lanes.write('beeld/telling', top, (y) => [
          { x: left, y: y + down, text, size, style: 'regular', role: 'zacht' },
        ]);
        lanes.add(inViewBoxes(this.view, this.bars(top)));
        lanes.y += height;
        lanes.band('beeld', top);
      },
    };
  }

  private fasen(): Row | undefined {
    const { view, scope } = this;
    const boxes = (y: number) => faseBoxes(view, scope, this.bars(y));
    const [first] = boxes(0);
    if (!first) return undefined;
    const height = first.height + this.place.look.gap;
    return {
      height,
      put: (lanes) => {
        lanes.add(boxes(lanes.y));
        lanes.y += height;
      },
    };
  }

  private cards({ lane, cells, options, joined, widens }: CardLane): Row | undefined {
    const { view, scope, columns, place } = this;
    const { reading } = place.look;
    const groups = laneGroups({
      count: columns.length,
      faseEnd: (column) => {
        const next = columns.findIndex(({ fase }, at) => at > column && fase !== columns[column]!.fase);
        return next < 0 ? columns.length : next;
      },
      cells: (column, beside) => {
        const { width } = this.stretch(column, column + beside);
        return cells(columns[column]!, view, scope, { width, reading });
      },
      joined,
      widens,
      gap: options.gap ?? 2,
    });
    return cardRow(lane, groups, options, place.look);
  }

  private hartslag(): Row {
    const { scope, width } = this;
    const { look } = this.place;
    const { curves } = this.view;
    const { reading } = look;
    const label = (lanes: Lanes) => lanes.label('hartslag', lanes.y + 6);
    if (curves.length === 0)
      return {
        lane: 'hartslag',
        height: NO_CHART + look.gap,
        put: (lanes) => {
          label(lanes);
          lanes.noChart();
        },
      };
    const reasons = this.columns.map((column) => omdatCells(column, curves, scope, { width, reading }));
    const chart = (shown: readonly (readonly LaneCell[])[]): Row => ({
      height: chartHeight(look.chart) + highest(shown.map((cells) => stackHeight(cells, 2))) + 10 + look.gap,
      put: (lanes) => {
        label(lanes);
        this.chart(lanes, shown);
      },
    });
    return {
      lane: 'hartslag',
      ...chart(reasons),
      // More reasons than a sheet has room for come below the chart, on the next one.
      split: (room, isWholeSheet) => {
        const [bare, below] = [chart([]), cardRow('omdat', columnGroups(reasons), { panel: true }, look)];
        return isWholeSheet && below && bare.height <= room ? [bare, below] : undefined;
      },
    };
  }

  private chart(lanes: Lanes, reasons: readonly (readonly LaneCell[])[]): void {
    const { view, width } = this;
    const { spans, band, right, look } = this.place;
    const pitch = spans.length > 1 ? spans[1]!.x - spans[0]!.x : width;
    const middle = spans[0]!.x + width / 2;
    // Those of the columns on other sheets lie beside this one, where the lines come from and go to.
    const centres = view.columns.map(({ index }) => middle + (index - band.start) * pitch);
    const left = look.left + look.gutter;
    const { reading, chart: size } = look;
    const place = { top: lanes.y, left, right, centres, column: width, ...(reading !== 'vel' && { size, reading }) };
    const chart = layoutChart(view.curves, view.columns, place);
    lanes.chart(reasons, centres.slice(band.start, band.end), () => {
      append(lanes.strips, [...chart.strips, ...lineNames(view, place)]);
      lanes.add(chart.boxes);
    });
  }
}

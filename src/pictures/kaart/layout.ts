import { fillWords } from '../../messages/diagram.data';
import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { append } from '../../util/lists';
import { describe } from './alternative';
import { faseBoxes, inViewBoxes } from './bars';
import { joinedCells } from './joined';
import { layoutChart } from './hartslag';
import { omdatCells } from './omdat';
import { uniqueKeys } from './keys';
import { layoutKop, layoutVoet, stateWords } from './head-and-foot';
import { type CardLane, LANES_ABOVE, LANES_BELOW } from './lane-cells';
import { GUTTER, LANE_GAP, type Lanes, lanesOf, MARGIN } from './lanes';
import type { LaidOut } from '../../drawing/shapes';
import { makeView, type View } from './view';
import { inViewWords } from './words';
import { SIZE } from '../../drawing/tokens.data';

/** Lays out the klantreiskaart: every box, text and line gets its numbers here. */
export function layoutKaart(klantreis: Klantreis, scope: Scope): LaidOut {
  return new KaartLayout(makeView(klantreis, scope), scope).run();
}

class KaartLayout {
  private readonly lanes: Lanes;
  private readonly column: number;
  private readonly left = MARGIN + GUTTER;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
  ) {
    ({ lanes: this.lanes, column: this.column } = lanesOf(view.columns.length));
  }

  run(): LaidOut {
    const { lanes, view, scope } = this;
    const kop = layoutKop(view, scope, MARGIN, lanes.right, lanes.y);
    lanes.add(kop.boxes);
    lanes.y += kop.height + 26;
    if (view.columns.length === 0) lanes.noColumns();
    else this.layoutLanes();
    const voet = layoutVoet(view, scope, MARGIN, lanes.right, lanes.y + 4);
    lanes.add(voet.boxes);
    lanes.y += voet.height + MARGIN;
    const { titel } = view.klantreis;
    return {
      width: lanes.right + MARGIN,
      height: Math.ceil(lanes.y),
      strips: uniqueKeys(lanes.strips),
      boxes: uniqueKeys(lanes.boxes),
      lanes: lanes.bands,
      title: titel || fillWords('zonderTitel'),
      ...describe(view, scope),
      state: stateWords(view, scope),
    };
  }

  private layoutLanes(): void {
    if (this.view.hasOwn) this.layoutInView();
    this.layoutFasen();
    this.layoutRows(LANES_ABOVE);
    this.layoutHartslag();
    this.layoutRows(LANES_BELOW);
  }

  private layoutRows(rows: readonly CardLane[]): void {
    const { lanes, view, scope, column: width } = this;
    for (const { lane, cells, options, joined } of rows) {
      const columns = view.columns.map((column) => cells(column, view, scope, { width, reading: 'vel' }));
      const make = (start: number, end: number) =>
        cells(view.columns[start]!, view, scope, { width: lanes.stretch(start, end).width, reading: 'vel' });
      lanes.row(lane, joined ? joinedCells(columns, make) : columns, options);
    }
  }

  private layoutInView(): void {
    const { lanes, view } = this;
    lanes.label('beeld', lanes.y - 5);
    const text = inViewWords(view.columns);
    lanes.write('beeld/telling', lanes.y, (y) => [
      { x: MARGIN, y: y + 46, text, size: SIZE.klein, style: 'regular', role: 'zacht' },
    ]);
    lanes.add(inViewBoxes(view, lanes.y, (start, end) => lanes.stretch(start, end)));
    const top = lanes.y;
    lanes.y += 24 + LANE_GAP;
    lanes.band('beeld', top);
  }

  private layoutFasen(): void {
    const { lanes, view, scope } = this;
    const boxes = faseBoxes(view, scope, lanes.y, (start, end) => lanes.stretch(start, end));
    if (boxes.length === 0) return;
    lanes.add(boxes);
    lanes.y += boxes[0]!.height + LANE_GAP;
  }

  private layoutHartslag(): void {
    const { lanes, left, column, scope } = this;
    const { curves, columns } = this.view;
    lanes.label('hartslag', lanes.y + 6);
    if (curves.length === 0) return lanes.noChart();
    const centres = lanes.columns.map(({ x, width }) => x + width / 2);
    const chart = layoutChart(curves, columns, { top: lanes.y, left, right: lanes.right, centres, column });
    const reasons = columns.map((one) => omdatCells(one, curves, scope, column));
    lanes.chart(reasons, centres, () => {
      append(lanes.strips, chart.strips);
      lanes.add(chart.boxes);
    });
  }
}

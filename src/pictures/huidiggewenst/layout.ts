import type { Cell, Room } from '../../drawing/card';
import { type LaidOut, paragraphOf, type TextSource } from '../../drawing/shapes';
import { SIZE } from '../../drawing/tokens.data';
import { wantedWord } from '../../messages/huidiggewenst.data';
import type { Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { wrapText } from '../../typography/wrap';
import { append, highest } from '../../util/lists';
import { faseBoxes } from '../kaart/bars';
import { stackHeight } from '../kaart/groups';
import { layoutChart } from '../kaart/hartslag';
import { stateWords } from '../kaart/head-and-foot';
import { personaAt } from '../kaart/sources';
import { GUTTER, LANE_GAP, type Lanes, lanesOf, MARGIN } from '../kaart/lanes';
import { makeView, type View } from '../kaart/view';
import { countedHead, countedPicture } from '../kaart/counted-head';
import { liftCell, type FirstTold, reasonCells, titleCell } from './cards';
import { liftChart } from './chart';
import { countsOf } from './counts';
import { describe } from './describe';
import { legendOf } from './legend';
import { type Lift, type Pair, pairsOf, reasonsFor, type Reasons } from './lifts';

const CARD_GAP = 8;
/** From one line of a heading to the next. */
const LINE = 22;

/** Lays out the hartslag of now and the gewenste one of each persona, with what makes it go up. */
export function layoutHuidigGewenst(klantreis: Klantreis, scope: Scope): LaidOut {
  return new LiftLayout(makeView(klantreis, scope), scope).run();
}

class LiftLayout {
  private readonly lanes: Lanes;
  private readonly room: Room;
  private readonly pairs: readonly Pair[];
  private readonly reasons: ReadonlyMap<number, Reasons>;

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
  ) {
    const { lanes, column } = lanesOf(view.columns.length);
    this.lanes = lanes;
    this.room = { width: column, reading: 'vel' };
    this.pairs = pairsOf(view);
    this.reasons = reasonsByColumn(this.pairs, view, scope);
  }

  run(): LaidOut {
    const { lanes, view, scope, pairs, reasons } = this;
    const counts = countsOf(pairs, reasons);
    const head = countedHead(view, scope, wantedWord('naam'), counts, {
      left: MARGIN,
      right: lanes.right,
      top: lanes.y,
    });
    lanes.add(head.boxes);
    lanes.y += head.height + 26;
    if (view.columns.length === 0) lanes.noColumns();
    else this.addColumns();
    return {
      ...countedPicture(lanes, view, legendOf(view, pairs, reasons)),
      lanes: lanes.bands,
      ...describe(view, scope, pairs, reasons, counts),
      state: stateWords(view, scope),
    };
  }

  private addColumns(): void {
    const { lanes, view, scope, room, pairs } = this;
    const fasen = faseBoxes(view, scope, { y: lanes.y, stretch: (start, end) => lanes.stretch(start, end) });
    lanes.add(fasen);
    if (fasen.length > 0) lanes.y += fasen[0]!.height + LANE_GAP;
    const titles = view.columns.map((column) => [titleCell(column, view, scope, room)]);
    lanes.label('stap', lanes.y + 4);
    const tall = highest(titles.map((cells) => stackHeight(cells, 0)));
    lanes.stack(titles, lanes.y, 0, tall);
    lanes.y += tall + LANE_GAP;
    for (const pair of pairs) this.addChart(pair);
    if (pairs.length === 0) this.addOnlyNow();
    this.addReasons();
  }

  private get centres(): number[] {
    return this.lanes.columns.map(({ x, width }) => x + width / 2);
  }

  private place() {
    const { lanes, room, centres } = this;
    return { top: lanes.y, left: MARGIN + GUTTER, right: lanes.right, centres, column: room.width };
  }

  private addChart(pair: Pair): void {
    const { lanes, view, room, centres } = this;
    const { top } = this.place();
    this.addChartName(pair);
    const chart = liftChart(pair, view.columns, this.place());
    const byColumn = new Map<number, Lift>(pair.lifts.map((lift) => [lift.column.index, lift]));
    const cells = view.columns.map(({ index }): Cell[] => {
      const lift = byColumn.get(index);
      return lift ? [liftCell(lift, pair, room)] : [];
    });
    lanes.chart(cells, centres, () => {
      append(lanes.strips, chart.strips);
      lanes.add(chart.boxes);
    });
    if (!this.hasSeveral) return;
    // Each goes with its name.
    lanes.bands.pop();
    const { name, personaId } = pair.then;
    lanes.bandOf(`hartslag-${personaId}`, wantedWord('hartslagVan', { persona: name }), top);
  }

  private get hasSeveral(): boolean {
    return this.pairs.length + withoutWish(this.view, this.pairs).length > 1;
  }

  /** Whose chart it is, where it may be that of several. */
  private addChartName({ then }: Pair): void {
    const { lanes, view } = this;
    if (!this.hasSeveral) return lanes.label('hartslag', lanes.y + 6);
    const name = wantedWord('hartslagVan', { persona: then.name });
    const look = { size: SIZE.naam, style: 'bold' } as const;
    const lines = wrapText(name, { maxWidth: lanes.right - MARGIN, ...look });
    const paragraph = paragraphOf(name, personaAt(then, view), 2);
    lanes.write(`hartslag-van:${then.personaId}`, lanes.y, (y) =>
      lines.map((text, nth) => ({ x: MARGIN, y: y + 14 + nth * LINE, text, ...look, role: 'zacht', paragraph })),
    );
    lanes.y += lines.length * LINE + 4;
  }

  /** Nothing is wished for: the hartslag as it is, and how to write a wish. */
  private addOnlyNow(): void {
    const { lanes, view, centres } = this;
    const { curves, columns, klantreis } = view;
    if (curves.length === 0) {
      lanes.label('hartslag', lanes.y + 6);
      return lanes.noChart();
    }
    const text = wantedWord(klantreis.toestand === 'gewenst' ? 'zelfGewenst' : 'geenWens');
    lanes.write('geen-wens', lanes.y, (y) => [
      { x: MARGIN, y: y + 14, text, size: SIZE.leeg, style: 'italic', role: 'zacht' },
    ]);
    lanes.y += 28;
    lanes.label('hartslag', lanes.y + 6);
    const chart = layoutChart(curves, columns, this.place());
    lanes.chart([], centres, () => {
      append(lanes.strips, chart.strips);
      lanes.add(chart.boxes);
    });
  }

  /** Of whom there is no other hartslag, and what makes the lifts possible. */
  private addReasons(): void {
    const { lanes, view, scope, reasons, room, pairs } = this;
    const without = pairs.length === 0 ? [] : withoutWish(view, pairs);
    if (without.length > 0) {
      const text = wantedWord('zonderWens', { personas: without.map(({ name }) => name).join(', ') });
      const sources = without.flatMap((curve): TextSource[] =>
        personaAt(curve, view).map((source) => ({ ...source, part: curve.name })),
      );
      const paragraph = paragraphOf(text, sources);
      lanes.write('zonder-wens', lanes.y, (y) => [
        { x: MARGIN, y: y + 4, text, size: SIZE.bijschrift, style: 'regular', role: 'zacht', paragraph },
      ]);
      lanes.y += 24;
    }
    const first: FirstTold = new Map();
    const cells = view.columns.map((column) => {
      const found = reasons.get(column.index);
      return found ? reasonCells(found, column, first, view, scope, room) : [];
    });
    const tall = highest(cells.map((own) => stackHeight(own, CARD_GAP)));
    if (tall === 0) return;
    const top = lanes.y;
    lanes.name('dankzij', wantedWord('dankzij'), top + 4);
    lanes.stack(cells, top, CARD_GAP);
    lanes.y += tall + LANE_GAP;
    lanes.bandOf('dankzij', wantedWord('dankzij'), top);
  }
}

/** The hartslagen of now that nobody wishes otherwise. */
function withoutWish({ curves }: View, pairs: readonly Pair[]) {
  const wished = new Set(pairs.map(({ then }) => then.personaId));
  return curves.filter(({ desired, personaId }) => !desired && !wished.has(personaId));
}

/** What is behind what is felt otherwise in a stap, whoever it is of. */
function reasonsByColumn(pairs: readonly Pair[], view: View, scope: Scope): ReadonlyMap<number, Reasons> {
  const lifts = new Map<number, Lift[]>();
  for (const lift of pairs.flatMap((pair) => pair.lifts)) {
    const known = lifts.get(lift.column.index);
    if (known) known.push(lift);
    else lifts.set(lift.column.index, [lift]);
  }
  return new Map([...lifts].map(([index, own]) => [index, reasonsFor(own, view, scope)]));
}

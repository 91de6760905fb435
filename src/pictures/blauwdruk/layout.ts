import type { Cell, Room } from '../../drawing/card';
import { type Box, type LaidOut, lower, num, type Paragraph, paragraphOf, type Shape } from '../../drawing/shapes';
import { DASH, LINE } from '../../drawing/tokens.data';
import { blueprintWord } from '../../messages/blauwdruk.data';
import type { Contact, Klantreis } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';
import { highest } from '../../util/lists';
import { faseBoxes } from '../kaart/bars';
import { doetCells } from '../kaart/cards-said';
import { tijdCells, zijpadCells } from '../kaart/cards-stap';
import { stateWords } from '../kaart/head-and-foot';
import { type Count, countedHead, countedPicture } from '../kaart/counted-head';
import { stackHeight } from '../kaart/groups';
import { joinedCells } from '../kaart/joined';
import { LANE_GAP, type Lanes, lanesOf, MARGIN } from '../kaart/lanes';
import { inFile, titleAt } from '../kaart/sources';
import { type Column, makeView, type View } from '../kaart/view';
import { backCells, ownerCells, systemCells, systemsOf } from './cards-back';
import { contactBeads, WAY } from './cards-contact';
import { frontCells } from './cards-front';
import { bewijsCells, klantCard } from './cards-klant';
import { describe } from './describe';
import { countsOf } from './counts';
import { legendOf } from './legend';
import { type Passings, passingsOf } from './passings';
import { addBehind, addLine, addPanel, addRow, CARD_GAP } from './rows';

/** Room between two systems, and above and below the line between the parts of the picture. */
const SYSTEM_GAP = 6;
const LINE_GAP = 22;
const BEAD_GAP = 4;
const DOET_GAP = 2;
const TIME_GAP = 8;
/** From the top of a card to the middle of its first line. */
const FIRST_LINE = 17;

/**
 * Lays out the service blueprint: the columns of the klantreiskaart, with who does what in front of the customer and behind that.
 * @param unseen the words of lines that were left out
 */
export function layoutBlauwdruk(klantreis: Klantreis, scope: Scope, unseen: ReadonlySet<string> = new Set()): LaidOut {
  return new BlauwdrukLayout(makeView(klantreis, scope), scope, unseen).run();
}

type Make = (column: Column, room: Room) => readonly Cell[];

class BlauwdrukLayout {
  private readonly lanes: Lanes;
  private readonly room: Room;
  private readonly passings: Passings;
  private readonly counts: readonly Count[];

  constructor(
    private readonly view: View,
    private readonly scope: Scope,
    private readonly unseen: ReadonlySet<string>,
  ) {
    const { lanes, column } = lanesOf(view.columns.length);
    this.lanes = lanes;
    this.room = { width: column, reading: 'vel' };
    this.passings = passingsOf(view, scope);
    this.counts = countsOf(view, scope, this.passings);
  }

  run(): LaidOut {
    const { lanes, view, scope, passings, counts, unseen } = this;
    const place = { left: MARGIN, right: lanes.right, top: lanes.y };
    const head = countedHead(view, scope, blueprintWord('naam'), counts, place);
    lanes.add(head.boxes);
    lanes.y += head.height + 26;
    if (view.columns.length === 0) lanes.noColumns();
    else {
      this.addFront(this.addCustomer());
      this.addBack();
    }
    return {
      ...countedPicture(lanes, view, legendOf(view, scope, passings, counts)),
      lanes: lanes.bands,
      ...describe(view, scope, passings, counts, unseen),
      state: stateWords(view, scope),
    };
  }

  private each(make: Make): (readonly Cell[])[] {
    return this.view.columns.map((column) => make(column, this.room));
  }

  /** Neighbours that say the same in one card. */
  private joined(make: Make): (readonly Cell[])[] {
    const { lanes, view } = this;
    return joinedCells(this.each(make), (start, end) =>
      make(view.columns[start]!, { ...this.room, width: lanes.stretch(start, end).width }),
    );
  }

  /** Returns where what stands in each column ends. */
  private addCustomer(): number[] {
    const { lanes, view, scope } = this;
    const timeTop = lanes.y;
    addRow(lanes, {
      key: 'tijd',
      name: blueprintWord('tijd'),
      columns: this.each((column, room) => tijdCells(column, view, scope, room)),
      below: TIME_GAP,
    });
    if (lanes.y > timeTop) lanes.bandOf('tijd', blueprintWord('tijd'), timeTop, TIME_GAP);
    const fasen = faseBoxes(view, scope, { y: lanes.y, stretch: (start, end) => lanes.stretch(start, end) });
    lanes.add(fasen);
    if (fasen.length > 0) lanes.y += fasen[0]!.height + LANE_GAP;
    const bewijs = this.addWithEmpty(
      'bewijs',
      this.each((column, room) => bewijsCells(column, scope, room)),
    );
    lanes.bandOf('bewijs', blueprintWord('bewijs'), bewijs);
    addRow(lanes, { key: 'zijpad', columns: this.joined((column, room) => zijpadCells(column, room)), below: 8 });
    const stappen = this.each((column, room) => [klantCard(column, view, scope, room)]);
    const top = addRow(lanes, {
      key: 'stap',
      name: blueprintWord('klant'),
      note: customerNote(view),
      columns: stappen,
      equal: true,
      below: 8,
    });
    const end = top + highest(stappen.map((cells) => stackHeight(cells, 0)));
    const doet = this.each((column, room) => doetCells(column, view, scope, room));
    const below = addRow(lanes, { key: 'doet', columns: doet, gap: DOET_GAP });
    return doet.map((cells) => (cells.length > 0 ? below + stackHeight(cells, DOET_GAP) : end));
  }

  /** @param from where what stands above it ends, in each column */
  private addFront(from: readonly number[]): void {
    const { lanes, view, scope, passings } = this;
    const beads = this.each((column, room) => contactBeads(column, view, scope, room));
    const heights = beads.map((cells) => stackHeight(cells, BEAD_GAP));
    const [top, tall] = [lanes.y, highest(heights)];
    const ways = view.columns.flatMap(({ index, stap, wishes }): Shape[] => {
      if (stap.contacten.length + wishes.contact.added.length === 0) return [];
      const d = `M${num(lanes.columns[index]!.x + WAY)} ${num(from[index]! - top)}V${num(tall + LANE_GAP)}`;
      return [{ type: 'path', d, stroke: 'accent', strokeWidth: LINE.hulp }];
    });
    if (ways.length > 0) addBehind(lanes, 'interactie/wegen', top, ways);
    addLine(lanes, 'interactie', blueprintWord('interactie'), top + tall / 2);
    beads.forEach((cells, at) => lanes.stackIn(at, cells, top + (tall - heights[at]!) / 2, BEAD_GAP));
    lanes.y = top + tall + LANE_GAP;
    const front = this.addWithEmpty(
      'voorkant',
      this.each((column, room) => frontCells(column, view, scope, passings, room)),
    );
    this.addPassings(front);
  }

  private addBack(): void {
    const { lanes, view, scope } = this;
    const line = lanes.y + LINE_GAP - LANE_GAP / 2;
    addLine(lanes, 'zichtbaarheid', blueprintWord('zichtbaarheid'), line, DASH.weg);
    lanes.y = line + LANE_GAP;
    const cells = this.each((column, room) => backCells(column, view, scope, room));
    const top = this.addWithEmpty('achterkant', cells);
    const inside = lanes.y + LINE_GAP - LANE_GAP;
    addLine(lanes, 'intern', blueprintWord('intern'), inside, DASH.vouw);
    lanes.y = inside + LANE_GAP;
    this.addSystems(cells.map((own) => top + stackHeight(own, CARD_GAP)));
    // The line itself stays, so the panel begins below it.
    const [begin, end] = [line + LINE.merk, lanes.y - LANE_GAP / 2];
    addPanel(lanes, 'achterkant', begin, end - begin, 'bottom');
    lanes.bands.push({ lane: 'achterkant', name: blueprintWord('achterkantRij'), top: begin, bottom: end });
    const owners: Make = (column, room) => ownerCells(column, view, scope, room);
    this.addWithEmpty('eigenaar', this.each(owners), this.joined(owners));
    const bottom = lanes.y - 4;
    addPanel(lanes, 'eigenaar', end, bottom - end, 'top');
    lanes.bands.push({ lane: 'eigenaar', name: blueprintWord('eigenaar'), top: end, bottom });
    lanes.y += LANE_GAP;
  }

  /**
   * A row that shows in which columns nothing is known. Returns where it begins.
   * @param drawn where neighbours share a card
   */
  private addWithEmpty(
    key: 'bewijs' | 'voorkant' | 'achterkant' | 'eigenaar',
    columns: readonly (readonly Cell[])[],
    drawn = columns,
  ): number {
    return addRow(this.lanes, {
      key,
      name: blueprintWord(key),
      note: paragraphOf(key === 'eigenaar' ? '' : blueprintWord(`${key}Is`)),
      columns: drawn,
      empty: columns.map((cells) => cells.length === 0),
    });
  }

  /** A row a system, with lines to them from who works with them. @param from where the cards above end, in each column */
  private addSystems(from: readonly number[]): void {
    const { lanes, view, scope } = this;
    const systems = systemsOf(view);
    const first = lanes.y;
    const ends = new Map<number, number>();
    for (const [nth, system] of (systems.length > 0 ? systems : ['']).entries()) {
      const columns = this.each((column, room) => (system === '' ? [] : systemCells(system, column, scope, room)));
      const top = addRow(lanes, {
        key: `systeem/${nth + 1}`,
        columns,
        empty: columns.map((cells) => cells.length === 0),
        below: SYSTEM_GAP,
      });
      columns.forEach((cells, at) => cells.length > 0 && ends.set(at, top));
    }
    const name = lanes.name('systeem', blueprintWord('systeem'), first);
    lanes.y = Math.max(lanes.y - SYSTEM_GAP, first + name) + LANE_GAP;
    const shapes = [...ends].map(([at, end]): Shape => {
      const { x, width } = lanes.columns[at]!;
      const d = `M${num(x + width / 2)} ${num(from[at]! - first)}V${num(end - first)}`;
      return { type: 'path', d, stroke: 'accent', strokeWidth: LINE.teken };
    });
    if (shapes.length > 0) addBehind(lanes, 'systeem/lijnen', first, shapes);
  }

  /** From who had the customer to who takes over. @param top of the row in which they stand */
  private addPassings(top: number): void {
    const { lanes, view, passings } = this;
    const columnOf = new Map(view.columns.map((column) => [column.stap, column]));
    const boxes = new Map(lanes.boxes.map((box) => [box.key, box]));
    const cardOf = (column: Column | undefined, { met }: Contact): Box | undefined =>
      column && boxes.get(`${column.key}/voorkant:${met?.id ?? ''}`);
    const shapes = [...passings.values()].flatMap(({ stap, before, contact, last }): Shape[] => {
      const [to, from] = [cardOf(columnOf.get(stap), contact), cardOf(columnOf.get(before), last)];
      if (!to || !from) return [];
      const isBelow = to.x === from.x;
      const side = to.x - 6;
      const d = isBelow
        ? `M${num(to.x + 22)} ${num(from.y + from.height)}V${num(to.y)}`
        : `M${num(from.x + from.width)} ${num(from.y + FIRST_LINE)}H${num(side)}V${num(to.y + FIRST_LINE)}H${num(to.x)}`;
      return [{ type: 'path', d, stroke: 'geel', strokeWidth: LINE.woord, dash: DASH.buiten }];
    });
    if (shapes.length > 0) addBehind(lanes, 'overdracht', top, lower(shapes, -top));
  }
}

/** Of whom the row of the customer tells. */
function customerNote({ klantreis, personas, elsewhere }: View): Paragraph {
  const persona = personas.find(({ id }) => id === klantreis.voor[0]?.id);
  if (!persona) return paragraphOf(blueprintWord('klantIsOnbekend'));
  const { titel } = persona;
  const source = inFile(elsewhere.get(persona), titleAt(persona, titel));
  return paragraphOf(blueprintWord('klantIs', { persona: titel }), source);
}

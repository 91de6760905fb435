import { Card, type Room } from '../../drawing/card';
import { lower, type LaidOut, num, type Shape } from '../../drawing/shapes';
import { DASH, LINE, PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import type { Klantreis } from '../../model/klantreis';
import { isSidePath } from '../../model/meaning/feelings';
import { isCurrent } from '../../model/meaning/gewenst';
import { stretchesOf, type Stretch } from '../../model/meaning/in-view';
import type { Scope } from '../../model/scope/scope';
import { append } from '../../util/lists';
import { capital } from '../../util/text';
import { describe } from '../kaart/alternative';
import { conditionOf } from '../kaart/facts-stap';
import { type Held, heldBy } from '../kaart/holders';
import { uniqueKeys } from '../kaart/keys';
import type { CardLane } from '../kaart/lane-cells';
import { stateWords } from '../kaart/head-and-foot';
import type { LaneCell } from '../kaart/lanes';
import { type Column, type Curve, type FaseSpan, makeView, type View } from '../kaart/view';
import { stretchWords } from '../kaart/words';
import { feitenCells, tijdCells } from '../kaart/cards-stap';
import { faseCell } from './fase';
import { addFoot, addHead, addWhole } from './around';
import { cellsOf, groupsOf, stackGroups } from './findings';
import { type Frame, frameOf, type Span } from './frame';
import { faceBox, type Felt, feltCells, SENTENCE_MIDDLE } from './gevoel';
import { CARD_GAP, LANES, Paper, PART_GAP, roomIn, STORY_GAP } from './paper';
import { type Section, type Spotted, trackShapes } from './track';

/** What stands in groups, beside or below what happens. */
const FOUND: readonly CardLane['lane'][] = ['knelpunt', 'succes', 'oplossing', 'kans'];
/** What the organisation does for a stap: it stands below what is found, for what the persona lives through comes first. */
const BEHIND: readonly CardLane['lane'][] = ['voorkant', 'achterkant'];
/** What stands in a row by itself before all else. */
const FIRST: readonly CardLane['lane'][] = ['zijpad', 'stap'];
/** So many cards of the organisation are worth a column. */
const ENOUGH_BEHIND = 2;

/** Room above and below what is told of a stap. */
const ROW_PAD = 12;
/** Lays out the verticale kaart in one of its widths: the klantreis as rows, to be read beside its text. */
export function layoutVerticaal(klantreis: Klantreis, scope: Scope, width?: number): LaidOut {
  const view = makeView(klantreis, scope);
  return new VerticaalLayout(new Paper(view, scope, frameOf(width, view))).run();
}

/** A row with what is drawn behind its cards, counted from its top. */
interface Row extends Section {
  readonly key: string;
  readonly behind: readonly Shape[];
}

class VerticaalLayout {
  private readonly view: View;
  private readonly scope: Scope;
  private readonly frame: Frame;
  private readonly rows: Row[] = [];
  private readonly spots = new Map<Curve, Spotted[]>();
  private readonly stretches: ReadonlyMap<number, Stretch>;

  constructor(private readonly paper: Paper) {
    const { view, scope, frame } = paper;
    this.view = view;
    this.scope = scope;
    this.frame = frame;
    this.stretches = new Map(stretchesOf(view.columns).map((stretch) => [stretch.start, stretch]));
  }

  run(): LaidOut {
    const { view, scope, frame, paper } = this;
    addHead(paper);
    for (const span of view.fasen) {
      for (const column of view.columns.slice(span.start, span.end)) this.layoutRow(column, span);
    }
    if (view.columns.length === 0) paper.note('leeg', fillWords('geenStappen'));
    this.layoutTrack();
    addWhole(paper);
    addFoot(paper);
    return {
      width: frame.width,
      height: paper.y + PART_GAP,
      strips: uniqueKeys(paper.strips),
      boxes: uniqueKeys(paper.boxes),
      title: view.klantreis.titel || fillWords('zonderTitel'),
      ...describe(view, scope),
      state: stateWords(view, scope),
    };
  }

  private layoutRow(column: Column, span: FaseSpan): void {
    const { view, frame, paper } = this;
    const { boxes } = paper;
    const { index } = column;
    const [top, firstBox] = [paper.y, boxes.length];
    const behind: Shape[] = [];
    const held = heldBy(column, view);
    const isFirst = index === span.start;
    if (isFirst) {
      const fase = faseCell(span, view, this.scope, frame);
      if (fase) paper.put(fase, frame.page.x, 0);
      const ofFase = held.find(({ key }) => key === span.key);
      if (ofFase) this.layoutFaseHeld(column, ofFase, behind, top);
    } else behind.push(this.separator());
    this.paper.down(this.paper.y + ROW_PAD);
    this.railTop = this.paper.y - 2;
    const left = this.layoutLeft(column);
    const bottom = this.layoutStory(column, held.at(-1)!, left, behind, top);
    this.paper.down(bottom + ROW_PAD);
    this.addRail(column, behind, top);
    this.addBar(index, behind, top);
    this.rows.push({ key: column.key, top, bottom: this.paper.y, behind });
    for (let at = firstBox; at < boxes.length; at++) boxes[at] = { ...boxes[at]!, band: column.key };
  }

  /** What is said of a fase, under its heading. */
  private layoutFaseHeld(column: Column, held: Held, behind: Shape[], top: number): void {
    const { paper } = this;
    const { text } = this.frame;
    const groups = paper.groups(column, held, text);
    const metingen = paper.metingen(column, held, roomIn(text));
    if (groups.length + metingen.length === 0) return;
    paper.down(paper.y + CARD_GAP);
    for (const cell of metingen) paper.put(cell, text.x, STORY_GAP);
    if (groups.length === 0) return;
    const stacked = paper.stack(groups, text);
    append(paper.boxes, stacked.boxes);
    append(
      behind,
      stacked.lines.map(({ draw }) => draw(top)),
    );
    paper.down(stacked.bottom);
  }

  /** Whether we come into view or leave it, and the time: at the left, or above the title. Returns what stands above the title. */
  private layoutLeft(column: Column): LaneCell[] {
    const { view, scope, frame } = this;
    const { boxes } = this.paper;
    const room = roomIn(frame.time ?? frame.text);
    const cells = [...this.inViewCells(column, room), ...(column.missing ? [] : tijdCells(column, view, scope, room))];
    if (!frame.time) return cells;
    let y = this.paper.y;
    for (const cell of cells) {
      boxes.push(cell.at(frame.time.x, y));
      y += cell.height + STORY_GAP;
    }
    this.left = y;
    return [];
  }

  /** How far what stands at the left of a row comes down. */
  private left = 0;
  /** Where the line beside a row begins. */
  private railTop = 0;

  private inViewCells({ index, key }: Column, room: Room): LaneCell[] {
    const stretch = this.stretches.get(index);
    if (!this.view.hasOwn || !stretch) return [];
    const { inView, days } = stretch;
    const long = inView || days === undefined ? '' : fillWords('beeldNietTijd', { duur: stretchWords(days) });
    const text = long || fillWords(inView ? 'beeldWel' : 'beeldNiet');
    const label = fillWords('tekstBeeld', { lijn: fillWords('beeld'), telling: text });
    const look = { size: SIZE.klein, style: 'bold', role: inView ? 'accent' : 'zacht' } as const;
    const card = new Card('beeld', room, PADDING.los).text(capital(text), look);
    return [card.finish({ key: `${key}/beeld`, label })];
  }

  /** What happens in a stap, and what is to be said of it. Returns how far it comes down. */
  private layoutStory(column: Column, held: Held, above: readonly LaneCell[], behind: Shape[], top: number): number {
    const { view, scope, frame } = this;
    const { boxes } = this.paper;
    const [main, aside] = frame.columns ?? [frame.text, frame.text];
    const cellsIn = cellsOf(LANES, column, view, scope, roomIn(aside));
    const found = groupsOf(held, cellsIn, view, scope, roomIn(aside));
    const behindIn = ({ width }: Span) => this.organised(column, { width, reading: 'kolom' });
    const inTwo = frame.columns && (found.length > 0 || behindIn(aside).length >= ENOUGH_BEHIND);
    const span = inTwo ? main : frame.text;
    const room = roomIn(span);
    const organised = behindIn(inTwo ? aside : frame.text);
    const [first, ...along] = organised;
    const groups = first ? [...found, { first, under: [], along }] : found;
    const lane = (name: CardLane) => name.cells(column, view, scope, room);
    let { y } = this.paper;
    const put = (cell: LaneCell) => {
      const gap = cell.content.look.stroke ? 4 : 0;
      boxes.push(cell.at(span.x, y + gap));
      y += cell.height + 2 * gap + STORY_GAP;
    };
    for (const cell of this.zijpad(column, room)) {
      put(cell);
      this.railTop = y - 4;
    }
    for (const cell of above) put(cell);
    const title = LANES.find(({ lane }) => lane === 'stap')!;
    for (const cell of lane(title)) put(cell);
    for (const felt of column.missing ? [] : feltCells(column, view.curves, scope, room)) {
      this.layoutFelt(felt, column, y, span, behind, top);
      if (felt.cell) put(felt.cell);
    }
    const lines = new Set<number | undefined>(held.holder.metingen.map(({ range }) => range.start.line));
    for (const one of LANES) {
      if ([...FIRST, ...FOUND, ...BEHIND].includes(one.lane)) continue;
      const cells = lane(one);
      for (const cell of cells) if (one.lane !== 'meting' || lines.has(cell.content.about.line)) put(cell);
    }
    if (groups.length === 0) return Math.max(y, this.left);
    const places = inTwo
      ? [
          { span: aside, top: this.paper.y },
          { span: main, top: y + CARD_GAP },
        ]
      : [{ span: frame.text, top: y + (found.length > 0 ? CARD_GAP - 2 : 0) }];
    const stacked = stackGroups(groups, places);
    append(boxes, stacked.boxes);
    append(
      behind,
      stacked.lines.map(({ draw }) => draw(top)),
    );
    return Math.max(y, stacked.bottom, this.left);
  }

  /** What is known of a stap beside what the persona lives through. */
  private organised(column: Column, room: Room): LaneCell[] {
    const { view, scope } = this;
    if (column.missing) return [];
    const cellsIn = cellsOf(LANES, column, view, scope, room);
    return [...feitenCells(column, view, scope, room), ...BEHIND.flatMap((name) => cellsIn(name))];
  }

  /** A condition is told once over neighbours that have it in common. */
  private zijpad(column: Column, room: Room): LaneCell[] {
    const { view, scope } = this;
    const own = conditionOf(column.stap)?.text;
    const before = view.columns[column.index - 1];
    if (own === undefined || (before && conditionOf(before.stap)?.text === own)) return [];
    const lines: number[] = [];
    for (const { stap } of view.columns.slice(column.index)) {
      const next = conditionOf(stap);
      if (next?.text !== own) break;
      lines.push(next.line);
    }
    const lane = LANES.find((one) => one.lane === 'zijpad')!;
    return lane.cells(column, view, scope, room).map((cell) => ({
      ...cell,
      at: (x, y, taller) => ({ ...cell.at(x, y, taller), ...(lines.length > 1 && { lines }) }),
    }));
  }

  /** The face at the height of its sentence, and the thin line between the two. */
  private layoutFelt(felt: Felt, column: Column, y: number, span: Span, behind: Shape[], top: number): void {
    const { track } = this.frame;
    if (!track) return;
    const { curve, point, cell, hasFace } = felt;
    const same = this.view.curves.find((now) => now !== curve && !now.desired && now.personaId === curve.personaId);
    const middle = Math.round(y) + SENTENCE_MIDDLE;
    const now = cell ? undefined : same && this.spots.get(same)?.findLast((one) => one.point.column === point.column);
    const spot: Spotted = { point, y: now?.y ?? middle };
    const spots = this.spots.get(curve);
    if (spots) spots.push(spot);
    else this.spots.set(curve, [spot]);
    if (!hasFace) return;
    const box = faceBox(felt, column, track, spot.y);
    this.paper.boxes.push(box);
    const d = `M${num(box.x + box.width + 2)} ${num(spot.y - top)}H${num(span.x + 4)}`;
    const dash = curve.desired ? { dash: DASH.vouw } : {};
    behind.push({ type: 'path', d, stroke: curve.desired ? 'gewenst' : 'lijn', strokeWidth: LINE.hulp, ...dash });
  }

  private separator(): Shape {
    const { text, page } = this.frame;
    const d = `M${num(text.x + PADDING.los.x)} 0H${num(page.x + page.width)}`;
    return { type: 'path', d, stroke: 'lijn', strokeWidth: LINE.hulp };
  }

  /** A line beside what is not for everybody, or not so yet: one line beside neighbours with the same condition. */
  private addRail(column: Column, behind: Shape[], top: number): void {
    const { stap, alternative, missing, index } = column;
    const { columns, klantreis } = this.view;
    const desired = !missing && !isCurrent(stap, klantreis);
    if (!desired && !alternative && !isSidePath(stap)) return;
    const isJoined = (other: Column | undefined) => {
      const own = conditionOf(stap)?.text;
      return own !== undefined && other !== undefined && conditionOf(other.stap)?.text === own;
    };
    const from = isJoined(columns[index - 1]) ? 0 : this.railTop - top;
    const to = this.paper.y - top - (isJoined(columns[index + 1]) ? 0 : 6);
    const d = `M${num(this.frame.text.x - 2)} ${num(from)}V${num(to)}`;
    behind.push({
      type: 'path',
      d,
      stroke: desired ? 'gewenst' : 'accent',
      strokeWidth: LINE.woord,
      dash: DASH.anders,
    });
  }

  /** A full bar where we are in view, a thin line of dashes where we are not. */
  private addBar(index: number, behind: Shape[], top: number): void {
    const { bar } = this.frame;
    if (bar === undefined) return;
    const all = [...this.stretches.values()];
    const stretch = all.findLast(({ start }) => start <= index)!;
    const from = stretch.start === index ? 8 : 0;
    const to = this.paper.y - top - (stretch.end === index + 1 ? 8 : 0);
    const d = `M${num(bar)} ${num(from)}V${num(to)}`;
    if (stretch.inView) behind.push({ type: 'path', d, stroke: 'accent', strokeWidth: 6 });
    else behind.push({ type: 'path', d, stroke: 'zacht', strokeWidth: LINE.woord, dash: DASH.anders });
  }

  /** Behind the cards: the hartslag in every row, which needs the places of all of them. */
  private layoutTrack(): void {
    const { view, rows, spots, frame } = this;
    const drawn = frame.track ? trackShapes(view.curves, spots, rows, frame.track) : rows.map(() => []);
    rows.forEach(({ key, top, behind }, at) => {
      const shapes = [...behind, ...drawn[at]!];
      this.paper.strips.push({ key, y: top, draw: (y) => ({ shapes: lower(shapes, y), texts: [] }) });
    });
  }
}

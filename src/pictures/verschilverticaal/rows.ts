import { Card } from '../../drawing/card';
import { lower, num, type Shape } from '../../drawing/shapes';
import { CORNER, DASH, LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';
import { fillComparison } from '../../messages/comparison.data';
import { fillWords } from '../../messages/diagram.data';
import { append } from '../../util/lists';
import { capital } from '../../util/text';
import type { Lane, LaneCell } from '../kaart/lanes';
import type { Curve } from '../kaart/view';
import { thinned } from '../verschilkaart/chart';
import type { MergedColumn } from '../verschilkaart/columns';
import { type FaseOf, fasenOver } from '../verschilkaart/fasen';
import type { PageColumn } from '../verschilkaart/fold';
import type { MergedCell } from '../verschilkaart/mark-cell';
import { MARK_LOOKS } from '../verschilkaart/marks';
import type { Merged } from '../verschilkaart/merged';
import { quiet } from '../verschilkaart/repaint';
import { type Group, stackGroups } from '../verticaal/findings';
import type { Span } from '../verticaal/frame';
import { CARD_GAP, type Paper, PART_GAP, roomIn, STORY_GAP } from '../verticaal/paper';
import { type Section, type Spotted, trackShapes } from '../verticaal/track';
import { BEHIND, drawn, type InTwo } from './cards';
import { feltBoxes } from './feeling';
import { hangsIn, isReason, type Whose, whoseCards } from './whose';

/** Room above and below what is told of a stap. */
const ROW_PAD = 12;
/** What happens in a stap, in the order in which it is read; the reasons of feelings stand with those. */
const STORY: readonly Lane[] = ['contact', 'ervaring', 'verwacht', 'meting'];

export interface Rows {
  readonly merged: Merged;
  readonly pageColumns: readonly PageColumn[];
  readonly cards: ReadonlyMap<Lane, readonly MergedCell[][]>;
  readonly faseCells: ReadonlyMap<FaseOf, MergedCell>;
  readonly inTwo: InTwo;
}

/** A row for each stap, or for more that stayed the same; below them what is said of the whole. */
export function addRows(paper: Paper, rows: Rows): void {
  new RowsLayout(paper, rows).run();
}

interface Row extends Section {
  readonly key: string;
  readonly behind: readonly Shape[];
}

class RowsLayout {
  private readonly rows: Row[] = [];
  private readonly spots = new Map<Curve, Spotted[]>();
  private readonly whose: (cell: MergedCell) => Whose;
  private readonly under: (oplossing: MergedCell, knelpunt: MergedCell) => boolean;

  constructor(
    private readonly paper: Paper,
    private readonly given: Rows,
  ) {
    this.whose = whoseCards(given.merged);
    this.under = hangsIn(given.merged);
  }

  run(): void {
    const { pageColumns, merged } = this.given;
    const fasen = new Map(fasenOver(pageColumns, merged.fasen).map(({ start, fase }) => [start, fase]));
    pageColumns.forEach((pageColumn, nth) => this.layoutRow(pageColumn, fasen.get(nth)));
    this.layoutTrack();
    this.layoutWhole();
  }

  private layoutRow(pageColumn: PageColumn, fase: FaseOf | undefined): void {
    const { paper } = this;
    const { boxes, frame } = paper;
    const column = this.given.merged.columns[pageColumn.start]!;
    const [top, firstBox] = [paper.y, boxes.length];
    const behind: Shape[] = [];
    const band = fase && this.given.faseCells.get(fase);
    if (band) paper.put(drawn(band), frame.page.x, 0);
    else behind.push(this.separator());
    if (!pageColumn.folded) this.layoutGroups(this.cellsOf(column, 'fase'), CARD_GAP, behind, top);
    paper.down(paper.y + ROW_PAD);
    const from = paper.y;
    if (pageColumn.folded) this.layoutFold(pageColumn);
    else this.layoutStory(column, behind, top);
    if (!pageColumn.folded) this.addWash(column, from - 5, paper.y + 5, behind, top);
    paper.down(paper.y + ROW_PAD);
    const key = pageColumn.folded ? `gevouwen/${column.key}` : column.key;
    this.rows.push({ key, top, bottom: paper.y, behind });
    for (let at = firstBox; at < boxes.length; at++) boxes[at] = { ...boxes[at]!, band: key };
  }

  private separator(): Shape {
    const { text, page } = this.paper.frame;
    const d = `M${num(text.x + PADDING.los.x)} 0H${num(page.x + page.width)}`;
    return { type: 'path', d, stroke: 'lijn', strokeWidth: LINE.hulp };
  }

  /** A wash behind what came or went as a whole. */
  private addWash({ mark }: MergedColumn, from: number, to: number, behind: Shape[], top: number): void {
    const { base, head } = this.given.merged.sides;
    if (mark === undefined || !base || !head) return;
    const { role, wash, dash } = MARK_LOOKS[mark];
    const { text, page } = this.paper.frame;
    const x = text.x - 4;
    behind.unshift({
      type: 'rect',
      x,
      y: from - top,
      width: page.x + page.width + 4 - x,
      height: to - from,
      radius: CORNER.kolom,
      fill: wash,
      stroke: role,
      strokeWidth: LINE.hulp,
      dash: dash ?? [1, 4],
    });
  }

  /** The cards under a column by their lane, of those that are of the stap, of its fase or of the whole. */
  private cellsOf({ index }: MergedColumn, whose: Whose): ReadonlyMap<Lane, readonly MergedCell[]> {
    return new Map(
      [...this.given.cards].map(([lane, columns]) => [
        lane,
        columns[index]!.filter((cell) => this.whose(cell) === whose),
      ]),
    );
  }

  private layoutStory(column: MergedColumn, behind: Shape[], top: number): void {
    const { paper, given } = this;
    const { frame } = paper;
    const cells = this.cellsOf(column, 'stap');
    const inTwo = given.inTwo.has(column);
    const [main, aside] = inTwo ? frame.columns! : [frame.text, frame.text];
    const start = paper.y;
    for (const cell of [...cells.get('zijpad')!, ...cells.get('stap')!]) this.put(drawn(cell), main);
    const middle = paper.y - 8;
    this.layoutFelt(column, cells.get('omdat')!, main, middle, behind, top);
    for (const lane of STORY) for (const cell of cells.get(lane)!) this.put(drawn(cell), main);
    const groups = this.groups(cells, true);
    if (groups.length === 0) return;
    const below = paper.y + CARD_GAP - 2;
    const places = inTwo
      ? [
          { span: aside, top: start },
          { span: main, top: below },
        ]
      : [{ span: frame.text, top: below }];
    this.stack(groups, places, behind, top);
  }

  private put(cell: LaneCell, { x }: Span): void {
    const gap = cell.content.look.stroke ? 4 : 0;
    this.paper.down(this.paper.y + gap);
    this.paper.put(cell, x, gap + STORY_GAP);
  }

  /** What is felt and was felt, each with its reasons under it. */
  private layoutFelt(
    column: MergedColumn,
    reasons: readonly MergedCell[],
    span: Span,
    middle: number,
    behind: Shape[],
    top: number,
  ): void {
    const { paper, given } = this;
    const { tracks } = given.merged;
    const levels = paper.frame.track;
    const told = new Set<MergedCell>();
    const put = (cell: MergedCell) => {
      told.add(cell);
      this.put(drawn(cell), span);
    };
    let last = middle;
    for (const track of tracks) {
      const feeling = track.feelings.get(column.index);
      let [base, head] = [last, last];
      if (feeling && levels) {
        const felt = feltBoxes(feeling, track, tracks, column, { levels, span, y: paper.y });
        paper.boxes.push(felt.faces, felt.words);
        [base, head] = [felt.base, felt.head];
        const d = `M${num(felt.faces.x + felt.faces.width + 1)} ${num(head - top)}H${num(span.x + 4)}`;
        behind.push({ type: 'path', d, stroke: 'lijn', strokeWidth: LINE.hulp });
        paper.down(felt.bottom + STORY_GAP);
        last = head;
        for (const cell of reasons) if (!told.has(cell) && isReason(cell, feeling)) put(cell);
      }
      this.spot(track.base, column.index, base);
      this.spot(track.head, column.index, head);
    }
    for (const cell of reasons) if (!told.has(cell)) put(cell);
  }

  private spot(curve: Curve | undefined, column: number, y: number): void {
    const points = curve?.points.filter((point) => point.column === column) ?? [];
    for (const point of points) this.addSpot(curve!, { point, y });
  }

  private addSpot(curve: Curve, spotted: Spotted): void {
    const spots = this.spots.get(curve);
    if (spots) spots.push(spotted);
    else this.spots.set(curve, [spotted]);
  }

  /** Cards that belong together: a knelpunt with what solves it, and what the organisation does. */
  private groups(cells: ReadonlyMap<Lane, readonly MergedCell[]>, hasBehind: boolean): Group[] {
    const oplossingen = [...cells.get('oplossing')!];
    const groups: Group[] = [];
    for (const knelpunt of cells.get('knelpunt')!) {
      const under = oplossingen.filter((one) => this.under(one, knelpunt));
      for (const one of under) oplossingen.splice(oplossingen.indexOf(one), 1);
      groups.push({ first: drawn(knelpunt), under: under.map(drawn) });
    }
    const alone = [...oplossingen, ...cells.get('succes')!, ...cells.get('kans')!];
    append(
      groups,
      alone.map((one) => ({ first: drawn(one), under: [] })),
    );
    const [first, ...along] = hasBehind ? BEHIND.flatMap((lane) => cells.get(lane)!).map(drawn) : [];
    return first ? [...groups, { first, under: [], along }] : groups;
  }

  /** What is said of a fase or of the whole, from how far the paper came. */
  private layoutGroups(
    cells: ReadonlyMap<Lane, readonly MergedCell[]>,
    gap: number,
    behind: Shape[],
    top: number,
  ): void {
    const { paper } = this;
    const { text, columns = [text] } = paper.frame;
    const metingen = cells.get('meting')!;
    const groups = this.groups(cells, false);
    if (groups.length + metingen.length === 0) return;
    paper.down(paper.y + gap);
    for (const cell of metingen) this.put(drawn(cell), text);
    const places = columns.map((span) => ({ span, top: paper.y }));
    this.stack(groups, places, behind, top);
  }

  private stack(
    groups: readonly Group[],
    places: readonly { readonly span: Span; readonly top: number }[],
    behind: Shape[],
    top: number,
  ): void {
    const stacked = stackGroups(groups, places);
    append(this.paper.boxes, stacked.boxes);
    append(
      behind,
      stacked.lines.map(({ draw }) => draw(top)),
    );
    this.paper.down(Math.max(this.paper.y, stacked.bottom));
  }

  /** Stappen that stayed the same, as one card: the hartslag runs on beside it. */
  private layoutFold(pageColumn: PageColumn): void {
    const { paper, given } = this;
    const { columns, tracks } = given.merged;
    const { text } = paper.frame;
    const { start, end } = pageColumn;
    const inside = columns.slice(start, end);
    const said = fillComparison('gevouwen', { aantal: end - start });
    const numbers = inside.map(({ head }) => head?.number ?? '');
    const range = fillComparison('gevouwenNummers', { van: numbers[0]!, tot: numbers.at(-1)! });
    const card = new Card<'stap'>('stap', roomIn(text), PADDING.vouw)
      .text(said, { size: SIZE.rij, style: 'bold' })
      .gap(SPACE.deel)
      .text(range, { size: SIZE.klein });
    const about = { key: `gevouwen/${inside[0]!.key}`, label: `${said}: ${range}` };
    const cell = card.finish(about, { fill: 'vlak', stroke: 'lijn', dash: DASH.vouw });
    const top = paper.y;
    paper.put({ ...cell, at: (x, y) => quiet(cell.at(x, y)) }, text.x, 0);
    const step = (paper.y - top) / (end - start);
    for (const curve of tracks.flatMap(({ base, head }) => [base, head])) {
      if (!curve) continue;
      for (const point of thinned(curve.points, given.pageColumns))
        if (point.column >= start && point.column < end)
          this.addSpot(curve, { point, y: top + (point.column - start + 0.5) * step });
    }
  }

  /** What is said of the klantreis as a whole, below its stappen. */
  private layoutWhole(): void {
    const { paper, given } = this;
    const cells = new Map<Lane, MergedCell[]>();
    for (const { start, folded } of given.pageColumns) {
      if (folded) continue;
      const own = this.cellsOf(given.merged.columns[start]!, 'klantreis');
      for (const [lane, some] of own) cells.set(lane, [...(cells.get(lane) ?? []), ...some]);
    }
    if ([...cells.values()].every((own) => own.length === 0)) return;
    paper.down(paper.y + PART_GAP);
    const top = paper.y;
    const heading = capital(fillWords('heleReis'));
    const card = new Card<'kop'>('kop', roomIn(paper.frame.page), PADDING.geen);
    card.text(heading, { size: SIZE.kop, style: 'bold', role: 'accent' });
    paper.put(card.finish({ key: 'klantreis/geheel', label: heading }), paper.frame.page.x, CARD_GAP);
    const behind: Shape[] = [];
    this.layoutGroups(cells, 0, behind, top);
    paper.strips.push({ key: 'geheel', y: top, draw: (y) => ({ shapes: lower(behind, y), texts: [] }) });
    paper.down(paper.y + CARD_GAP);
  }

  /** Behind the cards: both hartslagen in every row, which need the places of all of them. */
  private layoutTrack(): void {
    const { rows, spots, paper, given } = this;
    const { tracks } = given.merged;
    const curves = tracks.flatMap(({ head }) => head ?? []);
    const was = tracks.flatMap(({ base }) => base ?? []);
    const levels = paper.frame.track;
    const lines = levels ? trackShapes(curves, spots, rows, levels, was) : rows.map(() => []);
    rows.forEach(({ key, top, behind }, at) => {
      const shapes = [...behind, ...lines[at]!];
      paper.strips.push({ key, y: top, draw: (y) => ({ shapes: lower(shapes, y), texts: [] }) });
    });
  }
}

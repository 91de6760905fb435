import { fillComparison } from '../../messages/comparison.data';
import { fillWords } from '../../messages/diagram.data';
import { append } from '../../util/lists';
import { Card } from '../../drawing/card';
import { omdatCells } from '../kaart/omdat';
import { columnGroups } from '../kaart/groups';
import { uniqueKeys } from '../kaart/keys';
import { type CardLane, LANES_ABOVE, LANES_BELOW } from '../kaart/lane-cells';
import {
  COLUMN,
  GAP,
  GUTTER,
  LANE_GAP,
  Lanes,
  MARGIN,
  NARROWEST,
  type Lane,
  type LaneCell,
  type Span,
} from '../kaart/lanes';
import type { LaidOut, Strip } from '../../drawing/shapes';
import { cellsOfLane, markLane, mergeLane } from './cells';
import type { ChangePlaces, PictureChange } from './changes';
import { layoutBothCurves, TRACK_WIDTH } from './chart';
import type { MergedColumn } from './columns';
import { type Described, describeComparison } from './describe';
import { dressed } from './frames';
import { arrowCard, faseArrows, faseCandidate, type FaseOf, fasenOver } from './fasen';
import { foldColumns, type PageColumn } from './fold';
import { bronnenCandidate, layoutFoot } from './foot';
import { type Head, type Labels, layoutHead, personaCandidates, titleBeside, titleCandidate } from './head';
import { type Candidate, markCell, type MergedCell } from './mark-cell';
import { addSpots, isChanged, merge, type Merged } from './merged';
import { MARK_LOOKS } from './marks';
import { quiet } from './repaint';
import type { Counterparts, JourneyModel, Sides } from './side';
import { makeTally, type Tally } from './tally';
import { shownTracks, sideBySide, type Track } from './tracks';
import { CORNER, DASH, LINE, PADDING, SIZE, SPACE } from '../../drawing/tokens.data';

export interface LayoutOptions {
  /** What the two sides are called: `main` and `deze versie`, or `huidig` and `gewenst`. */
  readonly labels: Labels;
  /** What the list tells of the klantreis, and of what others share with it. */
  readonly changes: readonly PictureChange[];
  /** Draws every stap, also in a long run of which none changed. */
  readonly full?: boolean;
  /** The head is the gewenste klantreis of the base: a knelpunt that is not in it is solved. */
  readonly gewenst?: boolean;
}

/** Room between two cards under each other, which may have frames. */
const CARD_GAP = 8;
const FOLD_WIDTH = 118;
const WIDEST_COLUMN = 300;

/**
 * Lays out one picture of what changed: the klantreis of the head with that of the base in it. A box has the line of the head, the
 * line of the base, or both.
 */
export function layoutComparison(
  base: JourneyModel | undefined,
  head: JourneyModel | undefined,
  same: Counterparts,
  options: LayoutOptions,
): LaidOut {
  return new ComparisonLayout(merge(base, head, same, options), options).run();
}

class ComparisonLayout {
  private readonly left = MARGIN + GUTTER;
  private readonly sides: Sides;
  private readonly columns: readonly MergedColumn[];
  private readonly tracks: readonly Track[];
  private readonly fasen: readonly (FaseOf | undefined)[];
  private readonly cards: ReadonlyMap<Lane, readonly MergedCell[][]>;
  private readonly pageColumns: readonly PageColumn[];
  private readonly head: Head;
  private readonly bronnen: MergedCell | undefined;
  private readonly lanes: Lanes;
  private readonly places: ChangePlaces;
  private readonly faseCells = new Map<FaseOf, MergedCell>();

  constructor(
    merged: Merged,
    private readonly options: LayoutOptions,
  ) {
    const { sides } = merged;
    this.sides = sides;
    this.places = merged.places;
    this.columns = merged.columns;
    this.tracks = merged.tracks;
    this.fasen = merged.fasen;
    const width = this.columnWidth();
    const lanes = new Map<Lane, Candidate[][]>([
      ...[...LANES_ABOVE, ...LANES_BELOW].map(
        (lane) => [lane.lane, mergeLane(this.columns, sides, cellsOfLane(lane, { width, reading: 'vel' }))] as const,
      ),
      [
        'omdat',
        mergeLane(this.columns, sides, (column, { view, scope }) => omdatCells(column, view.curves, scope, width)),
      ],
    ]);
    const personas = personaCandidates(sides);
    addSpots(merged, [...lanes.values()].flat(2).concat(personas));
    this.cards = new Map([...lanes].map(([lane, columns]) => [lane, markLane(columns, this.places)]));
    this.pageColumns = foldColumns(
      this.columns.map((column) => isChanged(column, merged, this.cards)),
      options.full ?? false,
    );
    this.lanes = this.makeLanes(width);
    const title = titleCandidate(sides, titleBeside(sides, MARGIN, this.lanes.right));
    const marked = [title, ...personas].map((one) => markCell(one, this.places)!);
    this.head = { title: marked[0]!, personas: marked.slice(1) };
    const bronnen = bronnenCandidate(sides, { width: this.lanes.right - MARGIN, reading: 'vel' });
    this.bronnen = bronnen && markCell(bronnen, this.places);
  }

  run(): LaidOut {
    const { lanes, sides, tracks, options, columns, bronnen, left } = this;
    const fasen = this.faseArrows();
    const { title, personas } = this.head;
    const drawn = [title, ...personas, ...this.faseCells.values(), ...[...this.cards.values()].flat(2)];
    const cells = bronnen ? [...drawn, bronnen] : drawn;
    const tally = makeTally(cells, tracks, this.places);
    const head = layoutHead(this.head, tally, sides, options.labels, {
      left: MARGIN,
      right: lanes.right,
      top: lanes.y,
    });
    lanes.add(head.boxes);
    lanes.y += head.height + 26;
    if (columns.length === 0) this.layoutEmpty();
    else {
      const arrows = faseArrows(fasen, lanes.y);
      lanes.add(arrows.boxes);
      if (fasen.length > 0) lanes.y += arrows.height + LANE_GAP;
      const top = lanes.y;
      this.layoutRows(LANES_ABOVE);
      this.layoutHartslag(left);
      this.layoutRows(LANES_BELOW);
      // Behind everything but the panels.
      lanes.strips = this.bands(top, lanes.y - LANE_GAP).concat(lanes.strips);
    }
    const place = { left: MARGIN, right: lanes.right, top: lanes.y + 6 };
    const used = new Set(cells.flatMap((cell) => cell.marks));
    const foot = layoutFoot(tracks, used, sides, options.labels, bronnen, place);
    lanes.add(foot.boxes);
    return {
      width: lanes.right + MARGIN,
      height: Math.ceil(foot.bottom) + MARGIN,
      strips: uniqueKeys(lanes.strips),
      boxes: uniqueKeys(lanes.boxes),
      title: fillComparison('titel', {
        klantreis: (sides.head ?? sides.base)?.klantreis.titel || fillWords('zonderTitel'),
      }),
      description: [
        ...describeComparison(this.described(tally)),
        ...(bronnen && bronnen.marks.length > 0 ? [bronnen.label] : []),
      ].join('\n'),
    };
  }

  private described(tally: Tally): Described {
    const { sides, head, columns, pageColumns, fasen, faseCells, cards, tracks } = this;
    return {
      sides,
      ...head,
      columns,
      pageColumns,
      fasen,
      faseCells,
      cards,
      tracks,
      tally,
      labels: this.options.labels,
    };
  }

  private columnWidth(): number {
    const count = Math.max(1, this.columns.length);
    const room = (NARROWEST - this.left - MARGIN - (count - 1) * GAP) / count;
    const beside = sideBySide(shownTracks(this.tracks)).count;
    const least = Math.max(COLUMN, beside > 1 ? beside * TRACK_WIDTH : 0);
    return Math.round(Math.max(least, Math.min(WIDEST_COLUMN, room)));
  }

  private makeLanes(width: number): Lanes {
    const spans: Span[] = [];
    let x = this.left;
    for (const pageColumn of this.pageColumns) {
      const span = { x, width: pageColumn.folded ? FOLD_WIDTH : width };
      spans.push(span);
      x += span.width + GAP;
    }
    return new Lanes(spans, Math.max(x - GAP, NARROWEST - MARGIN));
  }

  private faseArrows(): { cell: MergedCell; span: Span; first: boolean }[] {
    return fasenOver(this.pageColumns, this.fasen).flatMap(({ start, end, fase }) => {
      const span = this.lanes.stretch(start, end);
      const first = start === 0;
      const cell = this.markFase(fase, span.width, first);
      if (!cell) return [];
      if (!this.faseCells.has(fase)) this.faseCells.set(fase, cell);
      return [{ cell, span, first }];
    });
  }

  private markFase(fase: FaseOf, width: number, first: boolean): MergedCell | undefined {
    return markCell(faseCandidate(fase, this.sides, arrowCard(width, first)), this.places);
  }

  private layoutEmpty(): void {
    const text = fillWords('geenStappen');
    this.lanes.write('leeg', this.lanes.y, (y) => [
      { x: MARGIN, y: y + 20, text, size: SIZE.telling, style: 'italic', role: 'zacht' },
    ]);
    this.lanes.y += 60;
  }

  private layoutRows(rows: readonly CardLane[]): void {
    for (const { lane, options } of rows) {
      const columns = this.cellsOf(lane);
      const cells = this.pageColumns.map((pageColumn, nth) =>
        pageColumn.folded && lane === 'stap' ? [this.foldCell(pageColumn)] : columns[nth]!,
      );
      this.lanes.row(lane, columnGroups(cells), { ...options, gap: CARD_GAP });
    }
  }

  /** The cards of a lane by column on the page. */
  private cellsOf(lane: Lane): LaneCell[][] {
    const columns = this.cards.get(lane)!;
    return this.pageColumns.map(({ start, folded }) => (folded ? [] : columns[start]!.map((cell) => dressed(cell))));
  }

  private foldCell({ start, end }: PageColumn): LaneCell {
    const inside = this.columns.slice(start, end);
    const numbers = inside.map(({ head }) => head?.number ?? '');
    const text = fillComparison('gevouwen', { aantal: inside.length });
    const range = fillComparison('gevouwenNummers', { van: numbers[0]!, tot: numbers.at(-1)! });
    const card = new Card('stap', FOLD_WIDTH, PADDING.vouw)
      .text(text, { size: SIZE.rij, style: 'bold' })
      .gap(SPACE.deel)
      .text(range, { size: SIZE.klein });
    const key = `gevouwen/${inside[0]!.key}`;
    const cell = card.finish({ key, label: `${text}: ${range}` }, { fill: 'vlak', stroke: 'lijn', dash: DASH.vouw });
    return { ...cell, at: (x, y, taller) => quiet(cell.at(x, y, taller)) };
  }

  private layoutHartslag(left: number): void {
    const { lanes, tracks, columns, pageColumns } = this;
    lanes.label('hartslag', lanes.y + 6);
    if (tracks.length === 0) return lanes.noChart();
    const where = { columns, pageColumns, spans: lanes.columns };
    const chart = layoutBothCurves(tracks, where, { top: lanes.y, left, right: lanes.right });
    const draw = () => {
      append(lanes.strips, chart.strips);
      lanes.add(chart.boxes);
    };
    lanes.chart(this.cellsOf('omdat'), chart.centres, draw, CARD_GAP);
  }

  /** A wash from top to bottom behind what came or went as a whole. */
  private bands(top: number, bottom: number): Strip[] {
    return this.pageColumns.flatMap(({ start, folded }, nth) => {
      const { mark, key } = this.columns[start]!;
      if (folded || mark === undefined || !this.sides.base || !this.sides.head) return [];
      const { role, wash, dash } = MARK_LOOKS[mark];
      const { x, width } = this.lanes.columns[nth]!;
      const height = bottom - top + 14;
      const paint = { fill: wash, stroke: role, strokeWidth: LINE.hulp, dash: dash ?? [1, 4] };
      const draw = (y: number) => ({
        shapes: [{ type: 'rect', x: x - 5, y, width: width + 10, height, radius: CORNER.kolom, ...paint } as const],
        texts: [],
      });
      return [{ key: `kolom/${key}`, y: top - 7, draw }];
    });
  }
}

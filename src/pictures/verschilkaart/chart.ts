import type { GevoelWaarde } from '../../model/klantreis';
import { append, highest } from '../../util/lists';
import { textWidth } from '../../typography/text-width';
import { areaPaths } from '../kaart/area';
import { type ChartPlace, levelY } from '../kaart/chart-place';
import { face } from '../kaart/face';
import { type Chart, curvePaths, curveRole, faceBadge, faceRole, grid } from '../kaart/hartslag';
import { num, type Box, type Marks, paragraphOf, type Shape, type Strip, type TextRun } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import type { Curve, Point } from '../kaart/view';
import { gevoelWord } from '../kaart/words';
import type { PictureChange } from './changes';
import type { MergedColumn } from './columns';
import type { PageColumn } from './fold';
import { markDot } from './marks';
import {
  differenceWords,
  type Feeling,
  type FeelingChange,
  feelingChange,
  feelingLabel,
  isSameFeeling,
  shownTracks,
  sideBySide,
  type Track,
} from './tracks';
import { SIZE } from '../../drawing/tokens.data';

const RADIUS = 18;
const OLD_RADIUS = 13;
/** From one line of words beside an arrow to the next. */
const WORD_STEP = 16;
/** From the middle of a badge to words above it. */
const BADGE_ROOM = 12;
/** Room that the feelings of one persona need in a column where more personas have theirs. */
export const TRACK_WIDTH = 132;
/** How many points a fold shows of each line. */
const FOLD_POINTS = 5;

export interface ChartColumns {
  readonly columns: readonly MergedColumn[];
  readonly pageColumns: readonly PageColumn[];
  /** Left edge and width of each column on the page. */
  readonly spans: readonly { readonly x: number; readonly width: number }[];
}

/** Both hartslagen in one chart: what was thin and grey, what is in the colour of the persona, and what changed between them. */
export function layoutBothCurves(
  tracks: readonly Track[],
  where: ChartColumns,
  place: Omit<ChartPlace, 'centres' | 'column'>,
): Chart & { readonly centres: readonly number[] } {
  const shown = shownTracks(tracks);
  const heads = tracks.flatMap((track) => track.head ?? []);
  const strips: Strip[] = [];
  const add = (key: string, draw: (place: ChartPlace) => Partial<Marks>, centres: readonly number[] = []) =>
    strips.push({
      key: `hartslag/${key}`,
      y: place.top,
      draw: (top) => ({ shapes: [], texts: [], ...draw({ ...place, top, centres, column: 0 }) }),
    });
  const { places, count } = sideBySide(shown);
  const paths = tracks.map((track) => ({ track, centres: centresOf(places.get(track) ?? 0, count, where) }));
  const main = paths[0]?.track.head;
  if (main && !main.desired) {
    const points = main.points.filter((point) => !point.aside);
    add('waas', (spot) => ({ shapes: areaPaths(thinned(points, where.pageColumns), spot) }), paths[0]!.centres);
  }
  add('raster', grid);
  const line = (curve: Curve, role: Role, spot: ChartPlace) =>
    curvePaths({ ...curve, points: thinned(curve.points, where.pageColumns) }, role, 0, spot);
  for (const { track, centres } of paths) {
    const { base, key } = track;
    if (!base || track.desired) continue;
    const sure = { ...base, points: base.points.map((point) => ({ ...point, evidence: 'bewijs' as const })) };
    add(`was/${key}`, (spot) => ({ shapes: line(sure, 'stil', spot).map(thin) }), centres);
  }
  // The first hartslag lies over the others.
  for (const { track, centres } of paths.toReversed()) {
    const { head, key } = track;
    if (head && !head.isCovered) add(key, (spot) => ({ shapes: line(head, curveRole(head, heads), spot) }), centres);
  }
  const boxes = paths
    .filter(({ track }) => shown.includes(track))
    .flatMap(({ track, centres }) =>
      faces(track, tracks, heads, where, { ...place, centres, column: columnRoom(count, where) }),
    );
  return { strips, boxes, centres: where.pageColumns.map((pageColumn) => paths[0]!.centres[pageColumn.start]!) };
}

function thin(shape: Shape): Shape {
  return shape.type === 'path' ? { ...shape, strokeWidth: 2 } : shape;
}

function columnRoom(count: number, { pageColumns, spans }: ChartColumns): number {
  const widths = spans.filter((_, nth) => !pageColumns[nth]!.folded).map((span) => span.width);
  return highest(widths) / Math.max(1, count);
}

/** Where the points of the nth track stand, by column: side by side in a column, evenly in a fold. */
function centresOf(nth: number, count: number, { pageColumns, spans }: ChartColumns): number[] {
  const centres: number[] = [];
  pageColumns.forEach(({ start, end, folded }, pageColumn) => {
    const { x, width } = spans[pageColumn]!;
    for (let at = start; at < end; at++) {
      const part = (at - start + 0.5) / (end - start);
      // The difference stands at the right of a face, so the face stands a bit to the left of its share.
      const share = count === 1 ? 0.5 : (nth + 0.36) / count;
      centres[at] = x + width * (folded ? part : share);
    }
  });
  return centres;
}

/** The points of a line, of those in a long fold a few: of each part of it the one in the middle. */
export function thinned(points: readonly Point[], pageColumns: readonly PageColumn[]): readonly Point[] {
  const folds = pageColumns.filter((pageColumn) => pageColumn.folded);
  if (folds.length === 0) return points;
  const kept = [...pageColumns.values()].flatMap(({ start, end, folded }) => {
    const inside = points.filter(({ column }) => column >= start && column < end);
    if (!folded || inside.length <= FOLD_POINTS) return inside;
    const size = inside.length / FOLD_POINTS;
    return Array.from({ length: FOLD_POINTS }, (_, nth) => {
      const group = inside.slice(Math.floor(nth * size), Math.floor((nth + 1) * size));
      return group.toSorted((a, b) => a.waarde - b.waarde)[Math.floor(group.length / 2)]!;
    });
  });
  // Where the line is broken between two that are left, it stays so.
  return kept.map((point, nth) => {
    const from = nth === 0 ? 0 : points.indexOf(kept[nth - 1]!) + 1;
    return { ...point, joined: points.slice(from, points.indexOf(point) + 1).every(({ joined }) => joined) };
  });
}

/** A box for every column with a feeling of the persona: its face, or the way from the old face to the new one. */
function faces(
  track: Track,
  tracks: readonly Track[],
  heads: readonly Curve[],
  where: ChartColumns,
  place: ChartPlace,
): Box[] {
  const drawn = where.pageColumns
    .filter((pageColumn) => !pageColumn.folded)
    .map((pageColumn) => where.columns[pageColumn.start]!);
  return drawn.flatMap((column) => {
    const feeling = track.feelings.get(column.index);
    return feeling ? [faceBox(feeling, track, column, { tracks, heads, place })] : [];
  });
}

interface Setting {
  readonly tracks: readonly Track[];
  readonly heads: readonly Curve[];
  readonly place: ChartPlace;
}

function faceBox(feeling: Feeling, track: Track, column: MergedColumn, { tracks, heads, place }: Setting): Box {
  const { base, head } = feeling;
  const was = (base ?? head)!.waarde;
  const now = (head ?? base)!.waarde;
  const rising = now > was;
  // The word of a face that went up stands above it, out of the way of the arrow.
  const [above, below] = rising ? [38, 20] : [22, 36];
  const top = levelY(Math.max(was, now), place) - above;
  const bottom = levelY(Math.min(was, now), place) + below;
  const centre = place.centres[column.index]!;
  const single = place.column > TRACK_WIDTH * 1.2;
  const left = single ? place.column / 2 : place.column * 0.36;
  const at = (value: number) => levelY(value, place) - top;
  const pen = new Pen(left, place.column, at);
  const { desired } = track;
  if (isSameFeeling(feeling)) pen.same(head!, desired);
  else {
    const badge = desired ? 'gewenst' : undefined;
    if (base) pen.was(base.waarde, head === undefined);
    if (head) pen.now(head, badge ?? faceRole(head.waarde), desired, rising ? 'above' : 'below');
    if (base && head) pen.way(base.waarde, head.waarde, feeling.change);
    else if (head && column.mark !== 'nieuw' && track.base) pen.dot('nieuw', head.waarde);
    else if (base) pen.dot('weg', base.waarde);
  }
  if (tracks.filter((one) => !one.desired).length > 1 && !desired) {
    const role = track.head ? curveRole(track.head, heads) : 'stil';
    const badge = faceBadge({ x: left, y: at((head ?? base)!.waarde), radius: RADIUS }, track.badge, role);
    pen.shapes.push(badge.shape);
    pen.texts.push(badge.text);
  }
  const change = head === undefined ? 'weg' : base === undefined ? 'nieuw' : 'gewijzigd';
  return {
    key: `${column.key}/${track.key}`,
    lane: 'hartslag',
    label: feelingLabel(track, feeling),
    line: head?.line,
    baseLine: base?.line,
    ...(!isSameFeeling(feeling) && { change, changes: feeling.change ? [feeling.change.id] : [] }),
    x: centre - left,
    y: top,
    width: place.column,
    height: bottom - top,
    shapes: pen.shapes,
    texts: pen.texts,
  };
}

/** Red and green are for what is told as worse and better. */
export const WAY_ROLES: Readonly<Record<FeelingChange, Role>> = {
  beter: 'groen',
  slechter: 'rood',
  ingeschat: 'gewijzigd',
  wens: 'gewenst',
  anders: 'gewijzigd',
};

/** Draws the faces of one box. */
class Pen {
  readonly shapes: Shape[] = [];
  readonly texts: TextRun[] = [];

  constructor(
    private readonly x: number,
    private readonly width: number,
    private readonly y: (value: number) => number,
  ) {}

  was(waarde: GevoelWaarde, gone: boolean): void {
    append(this.shapes, face(this.x, this.y(waarde), OLD_RADIUS, waarde, 'stil', true));
    if (gone) this.word(waarde, 'below', 'stil', true);
  }

  now({ waarde, line }: Point, role: Role, desired: boolean, side: 'above' | 'below'): void {
    const radius = desired ? OLD_RADIUS + 1 : RADIUS;
    append(this.shapes, face(this.x, this.y(waarde), radius, waarde, role, desired));
    this.word(waarde, side, role, false, line);
  }

  same({ waarde, line }: Point, desired: boolean): void {
    append(this.shapes, face(this.x, this.y(waarde), OLD_RADIUS, waarde, desired ? 'gewenst' : 'stil', desired));
    this.word(waarde, 'below', 'stil', false, line);
  }

  /** A sign that the feeling itself came or went. */
  dot(mark: 'nieuw' | 'weg', waarde: GevoelWaarde): void {
    append(this.shapes, markDot(mark, this.x - RADIUS * 0.8, this.y(waarde) - RADIUS * 0.8, 8));
  }

  /** The arrow from the old face to the new one, with the difference beside it. */
  way(was: GevoelWaarde, now: GevoelWaarde, change: PictureChange | undefined): void {
    const down = now < was ? 1 : -1;
    const role = WAY_ROLES[feelingChange(change)];
    const from = this.y(was) + down * (OLD_RADIUS + 3);
    const to = this.y(now) - down * (RADIUS + 4);
    const d = `M${num(this.x)} ${num(from)}V${num(to)}M${num(this.x - 6)} ${num(to - down * 7)}L${num(this.x)} ${num(to)}L${num(this.x + 6)} ${num(to - down * 7)}`;
    this.shapes.push({ type: 'path', d, stroke: role, strokeWidth: 3 });
    const text = differenceWords(was, now, change);
    const room = this.width - this.x - 14;
    const lines = textWidth(text, SIZE.tekst, 'bold') > room ? text.split(' ') : [text];
    const height = (lines.length - 1) * WORD_STEP;
    // Words that do not fit between the two faces stand beside them, and above the badge of a face that went down.
    const isBeside = height + WORD_STEP > Math.abs(to - from);
    const middle = (from + to) / 2 + 4.5 - height / 2;
    const first = isBeside && down > 0 ? this.y(now) - RADIUS * 0.8 - BADGE_ROOM - height : middle;
    lines.forEach((line, nth) =>
      this.texts.push({
        x: this.x + (isBeside ? RADIUS + 3 : 13),
        y: first + nth * WORD_STEP,
        text: line,
        size: SIZE.tekst,
        style: 'bold',
        role,
        halo: 'vlak',
      }),
    );
  }

  /** @param line of the head, where it says so */
  private word(waarde: GevoelWaarde, side: 'above' | 'below', role: Role, struck: boolean, line?: number): void {
    this.texts.push({
      x: this.x,
      y: this.y(waarde) + (side === 'above' ? -RADIUS - 7 : RADIUS + 14),
      text: gevoelWord(waarde),
      size: SIZE.klein,
      style: 'bold',
      role,
      anchor: 'middle',
      ...(struck ? { struck } : { halo: 'vlak' as const }),
      paragraph: paragraphOf(gevoelWord(waarde), line === undefined ? undefined : { line, slot: 'waarde' }),
    });
  }
}

import { Card } from '../../drawing/card';
import { type Box, num, type Shape } from '../../drawing/shapes';
import type { Role } from '../../drawing/theme.data';
import { LINE, PADDING, SIZE } from '../../drawing/tokens.data';
import { fillWords } from '../../messages/diagram.data';
import type { GevoelWaarde } from '../../model/klantreis';
import { append } from '../../util/lists';
import { capital } from '../../util/text';
import { face } from '../kaart/face';
import { curveRole, faceRole } from '../kaart/hartslag';
import type { Point } from '../kaart/view';
import { gevoelWord } from '../kaart/words';
import { WAY_ROLES } from '../verschilkaart/chart';
import type { MergedColumn } from '../verschilkaart/columns';
import { MARK_LOOKS, markDot, markWords } from '../verschilkaart/marks';
import {
  differenceWords,
  type Feeling,
  feelingChange,
  feelingLabel,
  isSameFeeling,
  type Track,
} from '../verschilkaart/tracks';
import { levelX, type Span, type Track as Levels } from '../verticaal/frame';
import { roomIn } from '../verticaal/paper';

/** What is felt in a stap and was felt there: the words, and the faces on the hartslag at their height. */

/** The middle of the first line of words, from the top of their box. */
const MIDDLE = 12;
/** From the middle of the old face to that of the new one: room for an arrow. */
const WAY = 40;
const LEAST_HEIGHT = 26;
const BADGE = { x: 8, radius: 9.5 } as const;

export interface FeltBoxes {
  readonly words: Box;
  readonly faces: Box;
  /** Where the lines of then and of now run, in the picture. */
  readonly base: number;
  readonly head: number;
  readonly bottom: number;
}

export interface FeltPlace {
  readonly levels: Levels;
  readonly span: Span;
  readonly y: number;
}

export function feltBoxes(
  feeling: Feeling,
  track: Track,
  tracks: readonly Track[],
  column: MergedColumn,
  { levels, span, y }: FeltPlace,
): FeltBoxes {
  const { base, head, change } = feeling;
  const isSame = isSameFeeling(feeling);
  const hasBoth = !isSame && base !== undefined && head !== undefined;
  const key = `${column.key}/${track.key}`;
  const label = feelingLabel(track, feeling);
  const about = { key, label, ...(head && { line: head.line }) };
  const words = wordsCard(feeling, track, tracks, column, span).finish(about).at(span.x, y);
  const what = head === undefined ? 'weg' : base === undefined ? 'nieuw' : 'gewijzigd';
  const marked = isSame ? {} : { change: what, changes: change ? [change.id] : [] };
  const [old, now] = [MIDDLE, hasBoth ? MIDDLE + WAY : MIDDLE];
  const left = levelX(-2, levels) - levels.radius - 1;
  const pen = new Pen(track.desired, (value) => levelX(value, levels) - left, levels.radius);
  if (isSame) pen.quiet(head!.waarde, now);
  else {
    if (base) pen.was(base.waarde, old);
    if (head) pen.now(head.waarde, now);
    if (base && head) pen.way([base.waarde, old], [head.waarde, now], WAY_ROLES[feelingChange(change)]);
    else if (base) pen.dot('weg', base.waarde, old);
    else if (head && isNews(track, column)) pen.dot('nieuw', head.waarde, now);
  }
  return {
    words: { ...words, lane: 'hartslag', baseLine: base?.line, ...marked },
    faces: {
      key: `${key}/gezicht`,
      lane: 'hartslag',
      label,
      line: head?.line,
      baseLine: base?.line,
      x: left,
      y,
      width: levels.step * 4 + 2 * levels.radius + 2,
      height: now + levels.radius + 3,
      shapes: pen.shapes,
      texts: [],
    },
    base: y + old,
    head: y + now,
    bottom: y + Math.max(words.height, LEAST_HEIGHT, now + levels.radius + 3),
  };
}

/** A feeling that came along with its stap, or with all there is of its persona, is no news by itself. */
function isNews({ base }: Track, { mark }: MergedColumn): boolean {
  return mark !== 'nieuw' && base !== undefined;
}

function wordsCard(
  feeling: Feeling,
  track: Track,
  tracks: readonly Track[],
  column: MergedColumn,
  span: Span,
): Card<'hartslag'> {
  const { base, head, change } = feeling;
  const { desired } = track;
  const card = new Card('hartslag', roomIn(span), PADDING.los);
  // Of more personas also a wish says whose it is.
  const hasBadge = tracks.filter((one) => !one.desired).length > 1;
  const indent = hasBadge ? card.beside(SIZE.tekst) : 0;
  if (hasBadge) addBadge(card, track, tracks);
  const look = { size: SIZE.tekst, style: 'bold', indent } as const;
  if (isSameFeeling(feeling)) {
    card.text(wordOf(head!, track), { ...look, role: 'stil', source: sourceOf(head!) });
    return least(card);
  }
  const tell = (text: string, point: Point, role: Role, told: string, mark: Role) =>
    card.text(told, { ...look, role: mark, lead: { text, style: 'bold', role, source: sourceOf(point) } });
  if (base) {
    const top = card.bottom;
    card.text(wordOf(base, track), { ...look, role: 'stil', struck: true });
    if (head) card.gap(Math.max(0, top + WAY - card.bottom));
    else card.text(markWords(['weg'], change?.level === 'wens'), { ...look, role: MARK_LOOKS.weg.role });
  }
  if (!head) return least(card);
  const role = desired ? 'gewenst' : faceRole(head.waarde);
  const way = WAY_ROLES[feelingChange(change)];
  if (base) tell(wordOf(head, track), head, role, differenceWords(base.waarde, head.waarde, change), way);
  else if (isNews(track, column)) {
    const word = markWords(['nieuw'], change?.level === 'wens');
    tell(wordOf(head, track), head, role, word.toLowerCase(), MARK_LOOKS.nieuw.role);
  } else card.text(wordOf(head, track), { ...look, role, source: sourceOf(head) });
  return least(card);
}

function least(card: Card<'hartslag'>): Card<'hartslag'> {
  const room = LEAST_HEIGHT - PADDING.los.y;
  return card.bottom < room ? card.gap(room - card.bottom) : card;
}

function wordOf({ waarde }: Point, { desired }: Track): string {
  const gevoel = gevoelWord(waarde);
  return capital(desired ? fillWords('gevoelWens', { gevoel }) : gevoel);
}

function sourceOf({ line, waarde }: Point) {
  return { line, slot: 'waarde', part: gevoelWord(waarde) };
}

function addBadge(card: Card<'hartslag'>, { head, badge }: Track, tracks: readonly Track[]): void {
  const heads = tracks.flatMap((track) => track.head ?? []);
  const x = PADDING.los.x + BADGE.x;
  card.shape({ type: 'circle', x, y: MIDDLE, radius: BADGE.radius, fill: head ? curveRole(head, heads) : 'stil' });
  card.word(badge, x, MIDDLE + 4.5, {
    size: SIZE.badge,
    style: 'bold',
    role: 'papier',
    anchor: 'middle',
  });
}

/** Draws the faces of one feeling on the levels of the hartslag. */
class Pen {
  readonly shapes: Shape[] = [];

  constructor(
    private readonly desired: boolean,
    private readonly x: (value: number) => number,
    private readonly radius: number,
  ) {}

  quiet(waarde: GevoelWaarde, y: number): void {
    const role = this.desired ? 'gewenst' : 'stil';
    append(this.shapes, face(this.x(waarde), y, this.small, waarde, role, this.desired));
  }

  was(waarde: GevoelWaarde, y: number): void {
    append(this.shapes, face(this.x(waarde), y, this.small, waarde, 'stil', true));
  }

  now(waarde: GevoelWaarde, y: number): void {
    const role = this.desired ? 'gewenst' : faceRole(waarde);
    append(this.shapes, face(this.x(waarde), y, this.radius, waarde, role, this.desired));
  }

  /** A sign that the feeling itself came or went. */
  dot(mark: 'nieuw' | 'weg', waarde: GevoelWaarde, y: number): void {
    append(this.shapes, markDot(mark, this.x(waarde) - this.radius * 0.8, y - this.radius * 0.8, 7));
  }

  /** The arrow from the old face to the new one. */
  way([was, top]: readonly [number, number], [now, bottom]: readonly [number, number], stroke: Role): void {
    const [from, to] = [this.x(was), this.x(now)];
    const long = Math.hypot(to - from, bottom - top);
    const [dx, dy] = [(to - from) / long, (bottom - top) / long];
    const along = (x: number, y: number, by: number, aside = 0) =>
      `${num(x + by * dx - aside * dy)} ${num(y + by * dy + aside * dx)}`;
    const end = -this.radius - 4;
    const d = `M${along(from, top, this.small + 3)}L${along(to, bottom, end)}`;
    const tip = `M${along(to, bottom, end - 6, 5)}L${along(to, bottom, end)}L${along(to, bottom, end - 6, -5)}`;
    this.shapes.push({ type: 'path', d: d + tip, stroke, strokeWidth: LINE.merk });
  }

  private get small(): number {
    return this.radius - 2;
  }
}

import type { PictureEdit } from '../../protocol/edit';
import type { PicturePart } from '../../protocol/picture';
import { html } from '../dom';
import type { Stage } from '../stage';
import type { Dragger } from './dragging';
import type { Drawing, Drawn } from './patch';

/** So near the edge of the sheet, in px, it scrolls along; and so far at once. */
const EDGE = 36;
const STEP = 14;
/** Half of the thickness of the mark, in px. */
const HALF = 2;

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A card by its key, where it stands. */
interface Place extends Box {
  readonly key: string;
}

interface Drop {
  readonly key: string;
  readonly side: 'before' | 'after';
  /** The mark, in px of the picture. */
  readonly mark: Box;
}

/** A stap or fase is dragged to between two others: a mark shows where it would stand. */
export class Placing implements Dragger {
  private key = '';
  private drop: Drop | undefined;
  private readonly mark = html('div', { class: 'plek' });

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
    private readonly place: (edit: PictureEdit, key: string) => void,
  ) {}

  takes({ part: { element } }: Drawn): boolean {
    return element === 'stap' || element === 'fase';
  }

  begin({ part }: Drawn): void {
    this.key = part.key;
    this.drop = undefined;
  }

  move({ x, y }: { readonly x: number; readonly y: number }): void {
    this.scrollAlong(x, y);
    const frame = this.drawing.element.getBoundingClientRect();
    const { scale } = this.stage;
    this.drop = dropAt(this.key, this.cards(), (x - frame.left) / scale, (y - frame.top) / scale);
    this.showMark(this.drop?.mark);
  }

  end(isDropped: boolean): void {
    const { key, drop } = this;
    this.mark.remove();
    // The picture may be another one by now.
    const [line, beside] = [this.drawing.find(key)?.part.line, this.drawing.find(drop?.key)?.part.line];
    if (!isDropped || !drop || line === undefined || beside === undefined) return;
    this.place({ what: 'place', line, beside, side: drop.side }, key);
  }

  /** What the card can be put beside: those of its kind, itself too, one for each line. */
  private cards(): readonly Place[] {
    const own = this.drawing.find(this.key)?.part;
    const byLine = new Map<number, PicturePart>();
    for (const { part } of this.drawing.parts) {
      if (part.line !== undefined && part.element === own?.element && (part === own || !byLine.has(part.line)))
        byLine.set(part.line, part);
    }
    const parts = [...byLine.values()];
    return stacked(parts) ? parts.map((part) => wholeRow(part, this.drawing)) : parts;
  }

  private scrollAlong(x: number, y: number): void {
    const { element } = this.stage;
    const sheet = element.getBoundingClientRect();
    const left = x < sheet.left + EDGE ? -STEP : x > sheet.right - EDGE ? STEP : 0;
    const top = y < sheet.top + EDGE ? -STEP : y > sheet.bottom - EDGE ? STEP : 0;
    if (left !== 0 || top !== 0) element.scrollBy({ left, top, behavior: 'instant' });
  }

  private showMark(mark: Box | undefined): void {
    if (!mark) {
      this.mark.remove();
      return;
    }
    const { element, scale } = this.stage;
    const [frame, sheet] = [this.drawing.element.getBoundingClientRect(), element.getBoundingClientRect()];
    if (!this.mark.isConnected) element.append(this.mark);
    this.mark.style.left = `${frame.left - sheet.left + element.scrollLeft + mark.x * scale - HALF}px`;
    this.mark.style.top = `${frame.top - sheet.top + element.scrollTop + mark.y * scale - HALF}px`;
    this.mark.style.width = `${mark.width * scale + 2 * HALF}px`;
    this.mark.style.height = `${mark.height * scale + 2 * HALF}px`;
  }
}

/**
 * Where a card would come by a point of the picture: beside the nearest of its kind. Anywhere over one that stands further it comes after
 * that one, and over one that stands before it before that one, as it would push it aside; between two cards, on that side of the
 * nearest. Undefined where it stands there already.
 * @param key of the card
 * @param cards in the order of the picture; they stand in a row or below each other
 * @param x @param y in px of the picture
 */
export function dropAt(key: string, cards: readonly Place[], x: number, y: number): Drop | undefined {
  const isDown = stacked(cards);
  const at = isDown ? y : x;
  const middle = (card: Place) => (isDown ? card.y + card.height / 2 : card.x + card.width / 2);
  const away = (card: Place) => Math.max(0, Math.abs(at - middle(card)) - (isDown ? card.height : card.width) / 2);
  let nearest: Place | undefined;
  for (const card of cards) if (!nearest || away(card) < away(nearest)) nearest = card;
  if (!nearest || nearest.key === key) return undefined;
  const index = cards.indexOf(nearest);
  const isPast = away(nearest) > 0 ? at > middle(nearest) : index > cards.findIndex((card) => card.key === key);
  const side = isPast ? 'after' : 'before';
  const other = cards[side === 'before' ? index - 1 : index + 1];
  if (other?.key === key) return undefined;
  return { key: nearest.key, side, mark: markBeside(nearest, other, side, isDown) };
}

/** In a picture with rows: a card with all that stands in its rows. */
export function wholeRow(card: PicturePart, { parts }: Drawing): Place {
  const { key, x, width } = card;
  let [top, bottom] = [card.y, card.y + card.height];
  for (const { part } of parts) {
    if (!isWithin(part, card)) continue;
    top = Math.min(top, part.y);
    bottom = Math.max(bottom, part.y + part.height);
  }
  return { key, x, width, y: top, height: bottom - top };
}

/** Does a part show what stands under the line of another? */
export function isWithin({ line }: PicturePart, { line: first = 0, until: [last = first] = [] }: PicturePart): boolean {
  return line !== undefined && first <= line && line <= last;
}

/** Do cards stand below each other? */
export function stacked([one, other]: readonly Box[]): boolean {
  if (!one || !other) return false;
  return Math.abs(other.y - one.y) > Math.abs(other.x - one.x);
}

/** Room between a card and the mark where nothing stands at its other side, in px of the picture. */
const APART = 6;

/** With more room between two cards something else stands there: the heading of the next fase. */
const NEAR = 40;

/** A line in the middle between two cards, or beside the first where the other one is not near. */
export function markBeside(card: Box, other: Box | undefined, side: 'before' | 'after', isDown: boolean): Box {
  const [start, length] = isDown ? [card.y, card.height] : [card.x, card.width];
  const edge = side === 'before' ? start : start + length;
  const there =
    other &&
    (isDown ? other.y + (side === 'before' ? other.height : 0) : other.x + (side === 'before' ? other.width : 0));
  const isNear = there !== undefined && Math.abs(there - edge) <= NEAR;
  const at = isNear ? (edge + there) / 2 : edge + (side === 'before' ? -APART : APART);
  return isDown
    ? { x: card.x, y: at, width: card.width, height: 0 }
    : { x: at, y: card.y, width: 0, height: card.height };
}

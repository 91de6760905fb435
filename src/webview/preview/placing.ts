import type { PictureEdit } from '../../protocol/edit';
import { html } from '../dom';
import type { Stage } from '../stage';
import type { Drawing, Drawn } from './patch';

/** A pointer that moves less than this, in px, has clicked. */
const CLICK = 5;
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

interface Drop {
  readonly card: Drawn;
  readonly side: 'before' | 'after';
  /** The mark, in px of the picture. */
  readonly mark: Box;
}

interface Drag {
  readonly key: string;
  readonly from: { readonly x: number; readonly y: number };
  readonly pointer: number;
  isMoving: boolean;
  drop: Drop | undefined;
}

/**
 * A stap or fase is dragged with the mouse to between two others: a mark shows where it would stand. Escape leaves it where it was. On any
 * other card the mouse drags the sheet.
 */
export class Placing {
  private drag: Drag | undefined;
  private swallows = false;
  private readonly mark = html('div', { class: 'plek' });

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
    private readonly place: (edit: PictureEdit, key: string) => void,
    /** Pictures may come again. */
    private readonly ended: () => void,
  ) {
    const { svg } = drawing;
    svg.addEventListener('pointerdown', (event) => this.down(event));
    svg.addEventListener('pointermove', (event) => this.move(event));
    svg.addEventListener('pointerup', () => this.up());
    svg.addEventListener('pointercancel', () => this.end());
    // A drag ends in a click, which then means nothing.
    svg.addEventListener(
      'click',
      (event) => {
        if (this.swallows) event.stopPropagation();
        this.swallows = false;
      },
      { capture: true },
    );
    document.addEventListener(
      'keydown',
      (event) => {
        if (event.key !== 'Escape' || !this.isDragging) return;
        event.stopPropagation();
        this.swallows = true;
        this.end();
      },
      { capture: true },
    );
  }

  /** The picture has to lie still. */
  get isDragging(): boolean {
    return this.drag?.isMoving === true;
  }

  private down(event: PointerEvent): void {
    this.swallows = false;
    const card = this.drawing.cardAt(event.target);
    const isOurs = card?.part.element === 'stap' || card?.part.element === 'fase';
    if (!isOurs || event.pointerType !== 'mouse' || event.button !== 0) return;
    // The sheet would go along.
    event.stopPropagation();
    const from = { x: event.clientX, y: event.clientY };
    this.drag = { key: card.part.key, from, pointer: event.pointerId, isMoving: false, drop: undefined };
  }

  private move(event: PointerEvent): void {
    const { drag } = this;
    if (!drag) return;
    if (event.buttons === 0) {
      this.end();
      return;
    }
    const { clientX, clientY } = event;
    if (!drag.isMoving && Math.hypot(clientX - drag.from.x, clientY - drag.from.y) < CLICK) return;
    if (!drag.isMoving) this.begin(drag);
    this.scrollAlong(clientX, clientY);
    const frame = this.drawing.element.getBoundingClientRect();
    const { scale } = this.stage;
    drag.drop = dropAt(drag.key, this.cards(drag.key), (clientX - frame.left) / scale, (clientY - frame.top) / scale);
    this.showMark(drag.drop?.mark);
  }

  private begin(drag: Drag): void {
    drag.isMoving = true;
    this.drawing.svg.setPointerCapture(drag.pointer);
    this.drawing.find(drag.key)?.element.classList.add('gepakt');
    document.body.classList.add('verplaatst');
  }

  private up(): void {
    const { drag } = this;
    if (!drag) return;
    const line = this.drawing.find(drag.key)?.part.line;
    this.swallows = drag.isMoving;
    this.end();
    if (!drag.drop || line === undefined) return;
    const { card, side } = drag.drop;
    this.place({ what: 'place', line, beside: card.part.line!, side }, drag.key);
  }

  private end(): void {
    const { drag } = this;
    this.drag = undefined;
    if (!drag?.isMoving) return;
    this.drawing.find(drag.key)?.element.classList.remove('gepakt');
    document.body.classList.remove('verplaatst');
    this.mark.remove();
    this.ended();
  }

  /** What a card can be put beside: those of its kind, itself too, one for each line. */
  private cards(key: string): readonly Drawn[] {
    const kind = this.drawing.find(key)?.part.element;
    const byLine = new Map<number, Drawn>();
    for (const drawn of this.drawing.parts) {
      const { line, element } = drawn.part;
      if (line !== undefined && element === kind && !byLine.has(line)) byLine.set(line, drawn);
    }
    return [...byLine.values()];
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
 * Where a card would come by a point of the picture: beside the nearest of its kind. Undefined where it stands there already.
 * @param cards in the order of the picture; they stand in a row or below each other
 */
function dropAt(key: string, cards: readonly Drawn[], x: number, y: number): Drop | undefined {
  const isDown = stacked(cards);
  const along = ({ part }: Drawn) => (isDown ? part.y + part.height / 2 : part.x + part.width / 2);
  const at = isDown ? y : x;
  let nearest: Drawn | undefined;
  for (const card of cards) {
    if (!nearest || Math.abs(along(card) - at) < Math.abs(along(nearest) - at)) nearest = card;
  }
  if (!nearest || nearest.part.key === key) return undefined;
  const side = at < along(nearest) ? 'before' : 'after';
  const index = cards.indexOf(nearest);
  const other = cards[side === 'before' ? index - 1 : index + 1];
  if (other?.part.key === key) return undefined;
  return { card: nearest, side, mark: markBeside(nearest.part, other?.part, side, isDown) };
}

/** Do cards stand below each other? */
export function stacked([one, other]: readonly Drawn[]): boolean {
  if (!one || !other) return false;
  return Math.abs(other.part.y - one.part.y) > Math.abs(other.part.x - one.part.x);
}

/** Room between a card and the mark where nothing stands at its other side, in px of the picture. */
const APART = 6;

/** A line in the middle between two cards. */
export function markBeside(card: Box, other: Box | undefined, side: 'before' | 'after', isDown: boolean): Box {
  const [start, length] = isDown ? [card.y, card.height] : [card.x, card.width];
  const edge = side === 'before' ? start : start + length;
  const there =
    other &&
    (isDown ? other.y + (side === 'before' ? other.height : 0) : other.x + (side === 'before' ? other.width : 0));
  const at = there === undefined ? edge + (side === 'before' ? -APART : APART) : (edge + there) / 2;
  return isDown
    ? { x: card.x, y: at, width: card.width, height: 0 }
    : { x: at, y: card.y, width: 0, height: card.height };
}

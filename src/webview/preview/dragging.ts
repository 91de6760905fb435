import type { Drawing, Drawn } from './patch';

/** A pointer that moves less than this, in px, has clicked. */
const CLICK = 5;

/** Something on a card that can be dragged, from its beginning to its end. */
export interface Dragger {
  /** Is this card dragged so? */
  takes(card: Drawn): boolean;
  begin(card: Drawn): void;
  /** The pointer is there, in px of the screen, and so far from where it took the card. */
  move(place: { readonly x: number; readonly y: number; readonly dx: number; readonly dy: number }): void;
  /** It was let go, or taken back. */
  end(isDropped: boolean): void;
}

interface Drag {
  readonly by: Dragger;
  readonly card: Drawn;
  readonly from: { readonly x: number; readonly y: number };
  readonly pointer: number;
  isMoving: boolean;
}

/** A card is dragged with the mouse. Escape leaves it where it was. On a card that nobody takes the mouse drags the sheet. */
export class Dragging {
  private drag: Drag | undefined;
  private swallows = false;

  constructor(
    private readonly drawing: Drawing,
    draggers: readonly Dragger[],
    /** Pictures may come again. */
    private readonly ended: () => void,
  ) {
    const { svg } = drawing;
    svg.addEventListener('pointerdown', (event) => this.down(event, draggers));
    svg.addEventListener('pointermove', (event) => this.move(event));
    svg.addEventListener('pointerup', () => this.end(true));
    svg.addEventListener('pointercancel', () => this.end(false));
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
        this.end(false);
      },
      { capture: true },
    );
  }

  /** The picture has to lie still. */
  get isDragging(): boolean {
    return this.drag?.isMoving === true;
  }

  private down(event: PointerEvent, draggers: readonly Dragger[]): void {
    this.swallows = false;
    if (event.pointerType !== 'mouse' || event.button !== 0) return;
    const card = this.drawing.cardAt(event.target);
    const by = card && draggers.find((dragger) => dragger.takes(card));
    if (!by) return;
    // The sheet would go along.
    event.stopPropagation();
    const from = { x: event.clientX, y: event.clientY };
    this.drag = { by, card, from, pointer: event.pointerId, isMoving: false };
  }

  private move(event: PointerEvent): void {
    const { drag } = this;
    if (!drag) return;
    if (event.buttons === 0) {
      this.end(false);
      return;
    }
    const { clientX: x, clientY: y } = event;
    const [dx, dy] = [x - drag.from.x, y - drag.from.y];
    if (!drag.isMoving && Math.hypot(dx, dy) < CLICK) return;
    if (!drag.isMoving) this.begin(drag);
    drag.by.move({ x, y, dx, dy });
  }

  private begin(drag: Drag): void {
    drag.isMoving = true;
    this.drawing.svg.setPointerCapture(drag.pointer);
    drag.card.element.classList.add('gepakt');
    document.body.classList.add('verplaatst');
    drag.by.begin(drag.card);
  }

  private end(isDropped: boolean): void {
    const { drag } = this;
    this.drag = undefined;
    if (!drag?.isMoving) return;
    this.swallows = true;
    drag.card.element.classList.remove('gepakt');
    document.body.classList.remove('verplaatst');
    // What came in meanwhile shows first: what is asked for then is of that.
    this.ended();
    drag.by.end(isDropped);
  }
}

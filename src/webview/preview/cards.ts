import type { PictureEdit } from '../../protocol/edit';
import { neighbour } from '../neighbour';
import type { Drawing, Drawn } from './patch';
import { giveKeyboard, takeKeyboard } from '../keyboard';
import type { Stage } from '../stage';

/** What can be done with a card. */
export interface CardActions {
  /** Goes to its line; `stay` leaves the keyboard in the picture. */
  readonly reveal: (line: number, stay: boolean) => void;
  /** Types over the text at a place in it, else its first one. */
  readonly type: (card: Drawn, target?: EventTarget | null) => void;
  readonly menu: (card: Drawn, at: { readonly x: number; readonly y: number }) => void;
  readonly edit: (card: Drawn, edit: PictureEdit) => void;
}

/** A second click within this time, in ms, types; until then the keyboard stays in the picture. */
const SECOND_CLICK = 300;

/**
 * The cards of the picture as things to point at: a click or the space bar goes to their line, a double click or Enter types over their
 * text, the arrow keys go from card to card, and the cursor of the text shows in a ring. Only one card is a stop of Tab, so that a large
 * picture has no hundreds of them.
 */
export class Cards {
  private stop: string | undefined;
  private cursor: number | undefined;
  private ringed: readonly string[] = [];
  /** The line that the reader went to from the picture: the picture need not move to it. */
  private chosen: number | undefined;
  private leaving: number | undefined;

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
    private readonly actions: CardActions,
  ) {
    drawing.svg.addEventListener('click', (event) => this.click(event));
    drawing.svg.addEventListener('dblclick', (event) => this.doubleClick(event));
    drawing.svg.addEventListener('contextmenu', (event) => this.menu(event));
    drawing.svg.addEventListener('keydown', (event) => this.key(event));
    // Not on the drawing itself: a browser makes an SVG that listens to focus a stop of Tab.
    drawing.element.addEventListener('focusin', (event) => this.stopAt(drawing.cardAt(event.target)));
  }

  /** Call `patch` between: a card that is moved or replaced keeps the focus, and the sheet has it where the card is gone. */
  around<T>(patch: () => T): T {
    const focused = this.drawing.cardAt(document.activeElement);
    const result = patch();
    if (focused && document.activeElement !== focused.element)
      giveKeyboard(() => this.drawing.find(focused.part.key)?.element ?? this.stage.element);
    this.stopAt(this.drawing.find(this.stop) ?? this.cards()[0]);
    this.ring({ scroll: true });
    return result;
  }

  /** The page has the keyboard again. */
  takeKeyboard(): void {
    takeKeyboard(() => this.drawing.find(this.stop)?.element ?? this.stage.element);
  }

  /** The cursor of the text is on a line; undefined where there is none. */
  setCursor(line: number | undefined): void {
    if (line === this.cursor) return;
    this.cursor = line;
    this.ring({ scroll: line !== this.chosen });
    this.chosen = undefined;
  }

  /** Brings the card of the cursor into view, in a picture that is another one. */
  showCursor(): void {
    const card = this.drawing.find(this.ringed[0]);
    if (card) this.stage.show(card.part, 'instant');
  }

  private cards(): Drawn[] {
    return [...this.drawing.parts].filter(({ part }) => part.line !== undefined);
  }

  private click(event: MouseEvent): void {
    const card = this.drawing.cardAt(event.target);
    window.clearTimeout(this.leaving);
    if (!card || event.detail > 1) return;
    this.choose(card, true);
    this.leaving = window.setTimeout(() => this.choose(card, false), SECOND_CLICK);
  }

  private doubleClick(event: MouseEvent): void {
    const card = this.drawing.cardAt(event.target);
    window.clearTimeout(this.leaving);
    if (!card) return;
    event.preventDefault();
    this.actions.type(card, event.target);
  }

  private menu(event: MouseEvent): void {
    const card = this.drawing.cardAt(event.target);
    if (!card) return;
    event.preventDefault();
    event.stopPropagation();
    // The menu key asks at no place of the pointer.
    const { left, top, width } = card.element.getBoundingClientRect();
    const byKey = event.button !== 2 || (event.clientX === 0 && event.clientY === 0);
    this.actions.menu(card, byKey ? { x: left + width / 2, y: top + 24 } : { x: event.clientX, y: event.clientY });
  }

  private choose(card: Drawn | undefined, stay: boolean): void {
    const line = card?.part.line;
    if (line === undefined) return;
    this.chosen = line;
    this.actions.reveal(line, stay);
  }

  private stopAt(card: Drawn | undefined): void {
    if (!card) return;
    const old = this.drawing.find(this.stop);
    if (old && old !== card) old.element.setAttribute('tabindex', '-1');
    if (card.element.getAttribute('tabindex') !== '0') card.element.setAttribute('tabindex', '0');
    this.stop = card.part.key;
  }

  private key(event: KeyboardEvent): void {
    const card = this.drawing.cardAt(event.target);
    if (!card || event.ctrlKey || event.metaKey) return;
    const edit = editOfKey(event, card.part);
    if (edit) {
      this.actions.edit(card, edit);
    } else if (event.altKey) {
      return;
    } else if (event.key === 'Escape') {
      if (!this.stage.goBack()) this.stage.element.focus();
    } else if (event.key === 'Enter' || event.key === 'F2') {
      this.actions.type(card);
    } else if (event.key === ' ') {
      this.choose(card, false);
    } else {
      const next = neighbour(card, this.cards(), event.key, ({ part }) => part);
      if (!next) return;
      next.element.focus({ preventScroll: true });
      this.stage.show(next.part);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Rings the cards of the innermost statement around the cursor that has any. */
  private ring({ scroll }: { readonly scroll: boolean }): void {
    const cards = this.cursor === undefined ? [] : onLine(spansOf(this.cards()), this.cursor);
    const keys = cards.map(({ part }) => part.key);
    for (const key of this.ringed) if (!keys.includes(key)) mark(this.drawing.find(key), false);
    for (const card of cards) mark(card, true);
    const moved = keys[0] !== undefined && keys[0] !== this.ringed[0];
    this.ringed = keys;
    if (scroll && moved) this.stage.show(cards[0]!.part);
  }
}

/** The edit that a key asks for on a card. */
function editOfKey({ key, altKey }: KeyboardEvent, { line, element }: Drawn['part']): PictureEdit | undefined {
  if (line === undefined) return undefined;
  if (altKey) {
    if (key === 'ArrowLeft' || key === 'ArrowUp') return { what: 'move', line, direction: 'up' };
    if (key === 'ArrowRight' || key === 'ArrowDown') return { what: 'move', line, direction: 'down' };
    return undefined;
  }
  if (key === 'Delete') return { what: 'delete', line };
  if (element === undefined) return undefined;
  if (/^[1-5]$/.test(key)) return { what: 'face', line, level: Number(key) };
  return key === 'Insert' ? { what: 'add', line } : undefined;
}

function mark(card: Drawn | undefined, on: boolean): void {
  card?.element.classList.toggle('cursor', on);
  if (on) card?.element.setAttribute('aria-current', 'true');
  else card?.element.removeAttribute('aria-current');
}

/** Rows of the text that a card shows, from the first to the last that belongs to it. */
interface Span {
  readonly line: number;
  readonly until: number;
  readonly card: Drawn;
}

export function spansOf(cards: readonly Drawn[]): readonly Span[] {
  return cards.flatMap((card) => {
    const { lines, line, until } = card.part;
    return (lines ?? [line ?? -1]).map((row, at) => ({ line: row, until: until?.[at] ?? row, card }));
  });
}

/** The cards of the innermost statement around a line that has any. */
export function onLine(spans: readonly Span[], line: number): readonly Drawn[] {
  let [found, last] = [[] as Drawn[], -1];
  for (const span of spans) {
    if (span.line < last || line < span.line || span.until < line) continue;
    if (span.line > last) found = [];
    found.push(span.card);
    last = span.line;
  }
  return found;
}

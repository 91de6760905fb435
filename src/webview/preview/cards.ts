import { highest } from '../../util/lists';
import type { Drawing, Drawn } from './patch';
import type { Stage } from '../stage';

/**
 * The cards of the picture as things to point at: a click or Enter goes to their line, the arrow keys go from card to card, and the
 * cursor of the text shows in a ring. Only one card is a stop of Tab, so that a large picture has no hundreds of them.
 */
export class Cards {
  private stop: string | undefined;
  private cursor: number | undefined;
  private ringed: readonly string[] = [];
  /** The line that the reader went to from the picture: the picture need not move to it. */
  private chosen: number | undefined;

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
    private readonly reveal: (line: number) => void,
  ) {
    drawing.svg.addEventListener('click', (event) => this.choose(drawing.cardAt(event.target)));
    drawing.svg.addEventListener('keydown', (event) => this.key(event));
    // Not on the drawing itself: a browser makes an SVG that listens to focus a stop of Tab.
    drawing.element.addEventListener('focusin', (event) => this.stopAt(drawing.cardAt(event.target)));
  }

  /** Call `patch` between: a card that is moved or replaced keeps the focus. */
  around<T>(patch: () => T): T {
    const focused = this.drawing.cardAt(document.activeElement);
    const result = patch();
    const still = focused && this.drawing.find(focused.part.key);
    if (still && document.activeElement !== still.element) still.element.focus({ preventScroll: true });
    this.stopAt(this.drawing.find(this.stop) ?? this.cards()[0]);
    this.ring({ scroll: true });
    return result;
  }

  /** The cursor of the text is on a line; undefined where there is none. */
  setCursor(line: number | undefined): void {
    if (line === this.cursor) return;
    this.cursor = line;
    this.ring({ scroll: line !== this.chosen });
    this.chosen = undefined;
  }

  private cards(): Drawn[] {
    return [...this.drawing.parts].filter(({ part }) => part.line !== undefined);
  }

  private choose(card: Drawn | undefined): void {
    const line = card?.part.line;
    if (line === undefined) return;
    this.chosen = line;
    this.reveal(line);
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
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') {
      this.stage.element.focus();
    } else if (event.key === 'Enter' || event.key === ' ') {
      this.choose(card);
    } else {
      const next = neighbour(card, this.cards(), event.key);
      if (!next) return;
      next.element.focus({ preventScroll: true });
      this.stage.show(next.part);
    }
    event.preventDefault();
    event.stopPropagation();
  }

  /** Rings the cards of the innermost statement around the cursor that has any. */
  private ring({ scroll }: { readonly scroll: boolean }): void {
    const cards = this.cursor === undefined ? [] : onLine(this.cards(), this.cursor);
    const keys = cards.map(({ part }) => part.key);
    for (const key of this.ringed) if (!keys.includes(key)) mark(this.drawing.find(key), false);
    for (const card of cards) mark(card, true);
    const moved = keys[0] !== undefined && keys[0] !== this.ringed[0];
    this.ringed = keys;
    if (scroll && moved) this.stage.show(cards[0]!.part);
  }
}

function mark(card: Drawn | undefined, on: boolean): void {
  card?.element.classList.toggle('cursor', on);
  if (on) card?.element.setAttribute('aria-current', 'true');
  else card?.element.removeAttribute('aria-current');
}

function onLine(cards: readonly Drawn[], cursor: number): Drawn[] {
  const around = ({ part }: Drawn): number => {
    const lines = part.lines ?? [part.line ?? -1];
    return highest(
      lines.filter((line, index) => line <= cursor && cursor <= (part.until?.[index] ?? line)),
      -1,
    );
  };
  const lines = cards.map(around);
  const last = lines.reduce((most, line) => Math.max(most, line), -1);
  return last < 0 ? [] : cards.filter((_, index) => lines[index] === last);
}

/** The card that an arrow key goes to: left and right as they are read, up and down as they stand. */
function neighbour(card: Drawn, cards: readonly Drawn[], key: string): Drawn | undefined {
  const at = cards.indexOf(card);
  switch (key) {
    case 'ArrowRight':
      return cards[at + 1];
    case 'ArrowLeft':
      return cards[at - 1];
    case 'Home':
      return cards[0];
    case 'End':
      return cards.at(-1);
    case 'ArrowDown':
      return nearest(card, cards, (other) => other.y - (card.part.y + card.part.height / 2));
    case 'ArrowUp':
      return nearest(card, cards, (other) => card.part.y + card.part.height / 2 - (other.y + other.height));
    default:
      return undefined;
  }
}

/** The nearest card in a direction; one that stands beside the way there counts as further. */
function nearest(card: Drawn, cards: readonly Drawn[], ahead: (part: Drawn['part']) => number): Drawn | undefined {
  const middle = card.part.x + card.part.width / 2;
  let best: Drawn | undefined;
  let least = Infinity;
  for (const other of cards) {
    const distance = ahead(other.part);
    if (other === card || distance < 0) continue;
    const aside = Math.max(0, other.part.x - middle, middle - other.part.x - other.part.width);
    if (distance + 4 * aside >= least) continue;
    [best, least] = [other, distance + 4 * aside];
  }
  return best;
}

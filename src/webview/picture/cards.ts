import { neighbour } from '../neighbour';
import { ring, type Zoomed } from '../zoomed';

/** What a card is, see `src/drawing/page-svg.ts`. */
const CARD = '.kaart[tabindex]';

/**
 * The cards of the picture as things to go to: the arrow keys go from one to the next, and the one that has the keyboard shows in a ring. Only one
 * is a stop of Tab, so that a large picture has no hundreds of them.
 */
export class Cards {
  private stop: SVGGElement | undefined;
  private ring: Element | undefined;

  constructor(private readonly zoomed: Zoomed) {
    const { drawing, stage } = zoomed;
    this.update();
    // Not on the drawing itself: a browser makes an SVG that listens to focus a stop of Tab.
    stage.element.addEventListener('focusin', ({ target }) => {
      const card = cardAt(target);
      this.ring?.remove();
      if (!card) return;
      this.stopAt(card);
      this.ring = ring(card);
    });
    stage.element.addEventListener('focusout', () => this.ring?.remove());
    drawing.addEventListener('keydown', (event) => this.key(event));
  }

  /** Other cards are shown now: one that is not is no stop. */
  update(): void {
    const shown = this.cards();
    if (!this.stop || !shown.includes(this.stop)) this.stopAt(shown[0]);
  }

  /** What to say to `focus` to come back to the card that has the keyboard; undefined where none has. */
  get focused(): { readonly label: string; readonly at: number } | undefined {
    const card = cardAt(document.activeElement);
    return card && { label: labelOf(card), at: this.cards().indexOf(card) };
  }

  /** Gives the keyboard to the card that says the same, else to the one in its place. */
  focus({ label, at }: { readonly label: string; readonly at: number }): void {
    const cards = this.cards();
    const card = cards.find((one) => labelOf(one) === label) ?? cards[Math.min(at, cards.length - 1)];
    (card ?? this.zoomed.stage.element).focus({ preventScroll: true });
  }

  /** Those that are shown. */
  private cards(): readonly SVGGElement[] {
    const all = this.zoomed.drawing.querySelectorAll<SVGGElement>(CARD);
    return [...all].filter((card) => !card.closest('[display="none"]'));
  }

  private stopAt(card: SVGGElement | undefined): void {
    if (!card || card === this.stop) return;
    this.stop?.setAttribute('tabindex', '-1');
    card.setAttribute('tabindex', '0');
    this.stop = card;
  }

  private key(event: KeyboardEvent): void {
    const card = cardAt(event.target);
    if (!card || event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === 'Escape') this.zoomed.stage.element.focus();
    else {
      const next = neighbour(card, this.cards(), event.key, (one) => this.zoomed.areaOf(one));
      if (!next) return;
      next.focus({ preventScroll: true });
      this.zoomed.show(next);
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

function labelOf(card: Element): string {
  return card.getAttribute('aria-label') ?? '';
}

function cardAt(target: EventTarget | null): SVGGElement | undefined {
  return target instanceof Element ? (target.closest<SVGGElement>(CARD) ?? undefined) : undefined;
}

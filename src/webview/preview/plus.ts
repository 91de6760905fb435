import { previewText } from '../../messages/preview.data';
import type { PictureEdit } from '../../protocol/edit';
import { html, svg } from '../dom';
import type { Stage } from '../stage';
import type { Drawing, Drawn } from './patch';
import { isWithin, markBeside, stacked, wholeRow } from './placing';

/** How long the button stays when the pointer left the card, in ms: it has to come from the card to the button. */
const LINGERS = 600;

/**
 * The button between two stappen that puts one between them. It shows while the mouse is on the stap before, in a picture with rows
 * anywhere in its row; the keyboard has the menu, and a key.
 */
export class Plus {
  private readonly button = html('button', { type: 'button', class: 'plus', tabindex: '-1' });
  private key: string | undefined;
  private leaving: number | undefined;

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
    add: (edit: PictureEdit, key: string) => void,
  ) {
    const name = previewText('stapErbij');
    this.button.title = name;
    this.button.setAttribute('aria-label', name);
    this.button.append(
      svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: 'M3 8H13M8 3V13' })),
    );
    for (const type of ['pointerdown', 'click', 'dblclick'] as const)
      this.button.addEventListener(type, (event) => event.stopPropagation());
    this.button.addEventListener('click', () => {
      const card = this.drawing.find(this.key);
      this.hide();
      if (card) add({ what: 'add', line: card.part.line! }, card.part.key);
    });
    this.button.addEventListener('pointerenter', () => window.clearTimeout(this.leaving));
    this.button.addEventListener('pointerleave', () => this.leave());
    drawing.svg.addEventListener('pointerover', (event) => this.over(event));
    drawing.svg.addEventListener('pointerdown', () => this.hide());
    drawing.svg.addEventListener('pointerleave', () => this.leave());
  }

  /** The picture changed, or lies elsewhere. */
  hide(): void {
    window.clearTimeout(this.leaving);
    this.key = undefined;
    this.button.remove();
  }

  private over(event: PointerEvent): void {
    if (event.pointerType !== 'mouse' || event.buttons !== 0) return;
    const card = this.drawing.cardAt(event.target);
    const stap = card && this.stapOf(card);
    if (!stap) {
      if (this.key !== undefined) this.leave();
      return;
    }
    window.clearTimeout(this.leaving);
    if (stap.part.key !== this.key) this.show(stap);
  }

  /** The stap that a card is; in a picture with rows that of its row. */
  private stapOf(card: Drawn): Drawn | undefined {
    const stappen = this.stappen();
    if (card.part.element === 'stap') return stappen.find(({ part }) => part.line === card.part.line);
    return stacked(stappen.map(({ part }) => part)) ? stappen.find(({ part }) => isWithin(card.part, part)) : undefined;
  }

  /** One card for each. */
  private stappen(): readonly Drawn[] {
    const all = [...this.drawing.parts].filter(({ part }) => part.element === 'stap');
    return all.filter(({ part }, nth) => all[nth - 1]?.part.line !== part.line);
  }

  private leave(): void {
    window.clearTimeout(this.leaving);
    this.leaving = window.setTimeout(() => this.hide(), LINGERS);
  }

  private show(card: Drawn): void {
    this.key = card.part.key;
    const stappen = this.stappen();
    const next = stappen[stappen.indexOf(card) + 1];
    const isDown = stacked(stappen.map(({ part }) => part));
    const place = (part: Drawn['part']) => (isDown ? wholeRow(part, this.drawing) : part);
    const mark = markBeside(place(card.part), next && place(next.part), 'after', isDown);
    const { element, scale } = this.stage;
    const [frame, sheet] = [this.drawing.element.getBoundingClientRect(), element.getBoundingClientRect()];
    element.append(this.button);
    const half = this.button.offsetWidth / 2;
    // Below the middle, so that it stands on no text of the next card.
    this.button.style.left = `${frame.left - sheet.left + element.scrollLeft + (mark.x + mark.width / 2) * scale - half}px`;
    this.button.style.top = `${frame.top - sheet.top + element.scrollTop + (mark.y + (isDown ? 0 : mark.height)) * scale - half}px`;
  }
}

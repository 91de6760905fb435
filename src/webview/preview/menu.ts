import { previewText } from '../../messages/preview.data';
import { html } from '../dom';

/** A row of a menu. */
export interface MenuRow {
  readonly label: string;
  readonly key?: string | undefined;
  readonly isNow?: boolean | undefined;
  readonly act?: () => void;
  readonly rows?: readonly MenuRow[] | undefined;
}

/** Room between the menu and the edges of the window, in px. */
const EDGE = 4;

/** A menu over the picture, for the mouse and the keyboard. Rows with rows of their own show those in the place of the menu. */
export class Menu {
  private readonly element = html('ul', { class: 'menu', role: 'menu', 'aria-label': previewText('menu') });
  private back: (() => void) | undefined;
  private isChanging = false;

  constructor(private readonly page: () => HTMLElement) {
    this.element.addEventListener('keydown', (event) => this.key(event));
    this.element.addEventListener('focusout', ({ relatedTarget }) => {
      if (relatedTarget instanceof Node && this.element.contains(relatedTarget)) return;
      if (!this.isChanging) this.close();
    });
    this.element.addEventListener('contextmenu', (event) => event.preventDefault());
  }

  /** @param closed gives the keyboard back to what the menu is of */
  open(rows: readonly MenuRow[], at: { readonly x: number; readonly y: number }, closed: () => void): void {
    this.close();
    this.back = closed;
    this.page().append(this.element);
    this.fill(rows);
    const { width, height } = this.element.getBoundingClientRect();
    this.element.style.left = `${Math.max(EDGE, Math.min(at.x, window.innerWidth - width - EDGE))}px`;
    this.element.style.top = `${Math.max(EDGE, Math.min(at.y, window.innerHeight - height - EDGE))}px`;
  }

  close(): void {
    // What has the keyboard loses it while it is taken out.
    this.isChanging = true;
    this.element.remove();
    this.isChanging = false;
    this.back = undefined;
  }

  private fill(rows: readonly MenuRow[]): void {
    this.isChanging = true;
    this.element.replaceChildren();
    for (const row of rows) this.element.append(html('li', { role: 'none' }, this.button(row)));
    this.buttons()[0]?.focus();
    this.isChanging = false;
  }

  private button({ label, key, isNow, act, rows }: MenuRow): HTMLButtonElement {
    const role = isNow === undefined ? 'menuitem' : 'menuitemradio';
    const button = html('button', { type: 'button', role, tabindex: '-1' }, html('span', {}, label));
    if (isNow !== undefined) button.setAttribute('aria-checked', String(isNow));
    if (rows) button.setAttribute('aria-haspopup', 'menu');
    if (key !== undefined || rows) button.append(html('kbd', { 'aria-hidden': 'true' }, rows ? '›' : key!));
    button.addEventListener('click', () => {
      if (rows) {
        this.fill(rows);
        return;
      }
      this.close();
      act?.();
    });
    return button;
  }

  private buttons(): HTMLButtonElement[] {
    return [...this.element.querySelectorAll('button')];
  }

  private key(event: KeyboardEvent): void {
    const all = this.buttons();
    const at = all.indexOf(document.activeElement as HTMLButtonElement);
    const to = (index: number) => all[(index + all.length) % all.length]?.focus();
    switch (event.key) {
      case 'ArrowDown':
        to(at + 1);
        break;
      case 'ArrowUp':
        to(at - 1);
        break;
      case 'Home':
        to(0);
        break;
      case 'End':
        to(-1);
        break;
      case 'ArrowRight':
        if (all[at]?.hasAttribute('aria-haspopup')) all[at].click();
        break;
      case 'Escape':
      case 'Tab': {
        const { back } = this;
        this.close();
        back?.();
        break;
      }
      case 'Enter':
      case ' ':
        all[at]?.click();
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }
}

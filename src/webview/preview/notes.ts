import { previewParts, previewText } from '../../messages/preview.data';
import { html } from '../dom';

/** How long a picture is behind, in ms, before a screen reader hears of it: while typing it comes and goes with the keys. */
const PATIENCE = 1500;

/** How long a sentence about an edit stays, in ms. */
const BRIEFLY = 7000;

/** What can be done about a sentence. */
interface Offer {
  readonly label: string;
  readonly act: () => void;
}

/** What is said about the picture: that it is being made, that it is behind, or that something is wrong. */
export class Notes {
  /** Over the picture, so that the picture does not jump when it comes and goes. */
  readonly strip = html('div', { class: 'melding' });
  readonly loading = html('p', { class: 'laden' }, previewText('laden'));
  /** For screen readers only. */
  readonly live = html('p', { class: 'ongezien', role: 'status', 'aria-live': 'polite' });
  /** What an edit came to, where that is no more than a sentence; over the picture, for a while. */
  readonly brief = html('div', { class: 'melding kort' });
  private briefly: number | undefined;
  private staleLine: number | undefined;
  private said = '';
  private timer: number | undefined;

  constructor(private readonly reveal: (line: number) => void) {
    this.strip.hidden = true;
    this.brief.hidden = true;
  }

  /** Says at once what an edit came to, and shows it where that is no news for the eye alone. */
  say(text: string, isShown: boolean, offer?: Offer): void {
    window.clearTimeout(this.timer);
    // The same sentence again is news as well.
    this.live.textContent = '';
    window.setTimeout(() => (this.live.textContent = text), 50);
    window.clearTimeout(this.briefly);
    this.brief.hidden = !isShown;
    if (!isShown) return;
    this.brief.replaceChildren(html('p', {}, text));
    if (offer) this.brief.append(this.offered(offer));
    this.briefly = window.setTimeout(() => (this.brief.hidden = true), BRIEFLY);
  }

  /** What an edit came to may be taken back by now. */
  unsay(): void {
    window.clearTimeout(this.briefly);
    this.brief.hidden = true;
  }

  /** The picture is behind, because of a line (from 0). */
  stale(line: number): void {
    this.loading.hidden = true;
    if (line === this.staleLine && !this.strip.hidden) return;
    this.staleLine = line;
    const [before, after] = previewParts('achter', 'regel');
    const button = html('button', { type: 'button', class: 'regel' }, previewText('regel', { nummer: line + 1 }));
    button.addEventListener('click', () => this.reveal(line));
    this.strip.replaceChildren(html('p', {}, before, button, after));
    this.strip.hidden = false;
    this.sayLater(this.strip.textContent);
  }

  /** The picture says what the text says. */
  fresh(): void {
    this.loading.hidden = true;
    this.strip.hidden = true;
    this.staleLine = undefined;
    this.sayLater(this.said === '' ? '' : previewText('bij'));
  }

  notice(text: string, offer?: Offer): void {
    this.loading.hidden = true;
    this.staleLine = undefined;
    this.strip.replaceChildren(html('p', {}, text));
    if (offer) this.strip.append(this.offered(offer));
    this.strip.hidden = false;
    this.sayLater(text);
  }

  private offered({ label, act }: Offer): HTMLButtonElement {
    const button = html('button', { type: 'button', class: 'regel' }, label);
    button.addEventListener('click', () => {
      this.brief.hidden = true;
      act();
    });
    return button;
  }

  /** Says what is still true after a while, once. */
  private sayLater(text: string): void {
    window.clearTimeout(this.timer);
    if (text === '' || text === this.live.textContent) return;
    this.timer = window.setTimeout(() => {
      this.live.textContent = text;
      this.said = text === previewText('bij') ? '' : text;
    }, PATIENCE);
  }
}

import { previewText, type PreviewWord } from '../../messages/preview.data';
import type { JourneyName } from '../../protocol/picture';
import { html, svg } from '../dom';
import type { View } from '../host';

export interface ToolbarActions {
  readonly choose: (journey: string) => void;
  readonly smaller: () => void;
  readonly larger: () => void;
  readonly actual: () => void;
  readonly fit: () => void;
  readonly shape: () => void;
  readonly follow: (on: boolean) => void;
  readonly save: () => void;
}

/** Drawings in a square of 16 px. */
const ICONS = {
  kleiner: 'M3 8H13',
  groter: 'M3 8H13M8 3V13',
  passend: 'M2 3V13M14 3V13M4.5 8H11.5M6.5 6L4.5 8L6.5 10M9.5 6L11.5 8L9.5 10',
  verticaal: 'M3 3.5H13M3 8H13M3 12.5H13',
  breed: 'M3.5 3V13M8 3V13M12.5 3V13',
  volgen: 'M2.5 8H12.5M9 4.5L12.5 8L9 11.5M2.5 4.5V11.5',
  opslaan: 'M8 2.5V10M5 7L8 10L11 7M3 13H13',
} as const;

/** The bar above the picture: which klantreis, how large, and saving it. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly select: HTMLSelectElement;
  private readonly choice: HTMLElement;
  private readonly percent: HTMLButtonElement;
  private readonly shape: HTMLButtonElement;
  private readonly follow: HTMLButtonElement;
  private shown = '';

  constructor(actions: ToolbarActions) {
    this.select = html('select', { id: 'klantreis' });
    this.select.addEventListener('change', () => actions.choose(this.select.value));
    this.choice = html(
      'div',
      { class: 'keuze' },
      html('label', { for: 'klantreis', class: 'ongezien' }, previewText('kies')),
      this.select,
    );
    this.choice.hidden = true;
    this.percent = button('waar', actions.actual);
    this.percent.classList.add('procent');
    const zoom = html(
      'div',
      { class: 'groep' },
      iconButton('kleiner', 'kleiner', actions.smaller),
      this.percent,
      iconButton('groter', 'groter', actions.larger),
    );
    const fit = iconButton('passend', 'passendHulp', actions.fit, 'passend');
    this.shape = html('button', { type: 'button' });
    this.shape.addEventListener('click', actions.shape);
    this.setPicture('kaart');
    this.follow = iconButton('volgen', 'volgen', () => {
      const on = this.follow.getAttribute('aria-pressed') !== 'true';
      this.setFollowing(on);
      actions.follow(on);
    });
    this.setFollowing(false);
    const save = iconButton('opslaan', 'opslaanHulp', actions.save, 'opslaan');
    this.element = html(
      'div',
      { class: 'balk', role: 'toolbar', 'aria-label': previewText('werkbalk') },
      this.choice,
      html('div', { class: 'knoppen' }, this.shape, zoom, fit, this.follow, save),
    );
  }

  /** The klantreizen to choose from; with one there is nothing to choose. */
  setJourneys(journeys: readonly JourneyName[], shown: string | undefined): void {
    const now = JSON.stringify([journeys.map(({ key, title }) => [key, title]), shown]);
    if (now === this.shown) return;
    this.shown = now;
    this.choice.hidden = journeys.length < 2;
    this.select.replaceChildren();
    for (const { key, title } of journeys) this.select.append(html('option', { value: key }, title || key));
    if (shown !== undefined) this.select.value = shown;
  }

  /** The picture that is shown: the button is for the other one, where there is another. */
  setPicture(shown: View | 'kaartjes'): void {
    this.shape.hidden = shown === 'kaartjes';
    const other = shown === 'kaart' ? 'verticaal' : 'breed';
    if (this.shape.dataset.naar === other) return;
    this.shape.dataset.naar = other;
    name(this.shape, previewText(`${other}Hulp`));
    this.shape.replaceChildren(icon(other), html('span', {}, previewText(other)));
  }

  setFollowing(on: boolean): void {
    this.follow.setAttribute('aria-pressed', String(on));
  }

  setScale(scale: number): void {
    const procent = Math.round(scale * 100);
    const text = previewText('procent', { procent });
    if (this.percent.textContent === text) return;
    this.percent.textContent = text;
    name(this.percent, previewText('waar', { procent }));
  }
}

function button(word: PreviewWord, act: () => void): HTMLButtonElement {
  const element = html('button', { type: 'button' });
  name(element, previewText(word));
  element.addEventListener('click', act);
  return element;
}

/** A button with an icon, and beside it a word where there is one. */
function iconButton(
  drawing: keyof typeof ICONS,
  word: PreviewWord,
  act: () => void,
  caption?: PreviewWord,
): HTMLButtonElement {
  const element = button(word, act);
  element.append(icon(drawing));
  if (caption) element.append(html('span', {}, previewText(caption)));
  return element;
}

function icon(drawing: keyof typeof ICONS): SVGSVGElement {
  return svg('svg', { viewBox: '0 0 16 16', 'aria-hidden': 'true' }, svg('path', { d: ICONS[drawing] }));
}

function name(element: HTMLElement, text: string): void {
  element.title = text;
  element.setAttribute('aria-label', text);
}

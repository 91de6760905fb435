import { previewText, type PreviewWord } from '../../messages/preview.data';
import type { JourneyName, PictureName } from '../../protocol/picture';
import { capital } from '../../util/text';
import { html, svg } from '../dom';
import { VIEWS } from '../host';

export interface ToolbarActions {
  readonly choose: (journey: string) => void;
  readonly smaller: () => void;
  readonly larger: () => void;
  readonly actual: () => void;
  readonly fit: () => void;
  readonly shape: () => void;
  /** Another picture: undefined for the kaart, in the shape that fits. */
  readonly picture: (id: string | undefined) => void;
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

/** The bar above the picture: which klantreis, which picture of it, how large, and saving it. */
export class Toolbar {
  readonly element: HTMLElement;
  private readonly journeys: Choice;
  private readonly pictures: Choice;
  private readonly percent: HTMLButtonElement;
  private readonly shape: HTMLButtonElement;
  private readonly follow: HTMLButtonElement;

  constructor(actions: ToolbarActions) {
    this.journeys = new Choice('klantreis', 'kies', actions.choose);
    this.pictures = new Choice('tekening', 'kiesTekening', (id) => actions.picture(id === VIEWS.wide ? undefined : id));
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
    this.setShape(VIEWS.wide);
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
      this.journeys.element,
      this.pictures.element,
      html('div', { class: 'knoppen' }, this.shape, zoom, fit, this.follow, save),
    );
  }

  /** The klantreizen to choose from; with one there is nothing to choose. */
  setJourneys(journeys: readonly JourneyName[], shown: string | undefined): void {
    this.journeys.set(
      journeys.map(({ key, title }) => [key, title || key]),
      shown,
    );
  }

  /** The pictures to choose from. Both shapes of the kaart are one of them, with a button for the other shape. */
  setPictures(choices: readonly PictureName[], shown: string): void {
    const isKaart = shown === VIEWS.wide || shown === VIEWS.tall;
    this.pictures.set(
      choices.filter(({ id }) => id !== VIEWS.tall).map(({ id, title }) => [id, capital(title)]),
      isKaart ? VIEWS.wide : shown,
    );
    this.shape.hidden = !isKaart;
    if (isKaart) this.setShape(shown);
  }

  private setShape(shown: string): void {
    const other = shown === VIEWS.wide ? 'verticaal' : 'breed';
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

/** A list to choose one of; with one there is nothing to choose. */
class Choice {
  readonly element: HTMLElement;
  private readonly select: HTMLSelectElement;
  private shown = '';

  constructor(id: string, word: PreviewWord, act: (value: string) => void) {
    this.select = html('select', { id });
    this.select.addEventListener('change', () => act(this.select.value));
    const label = html('label', { for: id, class: 'ongezien' }, previewText(word));
    this.element = html('div', { class: 'keuze' }, label, this.select);
    this.element.hidden = true;
  }

  set(options: readonly (readonly [value: string, text: string])[], chosen: string | undefined): void {
    const now = JSON.stringify([options, chosen]);
    if (now === this.shown) return;
    this.shown = now;
    this.element.hidden = options.length < 2;
    this.select.replaceChildren();
    for (const [value, text] of options) this.select.append(html('option', { value }, text));
    if (chosen !== undefined) this.select.value = chosen;
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

import { previewText } from '../../messages/preview.data';
import { folded } from '../../util/text';
import { html } from '../dom';
import type { Stage } from '../stage';
import type { Drawing, Drawn } from './patch';

/**
 * Finds words in the picture, as its author wrote them: a text that was broken into lines, and a word that was divided at the end of one,
 * is found in one piece. The search of a browser looks at one line at a time, so Ctrl+F is ours here.
 */
export class Find {
  readonly element = html('form', { class: 'zoek', role: 'search' });
  private readonly input = html('input', { type: 'search', 'aria-label': previewText('zoek') });
  private readonly count = html('span', { class: 'zoek-telling', role: 'status' });
  private found: readonly string[] = [];
  private current: string | undefined;
  private isSearching = false;

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
  ) {
    const [previous, next, close] = [
      button('vorige', '↑', () => this.go(-1)),
      button('volgende', '↓', () => this.go(1)),
      button('zoekDicht', '✕', () => this.close()),
    ];
    this.input.placeholder = previewText('zoek');
    this.element.hidden = true;
    this.element.append(this.input, this.count, previous, next, close);
    this.element.addEventListener('submit', (event) => event.preventDefault());
    this.input.addEventListener('input', () => this.search());
    this.element.addEventListener('keydown', (event) => this.key(event));
  }

  open(): void {
    this.showBar(true);
    this.input.focus();
    this.input.select();
    this.search();
  }

  /** Call after every picture. */
  update(): void {
    if (!this.element.hidden) this.mark();
  }

  private close(): void {
    this.showBar(false);
    this.found = [];
    this.show();
    const card = this.drawing.find(this.current);
    if (card?.part.line === undefined) this.stage.element.focus({ preventScroll: true });
    else card.element.focus({ preventScroll: true });
  }

  /** The sheet begins below the bar, so that no card lies under it. */
  private showBar(on: boolean): void {
    this.element.hidden = !on;
    this.element.parentElement?.classList.toggle('met-zoek', on);
  }

  private search(): void {
    this.mark();
    const at = Math.max(0, this.found.indexOf(this.current ?? ''));
    this.current = this.found[at];
    this.show();
    this.scroll();
  }

  /** Finds the parts of the picture of now. */
  private mark(): void {
    const pattern = patternOf(this.input.value);
    this.isSearching = pattern !== undefined;
    this.found = pattern
      ? [...this.drawing.parts].filter((drawn) => has(drawn, pattern)).map(({ part }) => part.key)
      : [];
    this.show();
  }

  private go(step: number): void {
    const { found } = this;
    if (found.length === 0) return;
    const at = found.indexOf(this.current ?? '');
    this.current = found[(at + step + found.length) % found.length];
    this.show();
    this.scroll();
  }

  private show(): void {
    const keys = new Set(this.found);
    for (const { part, element } of this.drawing.parts) {
      element.classList.toggle('gevonden', keys.has(part.key));
      element.classList.toggle('gevonden-nu', keys.has(part.key) && part.key === this.current);
    }
    const at = this.found.indexOf(this.current ?? '') + 1;
    const said = !this.isSearching
      ? ''
      : this.found.length === 0
        ? previewText('nietGevonden')
        : previewText('gevonden', { nummer: at || 1, aantal: this.found.length });
    if (this.count.textContent !== said) this.count.textContent = said;
  }

  private scroll(): void {
    const card = this.drawing.find(this.current);
    if (card && this.found.includes(card.part.key)) this.stage.show(card.part);
  }

  private key(event: KeyboardEvent): void {
    // The keys of the picture mean nothing here; those of VS Code do.
    if (!(event.ctrlKey || event.metaKey)) event.stopPropagation();
    if (event.key === 'Escape') this.close();
    else if (event.key === 'Enter' && event.target === this.input) this.go(event.shiftKey ? -1 : 1);
    else return;
    event.preventDefault();
  }
}

/** How lines that belong together are joined: what is looked for may go on there, with or without the hyphen of a divided word. */
const BREAK = '\n';
/** Between texts that do not belong together. */
const END = '\u0000';

/** What finds a text over the ends of lines; undefined where there is nothing to look for. */
export function patternOf(asked: string): RegExp | undefined {
  const text = plain(asked).trim();
  if (text === '') return undefined;
  const signs = [...text].map((sign) => (/\s/.test(sign) ? '\\s+' : sign.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')));
  return new RegExp(signs.join(`(?:-?${BREAK})?`), 'u');
}

function has({ part, element }: Drawn, pattern: RegExp): boolean {
  return part.height > 0 && pattern.test(textOf(element));
}

/** All texts of a part: the lines of one text follow each other. */
export function textOf(element: Element): string {
  let [text, last] = ['', undefined as string | undefined];
  for (const line of element.querySelectorAll('text')) {
    if (line.closest('.merk')) continue;
    const source = line.getAttribute('data-bron') ?? undefined;
    text += (text === '' ? '' : source !== undefined && source !== last ? END : BREAK) + line.textContent;
    last = source;
  }
  return plain(text);
}

/** Without capitals and accents, which nobody types to find something; a space that does not break is a space. */
function plain(text: string): string {
  return folded(text).replaceAll('\u00a0', ' ');
}

function button(word: 'vorige' | 'volgende' | 'zoekDicht', sign: string, act: () => void): HTMLButtonElement {
  const name = previewText(word);
  const element = html('button', { type: 'button', title: name, 'aria-label': name }, sign);
  element.addEventListener('click', act);
  return element;
}

import type { Picture, PicturePart } from '../../protocol/picture';
import { FONT_FAMILY } from '../../typography/text-width';
import { html, setAll, setChanged, svg } from '../dom';

/** A part on the screen. */
export interface Drawn {
  readonly part: PicturePart;
  readonly element: SVGGElement;
}

/** Parts of one lane, or of one row of a picture with rows, one after another: they move as one where something above them grows. */
interface Band {
  readonly element: SVGGElement;
  readonly y: number;
}

/** Room around a card in which it can be hit, and in which its ring is drawn; in px of the picture. */
const RIM = 4;

/**
 * The picture on the screen. It is made once and then patched: what did not change is not even looked at by the browser, so that a
 * large picture follows every key.
 */
export class Drawing {
  /** As large as the picture; the drawing in it may be larger, and is cut off. */
  readonly element: HTMLElement;
  readonly svg: SVGSVGElement;
  private readonly layer = svg('g');
  private shown: ReadonlyMap<string, Drawn> = new Map();
  private bands: ReadonlyMap<string, Band> = new Map();

  constructor() {
    this.svg = svg(
      'svg',
      {
        role: 'group',
        lang: 'nl',
        'font-family': FONT_FAMILY,
        'stroke-linecap': 'round',
        'stroke-linejoin': 'round',
      },
      this.layer,
    );
    this.element = html('div', { class: 'vel' }, this.svg);
  }

  get parts(): Iterable<Drawn> {
    return this.shown.values();
  }

  find(key: string | undefined): Drawn | undefined {
    return key === undefined ? undefined : this.shown.get(key);
  }

  /** The part under a place in the document, where it shows a line. */
  cardAt(target: EventTarget | null): Drawn | undefined {
    const element = target instanceof Element ? target.closest('g[data-key]') : null;
    const drawn = this.find(element?.getAttribute('data-key') ?? undefined);
    return drawn?.part.line === undefined ? undefined : drawn;
  }

  /**
   * The size on the screen. A drawing with another size makes the browser lay out every text in it again (some 100 ms for 200
   * stappen), so it has no `viewBox`, and grows in large steps.
   */
  resize(width: number, height: number, scale: number): void {
    this.element.style.width = `${Math.round(width * scale)}px`;
    this.element.style.height = `${Math.round(height * scale)}px`;
    setChanged(this.svg, { width: roomFor(width * scale), height: roomFor(height * scale) });
    setChanged(this.layer, { transform: `scale(${scale})` });
  }

  /**
   * Shows a picture. Returns false where a part is missing: then nothing has changed.
   * @throws where the markup of a part cannot be read; then too nothing has changed
   */
  apply(picture: Picture): boolean {
    const fresh = picture.parts.filter((part) => this.find(part.key)?.part.fingerprint !== part.fingerprint);
    if (fresh.some((part) => part.svg === undefined)) return false;
    const markup = readAll(fresh);
    const keys = new Set(picture.parts.map(({ key }) => key));
    for (const [key, { element }] of this.shown) if (!keys.has(key)) element.remove();
    const shown = new Map<string, Drawn>();
    const bands = new Map<string, Band>();
    for (const parts of runs(picture.parts)) {
      let name = bandOf(parts[0]!);
      while (bands.has(name)) name += '+';
      const old = this.bands.get(name);
      const band = { element: old?.element ?? svg('g'), y: parts[0]!.y };
      if (band.y !== old?.y) band.element.setAttribute('transform', `translate(0 ${band.y})`);
      const drawn = parts.map((sent) => {
        const was = this.find(sent.key);
        // Without new markup the label is the old one too.
        const part = sent.svg === undefined ? { ...sent, label: was?.part.label } : sent;
        const element = was?.element ?? svg('g', { 'data-key': part.key, class: part.lane });
        const content = markup.get(sent);
        if (content) {
          element.replaceChildren();
          for (const node of content) element.append(node);
        }
        setChanged(element, { transform: `translate(${part.x} ${round(part.y - band.y)})` });
        describe(element, part, was?.part, content !== undefined);
        return { part, element };
      });
      for (const one of drawn) shown.set(one.part.key, one);
      bands.set(name, band);
      putInOrder(
        band.element,
        drawn.map(({ element }) => element),
      );
    }
    for (const [name, { element }] of this.bands) if (!bands.has(name)) element.remove();
    this.shown = shown;
    this.bands = bands;
    putInOrder(
      this.layer,
      [...bands.values()].map(({ element }) => element),
    );
    return true;
  }
}

/** Whole steps of 1000 px. */
function roomFor(length: number): string {
  return String(Math.ceil(length / 1000) * 1000);
}

function bandOf({ band, lane }: PicturePart): string {
  return band ?? lane;
}

/** Parts of the same band that follow each other. */
function runs(parts: readonly PicturePart[]): readonly (readonly PicturePart[])[] {
  const found: PicturePart[][] = [];
  for (const part of parts) {
    const last = found.at(-1);
    if (last && bandOf(last[0]!) === bandOf(part)) last.push(part);
    else found.push([part]);
  }
  return found;
}

/** The drawings of all new parts, read in one go. */
function readAll(parts: readonly PicturePart[]): ReadonlyMap<PicturePart, readonly Node[]> {
  if (parts.length === 0) return new Map();
  const text = parts.map((part) => `<g>${part.svg}</g>`).join('');
  const parsed = new DOMParser().parseFromString(
    `<svg xmlns="http://www.w3.org/2000/svg">${text}</svg>`,
    'image/svg+xml',
  );
  const groups = [...parsed.documentElement.children];
  if (parsed.querySelector('parsererror') || groups.length !== parts.length) throw new Error('unreadable part');
  return new Map(parts.map((part, index) => [part, [...groups[index]!.childNodes]]));
}

/** Says what a part is, where that changed, and gives a card its rim. */
function describe(element: SVGGElement, part: PicturePart, old: PicturePart | undefined, redrawn: boolean): void {
  const isCard = part.line !== undefined;
  const same = old !== undefined && isCard === (old.line !== undefined);
  if (!same || part.label !== old.label) {
    if (!part.label && !isCard) setAll(element, { 'aria-hidden': 'true' });
    else setAll(element, { role: isCard ? 'button' : 'img', 'aria-label': part.label ?? '' });
    if (!isCard) element.removeAttribute('tabindex');
    else if (!element.hasAttribute('tabindex')) element.setAttribute('tabindex', '-1');
  }
  if (same && !redrawn && part.width === old.width && part.height === old.height) return;
  element.querySelector(':scope > .rand')?.remove();
  if (isCard) element.prepend(rim(part));
}

/** What a card is hit by, and what shows that it is pointed at, has the focus or has the cursor. */
function rim({ width, height }: PicturePart): SVGRectElement {
  return svg('rect', {
    class: 'rand',
    x: String(-RIM),
    y: String(-RIM),
    width: String(width + 2 * RIM),
    height: String(height + 2 * RIM),
    rx: '12',
  });
}

/** Puts elements in their order and moves few: one that was taken out, or put in, costs one move. */
function putInOrder(parent: Element, wanted: readonly Element[]): void {
  let next = parent.firstElementChild;
  for (const element of wanted) {
    if (element === next) {
      next = next.nextElementSibling;
    } else if (next && element === next.nextElementSibling) {
      // The one in between belongs elsewhere, and comes back there.
      next.remove();
      next = element.nextElementSibling;
    } else {
      parent.insertBefore(element, next);
    }
  }
}

/** Hundredths, as the picture has them: a difference of two may have more. */
function round(value: number): number {
  return Math.round(value * 100) / 100;
}

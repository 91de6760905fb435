import { reviewText } from '../../messages/review.data';
import { html, setAll, svg } from '../dom';
import { type Sheet, type SheetView, Stage } from '../stage';

/** Room between a box and its ring, in px of the picture. */
const ROOM = 4;
/** A picture that is lower than this fits as it is. */
const LOWEST = 240;

/** The picture of the same that a button of the toolbar brings. */
export interface OtherPicture {
  readonly label: string;
  /** What it is, and its label too. */
  readonly help: string;
  choose(): void;
}

/** What finds the button for the other picture. */
export const OTHER_BUTTON = '.ander';

type Side = 'head' | 'base';

/** The attributes of a box with its line on either side, and with the changes that are marked there, see `src/drawing/svg.ts`. */
const LINES: readonly (readonly [Side, string])[] = [
  ['head', 'data-regel'],
  ['base', 'data-basis-regel'],
];
const CHANGES = 'data-wijzigingen';

/** The picture of a klantreis that was in the page, now on a stage: it zooms, and its boxes can be pointed out. */
export class ComparePicture {
  private readonly drawing: SVGSVGElement;
  private readonly stage: Stage;
  private readonly percent = button(() => this.stage.zoomTo(1));
  /** By the fingerprint of a change. */
  private readonly boxes = new Map<string, SVGGElement[]>();
  private rings: readonly Element[] = [];

  /** @param figure holds the picture in an element of its own */
  constructor(
    private readonly figure: HTMLElement,
    drawing: SVGSVGElement,
    other?: OtherPicture,
  ) {
    this.drawing = drawing;
    for (const box of drawing.querySelectorAll<SVGGElement>(`[${CHANGES}]`)) {
      for (const print of changesOf(box)) this.boxes.set(print, [...(this.boxes.get(print) ?? []), box]);
    }
    const { width, height } = sizeOf(drawing);
    const sheet: Sheet = {
      element: html('div', { class: 'vel' }, drawing),
      resize(pictureWidth, pictureHeight, scale) {
        const size = { width: `${Math.round(pictureWidth * scale)}`, height: `${Math.round(pictureHeight * scale)}` };
        setAll(drawing, size);
        this.element.style.width = `${size.width}px`;
        this.element.style.height = `${size.height}px`;
      },
    };
    this.stage = new Stage(sheet, () => this.showScale());
    // The sheet goes on in the colour of the paper.
    this.stage.element.style.backgroundColor = drawing.querySelector('rect')?.getAttribute('fill') ?? '';
    figure.replaceChildren(this.toolbar(other), this.stage.element);
    this.stage.setSize(width, height);
    this.fitHeight();
    figure.addEventListener('keydown', (event) => this.key(event));
  }

  get view(): SheetView {
    return this.stage.state;
  }

  restore(view: SheetView): void {
    this.stage.restore(view);
  }

  /** Rings the boxes at which a change is marked, and nothing else. @returns whether there are any */
  point(print: string): boolean {
    for (const one of this.rings) one.remove();
    const boxes = this.boxes.get(print) ?? [];
    this.rings = boxes.map((box) => ring(box));
    const [first] = boxes;
    if (first) this.stage.show(this.areaOf(first));
    return first !== undefined;
  }

  /** On a narrow screen the picture stands above the list. */
  scrollIntoView(): void {
    this.figure.scrollIntoView({ block: 'nearest' });
  }

  /** Brings the first box that is marked into view: a large picture would open where nothing changed. */
  showFirst(): void {
    const first = this.drawing.querySelector<SVGGElement>('[data-verschil]');
    if (first) this.stage.show(this.areaOf(first));
  }

  /** The fingerprints of the changes that are marked at a place in the document. */
  changesAt(target: EventTarget | null): readonly string[] {
    const box = target instanceof Element ? target.closest(`[${CHANGES}]`) : null;
    return box ? changesOf(box) : [];
  }

  /** The line of the box at a place in the document, from 1: as it is now, else as it was. */
  lineAt(target: EventTarget | null): { readonly side: Side; readonly line: number } | undefined {
    const box = target instanceof Element ? target.closest(LINES.map(([, name]) => `[${name}]`).join()) : null;
    const [side, name] = LINES.find(([, name]) => box?.hasAttribute(name)) ?? [];
    return side && { side, line: Number(box!.getAttribute(name!)) };
  }

  private areaOf(box: SVGGElement): { x: number; y: number; width: number; height: number } {
    const [own, all, { scale }] = [box.getBoundingClientRect(), this.drawing.getBoundingClientRect(), this.stage];
    return {
      x: (own.left - all.left) / scale,
      y: (own.top - all.top) / scale,
      width: own.width / scale,
      height: own.height / scale,
    };
  }

  private toolbar(other: OtherPicture | undefined): HTMLElement {
    const smaller = button(() => this.stage.smaller(), reviewText('kleiner'), '−');
    const larger = button(() => this.stage.larger(), reviewText('groter'), '+');
    const fit = button(() => this.stage.zoomTo('fit'), reviewText('passendHulp'), reviewText('passend'));
    this.percent.classList.add('procent');
    const bar = html('div', { class: 'balk', role: 'toolbar', 'aria-label': reviewText('zoomBalk') });
    if (other) {
      const shape = button(() => other.choose(), other.help, other.label);
      shape.classList.add(OTHER_BUTTON.slice(1));
      bar.append(shape);
    }
    bar.append(smaller, this.percent, larger, fit);
    return bar;
  }

  private showScale(): void {
    const procent = Math.round(this.stage.scale * 100);
    this.percent.textContent = reviewText('procent', { procent });
    name(this.percent, reviewText('waar', { procent }));
  }

  private fitHeight(): void {
    const height = Math.max(LOWEST, Math.ceil(Number(this.drawing.getAttribute('height'))) + 20);
    this.stage.element.style.setProperty('--hoogte', `${height}px`);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === '+' || event.key === '=') this.stage.larger();
    else if (event.key === '-') this.stage.smaller();
    else if (event.key === '0') this.stage.zoomTo('fit');
    else if (event.key === '1') this.stage.zoomTo(1);
    else return;
    event.preventDefault();
  }
}

function changesOf(box: Element): readonly string[] {
  return box.getAttribute(CHANGES)!.split(' ');
}

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  return { width: Number(drawing.getAttribute('width')) || 1, height: Number(drawing.getAttribute('height')) || 1 };
}

function ring(box: SVGGElement): Element {
  const { x, y, width, height } = box.getBBox();
  const around = svg('rect', {
    class: 'ring',
    x: String(x - ROOM),
    y: String(y - ROOM),
    width: String(width + 2 * ROOM),
    height: String(height + 2 * ROOM),
    rx: '10',
  });
  box.append(around);
  return around;
}

function button(act: () => void, label = '', text = ''): HTMLButtonElement {
  const element = html('button', { type: 'button' }, text);
  if (label !== '') name(element, label);
  element.addEventListener('click', act);
  return element;
}

function name(element: HTMLElement, text: string): void {
  element.title = text;
  element.setAttribute('aria-label', text);
}

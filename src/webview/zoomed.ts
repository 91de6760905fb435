import { zoomText } from '../messages/zoom.data';
import { html, setAll, svg } from './dom';
import { type Area, type Sheet, Stage } from './stage';

/** Room between a box and its ring, in px of the picture. */
const ROOM = 4;
/** A picture that is lower than this fits as it is, in px. */
const LOWEST = 240;

/** A picture that was in a page, now on a stage: it zooms by buttons, keys, the wheel and two fingers. */
export class Zoomed {
  readonly stage: Stage;
  /** Above the stage: what changes its size, and what else a page puts there. */
  readonly bar = html('div', { class: 'boven' });
  private readonly percent = button(() => this.stage.zoomTo(1));

  /**
   * @param figure holds the picture in an element of its own
   * @param first stands before the other buttons
   */
  constructor(
    figure: HTMLElement,
    readonly drawing: SVGSVGElement,
    first?: HTMLElement,
  ) {
    const sheet: Sheet = {
      element: html('div', { class: 'vel' }, drawing),
      resize(pictureWidth, pictureHeight, scale) {
        const size = { width: `${Math.round(pictureWidth * scale)}`, height: `${Math.round(pictureHeight * scale)}` };
        setAll(drawing, size);
        this.element.style.width = `${size.width}px`;
        this.element.style.height = `${size.height}px`;
      },
    };
    const size = sizeOf(drawing);
    this.stage = new Stage(sheet, () => this.showScale());
    this.bar.append(this.toolbar(first));
    figure.replaceChildren(this.bar, this.stage.element);
    this.setSize(size.width, size.height);
    figure.addEventListener('keydown', (event) => this.key(event));
  }

  /** The picture is as large as this now, in px. */
  setSize(width: number, height: number): void {
    this.stage.setSize(width, height);
    this.stage.element.style.setProperty('--hoogte', `${Math.max(LOWEST, Math.ceil(height)) + 20}px`);
  }

  /** Scrolls no further than needed to see a box. */
  show(box: SVGGElement): void {
    this.stage.show(this.areaOf(box));
  }

  /** Where a box stands, in px of the picture. */
  areaOf(box: SVGGElement): Area {
    const [own, all, { scale }] = [box.getBoundingClientRect(), this.drawing.getBoundingClientRect(), this.stage];
    return {
      x: (own.left - all.left) / scale,
      y: (own.top - all.top) / scale,
      width: own.width / scale,
      height: own.height / scale,
    };
  }

  private toolbar(first: HTMLElement | undefined): HTMLElement {
    const smaller = button(() => this.stage.smaller(), zoomText('kleiner'), '−');
    const larger = button(() => this.stage.larger(), zoomText('groter'), '+');
    const fit = button(() => this.stage.zoomTo('fit'), zoomText('passendHulp'), zoomText('passend'));
    this.percent.classList.add('procent');
    const bar = html('div', { class: 'balk', role: 'toolbar', 'aria-label': zoomText('zoomBalk') });
    if (first) bar.append(first);
    bar.append(smaller, this.percent, larger, fit);
    return bar;
  }

  private showScale(): void {
    const procent = Math.round(this.stage.scale * 100);
    this.percent.textContent = zoomText('procent', { procent });
    name(this.percent, zoomText('waar', { procent }));
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

function sizeOf(drawing: SVGSVGElement): { readonly width: number; readonly height: number } {
  return { width: Number(drawing.getAttribute('width')) || 1, height: Number(drawing.getAttribute('height')) || 1 };
}

/** Draws a ring around a box. */
export function ring(box: SVGGElement): Element {
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

export function button(act: () => void, label = '', text = ''): HTMLButtonElement {
  const element = html('button', { type: 'button' }, text);
  if (label !== '') name(element, label);
  element.addEventListener('click', act);
  return element;
}

function name(element: HTMLElement, text: string): void {
  element.title = text;
  element.setAttribute('aria-label', text);
}

import { previewText } from '../messages/preview.data';
import { html } from './dom';
import type { Zoom } from './host';

/** How large the picture is, and where in it the window is. */
export interface SheetView {
  readonly zoom: Zoom;
  readonly left: number;
  readonly top: number;
}

/** What lies on the stage. */
export interface Sheet {
  readonly element: HTMLElement;
  /** Gives it its size on the screen; `width` and `height` are those of the picture. */
  resize(width: number, height: number, scale: number): void;
}

/** A place in the picture, in px of the picture. */
export interface Area {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

const SMALLEST = 0.1;
const LARGEST = 4;
/** A picture begins as wide as the window. One that would be smaller than this begins at its left instead, at a size that reads well. */
export const SMALLEST_FIT = 0.6;
const READABLE = 0.7;
const STEP = 1.2;
/** Room kept around what is scrolled into view, in px of the screen. */
const AROUND = 48;
/** A part of the picture is made no larger than this. */
const LARGEST_PART = 1.5;
/** Room beside what is shown from left to right, in px of the picture. */
const BESIDE = 6;
/** A pointer that moves less than this, in px, has clicked. */
const CLICK = 4;

/** The sheet that the picture lies on: it scrolls, zooms and can be dragged. */
export class Stage {
  readonly element = html('div', { class: 'blad', role: 'region', tabindex: '0', 'aria-label': previewText('blad') });
  /** What lies over the sheet at its left and its top when a place is to be seen, in px of the screen. */
  covered: (area: Area) => { readonly left: number; readonly top: number } = () => ({ left: 0, top: 0 });
  /** What lies over the sheet at its left when it is scrolled to the right, in px of the screen; no less in a larger picture. */
  leftCoveredAt: (scale: number) => number = () => 0;
  /** What the reader saw before a part of the picture was shown alone. */
  private before: SheetView | undefined;
  private size = { width: 1, height: 1 };
  private zoom: Zoom = 'start';

  /** `changed` is told when zoom or place changed. */
  constructor(
    private readonly drawing: Sheet,
    private readonly changed: () => void,
    /** A sheet that is fitted in the window is never made smaller than this. */
    private readonly smallestFit = SMALLEST,
  ) {
    this.element.append(drawing.element);
    this.element.addEventListener('scroll', changed, { passive: true });
    this.element.addEventListener('wheel', (event) => this.wheel(event), { passive: false });
    new ResizeObserver(() => this.resize()).observe(this.element);
    this.dragging();
    this.pinching();
  }

  get state(): SheetView {
    return { zoom: this.zoom, left: this.element.scrollLeft, top: this.element.scrollTop };
  }

  restore(state: SheetView): void {
    this.before = undefined;
    this.zoom = state.zoom;
    this.resize();
    this.element.scrollTo({ left: state.left, top: state.top, behavior: 'instant' });
  }

  /** The picture has another size; what is in view stays there. */
  setSize(width: number, height: number): void {
    if (width === this.size.width && height === this.size.height) return;
    this.size = { width, height };
    this.resize();
  }

  /** Is the whole width too much for letters that can be read? */
  get isTooWide(): boolean {
    return this.element.clientWidth / this.size.width < this.smallestFit;
  }

  get scale(): number {
    const fit = this.element.clientWidth / this.size.width;
    const start = fit < SMALLEST_FIT ? READABLE : Math.min(1, fit);
    const wanted = this.zoom === 'fit' ? Math.max(fit, this.smallestFit) : this.zoom === 'start' ? start : this.zoom;
    return Math.min(LARGEST, Math.max(SMALLEST, wanted));
  }

  /** What lies over the sheet at its left now. */
  get leftCovered(): number {
    return this.leftCoveredAt(this.scale);
  }

  larger(): void {
    this.zoomTo(this.scale * STEP);
  }

  smaller(): void {
    this.zoomTo(this.scale / STEP);
  }

  /** Zooms; what lies at a point of the screen (the middle, where none is given) stays there. */
  zoomTo(zoom: Zoom, point?: { readonly clientX: number; readonly clientY: number }): void {
    this.before = undefined;
    this.setZoom(zoom, point);
  }

  private setZoom(zoom: Zoom, point?: { readonly clientX: number; readonly clientY: number }): void {
    const sheet = this.element.getBoundingClientRect();
    const { clientX, clientY } = point ?? {
      clientX: sheet.left + sheet.width / 2,
      clientY: sheet.top + Math.min(sheet.height, this.drawing.element.getBoundingClientRect().height) / 2,
    };
    const before = this.drawing.element.getBoundingClientRect();
    const [x, y] = [(clientX - before.left) / before.width, (clientY - before.top) / before.height];
    this.zoom = typeof zoom === 'number' ? Math.min(LARGEST, Math.max(SMALLEST, zoom)) : zoom;
    this.resize();
    const after = this.drawing.element.getBoundingClientRect();
    const [left, top] = [after.left + x * after.width - clientX, after.top + y * after.height - clientY];
    this.element.scrollBy({ left, top, behavior: 'instant' });
    this.changed();
  }

  /** Is there more of the picture from left to right than the window shows? */
  get isScrolledAcross(): boolean {
    return this.size.width * this.scale > this.element.clientWidth + 1;
  }

  /** Brings a place of the picture to the left of the window, in px of the picture. */
  scrollAcross(x: number): void {
    const from = this.drawing.element.getBoundingClientRect().left - this.element.getBoundingClientRect().left;
    this.element.scrollBy({ left: from + x * this.scale - this.leftCovered, top: 0, behavior: 'instant' });
  }

  /** Scrolls no further than needed to see a place, with some room around it. */
  show(area: Area, behavior: ScrollBehavior = calm() ? 'instant' : 'smooth'): void {
    const { scale, element } = this;
    const picture = this.drawing.element.getBoundingClientRect();
    const sheet = element.getBoundingClientRect();
    const covered = this.covered(area);
    const [x, y] = [sheet.left + covered.left, sheet.top + covered.top];
    const [across, down] = [element.clientWidth - covered.left, element.clientHeight - covered.top];
    const left = shift(picture.left - x + area.x * scale, area.width * scale, across);
    const top = shift(picture.top - y + area.y * scale, area.height * scale, down);
    if (left !== 0 || top !== 0) element.scrollBy({ left, top, behavior });
  }

  /** Shows a part of the picture from its left to its right, as large as the window has room for, with letters that can be read. */
  zoomToArea(area: Area): void {
    this.before ??= this.state;
    const fitting = (covered: number): number => {
      const fit = (this.element.clientWidth - covered) / (area.width + 2 * BESIDE);
      return Math.max(this.smallestFit, Math.min(LARGEST_PART, fit));
    };
    // What covers the left is as wide as it is in the picture that is to be seen, which is no larger than without it.
    this.setZoom(fitting(this.leftCoveredAt(fitting(0))));
    this.scrollAcross(area.x - BESIDE);
    this.show(area, 'instant');
  }

  /** Goes back to what was seen before a part was shown alone. Returns false where there is nothing to go back to. */
  goBack(): boolean {
    const { before } = this;
    if (!before) return false;
    this.restore(before);
    return true;
  }

  private resize(): void {
    const { scale } = this;
    this.drawing.resize(this.size.width, this.size.height, scale);
    this.changed();
  }

  private wheel(event: WheelEvent): void {
    if (!event.ctrlKey && !event.metaKey) return;
    event.preventDefault();
    // A trackpad sends many small steps, a mouse wheel a few large ones.
    const lines = event.deltaMode === WheelEvent.DOM_DELTA_LINE ? event.deltaY * 16 : event.deltaY;
    this.zoomTo(this.scale * Math.exp(-Math.max(-60, Math.min(60, lines)) / 180), event);
  }

  private dragging(): void {
    const { element } = this;
    let from: { readonly x: number; readonly y: number; readonly left: number; readonly top: number } | undefined;
    let moved = false;
    const stop = (): void => {
      from = undefined;
      element.classList.remove('sleept');
    };
    element.addEventListener('pointerdown', (event) => {
      const onScrollbar = event.offsetX > element.clientWidth || event.offsetY > element.clientHeight;
      if (event.pointerType !== 'mouse' || event.button > 1 || (event.target === element && onScrollbar)) return;
      if (event.button === 1) event.preventDefault();
      from = { x: event.clientX, y: event.clientY, left: element.scrollLeft, top: element.scrollTop };
      moved = false;
    });
    element.addEventListener('pointermove', (event) => {
      if (event.buttons === 0) stop();
      if (!from) return;
      const [dx, dy] = [event.clientX - from.x, event.clientY - from.y];
      if (!moved && Math.hypot(dx, dy) < CLICK) return;
      if (!moved) element.setPointerCapture(event.pointerId);
      moved = true;
      element.classList.add('sleept');
      element.scrollTo({ left: from.left - dx, top: from.top - dy, behavior: 'instant' });
    });
    element.addEventListener('pointerup', stop);
    element.addEventListener('pointercancel', stop);
    // A drag ends in a click, which then means nothing.
    const swallow = (event: MouseEvent): void => {
      if (moved) event.stopPropagation();
      moved = false;
    };
    element.addEventListener('click', swallow, { capture: true });
  }

  private pinching(): void {
    let start: { readonly distance: number; readonly scale: number } | undefined;
    const spread = ([a, b]: readonly Touch[]): number => Math.hypot(a!.clientX - b!.clientX, a!.clientY - b!.clientY);
    this.element.addEventListener(
      'touchmove',
      (event) => {
        const touches = [...event.touches];
        if (touches.length !== 2) return;
        event.preventDefault();
        start ??= { distance: spread(touches), scale: this.scale };
        const [a, b] = [touches[0]!, touches[1]!];
        const middle = { clientX: (a.clientX + b.clientX) / 2, clientY: (a.clientY + b.clientY) / 2 };
        this.zoomTo((start.scale * spread(touches)) / start.distance, middle);
      },
      { passive: false },
    );
    this.element.addEventListener('touchend', () => (start = undefined));
  }
}

/** How far to scroll so that a stretch lies in view; its start where it is too long. All in px of the screen. */
export function shift(start: number, length: number, room: number): number {
  // One that is too long is seen from its start, and one that begins near the edge needs no more: the edge itself then stays in view.
  if (length > room) return start >= 0 && start <= AROUND ? 0 : start - AROUND;
  const around = Math.max(0, Math.min(AROUND, (room - length) / 2));
  if (start < around) return start - around;
  const past = start + length + around - room;
  return past > 0 ? Math.min(past, start - around) : 0;
}

/** Does the reader want no motion? */
function calm(): boolean {
  const asked = matchMedia('(prefers-reduced-motion: reduce)').matches;
  return asked || document.body.classList.contains('vscode-reduce-motion');
}

import { FONT_FAMILY } from '../../typography/text-width';
import { html } from '../dom';
import type { Area, Stage } from '../stage';
import { type Chart, chartOf } from './chart';
import type { Drawing, Drawn } from './patch';

/** How high the names of the fasen and the titles of the stappen stand at the top, in px of the screen. */
const FASEN_HEIGHT = 24;
const TITLES_HEIGHT = 40;
/** A fase with less room than this at the right of the window's edge has no name there, in px of the screen. */
const NARROWEST_NAME = 24;
/** How wide the name of a fase may be over the fase itself, in px of the screen. */
const FASE_NAME = 220;
/** How high the name of a row is, and how much room it keeps at its top, in px of the screen. */
const NAME_HEIGHT = 22;
/** The names of the rows get this much at the left at least and at most, in px of the screen, however large the picture is. */
const NARROWEST = 92;
const WIDEST = 132;
/** So far to the left the picture names its rows itself, in px of the picture. */
const NAMED_TO = 20;

export interface PaneActions {
  /** Goes to a stap in the picture. */
  readonly toStap: (stap: Drawn) => void;
  /** Shows one fase in the width of the window. */
  readonly toFase: (fase: Drawn) => void;
}

/** A cell over the picture, and what it is of. */
interface Cell<T> {
  readonly of: T;
  readonly element: HTMLElement;
}

/**
 * What stays in view of a klantreiskaart while its sheet scrolls: the fasen and the titles of the stappen at the top, the names of the rows
 * at the left. They are there for the eye and the mouse: the keyboard and a screen reader have the cards themselves.
 */
export class Panes {
  readonly element = html('div', { class: 'vast', 'aria-hidden': 'true' });
  private readonly top = html('div', { class: 'vast-boven' });
  private readonly left = html('div', { class: 'vast-links' });
  private readonly names = html('div', { class: 'vast-namen' });
  private chart: Chart | undefined;
  private fasen: readonly Cell<Drawn>[] = [];
  private stappen: readonly Cell<Drawn>[] = [];
  private rows: readonly Cell<Chart['rows'][number]>[] = [];

  constructor(
    private readonly drawing: Drawing,
    private readonly stage: Stage,
    private readonly actions: PaneActions,
  ) {
    this.element.append(this.left, this.names, this.top);
    this.element.style.fontFamily = FONT_FAMILY;
    // Over a cell the wheel does what it does beside it.
    this.element.addEventListener(
      'wheel',
      (event) => {
        if (!stage.element.dispatchEvent(new WheelEvent(event.type, event))) event.preventDefault();
        else stage.element.scrollBy({ left: event.deltaX, top: event.deltaY, behavior: 'instant' });
      },
      { passive: false },
    );
  }

  /** Where the rows and columns of the picture are. */
  get shown(): Chart | undefined {
    return this.chart;
  }

  /** The picture is another one, or says something else. */
  update(): void {
    this.chart = chartOf(this.drawing.parts);
    const { chart, actions } = this;
    this.element.hidden = chart === undefined;
    this.fasen = (chart?.fasen ?? []).map((fase) => button(fase, 'vast-fase', actions.toFase));
    this.stappen = (chart?.stappen ?? []).map((stap) => button(stap, 'vast-stap', actions.toStap));
    this.rows = (chart?.rows ?? []).map((row) => ({ of: row, element: html('div', { class: 'vast-rij' }, row.name) }));
    fill(this.top, [...this.fasen, ...this.stappen]);
    fill(this.names, this.rows);
    this.place();
  }

  /** What of the sheet is covered when a place is to be seen, in px of the screen. */
  covered(area: Area): { readonly left: number; readonly top: number } {
    const { chart } = this;
    if (!chart || area.y < chart.top || area.y > chart.bottom) return { left: 0, top: 0 };
    return {
      left: area.x < chart.left ? 0 : this.width,
      top: area.y + area.height > chart.titles + 1 && area.y > chart.titles ? FASEN_HEIGHT + TITLES_HEIGHT : 0,
    };
  }

  /** How wide the names of the rows are, in px of the screen. */
  get width(): number {
    return this.widthAt(this.stage.scale);
  }

  /** How wide they are in a picture of another size. */
  widthAt(scale: number): number {
    return this.chart ? Math.min(WIDEST, Math.max(NARROWEST, this.chart.left * scale - 6)) : 0;
  }

  /** The sheet scrolled, or the picture has another size. */
  place(): void {
    const { chart, stage, drawing } = this;
    if (!chart) return;
    const { scale, element: sheet } = stage;
    const [frame, window] = [drawing.element.getBoundingClientRect(), sheet.getBoundingClientRect()];
    const [x, y] = [frame.left - window.left, frame.top - window.top];
    const [width, height] = [sheet.clientWidth, sheet.clientHeight];
    this.element.style.width = `${width}px`;
    this.element.style.height = `${height}px`;
    // Names that are wider than their column would else hide what stands beside it, before anything is scrolled.
    const isAcross = x < -1 && x + chart.left * scale < this.width - 1;
    const isNamed = isAcross || x + NAMED_TO * scale < 0;
    const bottom = y + chart.bottom * scale;
    const heads = FASEN_HEIGHT + TITLES_HEIGHT;
    const isDown = y + chart.titles * scale < 0 && bottom > heads;
    this.top.hidden = !isDown && !isAcross;
    this.top.classList.toggle('vast-balk', isDown);
    const bar = chart.fasen[0]?.part ?? { y: 0, height: 0 };
    // Where the fasen are in view themselves, one that began before the window says there what it is.
    if (isDown) setBox(this.top, 0, 0, width, heads);
    else setBox(this.top, 0, y + bar.y * scale, width, bar.height * scale);
    if (isDown || isAcross) this.placeTop(x, isAcross ? this.width : 0, scale, isDown);
    const top = Math.max(0, isDown ? 0 : y + chart.top * scale);
    this.left.hidden = !isAcross || bottom <= top;
    setBox(this.left, 0, top, this.width, Math.min(height, bottom) - top);
    for (const { of: row, element } of this.rows) {
      const [start, end] = [y + row.top * scale, y + row.bottom * scale - NAME_HEIGHT];
      const at = Math.max(isDown ? heads : 0, start);
      element.hidden = at > end || at > height || (!isNamed && at === start);
      if (!element.hidden) setBox(element, 0, at, this.width - 1, undefined);
    }
  }

  private placeTop(x: number, left: number, scale: number, isDown: boolean): void {
    for (const { of: fase, element } of this.fasen) {
      const from = Math.max(left, x + fase.part.x * scale);
      const width = x + (fase.part.x + fase.part.width) * scale - from;
      const top = isDown ? 0 : (fase.part.height * scale - FASEN_HEIGHT) / 2;
      element.hidden = width < NARROWEST_NAME || (!isDown && (from > left || x + fase.part.x * scale === left));
      if (!element.hidden) setBox(element, from, top, isDown ? width : Math.min(width, FASE_NAME), FASEN_HEIGHT);
    }
    for (const { of: stap, element } of this.stappen) {
      element.hidden = !isDown;
      if (!isDown) continue;
      setBox(element, x + stap.part.x * scale, FASEN_HEIGHT, stap.part.width * scale, TITLES_HEIGHT);
      element.style.clipPath = `inset(0 0 0 ${Math.max(0, left - x - stap.part.x * scale)}px)`;
    }
  }
}

function fill(pane: HTMLElement, cells: readonly Cell<unknown>[]): void {
  pane.replaceChildren();
  for (const { element } of cells) pane.append(element);
}

function button(of: Drawn, name: string, act: (drawn: Drawn) => void): Cell<Drawn> {
  const title = of.part.title!;
  const element = html('button', { type: 'button', class: name, tabindex: '-1', title }, html('span', {}, title));
  element.addEventListener('click', () => act(of));
  return { of, element };
}

/** @param height undefined for that of its content */
function setBox({ style }: HTMLElement, left: number, top: number, width: number, height: number | undefined): void {
  style.transform = `translate(${left}px, ${top}px)`;
  style.width = `${Math.max(0, width)}px`;
  style.height = height === undefined ? '' : `${Math.max(0, height)}px`;
}

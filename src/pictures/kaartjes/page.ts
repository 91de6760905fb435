import type { Cell } from '../../drawing/card';
import { type Box, type HeadingLevel, inWords, type LaidOut, type Passage, type Strip } from '../../drawing/shapes';
import { CORNER } from '../../drawing/tokens.data';
import { highest } from '../../util/lists';
import { uniqueKeys } from '../kaart/keys';
import { passage } from '../kaart/words';
import type { Span } from '../verticaal/frame';

const MARGIN = 16;
/** Room between two cards, above each other and beside each other. */
export const GAP = 12;

/** Makes a card in so much room. */
export type Make<Lane extends string = string> = (width: number) => Cell<Lane>;

/** What is laid out from top to bottom: cards over the whole width, and rows of cards beside each other. It is told in words in the same order. */
export class Page<Lane extends string = string> {
  readonly boxes: Box<Lane>[] = [];
  /** What the marks of the picture mean: for who does not see those it says nothing. */
  readonly legend: Box[] = [];
  readonly strips: Strip[] = [];
  readonly inner: Span;
  /** How far it came: in whole px, so that what moves is drawn alike. */
  y = MARGIN;
  private readonly passages: Passage[] = [];

  /** @param gap the room between two cards, in px */
  constructor(
    readonly width: number,
    private readonly gap = GAP,
  ) {
    this.inner = { x: MARGIN, width: width - 2 * MARGIN };
  }

  down(to: number): void {
    this.y = Math.ceil(to);
  }

  /** A card at a place of its own. @param level of its heading: the name on it, or all of it; without one it is none */
  place(cell: Cell<Lane>, x: number, y: number, level?: HeadingLevel, height?: number): void {
    this.boxes.push(cell.at(x, y, height));
    const { label, named } = cell.content.about;
    if (level === undefined) this.passages.push({ sentences: [label] });
    else this.passages.push(named ? passage(level, named) : { heading: { level, text: label }, sentences: [] });
  }

  /** A card with room below it. */
  put(cell: Cell<Lane>, gap = this.gap, level?: HeadingLevel): void {
    this.place(cell, this.inner.x, this.y, level);
    this.down(this.y + cell.height + gap);
  }

  /** The same, told in words of its own. */
  putTold(cell: Cell<Lane>, told: Passage, gap = this.gap): void {
    this.boxes.push(cell.at(this.inner.x, this.y));
    this.passages.push(told);
    this.down(this.y + cell.height + gap);
  }

  /** Cards in so many columns. Those beside each other are equally tall. */
  rows(cards: readonly Make<Lane>[], columns: number, level?: HeadingLevel): void {
    const { x, width } = this.inner;
    const room = (width - (columns - 1) * this.gap) / columns;
    for (let first = 0; first < cards.length; first += columns) {
      const row = cards.slice(first, first + columns).map((make) => make(room));
      const height = highest(row.map((cell) => cell.height));
      row.forEach((cell, at) => this.place(cell, x + at * (room + this.gap), this.y, level, height));
      this.down(this.y + height + this.gap);
    }
  }

  /** What some of them stand on together. */
  panel(key: string, { x, width }: Span, top: number, height: number): void {
    const look = { radius: CORNER.vlak, fill: 'vlak' } as const;
    this.strips.push({
      key,
      y: top,
      under: true,
      draw: (y) => ({ shapes: [{ type: 'rect', x, y, width, height, ...look }], texts: [] }),
    });
  }

  /**
   * @param title the name of the picture
   * @param state how far what it shows is, for a sheet of paper
   */
  finish(title: string, state?: string): LaidOut {
    return {
      width: this.width,
      height: this.y + MARGIN - this.gap,
      strips: uniqueKeys(this.strips),
      boxes: uniqueKeys<Box>([...this.boxes, ...this.legend]),
      title,
      ...inWords(this.passages),
      ...(state !== undefined && { state }),
    };
  }
}

import { append } from '../util/lists';
import { cut } from '../util/text';
import { ascent, descent, type FontStyle, textWidth } from '../typography/text-width';
import { wrapText } from '../typography/wrap';
import type { IconName } from './icons.data';
import {
  type Box,
  type HeadingLevel,
  type Paragraph,
  paragraphOf,
  type Shape,
  type TextRun,
  type TextSource,
} from './shapes';
import type { Role } from './theme.data';
import { CORNER, LINE, PADDING, type Padding, type Reading, sizeIn } from './tokens.data';
import { piecesIn } from './pieces';

/** What a card is about. */
export interface About {
  readonly key: string;
  readonly label: string;
  /** The sentences of its label, where the first of them is its name. */
  readonly named?: readonly string[];
  /** Line of the text, from 0. */
  readonly line?: number;
  /** The key of what it is of, where that is more than the column that it stands in. */
  readonly whole?: string | undefined;
  /** Is it about what stands under it? */
  readonly leads?: true;
  /** Does it explain what stands above it? */
  readonly trails?: true;
}

/** Content whose height is known, waiting for its place. */
export interface Cell<Lane extends string = string> {
  readonly height: number;
  readonly content: CardContent<Lane>;
  /** `height` may be larger than the cell's own, to make the cards of a row equally tall. */
  readonly at: (x: number, y: number, height?: number) => Box<Lane>;
}

/** The room that a card gets, in px, and how it is looked at: as a sheet where nothing else is said. */
export interface Room {
  readonly width: number;
  readonly reading: Reading;
}

/** Words before a text, in the same lines. */
export interface Lead {
  readonly text: string;
  readonly style?: FontStyle;
  readonly role?: Role;
  readonly source?: TextSource | readonly TextSource[] | undefined;
  readonly heading?: HeadingLevel;
}

export interface TextOptions {
  readonly size: number;
  readonly style?: FontStyle;
  readonly role?: Role;
  readonly indent?: number;
  /** Room kept free at the right, for something beside the text. */
  readonly outdent?: number;
  readonly balance?: boolean;
  readonly struck?: boolean;
  readonly lead?: Lead | undefined;
  /** Is it a title of what follows? */
  readonly heading?: HeadingLevel;
  /** Where the author wrote it; absent for what the picture says by itself. */
  readonly source?: TextSource | readonly TextSource[] | undefined;
  /** What it tells, where its size does not tell it from the other texts of its card. */
  readonly topic?: string;
  /** What it means, where the same may be said with other signs: a number that shifts. */
  readonly means?: string;
}

type Anchored = TextOptions & {
  readonly anchor?: 'middle' | 'end';
  /** What it is a piece of, where it is not all of it. */
  readonly paragraph?: Paragraph;
};

/** A text with an icon before it. */
interface RowIcon {
  readonly name: IconName;
  readonly role: Role;
}

/** What a card was built of. `at` is how far the card had come. */
export type Row =
  | { readonly type: 'text'; readonly text: string; readonly options: TextOptions; readonly icon?: RowIcon }
  | { readonly type: 'gap'; readonly height: number }
  | {
      readonly type: 'word';
      readonly text: string;
      readonly x: number;
      readonly y: number;
      readonly options: Anchored;
      readonly at: number;
    }
  | { readonly type: 'shapes'; readonly shapes: readonly Shape[]; readonly at: number };

/** A card as it was built, so that another can be built with it: one that also shows what was there before. */
export interface CardContent<Lane extends string = string> {
  readonly lane: Lane;
  readonly width: number;
  readonly reading: Reading;
  readonly padding: Padding;
  readonly rows: readonly Row[];
  readonly about: About;
  readonly look: CardLook;
}

export interface CardLook {
  readonly fill?: Role;
  readonly stroke?: Role;
  readonly dash?: readonly number[];
  readonly radius?: number;
}

/** Height of a line in em: enough for accents and descenders, still a paragraph. */
export const LINE_HEIGHT = 1.32;

/** Room between an icon and its text. */
export const ICON_GAP = 6;

/** Signs of one text that a card shows: some hundred lines. The text alternative has all of it. */
const MOST_SIGNS = 4000;

/** Stacks texts and icons from top to bottom inside a width, and remembers how far it came. */
export class Card<Lane extends string = string> {
  private readonly shapes: Shape[] = [];
  private readonly texts: TextRun[] = [];
  private readonly rows: Row[] = [];
  private y: number;
  readonly width: number;
  readonly reading: Reading;

  constructor(
    private readonly lane: Lane,
    room: number | Room,
    readonly padding: Padding = PADDING.geen,
  ) {
    const { width, reading } = typeof room === 'number' ? ({ width: room, reading: 'vel' } as const) : room;
    this.width = width;
    this.reading = reading;
    this.y = padding.y;
  }

  /** How large a text of a size is on this card. */
  size(size: number): number {
    return sizeIn(this.reading, size);
  }

  /** How far a text begins from the edge that stands under one with an icon. */
  beside(size: number): number {
    return iconSize(this.size(size)) + ICON_GAP;
  }

  /** The room between left and right padding. */
  get inner(): number {
    return this.width - 2 * this.padding.x;
  }

  get bottom(): number {
    return this.y;
  }

  gap(height: number): this {
    this.rows.push({ type: 'gap', height });
    this.y += height;
    return this;
  }

  /** Adds wrapped text below what is there. */
  text(text: string, options: TextOptions): this {
    this.rows.push({ type: 'text', text, options });
    return this.addText(text, options);
  }

  /** One line of text at a place of its own; the caller knows that it fits. */
  word(text: string, x: number, y: number, options: Anchored): this {
    this.rows.push({ type: 'word', text, x, y, options, at: this.y });
    const { style = 'regular', role = 'inkt', anchor, struck, source } = options;
    const { paragraph = paragraphOf(text, source) } = options;
    this.texts.push({ x, y, text, size: this.size(options.size), style, role, anchor, struck, paragraph });
    return this;
  }

  shape(shape: Shape): this {
    return this.add([shape]);
  }

  add(shapes: readonly Shape[]): this {
    this.rows.push({ type: 'shapes', shapes, at: this.y });
    append(this.shapes, shapes);
    return this;
  }

  /** An icon with text beside it; the text wraps next to the icon. */
  iconText(name: IconName, text: string, options: TextOptions & { readonly iconRole?: Role }): this {
    const { iconRole, ...rest } = options;
    const icon = { name, role: iconRole ?? options.role ?? 'zacht' };
    this.rows.push({ type: 'text', text, options: rest, icon });
    const size = iconSize(this.size(options.size));
    const step = this.size(options.size) * LINE_HEIGHT;
    const indent = options.indent ?? 0;
    const y = this.y + (step - size) / 2;
    this.shapes.push({ type: 'icon', name, x: this.padding.x + indent, y, size, role: icon.role });
    return this.addText(text, { ...options, indent: indent + size + ICON_GAP });
  }

  /** A shape below all that is there. */
  under(shape: Shape): this {
    this.rows.unshift({ type: 'shapes', shapes: [shape], at: 0 });
    this.shapes.unshift(shape);
    return this;
  }

  icon(name: IconName, x: number, y: number, size: number, role: Role): this {
    return this.shape({ type: 'icon', name, x, y, size, role });
  }

  finish(about: About, look: CardLook = {}): Cell<Lane> {
    const { lane, width, reading, padding, shapes, texts, rows } = this;
    const height = this.y + padding.y;
    return {
      height,
      content: { lane, width, reading, padding, rows, about, look },
      at: (x, y, taller = height) => ({
        key: about.key,
        lane,
        label: about.label,
        line: about.line,
        ...(about.leads && { leads: about.leads }),
        ...(about.trails && { trails: about.trails }),
        x,
        y,
        width,
        height: taller,
        shapes: look.fill || look.stroke ? [background(width, taller, look), ...shapes] : shapes,
        texts,
      }),
    };
  }

  private addText(text: string, options: TextOptions): this {
    const { style = 'regular', role = 'inkt', indent = 0, outdent = 0, balance = false, struck, lead } = options;
    const size = this.size(options.size);
    const maxWidth = this.inner - indent - outdent;
    const paragraph = paragraphOf(shortened(text), options.source, options.heading);
    const step = size * LINE_HEIGHT;
    const left = this.padding.x + indent;
    const look = { size, style, role, struck, paragraph };
    if (lead) {
      const { text: first, style: own = style, role: ink = role, source, heading } = lead;
      const before = { size, style: own, role: ink, paragraph: paragraphOf(first, source, heading) };
      const lines = piecesIn(maxWidth, size, [
        { text: first, style: own, look: before },
        { text: paragraph.text, style, look },
      ]);
      for (const line of lines) {
        const y = this.y + baseline(size, step);
        for (const { x, text: piece, look: runLook } of line)
          this.texts.push({ x: left + x, y, text: piece, ...runLook });
        this.y += step;
      }
      return this;
    }
    const lines = wrapText(paragraph.text, { maxWidth, size, style, balance });
    lines.forEach((line, index) => {
      const y = this.y + index * step + baseline(size, step);
      this.texts.push({ x: left, y, text: line, size, style, role, struck, paragraph });
    });
    this.y += lines.length * step;
    return this;
  }
}

/** As much of a text as a card shows. */
export function shortened(text: string): string {
  return cut(text, MOST_SIGNS);
}

/** The size of an icon beside a text of a size. */
export function iconSize(size: number): number {
  return Math.round(size * 1.15);
}

function background(width: number, height: number, look: CardLook): Shape {
  const { fill, stroke, dash, radius = CORNER.kaart } = look;
  return {
    type: 'rect',
    x: 0,
    y: 0,
    width,
    height,
    radius,
    ...(fill && { fill }),
    ...(stroke && { stroke, strokeWidth: LINE.rand }),
    ...(dash && { dash }),
  };
}

/** Baseline inside a line of a height, so that the letters stand in its middle. */
export function baseline(size: number, lineHeight: number): number {
  return (lineHeight - (ascent + descent) * size) / 2 + ascent * size;
}

/** A pill: a word in a rounded frame. Returns its shapes and its width. */
export function pillWidth(text: string, size: number): number {
  return textWidth(text, size, 'bold') + 16;
}

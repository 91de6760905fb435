import type { FontStyle } from '../typography/text-width';
import type { IconName } from './icons.data';
import type { Palette, Role } from './theme.data';

/**
 * The laid-out picture: boxes with numbers, in px, from the top left corner. Nothing in it is measured later, so every
 * exporter (SVG now) only has to write down what it finds.
 */

/** Where an author wrote a text, or a part of it. What a picture says by itself stands nowhere. */
export interface TextSource {
  /** The row of the text (from 0): of a text over several rows the first. */
  readonly line: number;
  /** Which part of that line it shows, by its name in the table of lines. */
  readonly slot: string;
  /** What of the whole text comes from there, where that is not all of it. */
  readonly part?: string | undefined;
  /** The file of that line, where it is another than the one of which the picture is. */
  readonly file?: string | undefined;
}

/** Of a picture, of a part of it, and of what stands in that. */
export type HeadingLevel = 1 | 2 | 3;

/** A whole text, before it was wrapped and its words were divided: all runs of it have this same one. */
export interface Paragraph {
  readonly text: string;
  readonly sources: readonly TextSource[];
  /** Is it a title of what follows? Then who does not see the picture can jump to it. */
  readonly heading?: HeadingLevel | undefined;
}

export interface TextRun {
  /** Start, middle or end of the text, as `anchor` says, and its baseline. */
  readonly x: number;
  readonly y: number;
  readonly text: string;
  readonly size: number;
  readonly style: FontStyle;
  readonly role: Role;
  readonly anchor?: 'middle' | 'end' | undefined;
  readonly struck?: boolean | undefined;
  /** A rim of this colour that keeps the text readable over lines. */
  readonly halo?: Role;
  /** What it is a line, or a piece, of; absent for a word of the picture itself that stands alone. */
  readonly paragraph?: Paragraph | undefined;
}

/** How thick the rim of a text is: half of it stands outside the letters, in px. */
export const HALO_WIDTH = 4;

/** A text with where it comes from: nowhere, one place, or several. */
export function paragraphOf(
  text: string,
  source?: TextSource | readonly TextSource[],
  heading?: HeadingLevel,
): Paragraph {
  const sources = source === undefined ? [] : 'line' in source ? [source] : source;
  return heading === undefined ? { text, sources } : { text, sources, heading };
}

interface Paint {
  readonly fill?: Role;
  readonly stroke?: Role;
  readonly strokeWidth?: number;
  /** Lengths of dash and gap; absent for a solid line. */
  readonly dash?: readonly number[];
}

export type Shape =
  | ({
      readonly type: 'rect';
      readonly x: number;
      readonly y: number;
      readonly width: number;
      readonly height: number;
      readonly radius: number;
    } & Paint)
  | ({ readonly type: 'circle'; readonly x: number; readonly y: number; readonly radius: number } & Paint)
  | ({
      readonly type: 'path';
      readonly d: string;
      /** Drawn so much lower than `d` says. */
      readonly dy?: number;
    } & Paint)
  | {
      readonly type: 'icon';
      readonly name: IconName;
      readonly x: number;
      readonly y: number;
      readonly size: number;
      readonly role: Role;
    };

/** On which of some levels a box stands, and where the others lie: so it can be dragged from one to another. */
export interface Levels {
  readonly along: 'x' | 'y';
  /** From a level to the next higher one, in px. */
  readonly step: number;
  /** The level of the box, from 1, the lowest. */
  readonly level: number;
}

/**
 * A thing in a lane: no two boxes of one lane overlap, and all of its texts lie inside it. Its shapes and texts count from
 * its own top left corner, so it can be moved, highlighted or replaced as a whole. Which lanes there are is for a picture to say.
 */
export interface Box<Lane extends string = string> {
  /** What it shows: the same in the next picture of the same klantreis, and of no other box. */
  readonly key: string;
  readonly lane: Lane;
  /** What it moves along with where something above grows: with those of its lane beside it, where nothing else is said. */
  readonly band?: string;
  /** What it says to who does not see it. */
  readonly label: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /**
   * Which column it is read with, from 0, where columns stand beside one another: a column is read first, from top to bottom, and not a lane.
   * What stands above or below all of them has none.
   */
  readonly column?: number;
  /** Is it about what stands under it? No sheet of paper ends with such a box. */
  readonly leads?: true;
  /** Does it explain what stands above it? No sheet of paper has such boxes alone. */
  readonly trails?: true;
  /** Was it read on a sheet of paper before this one? Then it is drawn again, and not read. */
  readonly repeats?: true;
  /** Line of the text (from 0) that the box stands for. */
  readonly line?: number | undefined;
  /** All lines that it stands for, where there is more than one. */
  readonly lines?: readonly number[];
  /** Where it would stand with another value. */
  readonly levels?: Levels;
  /** Line of the text of before (from 0), in a picture of what changed. */
  readonly baseLine?: number | undefined;
  /** What happened to it, in a picture of what changed. */
  readonly change?: string | undefined;
  /** What the list tells that is marked here, by its fingerprints. */
  readonly changes?: readonly string[];
  /** Drawn in this order, before the texts. */
  readonly shapes: readonly Shape[];
  readonly texts: readonly TextRun[];
}

/** A drawing without the promises of a box. */
export interface Marks {
  readonly shapes: readonly Shape[];
  readonly texts: readonly TextRun[];
}

/**
 * What stands behind the boxes: a panel, the name of a lane, grid lines, a curve. It is drawn at any height, so that it can be
 * moved without drawing it again.
 */
export interface Strip {
  readonly key: string;
  readonly y: number;
  /** A panel, under all that is none. */
  readonly under?: boolean;
  readonly draw: (y: number) => Marks;
}

/** A piece of a picture in words. */
export interface Passage {
  /** What a reader goes to: a part of the picture (1), or a part of that. */
  readonly heading?: { readonly level: HeadingLevel; readonly text: string };
  /** Each with its full stop. */
  readonly sentences: readonly string[];
}

/** A lane over the whole width of a picture. Without it, what stands under it moves up. */
export interface LaneBand {
  readonly lane: string;
  /** For people. */
  readonly name: string;
  /** From where to where it comes down, with half of the room around it, in px. */
  readonly top: number;
  readonly bottom: number;
}

export interface LaidOut {
  readonly width: number;
  readonly height: number;
  readonly strips: readonly Strip[];
  readonly boxes: readonly Box[];
  /** The lanes that it can do without, from top to bottom; none overlap. */
  readonly lanes?: readonly LaneBand[];
  /** Name and long description of the picture, for those who do not see it. */
  readonly title: string;
  readonly description: string;
  /** The same description with its headings, where it has any. */
  readonly passages?: readonly Passage[];
  /** How far what it shows is, in a few words: what a sheet of paper says beside its title. */
  readonly state?: string;
  /** The colours of the light theme that a house style changes. */
  readonly house?: Partial<Palette>;
}

/** The description of a picture: as one text, a line a passage, and with its headings. */
export function inWords(passages: readonly Passage[]): Pick<LaidOut, 'description' | 'passages'> {
  const lines = passages.map(({ heading, sentences }) => [...(heading ? [heading.text] : []), ...sentences].join(' '));
  return { description: lines.join('\n'), passages };
}

/** What a picture shows in words; without headings where it has none. */
export function passagesOf({ description, passages }: Pick<LaidOut, 'description' | 'passages'>): readonly Passage[] {
  return passages ?? description.split('\n').map((line) => ({ sentences: [line] }));
}

/** What stands behind the boxes in the order in which it is drawn: panels first, the last of them undermost. */
export function stripsFromBehind({ strips }: Pick<LaidOut, 'strips'>): readonly Strip[] {
  const under = strips.filter((strip) => strip.under).reverse();
  return [...under, ...strips.filter((strip) => !strip.under)];
}

/** Two decimals are finer than any screen, and the same on every machine. */
export function num(value: number): string {
  const rounded = Math.round(value * 100) / 100;
  return String(Object.is(rounded, -0) ? 0 : rounded);
}

/** The same drawing, lower. */
export function lower(shapes: readonly Shape[], by: number): Shape[] {
  return shapes.map((shape) =>
    shape.type === 'path' ? { ...shape, dy: (shape.dy ?? 0) + by } : { ...shape, y: shape.y + by },
  );
}

export function lowerTexts(texts: readonly TextRun[], by: number): TextRun[] {
  return texts.map((run) => ({ ...run, y: run.y + by }));
}

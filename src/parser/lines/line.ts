import type { Host, LineKind } from '../../model/lines/line-kind';
import type { LineForm } from '../../model/lines/slots';
import type { Position, Range } from '../../util/source';
import type { Words } from './words';

/**
 * What became of a line: it has a place in the tree; nobody knows its first word; its word may not stand here; it belongs to
 * a line that is not in the tree and is set aside with it; it seems to go on with the text above it; it has the word of
 * an element of the top level inside one; or it is no line of a klantreis at all. The last three change nothing of how the
 * lines around them are read.
 */
export type Place = 'attached' | 'unknown' | 'misplaced' | 'aside' | 'loose' | 'stray' | 'foreign';

/** Where the grammar could not go on: a word that it did not expect, or the end of the line. */
export interface Misread {
  /** The word; empty at the end. */
  readonly image: string;
  readonly atEnd: boolean;
  readonly range: Range;
}

/** What a statement says by itself, wherever it stands. Its rows count from its own first one until it has a place. */
export interface Reading {
  /** Empty for an unknown line, `:` where that goes on with a text that is not there. */
  readonly keyword: string;
  readonly kind: LineKind | undefined;
  /** Undefined for an unknown line and for the elements that nobody wrote. */
  readonly form: LineForm | undefined;
  /** The id that it declares. */
  readonly name: string | undefined;
  /** The text after the colon, as written. */
  readonly tekst: string | undefined;
  /** The words of the line by the property that they are the value of. */
  readonly words: Words;
  readonly desired: boolean;
  /** The kind of line that `gewenst zonder` takes away. */
  readonly zonder: string | undefined;
  /** From the first word to the last character of the line's text. */
  readonly range: Range;
  readonly wordRange: Range;
  /** The column after the keyword; `gewenst` before it is not part of it. */
  readonly keywordEnd: number;
  /** What stands behind the keyword in the first row, in canonical form; empty for an unknown line. */
  readonly behind: string;
  /** Column at which the line starts, with tabs to multiples of four. */
  readonly indent: number;
  /** Set where the grammar could not read all of it. */
  readonly misread: Misread | undefined;
}

/** One statement of a file, in the tree that the table builds from the flat text. */
export interface Line extends Reading {
  /** The same object for the same text, wherever it stands; undefined for an element that nobody wrote. */
  readonly reading: Reading | undefined;
  place: Place;
  parent: Line | undefined;
  /** Lines that hang directly under this one, in the order of the text. */
  readonly children: Line[];
  /** Levels of indentation that the formatter gives it. */
  depth: number;
  /** The element that its indentation puts it under, where that takes it too and is another than the one that has it. */
  claims: Line | undefined;
  /** Where the last line in the text that hangs somewhere under this one ends, or it itself. */
  bodyEnd: Position;
}

export function hostOf(line: Line): Host | undefined {
  return line.kind?.element || line.keyword === 'verwacht' ? (line.keyword as Host) : undefined;
}

/** The range of a line with everything under it. */
export function bodyRange(line: Line): Range {
  return { start: line.range.start, end: line.bodyEnd };
}

/** The nearest line that `door` can explain: a desired line, a `vervalt`, or a bron (which says who collected it). */
export function doorTarget(above: Line): Line | undefined {
  let line: Line | undefined = above;
  while (line && !(line.desired || line.keyword === 'vervalt' || line.keyword === 'bron')) line = line.parent;
  return line;
}

export function isUnder(line: Line, ancestor: Line): boolean {
  for (let parent = line.parent; parent; parent = parent.parent) if (parent === ancestor) return true;
  return false;
}

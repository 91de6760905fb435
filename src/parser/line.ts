import type { Host, LineKind } from '../model/line-kinds.data';
import type { Range } from '../util/source';
import type { Feit } from './generated/ast';
import type { Words } from './words';

/**
 * What became of a line: it has a place in the tree; nobody knows its first word; its word may not stand here; or it
 * belongs to a line that is not in the tree and is set aside with it.
 */
export type Place = 'attached' | 'unknown' | 'misplaced' | 'aside';

/** One statement of a file, in the tree that the table builds from the flat text. */
export interface Line {
  /** Empty for an unknown line, `:` where that goes on with a text that is not there. */
  readonly keyword: string;
  readonly kind: LineKind | undefined;
  /** The typed content of the line; undefined for an unknown line and for the elements that nobody wrote. */
  readonly fact: Feit | undefined;
  /** The words of the line by the property that they are the value of. */
  readonly words: Words;
  readonly desired: boolean;
  /** The kind of line that `gewenst zonder` takes away. */
  readonly zonder: string | undefined;
  /** From the first word to the last character of the line's text. */
  readonly range: Range;
  readonly wordRange: Range;
  /** Column at which the line starts, with tabs to multiples of four. */
  readonly indent: number;
  place: Place;
  parent: Line | undefined;
  /** Lines that hang directly under this one, in the order of the text. */
  readonly children: Line[];
  /** Levels of indentation that the formatter gives it. */
  depth: number;
  /** The grammar could not read all of it. */
  broken: boolean;
}

export function hostOf(line: Line): Host | undefined {
  return line.kind?.element || line.keyword === 'verwacht' ? (line.keyword as Host) : undefined;
}

export function childrenOf(line: Line, keyword: string): Line[] {
  return line.children.filter((child) => child.keyword === keyword);
}

/** The range of a line with everything under it. */
export function bodyRange(line: Line): Range {
  let last = line;
  for (let child = last.children.at(-1); child; child = last.children.at(-1)) last = child;
  return { start: line.range.start, end: last.range.end };
}

/** What `volgens` below a line is about: the line itself where it can carry evidence, else what it is a detail of. */
export function evidenceTarget(above: Line): Line | undefined {
  return above.kind?.evidence || above.kind?.element ? above : above.parent;
}

/** A place in a text. Lines and characters count from 0, characters in UTF-16 code units, as the language server protocol does. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** From `start` up to, not including, `end`. */
export interface Range {
  readonly start: Position;
  readonly end: Position;
}

/**
 * A change of a text: what stands in a range becomes another text. Plain data in the columns of the text as it was typed; only
 * `src/text/edit/` makes them.
 */
export interface Edit {
  readonly range: Range;
  /** With `\n` for a line end, whatever the text has: who hands the edit on writes that one. */
  readonly newText: string;
  /**
   * Where the author goes on typing, from and to as columns of `newText`: a cursor where both are the same, else a text to type
   * over. At most one edit of several has it; without one the cursor stays where it was.
   */
  readonly typing?: readonly [from: number, to: number];
}

export const EMPTY_RANGE: Range = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

/** Does `outer` hold the whole of `inner`? Whole lines are compared: a suppression covers its lines. */
export function coversLines(outer: Range, inner: Range): boolean {
  return outer.start.line <= inner.start.line && inner.start.line <= outer.end.line;
}

/** The range some rows further down, or up where `rows` is negative. */
export function movedRange({ start, end }: Range, rows: number): Range {
  return {
    start: { line: start.line + rows, character: start.character },
    end: { line: end.line + rows, character: end.character },
  };
}

/** The order of places in a text: negative where the first comes first. */
export function comparePlaces(a: Position, b: Position): number {
  return a.line - b.line || a.character - b.character;
}

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

import type { Position, Range } from '../../util/source';

/** A part of a text that was replaced. The parts of one change of a document follow on each other. */
export interface Replaced {
  readonly range: Range;
  readonly text: string;
}

/** Where a range of the old text is in the new one: text that is put in before it moves it, text at its end does not. */
export function rangeAfter({ start, end }: Range, replaced: readonly Replaced[]): Range {
  const moved = { start: placeAfter(start, replaced), end: placeAfter(end, replaced, false) };
  return isBefore(moved.end, moved.start) ? { start: moved.start, end: moved.start } : moved;
}

/**
 * Where a place of the old text is in the new one.
 *
 * @param moves whether a text that is put in right there comes before it, as it does before a cursor
 */
export function placeAfter(place: Position, replaced: readonly Replaced[], moves = true): Position {
  return replaced.reduce((at, one) => placeAfterOne(at, one, moves), place);
}

/**
 * Do the words of the row change that a range begins in? Rows that come or go above and below leave them as they are, and so does
 * another depth: a row is put at its depth without anybody's asking.
 */
export function isRewritten(range: Range, replaced: readonly Replaced[]): boolean {
  const [first, ...rest] = replaced;
  if (first === undefined) return false;
  return rewrites(first, range.start) || isRewritten(rangeAfter(range, [first]), rest);
}

function rewrites({ range: { start, end }, text }: Replaced, at: Position): boolean {
  if (at.line < start.line || end.line < at.line) return false;
  const isEnter = isSame(start, end) && /^\r?\n/.test(text);
  const isBeforeWords = start.character === 0 && !isBefore(at, end) && /(?:^|\n)[ \t]*$/.test(text);
  return !isEnter && !isBeforeWords;
}

function placeAfterOne(at: Position, { range: { start, end }, text }: Replaced, moves: boolean): Position {
  if (isBefore(at, start) || (!moves && isSame(at, start))) return at;
  const newEnd = endOf(start, text);
  // Inside what was replaced a row stays the row that it was, as far as there are rows: a row may be written again as a whole.
  if (isBefore(at, end)) return at.line < newEnd.line ? at : earliest(at, newEnd);
  const line = at.line + newEnd.line - end.line;
  return at.line === end.line ? { line, character: at.character + newEnd.character - end.character } : { ...at, line };
}

function endOf(start: Position, text: string): Position {
  const rows = text.split(/\r\n|\n|\r/);
  const last = rows.at(-1)!.length;
  if (rows.length === 1) return { line: start.line, character: start.character + last };
  return { line: start.line + rows.length - 1, character: last };
}

function earliest(a: Position, b: Position): Position {
  return isBefore(a, b) ? a : b;
}

function isBefore(a: Position, b: Position): boolean {
  return a.line < b.line || (a.line === b.line && a.character < b.character);
}

function isSame(a: Position, b: Position): boolean {
  return a.line === b.line && a.character === b.character;
}

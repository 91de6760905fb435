import type { Fix } from '../../model/finding';
import { detailIndent, spansOf } from '../../text/edit/line-edits';
import { indentation, moveRows, shiftRows } from '../../text/edit/rows';
import type { Position } from '../../util/source';
import { isUnder, type Line } from '../lines/line';

/**
 * A repair that puts lines somewhere else, as they are written.
 * @param at the end of the line below which they come
 * @param lines all lines of the section
 */
export function moveTo(
  at: Position,
  moved: readonly Line[],
  lines: readonly Line[],
  texts: readonly string[],
  title: Fix['title'],
  args: Fix['args'],
): Fix {
  return { title, args, edits: moveRows(texts, spansOf(lines, moved), { below: at.line }), byHand: true };
}

/** A repair that writes a line, with all that hangs under it, as deep as the details of its host. */
export function indentUnder(
  host: Line,
  body: readonly Line[],
  lines: readonly Line[],
  texts: readonly string[],
  title: Fix['title'],
  args: Fix['args'],
): Fix {
  const own = indentation(texts, body[0]!.range.start.line);
  const edits = shiftRows(texts, spansOf(lines, body), own, detailIndent(texts, host));
  return { title, args, edits, byHand: true };
}

/** A line with everything that hangs under it, in the order of the text. */
export function bodyOf(line: Line, lines: readonly Line[]): readonly Line[] {
  const from = indexOf(line, lines);
  const to = indexAt(line.bodyEnd.line, lines);
  return lines.slice(from, to + 1).filter((other) => other === line || isUnder(other, line));
}

/** The place of a line among those of its text. */
export function indexOf(line: Line, lines: readonly Line[]): number {
  return indexAt(line.range.start.line, lines);
}

/** The last line that begins at a row or above it: lines stand in the order of the text. */
function indexAt(row: number, lines: readonly Line[]): number {
  let [low, high] = [0, lines.length - 1];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (lines[middle]!.range.start.line <= row) low = middle;
    else high = middle - 1;
  }
  return low;
}

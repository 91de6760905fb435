import type { SelectionRange } from 'vscode-languageserver-types';
import { bodyRange, type Line } from '../../parser/lines/line';
import { rangeInRow } from '../../text/edit/edit';
import { textRange } from '../../text/edit/line-text';
import { textRows } from '../../text/edit/line-edits';
import { comparePlaces, type Position, type Range } from '../../util/source';
import type { OpenFile } from '../open-file';
import { lineAt } from '../rows';

/** A word, a name or a number, as it is typed: `zeer-negatief`, `2026-09-15`, `4,3`. */
const WORD = /[\p{L}\p{M}\p{N}_]+(?:[-.,'’][\p{L}\p{M}\p{N}_]+)*/gu;

/**
 * What a selection grows to at each place, from the inside out: the word, the text, the line, the line with what hangs under it, and so on
 * through the elements (knelpunt, stap, fase, klantreis) up to the whole file.
 */
export function selectionsAt(file: OpenFile, positions: readonly Position[]): SelectionRange[] {
  return positions.map((position) => selectionAt(file, position));
}

function selectionAt(file: OpenFile, position: Position): SelectionRange {
  const rows = textRows(file);
  const row = Math.min(position.line, rows.length - 1);
  const at = { line: row, character: Math.min(position.character, rows[row]!.length) };
  const whole = { start: { line: 0, character: 0 }, end: { line: rows.length - 1, character: rows.at(-1)!.length } };
  const ranges = [...inLine(file, at), ...elementsAround(file.lines, at), whole];
  return ranges
    .filter((range) => holds(range, { start: at, end: at }))
    .reduceRight<SelectionRange | undefined>((parent, range) => {
      // A text of one word is that word: a key that changes nothing seems broken.
      if (parent && (isSame(parent.range, range) || !holds(parent.range, range))) return parent;
      return { range, ...(parent && { parent }) };
    }, undefined)!;
}

/** The word, the text and the whole of the row or line. */
function inLine(file: OpenFile, at: Position): Range[] {
  const text = textRows(file)[at.line]!;
  const words = [...text.matchAll(WORD)].map((found) =>
    rangeInRow(at.line, found.index, found.index + found[0].length),
  );
  const row = rangeInRow(at.line, text.length - text.trimStart().length, text.trimEnd().length);
  const line = lineAt(file.lines, at.line);
  const said = line && textRange(file, line);
  return [...words, ...(said ? [said] : []), line ? line.range : row];
}

/** Every line that the place is in or under, the innermost first, with all that hangs under it. */
function elementsAround(lines: readonly Line[], at: Position): Range[] {
  const line = lines.findLast(({ range }) => comparePlaces(range.start, at) <= 0);
  const around: Range[] = [];
  for (let one = line; one; one = one.parent) if (one.form !== undefined) around.push(bodyRange(one));
  return around;
}

function holds(outer: Range, inner: Range): boolean {
  return comparePlaces(outer.start, inner.start) <= 0 && comparePlaces(inner.end, outer.end) <= 0;
}

function isSame(a: Range, b: Range): boolean {
  return holds(a, b) && holds(b, a);
}

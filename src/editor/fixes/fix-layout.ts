import type { Line } from '../../parser/lines/line';
import { parse } from '../../parser/parse';
import { indentPlaced, placeEdits, type PlacedEdit } from '../../text/edit/apply-edits';
import { levelOf, textRows } from '../../text/edit/line-edits';
import { indentation, indentRow } from '../../text/edit/rows';
import { append } from '../../util/lists';
import { rowsOf, rowStarts } from '../../util/rows';
import type { Edit } from '../../util/source';
import { Indentation, type IndentedText } from '../layout/indentation';
import type { OpenFile } from '../open-file';
import { lineAt } from '../rows';

/**
 * The edits of a fix, with the rows that they touch where the text after them has these: a word that is put right may make a line
 * that hangs elsewhere. Other rows stay, and so do those that stand one level deeper than what they hang under.
 *
 * @param rows of the line that the fix is for, and of what waits for a place with it: they are touched where something comes
 * directly above them
 */
export function laidOut(file: OpenFile, edits: readonly Edit[], rows: readonly number[] = []): readonly Edit[] {
  if (!edits.some((edit) => mayMove(file, edit))) return edits;
  const result = placeEdits(file.text, edits);
  if (result === undefined) return edits;
  const { text, placed } = result;
  const byPlace = placed.toSorted((a, b) => a.start - b.start || a.rest - b.rest);
  const after = { text, lines: parse(text).lines };
  const [starts, startsAfter] = [rowStarts(file.text), rowStarts(text)];
  const touched = placed.flatMap((one) => touchedBy(one, startsAfter, rows));
  const beside: Edit[] = [];
  // From the end, so that what stands before a change keeps its place.
  for (const { range, newText } of new Indentation(after).correct(askew(after, touched, levelOf(file))).reverse()) {
    const start = startsAfter[range.start.line]! + range.start.character;
    const end = start + range.end.character - range.start.character;
    const one = byPlace.find((candidate) => candidate.start <= end && start <= candidate.end);
    const above = byPlace.findLast((candidate) => candidate.end < start);
    if (one) indentPlaced(one, start, end, newText);
    else if (above) {
      const row = rowAt(starts, above.rest + start - above.end);
      append(beside, indentRow(textRows(file), row, newText));
    }
  }
  return [...placed.map(({ edit }) => edit), ...beside];
}

/** Can a row come to hang elsewhere? What changes behind its word leaves it there. */
function mayMove(file: OpenFile, { range, newText }: Edit): boolean {
  if (range.start.line !== range.end.line || /[\r\n]/.test(newText)) return true;
  const line = lineAt(file.lines, range.start.line);
  return line?.place !== 'attached' || line.misread !== undefined || range.start.character < line.keywordEnd;
}

/** The rows that an edit writes something of, in the text after it. */
function touchedBy({ edit, start, end }: PlacedEdit, starts: readonly number[], rows: readonly number[]): number[] {
  const { range, newText } = edit;
  if (newText === '' && range.start.line !== range.end.line) return [];
  const goesBehind = /^[\r\n]/.test(newText) && range.start.character > 0;
  const first = rowAt(starts, start) + (goesBehind ? 1 : 0);
  const last = rowAt(starts, end);
  const written = Array.from({ length: last - first + 1 }, (_, index) => first + index);
  if (!/[\r\n]$/.test(newText) || range.end.character > 0) return written;
  const below = rows[0] === range.end.line ? rows.map((row) => row - range.end.line + last) : [];
  return [...written.slice(0, -1), ...below];
}

/** Those of some rows that stand otherwise than one level deeper than what they hang under. */
function askew({ text, lines }: IndentedText, rows: readonly number[], level: string): number[] {
  const texts = rowsOf(text);
  const indentAt = (line: Line) => indentation(texts, line.range.start.line);
  const found = new Set<number>();
  for (const row of [...rows].sort((a, b) => a - b)) {
    const line = lineAt(lines, row);
    if (line === undefined) continue;
    const above = row > line.range.start.line ? line : writtenAbove(line);
    const stands = above && indentation(texts, row) === indentAt(above) + level;
    if (!stands || found.has(above.range.start.line)) found.add(row);
  }
  return [...found];
}

function writtenAbove(line: Line): Line | undefined {
  for (let above = line.claims ?? line.parent; above; above = above.parent) if (above.form !== undefined) return above;
  return undefined;
}

function rowAt(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset);
}

import type { FixEdit } from '../../model/finding';
import type { Line } from '../../parser/lines/line';
import { parse } from '../../parser/parse';
import type { Position } from '../../util/source';
import { leadingSpaces } from '../../util/spaces';
import { levelOf } from './text-edits';
import { Indentation, type IndentedText } from '../layout/indentation';
import type { OpenFile } from '../open-file';
import { lineAt, rowsOf } from '../rows';

/** An edit with where what it writes is in the text after all edits. It may come to write the spaces beside it too. */
interface Placed {
  edit: FixEdit;
  start: number;
  readonly end: number;
  /** Where the text goes on that was there before. */
  readonly rest: number;
}

/**
 * The edits of a fix, with the rows that they touch where the text after them has these: a word that is put right may make a line
 * that hangs elsewhere. Other rows stay, and so do those that stand one level deeper than what they hang under.
 *
 * @param rows of the line that the fix is for, and of what waits for a place with it: they are touched where something comes
 * directly above them
 */
export function laidOut(file: OpenFile, edits: readonly FixEdit[], rows: readonly number[] = []): readonly FixEdit[] {
  if (!edits.some((edit) => mayMove(file, edit))) return edits;
  const starts = startsOf(file.text);
  const offset = ({ line, character }: Position) => starts[line]! + character;
  const sorted = [...edits].sort((a, b) => offset(a.range.start) - offset(b.range.start));
  const placed: Placed[] = [];
  let [text, read] = ['', 0];
  for (const edit of sorted) {
    const from = offset(edit.range.start);
    if (from < read) return edits;
    text += file.text.slice(read, from);
    read = offset(edit.range.end);
    placed.push({ edit, start: text.length, end: text.length + edit.newText.length, rest: read });
    text += edit.newText;
  }
  text += file.text.slice(read);
  const after = { text, lines: parse(text).lines };
  const startsAfter = startsOf(text);
  const touched = placed.flatMap((one) => touchedBy(one, startsAfter, rows));
  const beside: FixEdit[] = [];
  // From the end, so that what stands before a change keeps its place.
  for (const { range, newText } of new Indentation(after).correct(askew(after, touched, levelOf(file))).reverse()) {
    const start = startsAfter[range.start.line]!;
    const end = start + range.end.character;
    const one = placed.find((candidate) => candidate.start <= end && start <= candidate.end);
    const above = placed.findLast((candidate) => candidate.end < start);
    if (one) indent(one, start, end, newText);
    else if (above) beside.push(indentRow(rowAt(starts, above.rest + start - above.end), range.end.character, newText));
  }
  return [...edits.map((edit) => placed[sorted.indexOf(edit)]!.edit), ...beside];
}

/** Can a row come to hang elsewhere? What changes behind its word leaves it there. */
function mayMove(file: OpenFile, { range, newText }: FixEdit): boolean {
  if (range.start.line !== range.end.line || /[\r\n]/.test(newText)) return true;
  const line = lineAt(file.lines, range.start.line);
  return line?.place !== 'attached' || line.misread !== undefined || range.start.character < line.keywordEnd;
}

/** The rows that an edit writes something of, in the text after it. */
function touchedBy({ edit, start, end }: Placed, starts: readonly number[], rows: readonly number[]): number[] {
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
  const indentAt = (line: Line) => leadingSpaces(texts[line.range.start.line]!);
  const found = new Set<number>();
  for (const row of [...rows].sort((a, b) => a - b)) {
    const line = lineAt(lines, row);
    if (line === undefined) continue;
    const above = row > line.range.start.line ? line : writtenAbove(line);
    const stands = above && leadingSpaces(texts[row]!) === indentAt(above) + level;
    if (!stands || found.has(above.range.start.line)) found.add(row);
  }
  return [...found];
}

function writtenAbove(line: Line): Line | undefined {
  for (let above = line.claims ?? line.parent; above; above = above.parent) if (above.type !== undefined) return above;
  return undefined;
}

function indentRow(line: number, character: number, newText: string): FixEdit {
  return { range: { start: { line, character: 0 }, end: { line, character } }, newText };
}

/** Puts other spaces before a row: where the edit writes them, and where they stand directly beside that. */
function indent(one: Placed, start: number, end: number, wanted: string): void {
  const { range, newText, typing } = one.edit;
  const before = Math.max(0, one.start - start);
  const behind = Math.max(0, end - one.end);
  const from = Math.max(0, start - one.start);
  const to = Math.max(from, end - one.start - behind);
  const shifted = (column: number) => (column >= to ? column + wanted.length - (to - from) : column);
  one.edit = {
    range: {
      start: { ...range.start, character: range.start.character - before },
      end: { ...range.end, character: range.end.character + behind },
    },
    newText: newText.slice(0, from) + wanted + newText.slice(to),
    ...(typing && { typing: [shifted(typing[0]), shifted(typing[1])] }),
  };
  one.start -= before;
}

function startsOf(text: string): number[] {
  return [0, ...[...text.matchAll(/\r\n|\n|\r/g)].map(({ 0: end, index }) => index + end.length)];
}

function rowAt(starts: readonly number[], offset: number): number {
  return starts.findLastIndex((start) => start <= offset);
}

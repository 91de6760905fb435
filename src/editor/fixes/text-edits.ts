import type { FixEdit } from '../../model/finding';
import { FOLLOWERS } from '../../model/lines/line-kinds.data';
import { hasText, textOf } from '../../parser/lines/values';
import type { Line } from '../../parser/lines/line';
import { remembered } from '../../util/remembered';
import type { Position, Range } from '../../util/source';
import { withoutIndent } from '../../util/spaces';
import type { OpenFile } from '../open-file';
import { isComment, rowsOf } from '../rows';

/** The rows of a file, split once for all edits that are asked of it. */
export const textRows = remembered((file: OpenFile): readonly string[] => rowsOf(file.text));

/** A row to put into a text. */
export interface NewRow {
  readonly text: string;
  /** What stands behind it until the author types it over; left out where nobody types here. */
  readonly typed?: string;
  /** How many levels deeper than the first row; 0 where left out. */
  readonly deeper?: number;
}

/** A row directly under an element or a text: behind the details that stand there, and before the elements. */
export function rowUnder(file: OpenFile, host: Line, row: NewRow): FixEdit {
  return insertRows(file, endOfRow(file, lastDetailRow(host)), indentUnder(file, host), [row]);
}

/** A row directly below a line, before all else that hangs under it. */
export function rowBelow(file: OpenFile, host: Line, row: NewRow, indent?: string): FixEdit {
  return insertRows(file, endOfRow(file, host.range.end.line), indent ?? indentUnder(file, host), [row]);
}

/** Rows below a line and everything that hangs under it, on its own level. */
export function rowsAfter(file: OpenFile, line: Line, rows: readonly NewRow[], indent?: string): FixEdit {
  return insertRows(file, endOfRow(file, line.bodyEnd.line), indent ?? indentation(file, line), rows);
}

/** Rows above a line, on its own level: below the statement before it, so that a comment stays with the line it is about. */
export function rowsBefore(file: OpenFile, line: Line, rows: readonly NewRow[], indent?: string): FixEdit {
  const before = file.lines[file.lines.indexOf(line) - 1];
  const own = indent ?? indentation(file, line);
  if (before) return insertRows(file, endOfRow(file, before.range.end.line), own, rows);
  return insertRows(file, { line: line.range.start.line, character: 0 }, own, rows, true);
}

/**
 * A new element on its own: below the last one of its kind, else at the top of the file, below the comment that it may begin with.
 */
export function declaration(file: OpenFile, keyword: string, rows: readonly NewRow[]): FixEdit {
  const last = file.lines.findLast((line) => line.keyword === keyword && line.place === 'attached');
  const eol = lineEnd(file.text);
  if (last) {
    const edit = insertRows(file, endOfRow(file, last.bodyEnd.line), '', rows);
    return { ...edit, ...shifted(edit, eol, '') };
  }
  // Above a detail without an element the new one would take it.
  if (file.lines[0] && !file.lines[0].kind?.element) return rowsAtEnd(file, rows);
  const texts = textRows(file);
  const firstOther = texts.findIndex((row) => !isComment(row));
  const headed = firstOther > 0 && withoutIndent(texts[firstOther]!) === '';
  const edit = insertRows(file, { line: headed ? firstOther + 1 : 0, character: 0 }, '', rows, true);
  return { ...edit, ...shifted(edit, '', eol) };
}

/** Rows behind everything in the file, with an empty row before them. */
export function rowsAtEnd(file: OpenFile, rows: readonly NewRow[]): FixEdit {
  const texts = textRows(file);
  const last = texts.findLastIndex((row) => withoutIndent(row) !== '');
  const edit = insertRows(file, endOfRow(file, Math.max(last, 0)), '', rows);
  return { ...edit, ...shifted(edit, lineEnd(file.text), '') };
}

/** The text of a line that has none yet, or only its colon. */
export function fillText(file: OpenFile, line: Line, typed: string): FixEdit {
  const at = line.range.end;
  const row = textRows(file)[at.line]!.slice(0, at.character);
  const before = hasText(line) && textOf(line) === '' ? ' ' : ': ';
  const from = /\s$/.test(row) ? before.trimStart() : before;
  return {
    range: { start: at, end: at },
    newText: from + typed,
    typing: [from.length, from.length + typed.length],
  };
}

/** Takes out a line with everything that hangs under it. What belongs to another line in between stays, comments too. */
export function removal(file: OpenFile, line: Line): FixEdit[] {
  const own = new Set(withBody(line));
  const parts: [first: number, last: number][] = [];
  let open = false;
  for (const one of file.lines) {
    if (one.range.start.line < line.range.start.line) continue;
    if (one.range.start.line > line.bodyEnd.line) break;
    if (!own.has(one)) open = false;
    else if (open) parts.at(-1)![1] = one.range.end.line;
    else {
      parts.push([one.range.start.line, one.range.end.line]);
      open = true;
    }
  }
  return parts.map(([first, last]) => ({ range: wholeRows(file, first, last), newText: '' }));
}

function withBody(line: Line): Line[] {
  return [line, ...line.children.flatMap(withBody)];
}

/** Rows with their line ends; of the last row of a file with the line end before it. */
export function wholeRows(file: OpenFile, first: number, last: number): Range {
  const texts = textRows(file);
  if (last + 1 < texts.length) {
    return { start: { line: first, character: 0 }, end: { line: last + 1, character: 0 } };
  }
  const end = { line: last, character: texts[last]!.length };
  const start = first === 0 ? { line: 0, character: 0 } : { line: first - 1, character: texts[first - 1]!.length };
  return { start, end };
}

/** The spaces or tabs before a line, as its author typed them. */
export function indentation(file: OpenFile, line: Line): string {
  const row = textRows(file)[line.range.start.line] ?? '';
  return row.slice(0, row.length - withoutIndent(row).length).replace('\uFEFF', '');
}

/** What stands before a row under a line: as before the rows that are there, else a level deeper. */
export function indentUnder(file: OpenFile, host: Line): string {
  const own = indentation(file, host);
  const below = host.children.map((child) => indentation(file, child)).find((indent) => indent.length > own.length);
  return below ?? own + levelOf(file);
}

/** One level of indentation, as in the rest of the file. */
export const levelOf = remembered((file: OpenFile): string => {
  for (const line of file.lines) {
    const deep = indentation(file, line);
    const high = line.parent?.type === undefined ? undefined : indentation(file, line.parent);
    if (high !== undefined && deep.length > high.length && deep.startsWith(high)) return deep.slice(high.length);
  }
  return '  ';
});

export function lineEnd(text: string): string {
  return /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
}

/** The last row of the details of an element that stand before its first element. */
function lastDetailRow(host: Line): number {
  let last = host.range.end.line;
  for (const child of host.children) {
    if (child.kind?.element && !isFollower(child)) break;
    last = Math.max(last, child.bodyEnd.line);
  }
  return last;
}

function isFollower({ keyword }: Line): boolean {
  return (FOLLOWERS as readonly string[]).includes(keyword);
}

function endOfRow(file: OpenFile, row: number): Position {
  return { line: row, character: (textRows(file)[row] ?? '').length };
}

function insertRows(file: OpenFile, at: Position, indent: string, rows: readonly NewRow[], fromStart = false): FixEdit {
  const [eol, level] = [lineEnd(file.text), levelOf(file)];
  let newText = '';
  let typing: FixEdit['typing'];
  for (const { text, typed, deeper = 0 } of rows) {
    newText += (fromStart ? '' : eol) + indent + level.repeat(deeper) + text;
    if (typed !== undefined) typing ??= [newText.length, newText.length + typed.length];
    newText += (typed ?? '') + (fromStart ? eol : '');
  }
  // A byte order mark stays the first sign of the file.
  const isMarked = at.line === 0 && at.character === 0 && file.text.startsWith('\uFEFF');
  const start = isMarked ? { line: 0, character: 1 } : at;
  return { range: { start, end: start }, newText, ...(typing && { typing }) };
}

function shifted({ newText, typing }: FixEdit, before: string, after: string): Pick<FixEdit, 'newText' | 'typing'> {
  const by = before.length;
  return { newText: before + newText + after, ...(typing && { typing: [typing[0] + by, typing[1] + by] }) };
}

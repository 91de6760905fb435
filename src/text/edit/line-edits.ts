import { FOLLOWERS } from '../../model/lines/line-kinds';
import { remembered } from '../../util/remembered';
import { rowsOf } from '../../util/rows';
import type { Edit, Position, Range } from '../../util/source';
import { indentOf, SPACES, withoutIndent } from '../../util/spaces';
import { insertToType } from './edit';
import { insertRowsAbove, insertRowsBelow, LEVEL, type NewRow, withEmptyRow } from './new-rows';
import { indentation, removeRows, type RowSpan } from './rows';

/** What an edit needs to know of a line and of the tree that it stands in; the parser's lines have it. */
export interface EditLine {
  readonly keyword: string;
  readonly range: Range;
  /** `attached` is a line with a place in the tree. */
  readonly place: string;
  readonly kind: { readonly element: boolean } | undefined;
  /** Undefined for an element that nobody wrote. */
  readonly form: string | undefined;
  readonly parent: EditLine | undefined;
  readonly children: readonly EditLine[];
  /** Where the last line ends that hangs somewhere under it. */
  readonly bodyEnd: Position;
}

/** A text with its lines, in its order. */
export interface EditedText {
  readonly text: string;
  readonly lines: readonly EditLine[];
}

/** The rows of a text, split once for all edits that are asked of it. */
export const textRows = remembered((file: EditedText): readonly string[] => rowsOf(file.text));

/** A row directly under an element or a text: behind the details that stand there, and before the elements. */
export function rowUnder(file: EditedText, host: EditLine, row: NewRow): Edit {
  return rowsUnder(file, host, [row]);
}

/** Rows directly under an element or a text, like `rowUnder`. */
export function rowsUnder(file: EditedText, host: EditLine, added: readonly NewRow[]): Edit {
  return insertBelow(file, lastDetailRow(host), indentUnder(file, host), added);
}

/** A row directly below a line, before all else that hangs under it. */
export function rowBelow(file: EditedText, host: EditLine, row: NewRow, indent?: string): Edit {
  return insertBelow(file, host.range.end.line, indent ?? indentUnder(file, host), [row]);
}

/** Rows below a line and everything that hangs under it, on its own level. */
export function rowsAfter(file: EditedText, line: EditLine, added: readonly NewRow[], indent?: string): Edit {
  return insertBelow(file, line.bodyEnd.line, indent ?? indentOfLine(file, line), added);
}

/** Rows above a line, on its own level: below the statement before it, so that a comment stays with the line it is about. */
export function rowsBefore(file: EditedText, line: EditLine, added: readonly NewRow[], indent?: string): Edit {
  const before = file.lines[file.lines.indexOf(line) - 1];
  const own = indent ?? indentOfLine(file, line);
  return before
    ? insertBelow(file, before.range.end.line, own, added)
    : insertAbove(file, line.range.start.line, own, added);
}

const COMMENT = new RegExp(`^[${SPACES}]*#`);

/** Is it a row that only its readers look at? */
export function isComment(row: string): boolean {
  return COMMENT.test(row);
}

/**
 * A new element on its own: below the last one of its kind, else at the top of the file, below the comment that it may begin with.
 */
export function declaration(file: EditedText, keyword: string, added: readonly NewRow[]): Edit {
  const last = file.lines.findLast((line) => line.keyword === keyword && line.place === 'attached');
  if (last) return withEmptyRow(insertBelow(file, last.bodyEnd.line, '', added), 'above');
  // Above a detail without an element the new one would take it.
  if (file.lines[0] && !file.lines[0].kind?.element) return rowsAtEnd(file, added);
  const rows = textRows(file);
  const firstOther = rows.findIndex((row) => !isComment(row));
  const headed = firstOther > 0 && withoutIndent(rows[firstOther]!) === '';
  return withEmptyRow(insertAbove(file, headed ? firstOther + 1 : 0, '', added), 'below');
}

/** Rows behind everything in the file, with an empty row before them. */
export function rowsAtEnd(file: EditedText, added: readonly NewRow[]): Edit {
  const last = textRows(file).findLastIndex((row) => withoutIndent(row) !== '');
  return withEmptyRow(insertBelow(file, Math.max(last, 0), '', added), 'above');
}

/**
 * The text of a line that has none yet.
 * @param end where the line ends
 * @param hasColon does its colon stand there already?
 */
export function fillText(file: EditedText, end: Position, hasColon: boolean, typed: string): Edit {
  const before = hasColon ? ' ' : ': ';
  const isSpaced = /\s$/.test(textRows(file)[end.line]!.slice(0, end.character));
  return insertToType(end, isSpaced ? before.trimStart() : before, typed);
}

/** Takes out a line with everything that hangs under it. What belongs to another line in between stays, comments too. */
export function removeLine(file: EditedText, line: EditLine): Edit[] {
  return removeRows(textRows(file), spansOf(file.lines, withBody(line)));
}

/** A line with everything under it. */
export function withBody<T extends { readonly children: readonly T[] }>(line: T): T[] {
  return [line, ...line.children.flatMap((child) => withBody(child))];
}

/**
 * The rows of some lines, in the order of the text, with the comments and empty rows between two that follow on each other.
 * @param lines of the text, in its order
 */
export function spansOf(lines: readonly EditLine[], some: readonly EditLine[]): RowSpan[] {
  const own = new Set(some);
  const rest = new Set(some);
  const spans: RowSpan[] = [];
  let isOpen = false;
  for (let at = lines.indexOf(some[0]!); rest.size > 0 && at < lines.length; at++) {
    const line = lines[at]!;
    const { start, end } = line.range;
    if (!own.has(line)) isOpen = false;
    else if (isOpen) spans[spans.length - 1] = { first: spans.at(-1)!.first, last: end.line };
    else {
      spans.push({ first: start.line, last: end.line });
      isOpen = true;
    }
    rest.delete(line);
  }
  return spans;
}

/** The spaces or tabs before a line, as its author typed them. */
export function indentOfLine(file: EditedText, line: EditLine): string {
  return indentation(textRows(file), line.range.start.line);
}

/** What stands before a row under a line. */
export function indentUnder(file: EditedText, host: EditLine): string {
  return detailIndent(textRows(file), host, levelOf(file));
}

/** What stands before the details of a line: as before those that are there, else a level deeper. Nothing for no line. */
export function detailIndent(rows: readonly string[], host: EditLine | undefined, level = LEVEL): string {
  if (host?.form === undefined) return '';
  const own = indentation(rows, host.range.start.line);
  const below = host.children.map((child) => indentation(rows, child.range.start.line));
  return indentBeside(below, own) ?? own + level;
}

/**
 * What stands before a row among others under the same line: as before those, where all of them stand in one way and deeper than that line.
 * Undefined where the depth has to be counted.
 * @param beside what stands before each of the others
 * @param own what stands before the line that they are under
 */
export function indentBeside(beside: readonly string[], own: string): string | undefined {
  const [first, ...others] = new Set(beside);
  return first !== undefined && others.length === 0 && indentOf(first) > indentOf(own) ? first : undefined;
}

/** One level of indentation, as in the rest of the text. */
export const levelOf = remembered((file: EditedText): string => {
  for (const line of file.lines) {
    const deep = indentOfLine(file, line);
    const high = line.parent?.form === undefined ? undefined : indentOfLine(file, line.parent);
    if (high !== undefined && deep.length > high.length && deep.startsWith(high)) return deep.slice(high.length);
  }
  return LEVEL;
});

/** The last row of the details of an element that stand before its first element. */
function lastDetailRow(host: EditLine): number {
  let last = host.range.end.line;
  for (const child of host.children) {
    if (child.kind?.element && !(FOLLOWERS as readonly string[]).includes(child.keyword)) break;
    last = Math.max(last, child.bodyEnd.line);
  }
  return last;
}

function insertBelow(file: EditedText, row: number, indent: string, added: readonly NewRow[]): Edit {
  return insertRowsBelow(textRows(file), row, indent, added, levelOf(file));
}

function insertAbove(file: EditedText, row: number, indent: string, added: readonly NewRow[]): Edit {
  return insertRowsAbove(textRows(file), row, indent, added, levelOf(file));
}

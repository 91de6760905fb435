import type { Line } from '../../parser/lines/line';
import { type RowSpan, rowsIn } from '../../text/edit/rows';
import { rowsOf } from '../../util/rows';
import { indentOf, withoutIndent } from '../../util/spaces';
import type { OpenFile } from '../open-file';
import { isComment } from '../../text/edit/line-edits';

/**
 * What a line is to its neighbours when it moves: `part` is a knelpunt, oplossing, succes or meting, `note` a kans, notitie or vraag,
 * `top` an element of the file itself, and `detail` any other line that is no element.
 */
export type Rank = 'top' | 'fase' | 'stap' | 'part' | 'note' | 'detail';

/** Lines that stand as well among the details of an element as among the elements in it. */
const NOTES: readonly string[] = ['kans', 'notitie', 'vraag'];
/** How deeper a comment stands than a line below it that it is not about. */
const LEVEL = 2;

/** Which rows belong to which line, comments and unreadable lines included. */
export class Units {
  readonly rows: readonly string[];
  private readonly numbers: ReadonlyMap<Line, number>;

  constructor(private readonly file: OpenFile) {
    this.rows = rowsOf(file.text);
    this.numbers = new Map(file.lines.map((line, number) => [line, number]));
  }

  /** The lines under the same element or statement, in the order of the text. */
  siblings({ parent }: Line): readonly Line[] {
    if (!parent) return [];
    // An element of the top level is read on its own, so each has a file of its own above it.
    if (parent.keyword !== 'bestand') return parent.children.filter(isWritten).sort(byRow);
    return this.file.lines.filter((line) => line.parent?.keyword === 'bestand' && line.place === 'attached');
  }

  /** A line with the comments directly above it and everything under it. */
  of(line: Line): RowSpan {
    return { first: this.firstOf(line), last: this.lastOf(line) };
  }

  /** The first row of a line, or of the comment that is about it. */
  firstOf({ range: { start } }: Line): number {
    let first = start.line;
    const indent = this.indentAt(first) + LEVEL;
    while (first > 0 && isComment(this.rows[first - 1]!) && this.indentAt(first - 1) < indent) first--;
    return first;
  }

  private lastOf(line: Line): number {
    const { lines } = this.file;
    let number = this.numbers.get(line)!;
    while (lines[number + 1] && isIn(lines[number + 1]!, line)) number++;
    const below = lines[number + 1];
    const last = lines[number]!.range.end.line;
    const indent =
      Math.max(this.indentAt(line.range.start.line), below ? this.indentAt(below.range.start.line) : 0) + LEVEL;
    // A comment that stands deeper than what follows it is about what stands above it.
    let row = last;
    for (let next = last + 1; next < (below?.range.start.line ?? this.rows.length); next++) {
      if (isComment(this.rows[next]!) && this.indentAt(next) >= indent) row = next;
      else if (!this.isEmpty(next)) break;
    }
    return row;
  }

  /** The line below a row, with what is about it. */
  lineBelow(row: number): Line | undefined {
    return this.file.lines.find(({ range }) => range.start.line > row);
  }

  /** The last line above a row. */
  lineAbove(row: number): Line | undefined {
    return this.file.lines.findLast(({ range }) => range.end.line < row);
  }

  /** Unreadable lines below a row that stand in nothing above it, up to the next readable line. */
  straysBelow(row: number): RowSpan | undefined {
    const { lines } = this.file;
    const first = lines.findIndex(({ range }) => range.start.line > row);
    let last = first;
    while (isStray(lines[last])) last++;
    return first === last ? undefined : { first: this.firstOf(lines[first]!), last: lines[last - 1]!.range.end.line };
  }

  /** The same above a row, down from another one. */
  straysAbove(row: number, from: number): RowSpan | undefined {
    const { lines } = this.file;
    const last = lines.findLastIndex(({ range }) => range.end.line < row);
    let first = last;
    while (isStray(lines[first]) && lines[first]!.range.start.line > from) first--;
    return first === last ? undefined : { first: this.firstOf(lines[first + 1]!), last: lines[last]!.range.end.line };
  }

  /** The first of the empty rows directly above a row, or the row itself. */
  emptyAbove(row: number): number {
    let first = row;
    while (first > 0 && this.isEmpty(first - 1)) first--;
    return first;
  }

  /** The row below the empty ones that begin at a row. */
  belowEmpty(row: number): number {
    let next = row;
    while (next < this.rows.length && this.isEmpty(next)) next++;
    return next;
  }

  isEmpty(row: number): boolean {
    return withoutIndent(this.rows[row]!) === '';
  }

  private indentAt(row: number): number {
    return indentOf(this.rows[row]!);
  }
}

export function rankOf(line: Line): Rank {
  if (line.kind?.element !== true) return NOTES.includes(line.keyword) ? 'note' : 'detail';
  if (line.parent?.keyword === 'bestand') return 'top';
  return line.keyword === 'fase' || line.keyword === 'stap' ? line.keyword : 'part';
}

/** Is there a line? The unnamed klantreis and fase that a text may need are written by nobody. */
export function isWritten(line: Line | undefined): line is Line {
  return line !== undefined && line.wordRange.start.character < line.wordRange.end.character;
}

/** Does a line stand in another one: under it in the tree, or unreadable and deeper? */
function isIn(line: Line, above: Line): boolean {
  if (line.range.start.line <= above.bodyEnd.line) return true;
  return line.place !== 'attached' && line.depth > above.depth;
}

function isStray(line: Line | undefined): boolean {
  return line !== undefined && line.place !== 'attached';
}

function byRow(a: Line, b: Line): number {
  return a.range.start.line - b.range.start.line;
}

/** The last oplossing that belongs to a knelpunt by standing below it, or the knelpunt itself. */
export function solutionsEnd(siblings: readonly Line[], knelpunt: Line): Line {
  const below = siblings.slice(siblings.indexOf(knelpunt) + 1);
  const next = below.findIndex(({ keyword }) => keyword === 'knelpunt');
  const own = next < 0 ? below : below.slice(0, next);
  return own.findLast(({ keyword }) => keyword === 'oplossing') ?? knelpunt;
}

/** The knelpunt that an oplossing stands below, or the oplossing itself. */
export function solvedBy(siblings: readonly Line[], oplossing: Line): Line {
  const above = siblings.slice(0, siblings.indexOf(oplossing));
  return above.findLast(({ keyword }) => keyword === 'knelpunt') ?? oplossing;
}

export function rowsFrom(first: number, last: number): number[] {
  return rowsIn({ first, last });
}

import { findConflicts, type TextConflict } from '../util/conflict-markers';
import { BYTE_ORDER_MARK, lineEndOf, rowsOf } from '../util/rows';
import type { Range } from '../util/source';
import { indentOf, withoutIndent } from '../util/spaces';
import { formatContinued, formatStatement } from './format-line';

/** What the formatter needs to know of a statement; the parser's lines have it. */
export interface FormatLine {
  /** From the first word to the end of the text, which may run on over the next lines. */
  readonly range: Range;
  /** Levels of indentation. */
  readonly depth: number;
  /** `attached` is a line with a place in the tree; any other has none. */
  readonly place: string;
  /** Set where the grammar could not read all of it. */
  readonly misread: object | undefined;
}

/** Where a statement stands. */
interface Layout {
  /** Columns in the text as it is. */
  readonly indent: number;
  /** Levels in the formatted text. */
  readonly depth: number;
}

const LEVEL = '  ';
const TOP: Layout = { indent: 0, depth: 0 };

/**
 * The same text, laid out well: two spaces a level, single spaces between words, no spaces at line ends, single empty lines,
 * one line end at the end of the file. Never changes what a reading of the text means: words, texts, comments and their order
 * stay, and so do the byte order mark and the kind of line end (the most frequent one). A line that could not be read keeps its
 * words as they are typed, and so do two versions of which somebody must still choose.
 *
 * @param lines the statements of this text, in its order
 */
export function formatText(text: string, lines: readonly FormatLine[]): string {
  const mark = text.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK : '';
  const rows = rowsOf(text.slice(mark.length));
  const conflicts = findConflicts(rows);
  const formatted = new Formatter(rows, lines, conflicts).format();
  // Indented signs that look like those of a conflict would become one at the start of the row.
  if (findConflicts(formatted).length > conflicts.length) return text;
  const end = lineEndOf(text);
  return mark + formatted.map((row) => row + end).join('');
}

class Formatter {
  private readonly byRow: ReadonlyMap<number, FormatLine>;
  /** The rows of conflicts. */
  private readonly contested: ReadonlySet<number>;
  private readonly result: string[] = [];
  /** The statement above the row at hand. */
  private above: FormatLine | undefined;
  /** Comments that wait for the statement below them, with the empty rows between them. */
  private waiting: string[] = [];

  constructor(
    private readonly rows: readonly string[],
    lines: readonly FormatLine[],
    conflicts: readonly TextConflict[],
  ) {
    this.byRow = new Map(lines.map((line) => [line.range.start.line, line]));
    this.contested = new Set(conflicts.flatMap(({ start, last }) => rowsFrom(start, last)));
  }

  format(): readonly string[] {
    this.rows.forEach((row, number) => {
      const line = this.byRow.get(number);
      if (this.contested.has(number)) {
        this.addAsItIs(row, line);
        return;
      }
      const content = withoutIndent(row);
      if (line) this.addStatement(line, row, content);
      else if (content === '' || content.startsWith('#')) this.waiting.push(row);
      else this.addContinued(row, content);
    });
    this.addWaiting(TOP);
    if (this.result.at(-1) === '') this.result.pop();
    return this.result;
  }

  private addAsItIs(row: string, line: FormatLine | undefined): void {
    this.addWaiting(TOP);
    this.result.push(row);
    this.above = line ?? this.above;
  }

  private addStatement(line: FormatLine, row: string, content: string): void {
    this.addWaiting({ indent: indentOf(row), depth: line.depth });
    this.add(line.depth, isReadable(line) ? formatStatement(content) : content.trimEnd());
    this.above = line;
  }

  /** A row that is no statement of its own goes on with the text of the one above. */
  private addContinued(row: string, content: string): void {
    const depth = this.depthUnder(this.above);
    this.addWaiting({ indent: indentOf(row), depth });
    const readable = this.above !== undefined && isReadable(this.above);
    this.add(depth, readable ? formatContinued(content) : content.trimEnd());
  }

  private addWaiting(below: Layout): void {
    for (const row of this.waiting) {
      const comment = withoutIndent(row).trimEnd();
      if (comment !== '') this.add(this.commentDepth(indentOf(row), below), comment);
      else if (this.result.length > 0 && this.result.at(-1) !== '') this.result.push('');
    }
    this.waiting = [];
  }

  /**
   * A comment stands as deep as the statement below it. Where its author put it deeper than that, it is about what stands
   * above and keeps its own depth, at most that of a detail of the statement above.
   */
  private commentDepth(indent: number, below: Layout): number {
    if (indent < below.indent + LEVEL.length) return below.depth;
    const own = Math.round(indent / LEVEL.length);
    return Math.max(below.depth, Math.min(own, this.depthUnder(this.above)));
  }

  private depthUnder(line: FormatLine | undefined): number {
    return line === undefined ? 0 : line.depth + 1;
  }

  private add(depth: number, content: string): void {
    this.result.push(LEVEL.repeat(depth) + content);
  }
}

function rowsFrom(start: number, last: number): number[] {
  return Array.from({ length: last - start + 1 }, (_, at) => start + at);
}

function isReadable(line: FormatLine): boolean {
  return line.place === 'attached' && line.misread === undefined;
}

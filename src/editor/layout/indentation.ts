import { FOLLOWERS } from '../../model/lines/line-kinds';
import { hostOf, type Line } from '../../parser/lines/line';
import { LEVEL } from '../../text/edit/new-rows';
import { indentation, indentRow } from '../../text/edit/rows';
import { rowsOf } from '../../util/rows';
import type { Edit } from '../../util/source';
import { withoutIndent } from '../../util/spaces';
import { lineAt } from '../rows';
import { indentBeside, isComment } from '../../text/edit/line-edits';

/** What is indented: a text with the statements that were read in it. */
export interface IndentedText {
  readonly text: string;
  readonly lines: readonly Line[];
}

/**
 * Where rows belong: as deep as the table says, counted from the element that they hang under as that stands in the text. So a
 * line falls in with its neighbours, also in a text that is indented in another way; in a formatted text it is where the formatter
 * puts it.
 */
export class Indentation {
  private readonly rows: readonly string[];
  private readonly lines: readonly Line[];
  /** Of the rows that were put right, or stood right. */
  private readonly corrected = new Map<number, string>();

  /** @param depthOf levels that a line stands deep, where that is not as it was read */
  constructor(
    { text, lines }: IndentedText,
    private readonly depthOf: (line: Line) => number = ({ depth }) => depth,
  ) {
    this.rows = rowsOf(text);
    this.lines = lines;
  }

  /**
   * The changes that put these rows right, from the top down. Comments and lines without a place stay where they are; an empty row is to
   * have no spaces.
   */
  correct(rows: readonly number[]): Edit[] {
    const sorted = [...new Set(rows)].sort((a, b) => a - b);
    if (this.isFlat(new Set(sorted))) return [];
    return sorted.flatMap((row) => {
      const wanted = this.wantedAt(row);
      return wanted === undefined ? [] : this.edit(row, wanted);
    });
  }

  /** What stands before a row that was put right; undefined for one that was left alone. */
  correctedAt(row: number): string | undefined {
    return this.corrected.get(row);
  }

  /** The change that puts an empty row where its line most likely belongs. */
  correctEmpty(row: number): Edit[] {
    const wanted = this.isFlat(new Set([row])) ? '' : this.wantedBelow(row - 1);
    return wanted === undefined ? [] : this.edit(row, wanted);
  }

  isEmpty(row: number): boolean {
    return withoutIndent(this.rows[row] ?? '') === '';
  }

  /** What stands before a line that hangs directly under this one, in the rows below it. */
  under(host: Line | undefined, depth: number, row = Number.MAX_SAFE_INTEGER): string {
    const base = this.writtenAbove(host, depth);
    if (base === undefined) return LEVEL.repeat(depth);
    const own = this.at(base.range.start.line);
    return this.likeSiblings(host!, own, depth, row) ?? own + LEVEL.repeat(depth - this.depthOf(base));
  }

  /** The lines beside it, where all of them stand in one way. */
  private likeSiblings(host: Line, own: string, depth: number, row: number): string | undefined {
    const siblings = host.children.filter((line) => this.depthOf(line) === depth && line.range.start.line < row);
    const beside = siblings.map((line) => this.at(line.range.start.line));
    return indentBeside(beside, own);
  }

  /** The innermost line from here outwards that stands on a row of its own and less deep; undefined for the file. */
  private writtenAbove(line: Line | undefined, depth: number): Line | undefined {
    for (let above = line; above; above = above.parent)
      if (above.form !== undefined && this.depthOf(above) < depth) return above;
    return undefined;
  }

  private at(row: number): string {
    return this.corrected.get(row) ?? indentation(this.rows, row);
  }

  private wantedAt(row: number): string | undefined {
    if (this.isEmpty(row)) return '';
    const line = lineAt(this.lines, row);
    if (line?.place !== 'attached' || isComment(this.rows[row]!)) return undefined;
    // A text that runs on stands under its line.
    if (row > line.range.start.line) return this.at(line.range.start.line) + LEVEL;
    return this.under(line.parent, this.depthOf(line), row);
  }

  /**
   * Below an element come its details, below a detail another one. Evidence is the last word about what it proves. An empty row ends a
   * persona, a bron, …; in a klantreis it may stand anywhere, and the next line is never put less deep than it may belong, since
   * that says something.
   */
  private wantedBelow(row: number): string | undefined {
    let last = Math.min(row, this.rows.length - 1);
    while (last >= 0 && this.isEmpty(last)) last--;
    const line = lineAt(this.lines, last);
    if (line === undefined) return last < 0 ? '' : undefined;
    if (line.place !== 'attached') return undefined;
    if (last < row && !isInJourney(line)) return '';
    if (line.kind?.element) return this.under(line, line.depth + 1);
    return this.at(topStatement(line).range.start.line);
  }

  private edit(row: number, wanted: string): Edit[] {
    this.corrected.set(row, wanted);
    return indentRow(this.rows, row, wanted);
  }

  /** Are all other lines at the margin? Who writes so wants it so. */
  private isFlat(besides: ReadonlySet<number>): boolean {
    const deep = this.lines.filter((line) => line.depth > 0 && !besides.has(line.range.start.line));
    return deep.length > 1 && deep.every((line) => line.indent === 0);
  }
}

function isInJourney(line: Line): boolean {
  for (let above: Line | undefined = line; above; above = above.parent) if (above.keyword === 'klantreis') return true;
  return false;
}

/** The statement that the next one stands beside: not what proves it, explains it, or says how it came out. */
function topStatement(line: Line): Line {
  const parent = line.parent;
  if (parent?.form === undefined || parent.kind?.element) return line;
  const isFollower = (FOLLOWERS as readonly string[]).includes(line.keyword);
  return isFollower || hostOf(parent) !== undefined ? topStatement(parent) : line;
}

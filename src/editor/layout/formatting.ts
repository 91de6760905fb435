import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Line } from '../../parser/lines/line';
import { contentLength, editsOfRows, formatEdits, formattedRows, keepEnd } from '../../text/edit/format-edits';
import { withoutIndent } from '../../util/spaces';
import { Indentation } from './indentation';
import { textEdits } from '../lsp-edits';
import type { OpenFile } from '../open-file';

/**
 * The changes that lay the file out well. Only the rows that change are in it, so that the cursor and what is folded keep
 * their place.
 */
export function formattingOf(file: OpenFile): TextEdit[] {
  return textEdits(file, formatEdits(file.text, file.lines));
}

/**
 * The same for the rows that a range touches, as after pasting. The rows around it stay as they are, so these fall in with them, also
 * where the text is indented in another way. Where the range ends at the end of a row somebody may be going on there: spaces
 * at that end stay, and no line end comes.
 *
 * Rows that stand no deeper than what they hang under, as when the first of them was pasted behind spaces, say nothing by their
 * indentation: they go where the table has them.
 */
export function rangeFormattingOf(file: OpenFile, { start, end }: Range): TextEdit[] {
  const last = end.character === 0 && end.line > start.line ? end.line - 1 : end.line;
  const inRange = file.lines.filter((line) => start.line <= line.range.start.line && line.range.start.line <= last);
  const depthOf = depthByTable(isAskew(inRange) ? new Set(inRange) : new Set());
  const lines = file.lines.map((line) => ({ ...line, depth: depthOf(line) }));
  const rows = formattedRows(file.text, lines).filter(({ row }) => start.line <= row && row <= last);
  const indentation = new Indentation(file, depthOf);
  indentation.correct(rows.map(({ row }) => row));
  const placed = rows.map((one) => {
    const indent = indentation.correctedAt(one.row);
    const goesOn = one.row === end.line && end.character >= contentLength(one);
    const shown = indent === undefined ? one : { ...one, formatted: indent + withoutIndent(one.formatted) };
    return goesOn ? keepEnd(shown) : shown;
  });
  return textEdits(file, editsOfRows(placed));
}

/** Does one of these lines stand no deeper than the one of them that has it? */
function isAskew(lines: readonly Line[]): boolean {
  const among = new Set(lines);
  return lines.some(
    ({ place, parent, claims, indent }) =>
      place === 'attached' && !claims && parent !== undefined && among.has(parent) && indent <= parent.indent,
  );
}

/** The depth of lines, of these as deep as the table says whatever their indentation claims. */
function depthByTable(lines: ReadonlySet<Line>): (line: Line) => number {
  const depthOf = (line: Line): number =>
    lines.has(line) && line.place === 'attached' && line.parent ? depthOf(line.parent) + 1 : line.depth;
  return depthOf;
}

import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver-types';
import type { OpenFile } from '../open-file';
import { isComment } from '../../text/edit/line-edits';
import { rowsOf } from '../../util/rows';

/** What can be folded: every line with something under it or a text that runs on, and comments of several rows. */
export function foldingOf(file: OpenFile): FoldingRange[] {
  const bodies = file.lines.map((line): FoldingRange => ({
    startLine: line.range.start.line,
    endLine: line.bodyEnd.line,
  }));
  const ranges = [...bodies.filter(({ startLine, endLine }) => endLine > startLine), ...comments(file.text)];
  return ranges.sort((a, b) => a.startLine - b.startLine);
}

/** Comments are not in the tree: the rows themselves say where they are. */
function comments(text: string): FoldingRange[] {
  const found: FoldingRange[] = [];
  let start: number | undefined;
  for (const [number, row] of [...rowsOf(text), ''].entries()) {
    if (isComment(row)) {
      start ??= number;
      continue;
    }
    if (start !== undefined && number - start > 1) {
      found.push({ startLine: start, endLine: number - 1, kind: FoldingRangeKind.Comment });
    }
    start = undefined;
  }
  return found;
}

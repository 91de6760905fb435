import type { Fix } from '../../model/finding';
import type { Line } from '../../parser/line';
import { isComment, lineAt } from '../rows';
import type { OpenFile } from '../open-file';
import { type Asked, byHand, fix } from './asked';
import { lineEnd, removal, textRows, wholeRows } from './text-edits';

/** KR704: the stap (or fase) goes to where its time comes, with everything under it; or it goes without its time. */
export function inTimeOrder({ file, finding, line }: Asked): Fix[] {
  const away = byHand(fix('FIX42', {}, removal(file, line)));
  const [own, earlier] = [ownerOf(line), ownerOf(lineAt(file.lines, Number(finding.args.regel) - 1))];
  if (!own || !earlier || own.keyword !== earlier.keyword || !isWhole(file, own)) return [away];
  const first = firstRow(file, own);
  const target = firstRow(file, earlier);
  const rows = textRows(file).slice(first, own.bodyEnd.line + 1);
  const eol = lineEnd(file.text);
  const at = { line: target, character: 0 };
  const moved = fix(
    'FIX53',
    { woord: own.keyword, regel: earlier.range.start.line + 1 },
    { range: { start: at, end: at }, newText: rows.map((row) => row + eol).join('') },
    { range: wholeRows(file, first, own.bodyEnd.line), newText: '' },
  );
  return [moved, away];
}

function ownerOf(line: Line | undefined): Line | undefined {
  const owner = line?.keyword === 'wanneer' ? line.parent : line;
  return owner?.type === undefined ? undefined : owner;
}

/** Does all in its rows hang under it? A line that belongs elsewhere would be moved along. */
function isWhole(file: OpenFile, own: Line): boolean {
  const inside = file.lines.filter(({ range }) => {
    return range.start.line >= own.range.start.line && range.start.line <= own.bodyEnd.line;
  });
  return inside.every((line) => line === own || isUnder(line, own));
}

function isUnder(line: Line, own: Line): boolean {
  for (let parent = line.parent; parent; parent = parent.parent) if (parent === own) return true;
  return false;
}

/** The row of a line, or of the comment directly above it. */
function firstRow(file: OpenFile, { range }: Line): number {
  let row = range.start.line;
  while (row > 0 && isComment(textRows(file)[row - 1]!)) row--;
  return row;
}

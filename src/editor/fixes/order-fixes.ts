import type { Fix } from '../../model/finding';
import { isUnder, type Line } from '../../parser/lines/line';
import { removeLine, textRows } from '../../text/edit/line-edits';
import { moveRows } from '../../text/edit/rows';
import { isComment, lineAt } from '../rows';
import type { OpenFile } from '../open-file';
import { type Asked, byHand, fix } from './asked';

/** KR704: the stap (or fase) goes to where its time comes, with everything under it; or it goes without its time. */
export function inTimeOrder({ file, finding, line }: Asked): Fix[] {
  const away = byHand(fix('FIX59', { woord: line.keyword }, removeLine(file, line)));
  const [own, other] = [ownerOf(line), ownerOf(lineAt(file.lines, Number(finding.args.naar) - 1))];
  if (!own || !other || own.keyword !== other.keyword || !isWhole(file, own)) return [away];
  const first = firstRow(file, own);
  const goesUp = other.range.start.line < own.range.start.line;
  const target = goesUp ? { above: firstRow(file, other) } : { below: other.bodyEnd.line };
  const moved = fix(
    goesUp ? 'FIX53' : 'FIX58',
    { woord: own.keyword, regel: other.range.start.line + 1 },
    moveRows(textRows(file), [{ first, last: own.bodyEnd.line }], target),
  );
  return [moved, away];
}

function ownerOf(line: Line | undefined): Line | undefined {
  const owner = line?.keyword === 'wanneer' ? line.parent : line;
  return owner?.form === undefined ? undefined : owner;
}

/** Does all in its rows hang under it? A line that belongs elsewhere would be moved along. */
function isWhole(file: OpenFile, own: Line): boolean {
  const inside = file.lines.filter(({ range }) => {
    return range.start.line >= own.range.start.line && range.start.line <= own.bodyEnd.line;
  });
  return inside.every((line) => line === own || isUnder(line, own));
}

/** The row of a line, or of the comment directly above it. */
function firstRow(file: OpenFile, { range }: Line): number {
  let row = range.start.line;
  while (row > 0 && isComment(textRows(file)[row - 1]!)) row--;
  return row;
}

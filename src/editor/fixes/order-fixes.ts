import type { Fix } from '../../model/finding';
import type { Line } from '../../parser/lines/line';
import { isComment, lineAt } from '../rows';
import type { OpenFile } from '../open-file';
import { type Asked, byHand, fix } from './asked';
import { lineEnd, removal, textRows, wholeRows } from './text-edits';

/** KR704: the stap (or fase) goes to where its time comes, with everything under it; or it goes without its time. */
export function inTimeOrder({ file, finding, line }: Asked): Fix[] {
  const away = byHand(fix('FIX59', { woord: line.keyword }, removal(file, line)));
  const [own, other] = [ownerOf(line), ownerOf(lineAt(file.lines, Number(finding.args.naar) - 1))];
  if (!own || !other || own.keyword !== other.keyword || !isWhole(file, own)) return [away];
  const first = firstRow(file, own);
  const goesUp = other.range.start.line < own.range.start.line;
  const [title, target] = goesUp ? ['FIX53', firstRow(file, other)] : ['FIX58', other.bodyEnd.line + 1];
  const rows = textRows(file).slice(first, own.bodyEnd.line + 1);
  const eol = lineEnd(file.text);
  // Behind the last row of the file there is no row yet.
  const isBehind = target >= textRows(file).length;
  const at = isBehind
    ? { line: target - 1, character: textRows(file)[target - 1]!.length }
    : { line: target, character: 0 };
  const newText = rows.map((row) => (isBehind ? eol + row : row + eol)).join('');
  const moved = fix(
    title,
    { woord: own.keyword, regel: other.range.start.line + 1 },
    { range: { start: at, end: at }, newText },
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

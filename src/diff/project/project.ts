import { canonicalRow } from '../../model/canonical/canonical-row';
import { SPACES, withoutIndent } from '../../util/spaces';
import type { Toestand } from '../../model/meaning/gewenst';
import { isWish } from './journey-lines';
import { LeftOut } from './left-out';
import type { Source, Statement } from '../tree/statement';

/**
 * The text of the huidige or the gewenste klantreizen alone, to be read as if it were a file of its own: what does not count there
 * is blanked out, and every row and what is said behind a keyword stays in its place, so that a line of the result is that line of
 * the text. Comments under a line go with it. Lines that nobody can read stay.
 * @param others the other files of the scope: whether a knelpunt is solved may stand there
 */
export function projectText({ text, lines }: Source, which: Toestand, others: readonly Source[] = []): string {
  const parts = text.split(/(\r\n|\n|\r)/);
  const rowAt = (row: number) => parts[row * 2] ?? '';
  const setRow = (row: number, to: string) => (parts[row * 2] = to);
  const leftOut = new LeftOut(
    lines,
    others.flatMap((other) => other.lines),
    which,
  );
  lines.forEach((line, at) => {
    const { start, end } = line.range;
    const whole = leftOut.goneWith(line);
    if (whole) {
      const next = lines[at + 1];
      const goesOn = next !== undefined && leftOut.isGone(next);
      for (let row = start.line; row <= end.line; row++) setRow(row, '');
      const last = next ? next.range.start.line : Math.ceil(parts.length / 2);
      for (let row = end.line + 1; row < last; row++) {
        if (goesOn || isUnder(rowAt(row), whole.range.start.character)) setRow(row, '');
      }
      return;
    }
    const names = leftOut.goneNames(line);
    if (names.size > 0) setRow(start.line, withoutNames(rowAt(start.line), line, names));
    if (which === 'gewenst' && isWish(line)) setRow(start.line, withoutWish(rowAt(start.line)));
  });
  return parts.join('');
}

/** Does a comment stand further to the right? */
function isUnder(row: string, column: number): boolean {
  return row.length - withoutIndent(row).length > column;
}

const WISH = new RegExp(`^([${SPACES}]*)(gewenst[${SPACES}]+)([^:${SPACES}]+)`);

/** The keyword comes where `gewenst` stood, and the room that leaves is filled up. */
function withoutWish(row: string): string {
  return canonicalRow(row).text.replace(
    WISH,
    (_, indent: string, wish: string, keyword: string) => indent + keyword + ' '.repeat(wish.length),
  );
}

/** A line that names things, in which the ones that are gone are blank, with the commas that they leave over. */
function withoutNames(typed: string, { keyword }: Statement, gone: ReadonlySet<string>): string {
  const row = canonicalRow(typed).text;
  const start = row.indexOf(keyword) + keyword.length;
  const colon = row.indexOf(':', start);
  const end = colon < 0 ? row.length : colon;
  const parts = row.slice(start, end).split(',');
  const isKept = parts.map((part) => !gone.has(withoutIndent(part).split(new RegExp(`[${SPACES}]`), 1)[0]!));
  const last = isKept.lastIndexOf(true);
  return (
    row.slice(0, start) +
    parts
      .map((part, at) => {
        const comma = at === parts.length - 1 ? '' : isKept[at] && at < last ? ',' : ' ';
        return (isKept[at] ? part : ' '.repeat(part.length)) + comma;
      })
      .join('') +
    row.slice(end)
  );
}

import { rowsOf } from '../../util/rows';
import { firstSign, withoutIndent } from '../../util/spaces';
import type { Line } from './line';
import type { Word } from './words';

/** Words and their places, read from lines. Every reader gives undefined or nothing where the text has a hole. */

/** The words of a property, in the order of the text. */
export function words(line: Line, property: string): readonly Word[] {
  return line.words.get(property) ?? [];
}

export function word(line: Line | undefined, property: string): Word | undefined {
  return line && words(line, property)[0];
}

/** The text after the colon: continued lines become one, spaces at both ends are not text, nor are signs that nobody sees alone. */
export function textOf(line: Line | undefined): string {
  const raw = line?.tekst;
  if (raw === undefined) return '';
  // Nearly every text stands on one row.
  const parts = raw.includes('\n') || raw.includes('\r') ? rowsOf(raw) : [raw];
  return parts
    .map((part) => withoutIndent(part).slice(1).trim())
    .filter((part) => firstSign(part) !== '')
    .join(' ');
}

export function hasText(line: Line): boolean {
  return line.tekst !== undefined;
}

export function nameOf(line: Line): string | undefined {
  return line.name;
}

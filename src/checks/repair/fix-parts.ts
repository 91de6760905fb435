import { PLACES } from '../../messages/fixes.data';
import type { Args, Fix } from '../../model/finding';
import { rangeInRow } from '../../text/edit/edit';
import { fillText, rowsAfter, rowsUnder, rowUnder, textRows } from '../../text/edit/line-edits';
import type { NewRow } from '../../text/edit/new-rows';
import { rowsOf } from '../../util/rows';
import type { Edit, Range } from '../../util/source';
import { firstSign, withoutIndent } from '../../util/spaces';
import { literally } from '../../util/text';
import type { AskedFile, AskedLine } from './asked';

/** What quick fixes are made of, of the rules and of the language alike. */

export function fix(title: Fix['title'], args: Args, ...edits: readonly (Edit | readonly Edit[])[]): Fix {
  return { title, args, edits: edits.flat() };
}

/** A fix that takes out words of the author. */
export function byHand(made: Fix): Fix {
  return { ...made, byHand: true };
}

/** The fix that puts a row under an element; where a line of that kind stands there without its text, it is filled. */
export function detailFix(file: AskedFile, host: AskedLine, keyword: string, typed: string): Fix {
  const empty = emptyLine(host, keyword);
  const edit = empty ? fillLine(file, empty, typed) : rowUnder(file, host, { text: `${keyword}: `, typed });
  return fix('FIX04', { nieuw: keyword }, edit);
}

/** The fix that puts two rows under an element at once; of which one stands there without its text, first that one is filled. */
export function twoDetailsFix(file: AskedFile, host: AskedLine, ...rows: readonly [NewRow, NewRow]): Fix {
  const [een, ander] = rows.map(({ text }) => /^\w+/.exec(text)![0]) as [string, string];
  const at = [een, ander].findIndex((keyword) => emptyLine(host, keyword) !== undefined);
  if (at !== -1) return detailFix(file, host, at === 0 ? een : ander, rows[at]!.typed ?? '');
  return fix('FIX60', { een, ander }, rowsUnder(file, host, rows));
}

function emptyLine({ children }: AskedLine, keyword: string): AskedLine | undefined {
  return children.find((child) => child.keyword === keyword && !child.desired);
}

/** The text of a line that has none yet, or only its colon. */
export function fillLine(file: AskedFile, line: AskedLine, typed: string): Edit {
  return fillText(file, line.range.end, line.tekst !== undefined && saysNothing(line), typed);
}

/** Is there no text behind its colon, or none that anybody sees? */
function saysNothing({ tekst = '' }: AskedLine): boolean {
  return rowsOf(tekst).every((row) => firstSign(withoutIndent(row).slice(1)) === '');
}

export function rowFix(make: (row: NewRow) => Edit, text: string, typed?: string): Fix {
  const nieuw = text.trim().replace(/:$/, '');
  return fix('FIX04', { nieuw }, make({ text, ...(typed !== undefined && { typed }) }));
}

interface Hanging<T> {
  readonly keyword: string;
  readonly form: string | undefined;
  readonly parent: T | undefined;
}

/** The line of this kind that a line stands under; undefined for one that nobody wrote. */
export function lineAround<T extends Hanging<T>>(line: T | undefined, keyword: string): T | undefined {
  let around = line;
  while (around && around.keyword !== keyword) around = around.parent;
  return around?.form === undefined ? undefined : around;
}

/** A name that is not taken: the one that is asked for, or with a number behind it. */
export function freeName(name: string, isTaken: (name: string) => boolean): string {
  let free = name;
  for (let number = 2; isTaken(free); number++) free = `${name}-${number}`;
  return free;
}

/** Where the title of an element stands: behind the colon, up to the end of its last row; undefined where it says nothing. */
export function titleRange(file: AskedFile, line: AskedLine): Range | undefined {
  if (saysNothing(line)) return undefined;
  const row = textRows(file)[line.range.start.line]!;
  const colon = row.indexOf(':', line.keywordEnd);
  const from = colon + 1 + /^\s*/.exec(row.slice(colon + 1))![0].length;
  return { start: { line: line.range.start.line, character: from }, end: line.range.end };
}

/**
 * Where words stand in the text of a line, behind its colon.
 * @param words in small letters, with one space between them
 */
export function wordsRange(file: AskedFile, { range, keywordEnd }: AskedLine, words: string): Range | undefined {
  const pattern = new RegExp(`(?<!\\p{L})${words.split(' ').map(literally).join('\\s+')}(?!\\p{L})`, 'iu');
  for (let at = range.start.line; at <= range.end.line; at++) {
    const row = textRows(file)[at]!;
    const from = at === range.start.line ? row.indexOf(':', keywordEnd) + 1 : 0;
    const found = pattern.exec(row.slice(from));
    if (found) return rangeInRow(at, from + found.index, from + found.index + found[0].length);
  }
  return undefined;
}

/** An oplossing below the knelpunt that it is for. */
export function oplossingBelow(file: AskedFile, knelpunt: AskedLine): Fix {
  const row = { text: 'oplossing: ', typed: PLACES.oplossing };
  return fix('FIX04', { nieuw: 'oplossing' }, rowsAfter(file, knelpunt, [row]));
}

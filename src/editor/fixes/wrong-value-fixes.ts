import { byHand, fix, lineAround } from '../../checks/repair/fix-parts';
import type { AskedLanguage } from './asked';
import { away } from './line-fixes';
import type { Finding, Fix } from '../../model/finding';
import { decimal } from '../../model/time';
import type { Line } from '../../parser/lines/line';
import { word, words } from '../../parser/lines/values';
import { insertText, replacement, replaceToType } from '../../text/edit/edit';
import { textRows } from '../../text/edit/line-edits';
import { parseNumber, quarterEnd } from '../../util/dates';
import type { Range } from '../../util/source';

/** What can be put in the place of a value that is none, where the message brings nothing along that is near. */

/** Values in one list of fixes. */
const MOST_VALUES = 10;

/** KT010: each of the values that the line takes. */
export function oneOfTheValues({ finding }: AskedLanguage): Fix[] {
  const { keuzes } = finding.args;
  if (finding.fixes !== undefined || typeof keuzes !== 'object') return [];
  return keuzes.slice(0, MOST_VALUES).map((keuze) => replacement(finding.range, keuze));
}

/** KT011: the year that it names, or a day to type over. */
export function someDate({ finding, today }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const year = yearIn(String(finding.args.waarde));
  if (year !== undefined) return [replacement(finding.range, year)];
  return [toTypeOver(finding.range, quarterEnd(today, 1))];
}

/** KT012: the year that it names, or the one that it is. */
export function somePeriod({ finding, today }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const year = yearIn(String(finding.args.waarde));
  return [year === undefined ? toTypeOver(finding.range, today.slice(0, 4)) : replacement(finding.range, year)];
}

/** KT013, KT014 and KT015: the number that stands in it and fits; else the line goes, for no number is a guess. */
export function someNumber({ file, finding, line }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const { start, end } = finding.range;
  const typed = textRows(file)[start.line]!.slice(start.character, end.character);
  const value = parseNumber(/\d+(?:[.,]\d+)?/.exec(typed)?.[0].replace('.', ',') ?? '');
  const numbers = value === undefined ? [] : fitting(finding.code, value).map(decimal);
  return [...new Set(numbers)]
    .filter((one) => one !== typed)
    .map((one) => replacement(finding.range, one))
    .concat(away(file, line));
}

/** The numbers that may be meant where this one stands. */
function fitting(code: Finding['code'], value: number): readonly number[] {
  if (code === 'KT014') return [Math.floor(value), Math.ceil(value)];
  if (code === 'KT015') return [value / 10, 100].filter((one) => one <= 100);
  return [value];
}

/** KT048: the smaller number first; of two that are the same one is enough, except on a scale. */
export function smallestFirst({ line }: AskedLanguage): Fix[] {
  const [van, tot] = [word(line, 'van'), word(line, 'tot')];
  if (!van || !tot) return [];
  const range: Range = { start: van.range.start, end: tot.range.end };
  if (parseNumber(van.text) !== parseNumber(tot.text)) return [replacement(range, `${tot.text} tot ${van.text}`)];
  return line.keyword === 'schaal' ? [] : [replacement(range, van.text)];
}

/** KT016: one of the values. */
export function oneValue({ finding, line }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const property = ['waarden', 'namen'].find((one) => words(line, one).length > 1);
  const values = property === undefined ? [] : words(line, property);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return [];
  const range = { start: first.range.start, end: last.range.end };
  const texts = [...new Set(values.map(({ text }) => text))].slice(0, MOST_VALUES);
  return texts.map((text) => byHand(replacement(range, text)));
}

/** KT027: the text is a notitie of its own, where one may stand. */
export function ownNote({ file, finding, line }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const note = 'notitie';
  const isInJourney = lineAround(lastAttached(file.lines, line), 'klantreis') !== undefined;
  const noted = fix('FIX01', { nieuw: note }, insertText(line.range.start, note));
  return [...(isInJourney ? [noted] : []), away(file, line)];
}

/** KT028: evidence of nothing goes. */
export function looseFollower({ file, finding, line }: AskedLanguage): Fix[] {
  return finding.fixes === undefined ? [away(file, line)] : [];
}

/** KT029: the line above it is of the gewenste klantreis, or the line goes. */
export function whatItMakesPossible({ file, finding, line }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const above = lastAttached(file.lines, line);
  const stap = lineAround(above, 'stap');
  if (!above?.kind?.desired || above.desired || !stap || stap.desired) return [away(file, line)];
  const nieuw = `gewenst ${above.keyword}`;
  const desired = fix('FIX01', { nieuw }, insertText(above.range.start, 'gewenst '));
  return [desired, away(file, line)];
}

function lastAttached(lines: readonly Line[], line: Line): Line | undefined {
  return lines.slice(0, lines.indexOf(line)).findLast(({ place }) => place === 'attached');
}

function yearIn(text: string): string | undefined {
  return /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(text)?.[0];
}

function toTypeOver(range: Range, nieuw: string): Fix {
  return fix('FIX01', { nieuw }, replaceToType(range, nieuw));
}

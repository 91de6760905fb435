import { byHand, fix, lineAround } from '../../checks/repair/fix-parts';
import type { AskedLanguage } from './asked';
import { away } from './line-fixes';
import type { Finding, Fix } from '../../model/finding';
import { decimal } from '../../model/time';
import type { Line } from '../../parser/lines/line';
import { word, words } from '../../parser/lines/values';
import { insertText, removeText, replacement, replaceToType } from '../../text/edit/edit';
import { rowsBefore, textRows } from '../../text/edit/line-edits';
import { parseNumber, quarterEnd } from '../../util/dates';
import type { Range } from '../../util/source';

/** What can be put in the place of a value that is none, where the message brings nothing along that is near. */

/** Values in one list of fixes. */
const MOST_VALUES = 10;

/** KT010: each of the values that the line takes. */
export function oneOfTheValues({ finding, line }: AskedLanguage): Fix[] {
  const { keuzes } = finding.args;
  if (finding.fixes !== undefined || typeof keuzes !== 'object') return [];
  const values = keuzes.slice(0, MOST_VALUES).map((keuze) => replacement(finding.range, keuze));
  // What stands where a value may stand can be the text as well: `aanleiding verhuizing: …`.
  const end = { line: line.range.start.line, character: line.keywordEnd };
  return line.form === 'sort' ? [fix('FIX02', { woord: line.keyword }, insertText(end, ':')), ...values] : values;
}

/** KT011: the year that it names, or a day to type over. */
export function someDate({ finding, today }: AskedLanguage): Fix[] {
  if (finding.fixes !== undefined) return [];
  const { range } = finding;
  const waarde = String(finding.args.waarde);
  const year = yearIn(waarde);
  if (year !== undefined) return [replacement(range, year)];
  const nieuw = quarterEnd(today, 1);
  const who = /^door\s*:?\s*(.+)$/iu.exec(waarde)?.[1];
  if (who === undefined) return [toTypeOver(range, nieuw)];
  return [fix('FIX04', { nieuw }, replaceToType(range, nieuw, '', ` door: ${who}`))];
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

/** KT083: as many as took part, where that is enough for those who say so. */
export function asManyAsTookPart({ finding, line }: AskedLanguage): Fix[] {
  const { aantal } = finding.args;
  const isBehind = ({ range }: { readonly range: Range }) => range.start.character > finding.range.start.character;
  const [some, total] = [words(line, 'aantal').find(isBehind), words(line, 'totaal').find(isBehind)];
  if (!some || !total) return [];
  if (Number(some.text) <= Number(aantal)) return [replacement(total.range, String(aantal))];
  const { start } = some.range;
  const range = { start: { ...start, character: start.character - 1 }, end: total.range.end };
  return [fix('FIX59', { woord: `${some.text} van ${total.text}` }, removeText(range))];
}

/** KT085: the status says so too. */
export function adoptedStatus({ file, line }: AskedLanguage): Fix[] {
  const status = line.parent?.children.find(({ keyword }) => keyword === 'status');
  const value = status && word(status, 'waarden');
  if (value) return [replacement(value.range, 'vastgesteld')];
  const text = 'status vastgesteld';
  return [fix('FIX04', { nieuw: text }, rowsBefore(file, line, [{ text }]))];
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

import { type Finding, replacement } from '../model/finding';
import { KANALEN, VALUES } from '../model/vocabulary.data';
import { own } from '../util/own';
import type { Position, Range } from '../util/source';
import type { Line, Misread } from './line';
import { spacedName } from './spaced-name';
import { CONNECTING_WORDS } from './token-builder';

/** Lines of a keyword and a text, and lines with a value between those. */
const TEXT_RULES = ['TekstRegel', 'Vraag'];
const VALUE_TEXT_RULES = ['Gevoel', 'Invloed', 'Spanning', 'Negeer'];

/** One message for every line that the grammar could not read, on the word where it went wrong. */
export function syntaxProblems(lines: readonly Line[], texts: readonly string[]): Finding[] {
  return lines.flatMap((line) => {
    const { misread } = line;
    // A line that has no place has its message, or is set aside without one.
    const isTold = line.place !== 'attached' && (line.place !== 'unknown' || line.kind !== undefined);
    return misread && !isTold ? [syntaxProblem(line, misread, texts[misread.range.start.line] ?? '')] : [];
  });
}

function syntaxProblem(line: Line, misread: Misread, text: string): Finding {
  if (line.keyword === '') return { code: 'KT003', range: line.range, args: { woord: unfinishedDesired(text) } };
  const { image, atEnd, range } = misread;
  if (atEnd) return { code: 'KT003', range: line.range, args: { woord: line.keyword } };
  const args = { woord: line.keyword, bij: image };
  if (image.startsWith('#')) return { code: 'KT042', range, args };
  const keyword: Position = { line: line.range.start.line, character: line.keywordEnd };
  const joined = valueOfTwoWords(line, text, keyword);
  if (joined) {
    const { meant } = joined;
    return { code: 'KT002', range: joined.range, args, meant, fixes: [replacement(joined.range, meant)] };
  }
  const isNamed = line.keyword === 'ankerpunt' || (line.kind?.element === true && line.keyword !== 'meting');
  const isFirst = text.slice(keyword.character, range.start.character).trim() === '';
  if (isNamed && isFirst && isNoId(image)) return { code: 'KT032', range, args };
  const hasColon = text.slice(range.start.character).includes(':');
  const spaced = isNamed && hasColon ? spacedName(line, text) : undefined;
  if (spaced) return spaced;
  const colon = hasColon
    ? undefined
    : missingColon(line, isNamed, isFirst, keyword, text.slice(0, range.start.character));
  if (colon === undefined) return { code: 'KT002', range, args };
  const edits = [{ range: { start: colon, end: colon }, newText: ':' }];
  return { code: 'KT038', range: line.range, args, fixes: [{ title: 'FIX02', args, edits }] };
}

/** `contact op locatie` or `gevoel zeer negatief`, where a value with a hyphen is meant. */
function valueOfTwoWords(
  line: Line,
  text: string,
  keyword: Position,
): { readonly range: Range; readonly meant: string } | undefined {
  const words = /^\s+((\p{L}+)\s+(\p{L}+))/u.exec(text.slice(keyword.character));
  const meant = words && `${words[2]}-${words[3]}`;
  const values: readonly string[] = line.keyword === 'contact' ? KANALEN : (own(VALUES, line.keyword) ?? []);
  if (!meant || !values.includes(meant)) return undefined;
  const end = keyword.character + words[0].length;
  const start = { line: keyword.line, character: end - words[1]!.length };
  return { range: { start, end: { line: keyword.line, character: end } }, meant };
}

/** The form to show for `gewenst` without a line behind it. */
function unfinishedDesired(text: string): string {
  return /\bzonder\s*$/.test(text) ? 'zonder' : 'gewenst';
}

/**
 * Where the colon is missing, if that is what is wrong: behind the keyword of an element or a text, behind the value of a
 * feeling. What comes before the text of other lines cannot be told from the text itself.
 */
function missingColon(
  line: Line,
  isNamed: boolean,
  isFirst: boolean,
  keyword: Position,
  before: string,
): Position | undefined {
  const type = line.type ?? '';
  if (isNamed || (isFirst && TEXT_RULES.includes(type))) return keyword;
  if (!isFirst && VALUE_TEXT_RULES.includes(type)) {
    return { line: keyword.line, character: before.trimEnd().length };
  }
  return undefined;
}

function isNoId(word: string): boolean {
  return (CONNECTING_WORDS as readonly string[]).includes(word) || !/^\p{L}/u.test(word);
}

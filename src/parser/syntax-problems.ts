import { type Finding, replacement } from '../model/finding';
import { STATEMENT_WORDS } from '../model/line-kinds.data';
import { KANALEN, SYNONYMS, VALUES } from '../model/vocabulary.data';
import { nearest } from '../util/nearest';
import type { Position, Range } from '../util/source';
import { SPACES, splitWords } from '../util/spaces';
import type { Line, Misread } from './line';
import { CONNECTING_WORDS } from './token-builder';

/** Lines of a keyword and a text, and lines with a value between those. */
const TEXT_RULES = ['TekstRegel', 'Vraag'];
const VALUE_TEXT_RULES = ['Gevoel', 'Invloed', 'Spanning', 'Negeer'];
const FIRST_WORDS = STATEMENT_WORDS.map((word) => word.split(' ')[0]!);

/** One message for every line that the grammar could not read, on the word where it went wrong. */
export function syntaxProblems(lines: readonly Line[], texts: readonly string[]): Finding[] {
  const found: Finding[] = [];
  const meanings = new Meanings();
  for (const line of lines) {
    // A line that has no place has its message, or is set aside without one.
    if (line.place === 'misplaced' || line.place === 'aside') continue;
    const { misread } = line;
    if (misread) found.push(syntaxProblem(line, misread, texts[misread.range.start.line] ?? ''));
    else if (line.place === 'unknown') found.push(unknownLine(line, texts[line.range.start.line] ?? '', meanings));
  }
  return found;
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
  const values: readonly string[] = line.keyword === 'contact' ? KANALEN : (VALUES[line.keyword] ?? []);
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

function unknownLine(line: Line, text: string, meanings: Meanings): Finding {
  const start = line.range.start.character;
  const content = text.slice(start).replace(/^gewenst\s+/, '');
  const from = text.length - content.length;
  const word = /^[^\s:]*/.exec(content)![0] || content.slice(0, 1);
  const number = line.range.start.line;
  const at = (length: number): Range => ({
    start: { line: number, character: from },
    end: { line: number, character: from + length },
  });
  if (content.startsWith(':')) return { code: 'KT027', range: at(1), args: {} };
  const meant = meanings.of(word, content);
  return {
    code: 'KT001',
    range: at(word.length),
    args: { woord: word.length > 40 ? `${word.slice(0, 40)}…` : word },
    ...(meant && { meant: meant.word, fixes: [replacement(at(meant.length), meant.word)] }),
  };
}

/** Pasted lists bring their dashes, dots and numbers along. */
const BULLET = new RegExp(
  `^(?:[-–—•▪·*]|\\d+[.)])[${SPACES}]*(${STATEMENT_WORDS.toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', `[${SPACES}]+`))
    .join('|')})(?![\\p{L}\\p{M}\\p{N}_-])`,
  'u',
);

/** What unknown first words probably mean. A text pasted from elsewhere may have the same one very often. */
class Meanings {
  private readonly known = new Map<string, string | undefined>();

  /** The statement word, and how much of the line it stands for: a word of two parts may be typed as two, or have a bullet. */
  of(word: string, content: string): { readonly word: string; readonly length: number } | undefined {
    const bullet = BULLET.exec(content);
    if (bullet) return { word: splitWords(bullet[1]!).join(' '), length: bullet[0].length };
    const joined = /^(\p{L}+)[ \t]+(\p{L}+)/u.exec(content);
    if (joined && STATEMENT_WORDS.includes(joined[1]! + joined[2]!)) {
      return { word: joined[1]! + joined[2]!, length: joined[0].length };
    }
    const meant = this.look(word);
    if (meant === undefined) return undefined;
    return { word: meant, length: word.length + restLength(content.slice(word.length), meant) };
  }

  private look(word: string): string | undefined {
    if (!this.known.has(word)) this.known.set(word, statementWord(word));
    return this.known.get(word);
  }
}

/** How much behind the first word belongs to the other parts of a statement word, such as `po` where `lost op` is meant. */
function restLength(rest: string, meant: string): number {
  let length = 0;
  for (const part of meant.split(' ').slice(1)) {
    const next = /^[ \t]+([^\s:]+)/.exec(rest.slice(length));
    if (!next || nearest(next[1]!, [part]) === undefined) return length;
    length += next[0].length;
  }
  return length;
}

function statementWord(word: string): string | undefined {
  const synonym = Object.hasOwn(SYNONYMS, word.toLowerCase()) ? SYNONYMS[word.toLowerCase()] : undefined;
  if (synonym) return synonym;
  // `met de wijkagent bellen` is a thought, not a mistyped `meting`.
  if ((CONNECTING_WORDS as readonly string[]).includes(word)) return undefined;
  const first = nearest(word, FIRST_WORDS);
  return first && STATEMENT_WORDS[FIRST_WORDS.indexOf(first)];
}

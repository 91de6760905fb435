import type { Finding } from '../../model/finding';
import { formOfLine, oneOfWords, STATEMENT_WORDS, WORD_END } from '../../model/lines/line-kinds';
import { EVERYDAY_WORDS, SYNONYMS, TWO_MEANINGS } from '../../model/lines/vocabulary.data';
import { rangeInRow, replacement } from '../../text/edit/edit';
import { nearest } from '../../util/nearest';
import { own } from '../../util/own';
import { SPACES, splitWords } from '../../util/spaces';
import { cut } from '../../util/text';
import type { Line } from '../lines/line';
import { CONNECTING_WORDS } from '../lines/line-lexer';
import { patternFor } from '../../util/remembered';

const FIRST_WORDS = STATEMENT_WORDS.map((word) => word.split(' ')[0]!);

/** The message about a line of which nobody knows the first word, with what it probably means. */
export function unknownLine(line: Line, text: string, meanings: Meanings): Finding {
  const { content, word, from } = firstWordOf(line, text);
  const number = line.range.start.line;
  const at = (length: number) => rangeInRow(number, from, from + length);
  if (content.startsWith(':')) return { code: 'KT027', range: at(1), args: {} };
  const woord = cut(word, 40);
  const two = TWO_MEANINGS.get(word.toLowerCase());
  if (two) {
    const [eerste, tweede] = two;
    const fixes = two.map((meant) => replacement(at(word.length), meant));
    return { code: 'KT001', range: at(word.length), args: { woord, eerste, tweede }, fixes };
  }
  // Of `gewenst: alles gaat vanzelf` the word itself is right, and the line that it wishes for is missing.
  const wish = WISH().exec(content)?.[0];
  if (wish !== undefined) {
    const fixes = WISHED.map((words) => replacement(at(wish.length), words));
    return { code: 'KT058', range: at('gewenst'.length), args: {}, fixes };
  }
  const left = LEAVES.exec(content);
  if (left) {
    const [, between, text = ''] = left as unknown as [string, string, string | undefined];
    const isName = !/^(?:het|dit|dat|hem|haar)$/i.test(between);
    const row = isName ? `${LEAVING} ${between}${text}` : `${LEAVING} ${text.replace(/^\s*:?\s*/, '')}`;
    const range = at(word.length);
    return {
      code: 'KT001',
      range,
      args: { woord },
      meant: LEAVING,
      fixes: [replacement(at(content.length), row)],
    };
  }
  const meant = meanings.of(word, content);
  return {
    code: 'KT001',
    range: at(word.length),
    args: meant ? { woord } : { geval: 'onbekend', woord },
    ...(meant && { meant: meant.word, fixes: [replacement(at(meant.length), meant.word)] }),
  };
}

/** The line that says what is left as it is. */
const LEAVING = STATEMENT_WORDS.find((word) => formOfLine(word) === 'leaves')!;
/** `lost wachten niet op: …`, as a sentence has it. What is left as it is must not be offered as solved. */
const LEAVES = /^lost\s+([^\s:].*?)\s+niet\s+op(?=\s|:|$)(\s*:?.*?)\s*$/isu;

const WISH = patternFor(`^gewenst[${SPACES}]*:`, 'i');
/** What may be meant: what happens then, or a thought. */
const WISHED: readonly string[] = ['gewenst doet:', 'notitie:'];

/** Does nobody know what an unknown line was meant to be? */
export function isMeaningless(line: Line, text: string, meanings: Meanings): boolean {
  const { content, word } = firstWordOf(line, text);
  return (
    line.kind === undefined &&
    !content.startsWith(':') &&
    !TWO_MEANINGS.has(word.toLowerCase()) &&
    meanings.of(word, content) === undefined
  );
}

/** The line that an unknown one was probably meant to be, by its first word. */
export function wordMeant(line: Line, text: string, meanings: Meanings): string | undefined {
  const { content, word } = firstWordOf(line, text);
  return TWO_MEANINGS.has(word.toLowerCase()) ? undefined : meanings.of(word, content)?.word;
}

/** The first word of an unknown line, behind a `gewenst`, and all from there on. */
function firstWordOf(line: Line, text: string) {
  const content = text.slice(line.range.start.character).replace(/^gewenst\s+/, '');
  // What people put between a word and what they say of it is no part of the word.
  const word = /^[^\s:]*?(?=[;,=]*(?:[\s:]|$))/.exec(content)![0] || content.slice(0, 1);
  return { content, word, from: text.length - content.length };
}

const BULLET_SIGN = patternFor(
  `^(?:[-–—•▪·*◦‣\\uF0B7\\uF0A7]|o(?=[${SPACES}])|\\d+[.)]|[a-z][.)]|\\[[ xX]?\\])[${SPACES}]*(?=\\S)`,
  'u',
);

/** Does a text begin with the sign or number of a list? */
export function isBulleted(content: string): boolean {
  return BULLET_SIGN().test(content) && withoutBullet(content) !== content;
}

/** The text of an item of a list. */
export function withoutBullet(content: string): string {
  const [bullet] = BULLET_SIGN().exec(content) ?? [''];
  // A hyphen or number that touches what follows is part of it.
  return /^[\p{L}\d-]/u.test(bullet) && !/\s$/u.test(bullet) ? content : content.slice(bullet.length);
}

/** Pasted lists bring their dashes, dots and numbers along. */
const BULLET = patternFor(`^(?:[-–—•▪·*]|\\d+[.)])[${SPACES}]*(${oneOfWords(STATEMENT_WORDS)})${WORD_END}`, 'u');

/** What unknown first words probably mean. A text pasted from elsewhere may have the same one very often. */
export class Meanings {
  private readonly known = new Map<string, string | undefined>();

  /** The statement word, and how much of the line it stands for: a word of two parts may be typed as two, or have a bullet. */
  of(word: string, content: string): { readonly word: string; readonly length: number } | undefined {
    const bullet = BULLET().exec(content);
    if (bullet) return { word: splitWords(bullet[1]!).join(' '), length: bullet[0].length };
    const joined = /^(\p{L}+)[ \t]+(\p{L}+)/u.exec(content);
    if (joined && STATEMENT_WORDS.includes(joined[1]! + joined[2]!)) {
      return { word: joined[1]! + joined[2]!, length: joined[0].length };
    }
    const pair = joined && own(SYNONYMS, `${joined[1]!} ${joined[2]!}`.toLowerCase());
    if (pair) return { word: pair, length: joined[0].length };
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
  const synonym = own(SYNONYMS, word.toLowerCase());
  if (synonym) return synonym;
  if (EVERYDAY_WORDS.has(word)) return undefined;
  // `met de wijkagent bellen` is a thought, not a mistyped `meting`.
  if ((CONNECTING_WORDS as readonly string[]).includes(word.toLowerCase())) return undefined;
  const first = nearest(word, FIRST_WORDS);
  return first && STATEMENT_WORDS[FIRST_WORDS.indexOf(first)];
}

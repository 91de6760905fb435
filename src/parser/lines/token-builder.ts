import type { CustomPatternMatcherFunc, IToken, TokenType, TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { formOfLine, STATEMENT_WORDS } from '../../model/lines/line-kinds';
import { SPACES, splitWords } from '../../util/spaces';

type Grammar = GrammarAST.Grammar;

/** Words that join the parts of a line, and so cannot be ids. All but `en`, which the canonical row makes a comma, are keywords. */
export const CONNECTING_WORDS = [
  'met',
  'van',
  'vanuit',
  'voor',
  'na',
  'op',
  'tot',
  'naar',
  'binnen',
  'zonder',
  'en',
] as const;

const WORD_PART = /[\p{L}\p{M}\p{N}_-]/uy;

/**
 * Chevrotain picks candidate tokens by their first character; custom patterns must name theirs, or it tries every token
 * at every position. Above 255 it sorts characters into buckets of 255, so one character in a hundred reaches them all, with
 * the very last one for the last bucket.
 */
const ANY_CHARACTER: readonly number[] = [
  ...Array.from({ length: 256 }, (_, code) => code),
  ...Array.from({ length: 653 }, (_, i) => 256 + i * 100),
  0xffff,
];

/** What the names of the terminals for the first words of lines begin with; the form of the line comes behind it. */
const LINE_WORD = 'L_';

/**
 * Makes statement words the first tokens of their line, and words like any other elsewhere. Which words those are, and of which form
 * their lines, is what the table of lines says. A line that starts with anything else becomes one `ONBEKEND` token, and a stray
 * character elsewhere an `OVERIG` token that no rule takes: the lexer itself never fails.
 */
export class KlantreisTokenBuilder extends DefaultTokenBuilder {
  override buildTokens(grammar: Grammar): TokenVocabulary {
    const tokens = super.buildTokens(grammar) as TokenType[];
    const byName = new Map(tokens.map((token) => [token.name, token]));
    const terminals = ['WS', 'EOL', 'OPMERKING', 'ONBEKEND', 'TEKST', 'CIJFERS', 'ID', 'OVERIG'];
    const [ws, eol, ...others] = terminals.map((name) => {
      const token = byName.get(name);
      if (!token) throw new Error(`The grammar has no terminal ${name}.`);
      return token;
    }) as [TokenType, TokenType, ...TokenType[]];
    const isLineWord = ({ name }: TokenType) => name.startsWith(LINE_WORD);
    const keywords = tokens.filter((token) => !terminals.includes(token.name) && !isLineWord(token)).map(keyword);
    const terminalsOfLines = others.map((token) => lineTerminal(token, ws));
    return [ws, eol, ...tokens.filter(isLineWord).map(lineWord), ...keywords, ...terminalsOfLines];
  }

  /** Our own patterns know where a keyword ends; to compare each with every terminal takes longer than reading a journey. */
  protected override findLongerAlt(): TokenType[] {
    return [];
  }
}

/** Is the next token the first of its line? `gewenst` stands in front of a statement and does not count. */
function atLineStart(matched: readonly IToken[]): boolean {
  const before = nameBefore(matched);
  return before === undefined || before === 'EOL' || before === 'gewenst';
}

function nameBefore(matched: readonly IToken[]): string | undefined {
  return matched[matched.length - 1]?.tokenType.name;
}

function sticky(source: string): CustomPatternMatcherFunc {
  const regex = new RegExp(source, 'uy');
  return (text, offset) => {
    regex.lastIndex = offset;
    return regex.exec(text);
  };
}

/** A word and no more than that word. */
function wholeWord(word: string): CustomPatternMatcherFunc {
  return (text, offset) => {
    if (!text.startsWith(word, offset)) return null;
    WORD_PART.lastIndex = offset + word.length;
    return WORD_PART.test(text) ? null : ([word] as [string]);
  };
}

function onlyAtLineStart(match: CustomPatternMatcherFunc): CustomPatternMatcherFunc {
  return (text, offset, matched, groups) => (atLineStart(matched) ? match(text, offset, matched, groups) : null);
}

/** A line that starts with a sign or a connecting word is an unknown line, not a line that lost its beginning. */
function neverAtLineStart(match: CustomPatternMatcherFunc): CustomPatternMatcherFunc {
  return (text, offset, matched, groups) => (atLineStart(matched) ? null : match(text, offset, matched, groups));
}

/** `gewenst zonder …` is the one line that a connecting word starts. */
function zonder(match: CustomPatternMatcherFunc): CustomPatternMatcherFunc {
  const inside = neverAtLineStart(match);
  return (text, offset, matched, groups) =>
    (nameBefore(matched) === 'gewenst' ? match : inside)(text, offset, matched, groups);
}

/** Every word of two or more parts, then the others: `terug naar` is tried before a word that it begins with. */
const WORDS = STATEMENT_WORDS.toSorted((a, b) => b.length - a.length).filter((word) => word !== 'gewenst');
const LINE_START = sticky(
  `(?:${WORDS.map((word) => word.replaceAll(' ', `[${SPACES}]+`)).join('|')})(?![\\p{L}\\p{M}\\p{N}_-])`,
);

/**
 * The token of the first words of one form. Each form tries at the same place, so the last place is remembered: the word there is
 * looked for once.
 */
function lineWord(token: TokenType): TokenType {
  const form = token.name.slice(LINE_WORD.length).toLowerCase();
  const words = WORDS.filter((word) => formOfLine(word) === form);
  if (words.length === 0) throw new Error(`The table of lines has no line of the form ${form}.`);
  return {
    name: token.name,
    PATTERN: onlyAtLineStart((text, offset) => {
      const found = lineStartAt(text, offset);
      return found?.form === form ? found.match : null;
    }),
    LINE_BREAKS: false,
    START_CHARS_HINT: [...new Set(words.map((word) => word[0]!))],
  };
}

interface LineStart {
  readonly match: RegExpExecArray;
  readonly form: string;
}

let last: { readonly text: string; readonly offset: number; readonly found: LineStart | undefined } | undefined;

function lineStartAt(text: string, offset: number): LineStart | undefined {
  if (last?.text !== text || last.offset !== offset) {
    const match = LINE_START(text, offset, [], {}) as RegExpExecArray | null;
    const found = match ? { match, form: formOfLine(splitWords(match[0]).join(' ')) } : undefined;
    last = { text, offset, found };
  }
  return last.found;
}

function keyword(token: TokenType): TokenType {
  const word = token.name;
  return { name: word, PATTERN: keywordPattern(word), LINE_BREAKS: false, START_CHARS_HINT: [word[0]!] };
}

function keywordPattern(word: string): CustomPatternMatcherFunc {
  if (!/^\p{L}/u.test(word)) return neverAtLineStart(sticky(`[${word}]`));
  const match = wholeWord(word);
  if (word === 'zonder') return zonder(match);
  return word === 'gewenst' ? onlyAtLineStart(match) : neverAtLineStart(match);
}

function lineTerminal(token: TokenType, space: TokenType): TokenType {
  const pattern = token.PATTERN as RegExp | CustomPatternMatcherFunc;
  const match = typeof pattern === 'function' ? pattern : sticky(pattern.source);
  const result: TokenType = { ...token, LINE_BREAKS: token.name === 'TEKST' };
  switch (token.name) {
    case 'TEKST':
      return { ...result, PATTERN: match, START_CHARS_HINT: [':'] };
    case 'OPMERKING':
      // Skipped like space: Langium would move all comments that follow along at every token, and nobody asks for them.
      return { ...result, PATTERN: onlyAtLineStart(match), START_CHARS_HINT: ['#'], GROUP: space.GROUP };
    case 'ONBEKEND':
      return { ...result, PATTERN: onlyAtLineStart(match), START_CHARS_HINT: [...ANY_CHARACTER] };
    default:
      return { ...result, PATTERN: match, START_CHARS_HINT: [...ANY_CHARACTER] };
  }
}

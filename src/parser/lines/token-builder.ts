import type { CustomPatternMatcherFunc, IToken, TokenType, TokenVocabulary } from 'chevrotain';
import { DefaultTokenBuilder, type GrammarAST } from 'langium';
import { STATEMENT_WORDS } from '../../model/lines/line-kinds.data';
import { SPACES } from '../../util/spaces';

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

/**
 * Makes statement words keywords at the start of a line only. A line that starts with anything else becomes one
 * `ONBEKEND` token, and a stray character elsewhere an `OVERIG` token that no rule takes: the lexer itself never fails.
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
    const keywords = tokens.filter((token) => !terminals.includes(token.name)).map(lineKeyword);
    const terminalsOfLines = others.map((token) => lineTerminal(token, ws));
    return [ws, eol, ...keywords, ...terminalsOfLines];
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

/** A word and no more than that word. One expression serves them all: to make one for each takes a tenth of a second. */
function wholeWord(word: string): CustomPatternMatcherFunc {
  const parts = word.split(' ');
  const spaced = parts.length > 1 ? sticky(parts.join(`[${SPACES}]+`)) : undefined;
  return (text, offset, matched, groups) => {
    if (!text.startsWith(parts[0]!, offset)) return null;
    const found = spaced ? spaced(text, offset, matched, groups) : ([word] as [string]);
    if (!found) return null;
    WORD_PART.lastIndex = offset + found[0].length;
    return WORD_PART.test(text) ? null : found;
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

function lineKeyword(token: TokenType): TokenType {
  const word = token.name;
  return { name: word, PATTERN: keywordPattern(word), LINE_BREAKS: false, START_CHARS_HINT: [word[0]!] };
}

function keywordPattern(word: string): CustomPatternMatcherFunc {
  if (!/^\p{L}/u.test(word)) return neverAtLineStart(sticky(`[${word}]`));
  const match = wholeWord(word);
  if (word === 'zonder') return zonder(match);
  const [connects, states] = [CONNECTING_WORDS, STATEMENT_WORDS].map((list: readonly string[]) => list.includes(word));
  if (!connects) return onlyAtLineStart(match);
  return states ? match : neverAtLineStart(match);
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

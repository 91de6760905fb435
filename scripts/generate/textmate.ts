import { allValuesOf, DESIRED_KINDS, JOINING_WORDS, lineKind, WORD_END } from '../../src/model/lines/line-kinds';
import { LINES } from '../../src/model/lines/lines.data';
import type { Slot, SlotKind } from '../../src/model/lines/slots';
import { KANALEN, TIJDSEENHEDEN } from '../../src/model/lines/vocabulary.data';
import { anyOf, DESIRED, keywordPattern, WORD } from './patterns';

/** The part of a TextMate grammar that this one uses. */
interface Pattern {
  readonly name?: string;
  readonly match?: string;
  readonly begin?: string;
  readonly end?: string;
  readonly include?: string;
  readonly captures?: Readonly<Record<string, { readonly name: string }>>;
  readonly beginCaptures?: Readonly<Record<string, { readonly name: string }>>;
  readonly patterns?: readonly Pattern[];
}

interface TextMateGrammar {
  readonly information_for_contributors: readonly string[];
  readonly name: string;
  readonly scopeName: string;
  readonly fileTypes: readonly string[];
  readonly patterns: readonly Pattern[];
  readonly repository: Readonly<Record<string, Pattern>>;
}

const NUMBER = '[-+]?\\p{N}[\\p{L}\\p{M}\\p{N}_-]*(?:[.,/][\\p{N}\\p{L}_-]+)*%?';

/** Words that join the parts of a line or of a time, as colours go; which of them a line may have is the parser's business. */
const CONNECTING = [...new Set([...JOINING_WORDS, 'voor', 'na', 'op', 'tot', 'naar', 'binnen', 'ongeveer'])];

/** Lines are read in capitals too, and behind what a list has before its items (src/model/canonical/row-start.ts). */
const START = '(?i)^\\s*(?:(?:[•▪◦·●○*–—-]|\\d{1,3}[.)]|\\[[ x]?\\])\\s*|o\\s+)*';

const scope = (name: string) => `${name}.klantreis`;

/**
 * The grammar for colours. Every rule starts at the start of a line, so that a `van` or a `voor` inside a Dutch text
 * keeps the colour of text, and an id may be named like a keyword. A line whose first word is unknown gets no colour at
 * all: a word that is still being typed should not flash red, and the checker says it better.
 *
 * The words of details are a 'variable.language', which is blue in VS Code's own themes, where a 'keyword' may be red and look
 * like a mistake. Titles are bold, so that the journey stands out; other texts have the colour of text.
 */
export function textMateGrammar(): TextMateGrammar {
  return {
    information_for_contributors: [
      'Made by `npm run generate` from src/model/lines/lines.data.ts and src/model/lines/vocabulary.data.ts; do not edit.',
    ],
    name: 'Klantreis',
    scopeName: 'source.klantreis',
    fileTypes: ['klantreis'],
    patterns: ['comment', 'continuation', 'without', ...lineRules().keys()].map((name) => ({ include: `#${name}` })),
    repository: {
      comment: {
        match: '^\\s*(#).*$',
        name: scope('comment.line.number-sign'),
        captures: { 1: { name: scope('punctuation.definition.comment') } },
      },
      continuation: text('^\\s*(:)(.*)$', 'meta.text'),
      without: {
        match: `${START}(gewenst)\\s+(zonder)\\s+(${anyOf(DESIRED_KINDS)})${WORD_END}`,
        captures: {
          1: { name: scope('storage.modifier.gewenst') },
          2: { name: scope('keyword.operator.word') },
          3: { name: scope('variable.language.detail') },
        },
      },
      ...Object.fromEntries(lineRules()),
      text: text('(:)(.*)$', 'meta.text'),
      title: text('(:)(.*)$', 'markup.bold.title'),
      connecting: word(CONNECTING, 'keyword.operator.word'),
      unit: word(Object.keys(TIJDSEENHEDEN), 'keyword.other.unit'),
      channel: word(KANALEN, 'support.constant.kanaal'),
      number: { match: NUMBER, name: scope('constant.numeric') },
      reference: { match: WORD, name: scope('variable.other.reference') },
      separator: { match: '[,.]', name: scope('punctuation.separator') },
    },
  };
}

/** One rule for each shape of line; the shapes follow from the forms and the slots of the table. */
function lineRules(): Map<string, Pattern> {
  const named: string[] = [];
  const plain: string[] = [];
  const rules = new Map<string, Pattern>();
  for (const { keyword, form, slots } of LINES.values()) {
    if (form === 'element') named.push(keyword);
    else if (slots.every(({ kind }) => kind === 'text')) plain.push(keyword);
    else rules.set(ruleName(keyword), line([keyword], [...headPatterns(keyword, slots), 'text']));
  }
  return new Map([['line-named', namedLine(named)], ['line-plain', line(plain, ['text'])], ...rules]);
}

function ruleName(keyword: string): string {
  return `line-${keyword.replaceAll(' ', '-')}`;
}

/** What may stand between the keyword and the colon, most particular first. */
function headPatterns(keyword: string, slots: readonly Slot[]): (string | Pattern)[] {
  const values = allValuesOf(keyword).flat();
  const has = (kinds: readonly SlotKind[]) => slots.some(({ kind }) => kinds.includes(kind));
  return [
    ...slots.flatMap(({ after, values }) => (after === undefined || !values ? [] : [joinedValue(after, values)])),
    'connecting',
    ...(values.length > 0 ? [word([...new Set(values)], 'constant.language')] : []),
    ...(has(['duration', 'when', 'repeat']) ? ['unit'] : []),
    ...(slots.some(({ names }) => names === 'kanaal') ? ['channel'] : []),
    'number',
    'reference',
    'separator',
  ];
}

/** `vanuit klant`: such values count as values only behind their word. */
function joinedValue(after: string, values: readonly string[]): Pattern {
  return {
    match: `(${after})\\s+(${anyOf(values)})${WORD_END}`,
    captures: { 1: { name: scope('keyword.operator.word') }, 2: { name: scope('constant.language') } },
  };
}

function namedLine(keywords: readonly string[]): Pattern {
  return {
    begin: `${START}${DESIRED}(${keywordPattern(keywords)})${WORD_END}(?:\\s+(${WORD}))?`,
    end: '$',
    beginCaptures: {
      1: { name: scope('storage.modifier.gewenst') },
      2: { name: scope('keyword.control.element') },
      3: { name: scope('entity.name.section') },
    },
    patterns: [{ include: '#title' }],
  };
}

function line(keywords: readonly string[], inside: readonly (string | Pattern)[]): Pattern {
  const element = keywords.every((keyword) => lineKind(keyword)?.element);
  return {
    begin: `${START}${DESIRED}(${keywordPattern(keywords)})${WORD_END}`,
    end: '$',
    beginCaptures: {
      1: { name: scope('storage.modifier.gewenst') },
      2: { name: scope(element ? 'keyword.control.element' : 'variable.language.detail') },
    },
    patterns: inside.map((pattern) => (typeof pattern === 'string' ? { include: `#${pattern}` } : pattern)),
  };
}

function word(words: readonly string[], name: string): Pattern {
  return { match: `(?i)(?<![\\p{L}\\p{M}\\p{N}_-])(?:${anyOf(words)})${WORD_END}`, name: scope(name) };
}

function text(match: string, name: string): Pattern {
  return { match, captures: { 1: { name: scope('punctuation.separator.text') }, 2: { name: scope(name) } } };
}

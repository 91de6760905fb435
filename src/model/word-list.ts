import { own } from '../util/own';
import { remembered } from '../util/remembered';
import type { WordChange } from './settings';

/**
 * Words that a rule looks for. In a list a word stands as in a dictionary: `kcc` is that word and no other, `back office*` is what begins
 * with it, `*systeem` what ends with it, `*intake*` what has it anywhere, and `=zaak` a text that has nothing else to say. A
 * dash at an end (`zaak-`) means what a star does.
 */
export interface WordList {
  /** The first piece of the text that one of the words is: small letters, one space between its words. */
  findIn(text: string): string | undefined;
}

/** One word of a list. */
export interface ListedWord {
  /** Its letters alone, by which `weg` names it. */
  readonly bare: string;
  /** As a list has it: `*intake*`. */
  readonly written: string;
  /** The words it is made of, of which the first may begin and the last may end with more. */
  readonly parts: readonly string[];
  readonly opens: boolean;
  readonly closes: boolean;
  /** Only where the text says nothing else. */
  readonly alone: boolean;
}

/** A rule with more words of one workspace looks for something else than it was made for. */
export const MOST_WORDS = 500;

const LONGEST = 60;

const FORM = /^(=|[*-])? ?([\p{L}\p{N}][\p{L}\p{M}\p{N}' -]*?) ?([*-])?$/u;

/** Words in a text: a dash or an apostrophe inside one is a part of it. */
const WORDS = /[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:['-][\p{L}\p{N}][\p{L}\p{M}\p{N}]*)*/gu;

/** The same in a text of the signs of western Europe in small letters, which most are: half the time. */
const PLAIN = 'a-z\\d\\u00AA\\u00B2\\u00B3\\u00B5\\u00B9\\u00BA\\u00BC-\\u00BE\\u00DF-\\u00F6\\u00F8-\\u00FF';
const PLAIN_WORDS = new RegExp(`[${PLAIN}]+(?:['-][${PLAIN}]+)*`, 'g');
const OTHER_SIGN = /[^\0-\u00FF]/;

/** What a title may have beside its only word. */
const SMALL: ReadonlySet<string> = new Set(['de', 'het', 'een', 'fase', 'stap']);

/** With less, what begins with it or has it is nearly everything. */
const SHORTEST_OPEN = 3;

/** A word as people write it in a list; undefined for what is none. Nothing in it is a pattern but a star or a dash at an end, or `=` in front. */
export function listedWord(text: string): ListedWord | undefined {
  if (text.length > LONGEST) return undefined;
  const [, before = '', inside, after = ''] = FORM.exec(plainLetters(text).trim().replace(/\s+/g, ' ')) ?? [];
  if (inside === undefined || !/\p{L}/u.test(inside)) return undefined;
  const parts = wordsIn(inside);
  const bare = parts.join(' ');
  // What is left over is no letter: `a -- b`.
  if (bare !== inside) return undefined;
  const [alone, opens, closes] = [before === '=', before !== '' && before !== '=', after !== ''];
  if ((alone && closes) || ((opens || closes) && bare.length < SHORTEST_OPEN) || bare.length < 2) return undefined;
  return { bare, written: `${alone ? '=' : opens ? '*' : ''}${bare}${closes ? '*' : ''}`, parts, opens, closes, alone };
}

/** The words that count for a rule: those of its own, without what the workspace takes away and with what it adds. */
export function wordsInForce(standard: readonly string[], change: WordChange | undefined): ListedWord[] {
  const gone = new Set(read(change?.weg ?? []).map(({ bare }) => bare));
  const kept = read(standard).filter(({ bare }) => !gone.has(bare));
  return [...new Map([...kept, ...read(change?.erbij ?? [])].map((word) => [word.written, word])).values()];
}

/** The list of a rule by what a workspace made of it; made once for each. */
export function wordList(
  { code, woorden = NONE }: { readonly code: string; readonly woorden?: readonly string[] },
  changes: Readonly<Record<string, WordChange>> | undefined,
): WordList {
  const change = changes && own(changes, code);
  return change ? changedList(change)(woorden) : standardList(woorden);
}

const NONE: readonly string[] = [];

const standardList = remembered((standard: readonly string[]) => toList(wordsInForce(standard, undefined)));

const changedList = remembered((change: WordChange) =>
  remembered((standard: readonly string[]) => toList(wordsInForce(standard, change))),
);

function toList(words: readonly ListedWord[]): WordList {
  const bareOf = (some: readonly ListedWord[]) => new Set(some.map(({ bare }) => bare));
  const alone = new Set(words.flatMap((word) => (word.alone ? saying(word.parts) : [])));
  const anywhere = words.filter((word) => !word.alone);
  // Most are looked up; only the others are tried one by one.
  const whole = bareOf(anywhere.filter(isWhole));
  const others = anywhere.filter((word) => !isWhole(word));
  const startingAt = known((word) => others.filter((one) => isPart(one, 0, word)));
  return {
    findIn(text) {
      if (words.length === 0) return undefined;
      const found = wordsOfText(text);
      for (const [at, word] of found.entries()) {
        if (whole.has(word)) return word;
        const length = startingAt(word).find((one) => standsAt(one, found, at))?.parts.length;
        if (length !== undefined) return found.slice(at, at + length).join(' ');
      }
      if (alone.size === 0) return undefined;
      const said = saying(found);
      return alone.has(said) ? said : undefined;
    },
  };
}

/** What words come to; small ones only where there are no others. */
function saying(words: readonly string[]): string {
  const others = words.filter((word) => !SMALL.has(word));
  return (others.length > 0 ? others : words).join(' ');
}

/** The words of a text as a list has them. */
export function wordsOfText(text: string): readonly string[] {
  return OTHER_SIGN.test(text) ? wordsIn(plainLetters(text)) : (text.toLowerCase().match(PLAIN_WORDS) ?? []);
}

function isWhole({ parts, opens, closes }: ListedWord): boolean {
  return parts.length === 1 && !opens && !closes;
}

/** Words of texts of which is kept what may begin there: in a text few words are new. */
const MOST_KNOWN = 20_000;

/** The same function, that asks for each word once. */
function known(answer: (word: string) => readonly ListedWord[]): (word: string) => readonly ListedWord[] {
  const answers = new Map<string, readonly ListedWord[]>();
  return (word) => {
    let found = answers.get(word);
    if (found === undefined) {
      if (answers.size >= MOST_KNOWN) answers.clear();
      found = answer(word);
      answers.set(word, found.length === 0 ? NOTHING : found);
    }
    return found;
  };
}

const NOTHING: readonly ListedWord[] = [];

/** Does this word stand there, from the word with this number on? */
function standsAt(word: ListedWord, found: readonly string[], at: number): boolean {
  return word.parts.every((_, i) => isPart(word, i, found[at + i]));
}

/** Can a word of a text be the part with this number? */
function isPart({ parts, opens, closes }: ListedWord, number: number, word: string | undefined): boolean {
  if (word === undefined) return false;
  const part = parts[number]!;
  const [mayBegin, mayEnd] = [opens && number === 0, closes && number === parts.length - 1];
  if (mayBegin && mayEnd) return word.includes(part);
  if (mayBegin) return word.endsWith(part);
  return mayEnd ? word.startsWith(part) : word === part;
}

function wordsIn(text: string): readonly string[] {
  return text.match(WORDS) ?? [];
}

/** In small letters, each letter one sign, with one form of the apostrophe. */
function plainLetters(text: string): string {
  return text.normalize('NFC').toLowerCase().replaceAll('’', "'");
}

function read(words: readonly string[]): ListedWord[] {
  return words.flatMap((word) => listedWord(word) ?? []);
}

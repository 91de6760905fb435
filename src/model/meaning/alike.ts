import { remembered } from '../../util/remembered';
import { bareWord, splitWords } from '../../util/spaces';
import { withoutAccents } from '../../util/text';
import type { Scope } from '../scope/scope';
import { SMALL_WORDS } from './small-words.data';

/** The words of a text in small letters, without the signs around them. */
export function plainWords(text: string): string[] {
  return splitWords(text.toLowerCase()).flatMap((word) => bareWord(word) ?? []);
}

/**
 * The words of a text that say what it is about.
 * @param names words that many texts have whatever they are about: those of the names of personas
 */
export function contentWords(text: string, names: ReadonlySet<string>): string[] {
  return plainWords(text).filter((word) => !SMALL_WORDS.has(word) && !names.has(word));
}

/** The words of the names of personas in a scope: titles in all klantreizen have them. */
export const personaWords = remembered(
  (scope: Scope): ReadonlySet<string> =>
    new Set(scope.files.flatMap(({ model }) => model.personas.flatMap(({ titel }) => plainWords(titel)))),
);

/** What a text is about: the stems of its words that say something. */
export type Subject = ReadonlySet<string>;

/** At least this share of the words of both must be the same. */
const ALIKE = 0.6;

/** One word in common may be chance. */
const LEAST = 2;

/** @param words those of a text that say what it is about (`contentWords`) */
export function subjectOf(words: readonly string[]): Subject {
  return new Set(words.map(stem));
}

/** Do two texts say the same in other words, as far as their words tell? */
export function areAlike(one: Subject, other: Subject): boolean {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  let same = 0;
  for (const word of small) if (large.has(word)) same++;
  return same >= LEAST && (2 * same) / (small.size + large.size) >= ALIKE;
}

/** Something of which it is asked whether it is said elsewhere too. */
export interface Said<T> {
  readonly one: T;
  readonly subject: Subject;
  /** What has the same name elsewhere is the same, whatever it says; undefined where names say nothing of that. */
  readonly name?: string | undefined;
  /** Where it is said: in one klantreis nothing is the same as something else. */
  readonly where: unknown;
}

/**
 * What is said in several places, together: each group in the order that it came in, and the groups in that of their first. What is said
 * once is in none. Something belongs to the first group of which the first member is like it, so a chain of likenesses makes no group.
 */
export function groupsOfAlike<T>(all: readonly Said<T>[]): readonly (readonly T[])[] {
  const groups: Group<T>[] = [];
  const byWord = new Map<string, Group<T>[]>();
  const byName = new Map<string, Group<T>>();
  const taken = (said: Said<T>, group: Group<T>) => {
    if (said.name !== undefined && !byName.has(said.name)) byName.set(said.name, group);
  };
  for (const said of all) {
    const named = said.name === undefined ? undefined : byName.get(said.name);
    const near = new Set(named ? [] : [...said.subject].flatMap((word) => byWord.get(word) ?? []));
    const like = named ? [named] : [...near].filter(({ first }) => areAlike(first.subject, said.subject));
    if (like.length > 0) {
      const first = like.reduce((one, other) => (other.at < one.at ? other : one));
      first.members.push(said);
      taken(said, first);
      continue;
    }
    const made = { at: groups.length, first: said, members: [said] };
    groups.push(made);
    taken(said, made);
    for (const word of said.subject) {
      const known = byWord.get(word);
      if (known) known.push(made);
      else byWord.set(word, [made]);
    }
  }
  return groups
    .filter(({ members }) => new Set(members.map(({ where }) => where)).size > 1)
    .map(({ members }) => members.map(({ one }) => one));
}

interface Group<T> {
  readonly at: number;
  readonly first: Said<T>;
  readonly members: Said<T>[];
}

const DOUBLE = /(.)\1+/g;
const ENDING = /(?:en|e|s|t|d)$/;
const SHORTEST = 4;

/** The forms of a word as one: `wacht` and `wachten`, `aanvraag` and `aanvragen`, `brief` and `brieven`. It need not be a word itself. */
function stem(word: string): string {
  let short = withoutAccents(word).replace(DOUBLE, '$1');
  for (;;) {
    const shorter = short.replace(ENDING, '');
    if (shorter === short || shorter.length < SHORTEST) break;
    short = shorter;
  }
  return short.replace(/v$/, 'f').replace(/z$/, 's');
}

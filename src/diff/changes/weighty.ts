import type { WordRun } from '../../util/word-diff';
import { bareWord, splitWords } from '../../util/spaces';

/** A lawyer reads these in a text that otherwise says what it said: with one of them more or less it says something else. */
const WEIGHTY = /^(?:niet|geen|nooit|altijd|moet|moeten|mag|mogen|verplicht|tenzij|alleen|uiterlijk)$|\d/iu;

/** Of a sentence of which less than this stayed, its weighty words are no news by themselves. */
const ALIKE = 0.5;

/** What a text that was written anew means for who reads the review. */
export interface Weight {
  /** A number, a `niet` or a `moet` came, went or changed, and the rest stayed. */
  readonly weighty: boolean;
  /** Nothing but signs, capitals or a letter of a word is another. */
  readonly slight: boolean;
}

export function weightOf(runs: readonly WordRun[], base: string, head: string): Weight {
  return { weighty: isWeighty(runs), slight: isSlight(runs, base, head) };
}

/** Did a number, a `niet` or a `moet` come, go or change in a text that is otherwise what it was? */
function isWeighty(runs: readonly WordRun[]): boolean {
  const wordsOf = (is: WordRun['is']) => runs.filter((run) => run.is === is).flatMap(({ text }) => splitWords(text));
  const [same, gone, added] = [wordsOf('same'), wordsOf('gone'), wordsOf('new')];
  if (same.length < ALIKE * (same.length + Math.max(gone.length, added.length))) return false;
  const weighty = (words: readonly string[]) =>
    words
      .map((word) => bareWord(word.toLowerCase()) ?? '')
      .filter((word) => WEIGHTY.test(word))
      .sort();
  return weighty(gone).join(' ') !== weighty(added).join(' ');
}

/** Signs and capitals, of which no letter or digit is one. */
const NO_LETTERS = /[^\p{L}\p{N}]+/gu;

/** A word of fewer signs is another word with one other letter: `ja`, `de`, `een`. */
const LONG = 5;

/** Do two texts differ in nothing but signs, capitals, spaces and a letter of a word? Nobody needs to read those one by one. */
function isSlight(runs: readonly WordRun[], base: string, head: string): boolean {
  const bare = (text: string) => text.toLowerCase().replace(NO_LETTERS, '');
  if (bare(base) === bare(head)) return bare(base) !== '';
  if (isWeighty(runs)) return false;
  const changed = runs.filter(({ is }) => is !== 'same');
  return changed.every(({ is, text }, at) => {
    if (is === 'new') return changed[at - 1]?.is === 'gone';
    const [old, now] = [splitWords(text), splitWords(changed[at + 1]?.is === 'new' ? changed[at + 1]!.text : '')];
    return old.length === now.length && old.every((word, i) => isTypo(word, now[i]!));
  });
}

/** One letter more, less or other than it was, or two that changed places. */
function isTypo(base: string, head: string): boolean {
  const [old, now] = [base, head].map((word) => word.toLowerCase().replace(NO_LETTERS, ''));
  if (old === now) return true;
  if (Math.min(old!.length, now!.length) < LONG || /\d/.test(old! + now!)) return false;
  let start = 0;
  while (old![start] !== undefined && old![start] === now![start]) start++;
  let end = 0;
  while (end < Math.min(old!.length, now!.length) - start && old!.at(-1 - end) === now!.at(-1 - end)) end++;
  const [left, right] = [old!.slice(start, old!.length - end), now!.slice(start, now!.length - end)];
  return (left.length <= 1 && right.length <= 1) || (left.length === 2 && left === [...right].reverse().join(''));
}

import { splitWords } from './spaces';

/** A run of words of two texts: in both, only in the old one or only in the new one. */
export interface WordRun {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** More pairs of words than this (two texts of a thousand words) are not compared one by one. */
const MOST_PAIRS = 1_000_000;

/** The words of two texts beside each other, with as many as possible the same. */
export function diffWords(base: string, head: string): readonly WordRun[] {
  const [old, now] = [splitWords(base), splitWords(head)];
  let start = 0;
  while (start < old.length && start < now.length && old[start] === now[start]) start++;
  let end = 0;
  const most = Math.min(old.length, now.length) - start;
  while (end < most && old[old.length - 1 - end] === now[now.length - 1 - end]) end++;
  const runs = new Runs();
  for (const word of old.slice(0, start)) runs.add('same', word);
  diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end), runs);
  for (const word of old.slice(old.length - end)) runs.add('same', word);
  return runs.list();
}

/** The longest common subsequence, by the usual table. */
function diffMiddle(old: readonly string[], now: readonly string[], runs: Runs): void {
  const width = now.length + 1;
  const countable = old.length * now.length <= MOST_PAIRS;
  const table = new Uint32Array(countable ? (old.length + 1) * width : 0);
  if (countable) {
    for (let i = old.length - 1; i >= 0; i--) {
      for (let j = now.length - 1; j >= 0; j--) {
        const next = table[(i + 1) * width + j + 1]!;
        table[i * width + j] =
          old[i] === now[j] ? next + 1 : Math.max(table[(i + 1) * width + j]!, table[i * width + j + 1]!);
      }
    }
  }
  let [i, j] = [0, 0];
  while (countable && i < old.length && j < now.length) {
    if (old[i] === now[j]) {
      runs.add('same', old[i]!);
      i++;
      j++;
    } else if (table[(i + 1) * width + j]! >= table[i * width + j + 1]!) runs.add('gone', old[i++]!);
    else runs.add('new', now[j++]!);
  }
  while (i < old.length) runs.add('gone', old[i++]!);
  while (j < now.length) runs.add('new', now[j++]!);
}

class Runs {
  private readonly runs: { is: WordRun['is']; words: string[] }[] = [];

  add(is: WordRun['is'], word: string): void {
    const last = this.runs[this.runs.length - 1];
    if (last?.is === is) last.words.push(word);
    else this.runs.push({ is, words: [word] });
  }

  list(): readonly WordRun[] {
    return this.runs.map(({ is, words }) => ({ is, text: words.join(' ') }));
  }
}

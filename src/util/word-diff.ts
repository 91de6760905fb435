import { diffComm, type ICommResult } from 'node-diff3';
import { costOfDiff } from './lists';
import { splitWords } from './spaces';

/** A run of words of two texts: in both, only in the old one or only in the new one. */
export interface WordRun {
  readonly is: 'same' | 'gone' | 'new';
  readonly text: string;
}

/** What comparing may cost. Texts of a thousand ordinary words stay below it, and some two hundred times the same word. */
const MOST_STEPS = 10_000_000;

/** The words of two texts beside each other, with as many as possible the same. */
export function diffWords(base: string, head: string): readonly WordRun[] {
  const [old, now] = [splitWords(base), splitWords(head)];
  const most = Math.min(old.length, now.length);
  let [start, end] = [0, 0];
  while (start < most && old[start] === now[start]) start++;
  while (end < most - start && old.at(-1 - end) === now.at(-1 - end)) end++;
  return [
    ...run('same', old.slice(0, start)),
    ...diffMiddle(old.slice(start, old.length - end), now.slice(start, now.length - end)),
    ...run('same', old.slice(old.length - end)),
  ];
}

/** The words between what both texts begin and end with. */
function diffMiddle(old: string[], now: string[]): readonly WordRun[] {
  const parts: readonly ICommResult<string>[] =
    costOfDiff(old, now) > MOST_STEPS ? [{ buffer1: old, buffer2: now }] : diffComm(old, now);
  return parts.flatMap((part) =>
    part.common ? run('same', part.common) : [...run('gone', part.buffer1), ...run('new', part.buffer2)],
  );
}

function run(is: WordRun['is'], words: readonly string[]): readonly WordRun[] {
  return words.length === 0 ? [] : [{ is, text: words.join(' ') }];
}

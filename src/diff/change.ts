import { DIFF_MESSAGES, type DiffArgs, type DiffCode, type Level } from '../messages/diff.data';
import { fingerprint } from '../util/fingerprint';
import type { Place } from './statement';
import { nameOf, type Thing } from './tree';
import type { WordRun } from './word-diff';

/** One change in what the text means. `changeText` (messages) has the sentence. */
export interface Change {
  readonly code: DiffCode;
  readonly level: Level;
  readonly args: DiffArgs;
  /** Where it stood; undefined for what is new. */
  readonly base: Place | undefined;
  /** Where it stands; undefined for what is gone. */
  readonly head: Place | undefined;
  /** The same as long as this change is the same, whatever else changes around it: an approval hangs on it. */
  readonly fingerprint: string;
  /** Of a text that changed, its words. */
  readonly words: readonly WordRun[] | undefined;
}

/** A change before the changes are in order. */
export interface Draft {
  readonly code: DiffCode;
  readonly args: DiffArgs;
  readonly base?: Place | undefined;
  readonly head?: Place | undefined;
  readonly words?: readonly WordRun[];
  /** What the change is about, for its fingerprint. */
  readonly path: readonly string[];
}

/**
 * The names that lead to a thing. Only what gives its name a meaning counts: a stap that went to another fase is still the same, so
 * what was approved of it stays approved.
 */
export function pathOf(thing: Thing): readonly string[] {
  const isNamed = thing.id !== undefined || thing.title !== '';
  const above = isNamed ? thing.klantreis : thing.parent;
  return [...(above ? pathOf(above) : []), `${thing.kind} ${nameOf(thing)}`];
}

/** The changes in their order, with a fingerprint each; equal ones are told apart by that order. */
export function toChanges(drafts: readonly Draft[]): readonly Change[] {
  const seen = new Map<string, number>();
  return drafts.map(({ code, args, base, head, words, path }) => {
    const print = fingerprint([code, ...path].join('\n'));
    const times = (seen.get(print) ?? 0) + 1;
    seen.set(print, times);
    const { level } = DIFF_MESSAGES[code];
    return { code, level, args, base, head, fingerprint: times > 1 ? `${print}-${times}` : print, words };
  });
}

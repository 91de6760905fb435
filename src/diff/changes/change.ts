import { DIFF_MESSAGES, type DiffArgs, type DiffCode, type Level } from '../../messages/diff.data';
import { fingerprint, numbered } from '../../util/fingerprint';
import type { Place } from '../tree/statement';
import type { Journeys } from './compare-journeys';
import { type Fact, nameOf, namesIn, type Thing } from '../tree/tree';
import type { WordRun } from '../../util/word-diff';

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
  /** The klantreis it is about, as a place in the journeys of the comparison; undefined for a persona, a bron and the like. */
  readonly journey: number | undefined;
}

/** A change before the changes are in order. */
export interface Draft {
  readonly code: DiffCode;
  readonly args: DiffArgs;
  readonly base?: Place | undefined;
  readonly head?: Place | undefined;
  readonly words?: readonly WordRun[];
  /** Of a line that came or went, the fact and whose it is: it may have come from elsewhere. */
  readonly one?: { readonly fact: Fact; readonly thing: Thing };
  /** The thing it is about, as the head has it where it does; undefined for what is said of a file. */
  readonly thing: Thing | undefined;
  /** Where it is not that of the code: a change that another one was folded into. */
  readonly level?: Level;
  /** What tells this change of the thing from others, for its fingerprint. */
  readonly path: readonly string[];
}

/**
 * The names that lead to a thing. Only what gives its name a meaning counts: a stap that went to another fase is still the same, so
 * what was approved of it stays approved.
 */
function pathOf(thing: Thing): readonly string[] {
  const isNamed = thing.id !== undefined || thing.title !== '';
  const above = isNamed ? thing.klantreis : thing.parent;
  return [...(above ? pathOf(above) : []), `${thing.kind} ${nameOf(thing)}`];
}

/** The changes in their order, with a fingerprint each; equal ones are told apart by that order. */
export function toChanges(drafts: readonly Draft[], journeys: Pick<Journeys, 'numberOf'>): readonly Change[] {
  const unique = numbered();
  return drafts.map(({ code, level = DIFF_MESSAGES[code].level, args, base, head, words, thing, path }) => {
    const print = unique(fingerprint([code, ...(thing ? pathOf(thing) : []), ...path].join('\n')));
    const journey = journeys.numberOf(thing && namesIn(thing));
    return { code, level, args, base, head, fingerprint: print, words, journey };
  });
}

import { LEVELS } from '../../messages/review.data';
import type { DiffArgs, DiffCode, Level } from '../../messages/diff.data';
import { type Reader, READERS } from '../../model/lines/line-kind';
import { type LineChange, QUIET, riskOf } from './risk';
import { fingerprint, numbered } from '../../util/fingerprint';
import type { Place } from '../tree/statement';
import type { Journeys } from './compare-journeys';
import { type Fact, nameOf, namesIn, type Thing } from '../tree/tree';
import type { WordRun } from '../../util/word-diff';

/** One change in what the text means. `changeText` (messages) has the sentence. */
export interface Change {
  readonly code: DiffCode;
  readonly level: Level;
  /** Who must know of it, besides everybody. */
  readonly readers: readonly Reader[];
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
  /** The fingerprint of the change that it follows from, which tells of it too; undefined for one that is told by itself. */
  readonly under: string | undefined;
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
  /** Of a change of one line, what became of it: its risk follows from that. */
  readonly line?: LineChange;
  /** Where the line stands that this hangs under, or is the note of: a change of that line tells of it too. */
  readonly within?: Place;
  /** Who must know it besides those whom its kind says. */
  readonly alsoFor?: readonly Reader[];
  /** The check finds it, or does so no longer, because a klantreis has another status. */
  readonly ofStatus?: boolean;
  /** It is about what somebody wants to be so. */
  readonly wish?: boolean;
  /** It is about a date of a plan that is done, or will not be: nobody waits for it. */
  readonly settled?: boolean;
  /** It came with a thing that is new as a whole. */
  readonly ofNew?: boolean;
  /** It stands between two klantreizen of different people: what the one feels is no better or worse than what the other does. */
  readonly apart?: boolean;
  /** Nothing but signs, capitals or a letter of a word is another. */
  readonly slight?: boolean;
  /** A number, a `niet` or a `moet` came, went or changed in a text that is otherwise what it was. */
  readonly weighty?: boolean;
  /** What tells this change of the thing from others, for its fingerprint. */
  readonly path: readonly string[];
}

/** The changes with the lines that tell of several at once, and what each of the others follows from. */
export interface Caused {
  readonly drafts: readonly Draft[];
  readonly causeOf: ReadonlyMap<Draft, Draft>;
  /** Those that say nothing but that somebody has another name. */
  readonly renamed: ReadonlySet<Draft>;
  /** The lines that tell of several at once. */
  readonly groups: ReadonlySet<Draft>;
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

const NO_CAUSES: Omit<Caused, 'drafts'> = { causeOf: new Map(), renamed: new Set(), groups: new Set() };

/** The changes in their order, with a fingerprint each; equal ones are told apart by that order. */
export function toChanges(
  drafts: readonly Draft[],
  journeys: Pick<Journeys, 'numberOf'>,
  { causeOf, renamed, groups }: Omit<Caused, 'drafts'> = NO_CAUSES,
): readonly Change[] {
  const unique = numbered();
  const changes = drafts.map((draft) => {
    const { code, args, base, head, words, thing, path, line, alsoFor = [] } = draft;
    const { wish = false, weighty = false, slight = false, apart = false, settled = false } = draft;
    const finding = code === 'VS060' || code === 'VS061' ? String(args.regel) : undefined;
    const { level, readers: own } =
      apart || settled || renamed.has(draft)
        ? QUIET
        : riskOf(code, { finding, wish, weighty, slight, line, kind: thing?.kind });
    const readers = alsoFor.length === 0 ? own : READERS.filter((one) => own.includes(one) || alsoFor.includes(one));
    const print = unique(fingerprint([code, ...(thing ? pathOf(thing) : []), ...path].join('\n')));
    const journey = journeys.numberOf(thing && namesIn(thing));
    const said = level === 'wens' ? { ...args, wens: 1 } : args;
    return { code, level, readers, args: said, base, head, fingerprint: print, words, journey, under: undefined };
  });
  const changeOf = new Map(drafts.map((draft, at) => [draft, changes[at]!]));
  return drafts.map((draft, at) => {
    let from = causeOf.get(draft);
    // What follows from a consequence is told where that is.
    for (let root = from; root; root = causeOf.get(root)) from = root;
    const [change, cause] = [changes[at]!, from && changeOf.get(from)];
    // What is graver than its cause is told by itself: nobody looks for it under something small.
    const isFolded =
      cause !== undefined &&
      LEVELS.indexOf(cause.level) <= LEVELS.indexOf(change.level) &&
      // Nor does a reader look where nothing is for her. Of many at once it is enough that somebody does.
      (change.level === 'neutraal' ||
        change.readers[groups.has(from!) ? 'some' : 'every']((reader) => cause.readers.includes(reader)));
    return isFolded ? { ...change, under: cause.fingerprint } : change;
  });
}

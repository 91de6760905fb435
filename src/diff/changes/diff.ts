import type { FileFinding } from '../../model/finding';
import { append } from '../../util/lists';
import { type Draft, toChanges } from './change';
import { compareFindings } from './compare-findings';
import { compareHartslagen } from './compare-hartslag';
import { ThingComparison } from './compare-things';
import type { Comparison } from './comparison';
import { LinePairs } from './counterparts';
import { Journeys } from './compare-journeys';
import { matchThings, type ThingPair } from '../match/match';
import { Names } from '../match/names';
import { inOrder } from './order';
import { overdueIn } from './overdue';
import { readTrees } from '../tree/read-tree';
import type { Source } from '../tree/statement';
import { namesIn, type Thing, type Tree } from '../tree/tree';

/** A line of a side, from 0. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

export interface CompareOptions {
  /** The lines of two klantreizen to compare as if they were one, whatever their names; then nothing else is compared. */
  readonly pair?: { readonly base: SourceLine; readonly head: SourceLine };
  /** The head is the gewenste klantreis of the base: a knelpunt that is not in it is solved, and a wish needs no evidence. */
  readonly gewenst?: boolean;
  /** What the check finds on each side. */
  readonly findings?: { readonly base: readonly FileFinding[]; readonly head: readonly FileFinding[] };
  /** The date of today, as 2026-11-22: with it an oplossing can be past its date. */
  readonly today?: string;
}

/**
 * What changed in meaning from the base to the head. Layout, comments, the order of the facts of a thing and the file that a
 * thing stands in mean nothing. Lines that nobody can read are no part of it: the check tells of those.
 *
 * @param base the files of one scope
 * @param head the same files later; others may have come or gone
 * @throws Error where a line of `options.pair` is not that of a klantreis
 */
export function compareSources(
  base: readonly Source[],
  head: readonly Source[],
  options: CompareOptions = {},
): Comparison {
  const { pair, findings, today, gewenst = false } = options;
  // Two klantreizen that were never one may stand in one file.
  const unchanged: ReadonlySet<string> = pair ? new Set() : unchangedIn(base, head);
  const trees = readTrees(base, head, unchanged);
  const names = { base: new Names(trees.base), head: new Names(trees.head) };
  const only: ThingPair | undefined = pair && [klantreisAt(trees.base, pair.base), klantreisAt(trees.head, pair.head)];
  const pairs = matchThings(trees.base, trees.head, only, unchanged);
  const lines = new LinePairs(base, unchanged);
  const journeys = new Journeys(trees, names, pairs, only);
  // This pairs the lines too, which the others ask for.
  const told = new ThingComparison(trees, names, pairs, lines, { only, gewenst, unchanged }).drafts();
  const drafts: Draft[] = [
    ...compareHartslagen(journeys, lines),
    ...told,
    ...(findings ? compareFindings(findings, { base, head }, trees, pairs, lines, unchanged) : []),
  ].filter(({ thing }) => !only || (thing !== undefined && only.includes(namesIn(thing)!)));
  if (today !== undefined) append(drafts, overdueIn(trees.head, pairs, drafts, today));
  const changes = toChanges(inOrder(drafts, trees.base, trees.head, pairs), journeys);
  return { changes, counterparts: lines, journeys: journeys.pairs };
}

/** The files with one text on both sides: most of them, in a workspace where somebody changed something. */
function unchangedIn(base: readonly Source[], head: readonly Source[]): ReadonlySet<string> {
  const texts = new Map(base.map(({ name, text }) => [name, text]));
  return new Set(head.filter(({ name, text }) => texts.get(name) === text).map(({ name }) => name));
}

function klantreisAt({ top }: Tree, { file, line }: SourceLine): Thing {
  const found = top.find(
    ({ kind, place }) => kind === 'klantreis' && place.file === file && place.range.start.line === line,
  );
  if (!found) throw new Error(`There is no klantreis on line ${line} of ${file}.`);
  return found;
}

import type { MethodCode } from '../../messages/messages';
import type { FileFinding, Finding } from '../../model/finding';
import { type Draft, toChanges } from './change';
import { withCauses } from './causes';
import { compareFindings, withAges } from './compare-findings';
import { apart, areApart } from './apart';
import { compareReadable, findingsOfRuns } from './compare-readable';
import { compareHartslagen } from './compare-hartslag';
import { ThingComparison } from './compare-things';
import type { Comparison } from './comparison';
import { LinePairs } from './counterparts';
import { Journeys } from './compare-journeys';
import { mend, type Reread } from '../match/damage';
import { matchThings, type Pairs, type ThingPair } from '../match/match';
import { Names } from '../match/names';
import { inOrder } from './order';
import { overdueIn } from './overdue';
import { readTrees } from '../tree/read-tree';
import type { Source } from '../tree/statement';
import type { Position } from '../../util/source';
import { choiceOf, namesIn, type Sides, type Thing, type Tree } from '../tree/tree';

/** A line of a side, from 0. */
export interface SourceLine {
  readonly file: string;
  readonly line: number;
}

/** What the check finds on each side. */
export interface CheckedSides extends Sides<readonly FileFinding[]> {
  /**
   * What it finds in the head where some klantreizen have another status: what it finds otherwise, comes from their status. Without it
   * only what became an error is known to.
   */
  readonly withStatus?: (statuses: readonly StatusOfLine[]) => readonly FileFinding[];
}

/** The status of the klantreis on a line; undefined for one that does not say it. */
export interface StatusOfLine extends SourceLine {
  readonly status: string | undefined;
}

export interface CompareOptions {
  /** The lines of two klantreizen to compare as if they were one, whatever their names; then nothing else is compared. */
  readonly pair?: {
    readonly base: SourceLine;
    readonly head: SourceLine;
    /** Both are there at once, so neither is what the other was. */
    readonly areTwo?: boolean;
  };
  /** The head is the gewenste klantreis of the base: a knelpunt that is not in it is solved, and a wish needs no evidence. */
  readonly gewenst?: boolean;
  /** What the check finds on each side. */
  readonly findings?: CheckedSides;
  /**
   * Reads a text again: of a later text of the same files. What cannot be read then counts as what it was, and is told as that. Without
   * it the lines that nobody can read are no part of the comparison.
   */
  readonly reread?: Reread;
  /** The date of today, as 2026-11-22: with it an oplossing can be past its date. */
  readonly today?: string;
}

/**
 * What changed in meaning from the base to the head. Layout, comments, the order of the facts of a thing and the file that a
 * thing stands in mean nothing. Of what one side cannot read nothing is told but that.
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
  const { pair, findings, reread, today, gewenst = false } = options;
  // Two klantreizen that were never one may stand in one file.
  const unchanged: ReadonlySet<string> = pair ? new Set() : unchangedIn(base, head);
  const mended = reread ? mend(base, head, reread) : { base, head, runs: [] };
  const trees = readTrees(mended.base, mended.head, unchanged);
  const names = { base: new Names(trees.base), head: new Names(trees.head) };
  const only: ThingPair | undefined = pair && [klantreisAt(trees.base, pair.base), klantreisAt(trees.head, pair.head)];
  const pairs = matchThings(trees.base, trees.head, only, unchanged);
  const lines = new LinePairs(base, unchanged);
  const journeys = new Journeys(trees, names, pairs, only);
  // This pairs the lines too, which the others ask for.
  const told = new ThingComparison(trees, names, pairs, lines, { only, gewenst, unchanged }).drafts();
  const unread = findingsOfRuns(mended.runs, findings);
  const found =
    findings &&
    compareFindings(
      { ...findings, before: withStatusOfBase(trees.head, pairs, findings) },
      { base, head },
      trees,
      pairs,
      lines,
      unchanged,
      unread,
    );
  const hartslagen = compareHartslagen(journeys, lines, told, gewenst);
  const aimless = new Set(told.flatMap(({ code, thing }) => (code === 'VS098' ? [thing] : [])));
  // That it is for nothing now, the comparison says with what it was for.
  const news = (found?.drafts ?? []).filter(
    ({ args: { regel }, thing }) => !(regel === 'KT033' && aimless.has(thing)) && !(isPlan(thing) && regel === LATE),
  );
  const late = today === undefined ? [] : overdueIn(trees.head, pairs, today);
  const drafts: Draft[] = [...hartslagen, ...told, ...news, ...late].filter(
    ({ thing }) => !only || (thing !== undefined && only.includes(namesIn(thing)!)),
  );
  const isApart = only !== undefined && (pair?.areTwo === true || areApart(only, names, pairs));
  const own = isApart ? apart(drafts) : drafts;
  // Whoever reads on must know first what nobody could read.
  const first = compareReadable(unread, { base, head }, trees, pairs);
  const ordered = inOrder(withoutPutAside(own), trees.base, trees.head, pairs);
  const caused = withCauses([...first, ...ordered]);
  const changes = toChanges(caused.drafts, journeys, caused);
  const known = knownFindings(findings?.head ?? [], found?.added ?? new Set());
  const isNew = (file: string, { code, range: { start } }: Finding) =>
    // What was not looked for here, such as in a file with data, was there if its line was.
    known.get(findingKey(file, code, start)) ?? lines.baseOf(file, start.line) === undefined;
  const agesOf: Comparison['agesOf'] = (file, finding) => withAges(finding, (one) => isNew(file, one));
  return { changes, counterparts: lines, journeys: journeys.pairs, agesOf, isApart };
}

/** That a plan is late the comparison says with its date (VS070), and that it is late no longer with what became of the plan. */
const LATE: MethodCode = 'KR405';

function isPlan(thing: Thing | undefined): boolean {
  return thing?.kind === 'oplossing';
}

/** What the check would find in the head if no klantreis had another status than it had; undefined where none has. */
function withStatusOfBase(head: Tree, pairs: Pairs, { withStatus }: CheckedSides): readonly FileFinding[] | undefined {
  const changed = head.top.flatMap((now): readonly StatusOfLine[] => {
    const was = now.kind === 'klantreis' ? pairs.baseOf(now) : undefined;
    const status = was && choiceOf(was, 'status');
    const { file, range } = now.place;
    return was === undefined || status === choiceOf(now, 'status') ? [] : [{ file, line: range.start.line, status }];
  });
  return changed.length === 0 ? undefined : withStatus?.(changed);
}

/** By what the check found in the head: is it new? */
function knownFindings(head: readonly FileFinding[], added: ReadonlySet<Finding>): ReadonlyMap<string, boolean> {
  return new Map(
    head.flatMap(({ file, finding }) =>
      (finding.each ?? [finding]).map((one) => [findingKey(file, one.code, one.range.start), added.has(one)] as const),
    ),
  );
}

function findingKey(file: string, code: string, { line, character }: Position): string {
  return `${line}:${character} ${code} ${file}`;
}

/** What a new `negeer` puts aside is still there: that nobody sees it any more is no improvement, and the `negeer` tells of it. */
function withoutPutAside(drafts: readonly Draft[]): readonly Draft[] {
  const aside = new Map<unknown, Set<unknown>>();
  for (const { code, thing, args } of drafts) {
    if (code === 'VS044') aside.set(thing, (aside.get(thing) ?? new Set()).add(args.feit));
  }
  if (aside.size === 0) return drafts;
  const told = new Map<unknown, Map<unknown, string | number>>();
  const isAside = ({ thing, args }: Draft) => {
    for (let above = thing; above; above = above.parent) {
      if (!aside.get(above)?.has(args.regel)) continue;
      told.set(above, (told.get(above) ?? new Map<unknown, string | number>()).set(args.regel, args.melding!));
      return true;
    }
    return false;
  };
  const left = drafts.filter((draft) => draft.code !== 'VS062' || !isAside(draft));
  return left.map((draft) => {
    const melding = draft.code === 'VS044' ? told.get(draft.thing)?.get(draft.args.feit) : undefined;
    return melding === undefined ? draft : { ...draft, args: { ...draft.args, melding } };
  });
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

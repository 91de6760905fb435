import { LINE_KINDS } from '../../model/lines/line-kinds';
import { isSame } from './merge-lines';
import { BASE, isThing, OURS, type Side, THEIRS, type Three, type Triple } from './merge-triples';
import { longestRise } from '../match/moved';

/** What hangs under one thing in each text, in the order of that text. */
export type Lists = Three<readonly Triple[]>;

/**
 * The order of what hangs under one thing after the merge: that of ours, with what theirs added or moved put where they put it.
 * Where both put something in one place, ours comes first.
 *
 * @param kept what hangs there after the merge
 * @returns undefined where both moved the same things, each to another place
 */
export function mergeOrder(lists: Lists, kept: ReadonlySet<Triple>): readonly Triple[] | undefined {
  const sets = lists.map((list) => new Set(list));
  const inAll = (triple: Triple) => kept.has(triple) && sets.every((set) => set.has(triple));
  const [base, ours, theirs] = lists.map((list) => list.filter(inAll)) as unknown as Lists;
  const movedByOurs = moved(base, ours);
  const movedByTheirs = sameOrder(ours, theirs) ? new Set<Triple>() : moved(base, theirs);
  if ([...movedByTheirs].some((triple) => movedByOurs.has(triple) && hasPlace(triple))) return undefined;
  if (movesApart(lists, OURS, THEIRS) || movesApart(lists, THEIRS, OURS)) return undefined;
  const stays = (triple: Triple) => kept.has(triple) && !movedByTheirs.has(triple);
  const result = lists[OURS].filter(stays);
  const fromOurs = new Set(result);
  const isOnlyOurs = (triple: Triple) =>
    fromOurs.has(triple) && (!sets[THEIRS]!.has(triple) || movedByOurs.has(triple));
  let above: Triple | undefined;
  for (const triple of lists[THEIRS]) {
    if (!kept.has(triple)) continue;
    if (!fromOurs.has(triple)) {
      let at = above ? result.indexOf(above) + 1 : 0;
      while (at < result.length && isOnlyOurs(result[at]!) && mayFollow(triple, result[at]!)) at++;
      result.splice(at, 0, triple);
    }
    above = triple;
  }
  return result;
}

/** Did one side move something among what it stood with, and the other to something else? */
function movesApart(lists: Lists, one: Side, other: Side): boolean {
  const [base, here, there] = [lists[BASE], lists[one], lists[other]].map((list) => new Set(list));
  const left = [...base!].filter((triple) => here!.has(triple) && !there!.has(triple) && triple.units[other]);
  if (left.length === 0) return false;
  const isMoved = moved(
    lists[BASE].filter((triple) => here!.has(triple)),
    lists[one].filter((triple) => base!.has(triple)),
  );
  return left.some((triple) => isMoved.has(triple) && hasPlace(triple));
}

function sameOrder(a: readonly Triple[], b: readonly Triple[]): boolean {
  const number = new Map(a.map((triple, at) => [triple, String(at)]));
  const numbers = (list: readonly Triple[]) => list.map((triple) => number.get(triple)!);
  return isSame(numbers(a), numbers(b));
}

/** As few as possible. */
function moved(base: readonly Triple[], list: readonly Triple[]): ReadonlySet<Triple> {
  const places = new Map(base.map((triple, at) => [triple, at]));
  const inOrder = longestRise(list.map((triple) => places.get(triple)!));
  return new Set(list.filter((_, at) => !inOrder.has(at)));
}

/** The order of the facts of a thing means nothing. */
function hasPlace(triple: Triple): boolean {
  return isThing(unitOf(triple));
}

/** May it stand below that without saying something of that? */
function mayFollow(triple: Triple, above: Triple): boolean {
  const hosts: readonly string[] = LINE_KINDS.get(keywordOf(triple))?.hosts ?? [];
  return rank(above) <= rank(triple) && !hosts.includes(keywordOf(above));
}

/**
 * What must come before what: `volgens` and the like say something of the line above them, an element takes the details below it,
 * and an oplossing is for the knelpunt above it.
 */
function rank(triple: Triple): number {
  const kind = LINE_KINDS.get(keywordOf(triple));
  if (kind === undefined) return 0;
  if (!kind.element) return 1;
  return kind.keyword === 'oplossing' ? 2 : 3;
}

function keywordOf(triple: Triple): string {
  return unitOf(triple).line!.keyword;
}

function unitOf({ units }: Triple) {
  return (units[OURS] ?? units[THEIRS] ?? units[BASE])!;
}

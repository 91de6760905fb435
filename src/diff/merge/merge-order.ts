import { LINE_KINDS } from '../../model/lines/line-kinds';
import { hasPlace, movedByBoth, passed, sameOrder } from './merge-moved';
import { OURS, type Side, THEIRS, type Three, type Triple, unitOf } from './merge-triples';
import { longestRise } from '../match/moved';

/** What hangs under one thing in each text, in the order of that text. */
export type Lists = Three<readonly Triple[]>;

/** One place in the merged order. Of what both moved, each to another place, there are two: one of each side. */
export interface Placed {
  readonly triple: Triple;
  readonly side?: Side;
}

/**
 * The order of what hangs under one thing after the merge: that of ours, with what theirs added or moved put where they put it.
 * Where both put something in one place, ours comes first. What both moved, each to another place, stands in both.
 *
 * @param kept what hangs there after the merge
 * @param most how many things may have two places
 * @returns undefined where more would have
 */
export function mergeOrder(lists: Lists, kept: ReadonlySet<Triple>, most: number): readonly Placed[] | undefined {
  const sets = lists.map((list) => new Set(list));
  const inAll = (triple: Triple) => hasPlace(triple) && kept.has(triple) && sets.every((set) => set.has(triple));
  const things = lists.map((list) => list.filter(inAll)) as unknown as Lists;
  const torn = new Set(movedByBoth(things));
  const isAskedBefore = askedOrder(things);
  while (torn.size <= most) {
    const order = placed(lists, kept, torn, isAskedBefore);
    const wrong = against(things, order, torn, isAskedBefore);
    if (!wrong) return order;
    torn.add(wrong);
  }
  return undefined;
}

/** Must the one come before the other? */
type AskedOrder = (one: Triple, other: Triple) => boolean;

/** The order of two things is what a side made of it, or else that of the base. */
function askedOrder([base, ours, theirs]: Lists): AskedOrder {
  const [was, here, there] = [base, ours, theirs].map((list) => new Map(list.map((triple, at) => [triple, at])));
  const isBefore = (places: ReadonlyMap<Triple, number>, a: Triple, b: Triple) => places.get(a)! < places.get(b)!;
  return (one, other) => {
    if (!was!.has(one) || !was!.has(other)) return false;
    const asked = isBefore(here!, one, other);
    return asked === isBefore(was!, one, other) ? isBefore(there!, one, other) : asked;
  };
}

/** @param torn what has two places */
function placed(
  lists: Lists,
  kept: ReadonlySet<Triple>,
  torn: ReadonlySet<Triple>,
  isAskedBefore: AskedOrder,
): readonly Placed[] {
  const sets = lists.map((list) => new Set(list));
  const inAll = (triple: Triple) => kept.has(triple) && !torn.has(triple) && sets.every((set) => set.has(triple));
  const [base, ours, theirs] = lists.map((list) => list.filter(inAll)) as unknown as Lists;
  const movedByOurs = moved(base, ours);
  const movedByTheirs = sameOrder(ours, theirs) ? new Set<Triple>() : moved(base, theirs);
  const placeOf = (triple: Triple, side: Side): Placed => (torn.has(triple) ? { triple, side } : { triple });
  const result = lists[OURS].filter((triple) => kept.has(triple) && !movedByTheirs.has(triple)).map((triple) =>
    placeOf(triple, OURS),
  );
  const fromOurs = new Map(result.filter(({ side }) => side === undefined).map((place) => [place.triple, place]));
  const isOnlyOurs = ({ triple, side }: Placed) =>
    side === OURS || (fromOurs.has(triple) && (!sets[THEIRS]!.has(triple) || movedByOurs.has(triple)));
  const within = (at: number, triple: Triple) => {
    const isFixed = (one: Placed) => !torn.has(one.triple);
    const last = result.findIndex((one) => isFixed(one) && isAskedBefore(triple, one.triple));
    const first = result.findLastIndex((one) => isFixed(one) && isAskedBefore(one.triple, triple)) + 1;
    return Math.max(first, last < 0 ? at : Math.min(at, last));
  };
  let above: Placed | undefined;
  for (const triple of lists[THEIRS]) {
    if (!kept.has(triple)) continue;
    let place = fromOurs.get(triple);
    if (!place) {
      place = placeOf(triple, THEIRS);
      let at = above ? result.indexOf(above) + 1 : 0;
      while (at < result.length && isOnlyOurs(result[at]!) && mayFollow(triple, result[at]!.triple)) at++;
      if (!torn.has(triple)) at = within(at, triple);
      result.splice(at, 0, place);
    }
    above = place;
  }
  return result;
}

/** What stands against the order that was asked, and has no two places yet. */
function against(
  [base, ours, theirs]: Lists,
  order: readonly Placed[],
  torn: ReadonlySet<Triple>,
  isAskedBefore: AskedOrder,
): Triple | undefined {
  if (sameOrder(base, ours) || sameOrder(base, theirs)) return undefined;
  const list = order.map(({ triple }) => triple).filter((triple) => !torn.has(triple));
  for (const [at, one] of list.entries()) {
    const other = list.slice(at + 1).find((two) => isAskedBefore(two, one));
    if (!other) continue;
    return [one, other].find((two) => [ours, theirs].every((side) => passed(two, base, side).length > 0)) ?? other;
  }
  return undefined;
}

/** As few as possible. */
function moved(base: readonly Triple[], list: readonly Triple[]): ReadonlySet<Triple> {
  const places = new Map(base.map((triple, at) => [triple, at]));
  const inOrder = longestRise(list.map((triple) => places.get(triple)!));
  return new Set(list.filter((_, at) => !inOrder.has(at)));
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

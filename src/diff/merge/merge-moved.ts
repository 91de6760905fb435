import { isSame } from './merge-lines';
import { isThing, type Three, type Triple, unitOf } from './merge-triples';
import { risesUpTo } from '../match/moved';

type List = readonly Triple[];

/**
 * What each side moved to another place. Two things that changed places may be the move of the one or of the other: what the other
 * side surely moved counts as the one.
 */
export function movedByBoth([base, ours, theirs]: Three<List>): List {
  if (sameOrder(ours, theirs)) return [];
  const [one, other] = [movable(base, ours), movable(base, theirs)];
  const both = base.filter((triple) => {
    const [here, there] = [one.get(triple), other.get(triple)];
    return here && there && (here === 'surely' || there === 'surely');
  });
  return both.filter((triple) => !isSame(passed(triple, base, ours), passed(triple, base, theirs)));
}

/** What something came to stand at the other side of, as places in the base. */
export function passed(triple: Triple, base: List, list: List): readonly string[] {
  const before = new Set(list.slice(0, list.indexOf(triple)));
  const at = base.indexOf(triple);
  return base.flatMap((one, place) => (one !== triple && before.has(one) !== place < at ? [String(place)] : []));
}

/** Did one side move something among what it stood with? Either of two that changed places counts. */
export function movedAmong(base: List, list: List): ReadonlySet<Triple> {
  const [before, now] = [new Set(base), new Set(list)];
  const both = (triple: Triple, other: ReadonlySet<Triple>) => hasPlace(triple) && other.has(triple);
  const found = movable(
    base.filter((triple) => both(triple, now)),
    list.filter((triple) => both(triple, before)),
  );
  return new Set(found.keys());
}

export function sameOrder(a: List, b: List): boolean {
  return a.length === b.length && a.every((triple, at) => triple === b[at]);
}

/** What may have been moved, as few as possible: surely, or it or another. */
function movable(base: List, list: List): ReadonlyMap<Triple, 'surely' | 'maybe'> {
  const places = new Map(base.map((triple, at) => [triple, at]));
  const numbers = list.map((triple) => places.get(triple)!);
  const upTo = risesUpTo(numbers);
  const from = risesUpTo(numbers.map((number) => -number).toReversed()).toReversed();
  const longest = upTo.reduce((most, one) => Math.max(most, one), 0);
  const stays = numbers.map((_, at) => upTo[at]! + from[at]! - 1 === longest);
  const rivals = new Map<number, number>();
  upTo.forEach((rise, at) => stays[at] && rivals.set(rise, (rivals.get(rise) ?? 0) + 1));
  const found = new Map<Triple, 'surely' | 'maybe'>();
  list.forEach((triple, at) => {
    if (!stays[at]) found.set(triple, 'surely');
    else if (rivals.get(upTo[at]!)! > 1) found.set(triple, 'maybe');
  });
  return found;
}

/** The order of the facts of a thing means nothing. */
export function hasPlace(triple: Triple): boolean {
  return isThing(unitOf(triple));
}

import { firstIndex } from '../../util/lists';
import type { Pairs } from './match';
import type { Thing } from '../tree/tree';

/** The order of other things has no meaning. */
const ORDERED: readonly string[] = ['fase', 'stap'];

/**
 * The things under a thing that stand in another order than in the base: as few as possible, so that one stap that went to the
 * front is one change and not one of all the others.
 */
export function movedWithin(head: Thing, pairs: Pairs): readonly Thing[] {
  const base = pairs.baseOf(head);
  if (!base) return [];
  const places = new Map(base.things.map((thing, at) => [thing, at]));
  return ORDERED.flatMap((kind) => {
    const kept = head.things.filter((thing) => thing.kind === kind && places.has(pairs.baseOf(thing)!));
    const inOrder = longestRise(kept.map((thing) => places.get(pairs.baseOf(thing)!)!));
    return kept.filter((_, at) => !inOrder.has(at));
  });
}

/** The indexes of a longest rising row of numbers. */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const { before, ends } = patience(numbers);
  const rise = new Set<number>();
  for (let at = ends.at(-1); at !== undefined; at = before[at]) rise.add(at);
  return rise;
}

/** How many numbers the longest rising row has that ends with each of them. */
export function risesUpTo(numbers: readonly number[]): readonly number[] {
  return patience(numbers).lengths;
}

function patience(numbers: readonly number[]) {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  const lengths = numbers.map((number, at) => {
    const place = firstIndex(ends, (end) => numbers[end]! >= number);
    before[at] = ends[place - 1];
    ends[place] = at;
    return place + 1;
  });
  return { ends, before, lengths };
}

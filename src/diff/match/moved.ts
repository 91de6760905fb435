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

/** The indexes of a longest rising row of numbers (patience sorting). */
export function longestRise(numbers: readonly number[]): ReadonlySet<number> {
  const ends: number[] = [];
  const before: (number | undefined)[] = [];
  numbers.forEach((number, at) => {
    const place = firstIndex(ends, (end) => numbers[end]! >= number);
    before[at] = ends[place - 1];
    ends[place] = at;
  });
  const rise = new Set<number>();
  for (let at = ends[ends.length - 1]; at !== undefined; at = before[at]) rise.add(at);
  return rise;
}

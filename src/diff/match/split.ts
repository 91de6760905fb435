import type { Pairs } from './match';
import type { Meanings } from './names';
import type { Fact, Thing, Tree } from '../tree/tree';

/** A stap that only one side has, and that is a part of what stands in one stap of the other side. */
export interface Part {
  /** The stap of the other side that holds it. */
  readonly whole: Thing;
  /** What that is on this side: the stap beside the part. */
  readonly rest: Thing;
  /** What the part shares, with the facts and things as they stand in the whole. */
  readonly moved: ReadonlySet<Fact | Thing>;
  /** The facts among them with those of the part. */
  readonly facts: ReadonlyMap<Fact, Fact>;
}

/** Less than this may be chance: two steps often have the same contact. */
const LEAST_MOVED = 2;

/**
 * The steps of one side that the other has as a part of another stap, by what they say: at least two facts or things stand word by
 * word in what became of the stap beside it, and they are at least half of it. Steps of the head are split off, those of the base
 * were put together.
 *
 * @param pairs from the side of the tree to the other: its `headOf` gives what a thing of the tree is there
 */
export function findParts(tree: Tree, pairs: Pairs, meanings: Meanings): ReadonlyMap<Thing, Part> {
  const parts = new Map<Thing, Part>();
  for (const parent of tree.things) {
    const stappen = parent.things.filter(({ kind }) => kind === 'stap');
    stappen.forEach((stap, at) => {
      if (pairs.headOf(stap)) return;
      for (const rest of [stappen[at - 1], stappen[at + 1]]) {
        const whole = pairs.headOf(rest);
        if (!rest || !whole || parts.has(stap)) continue;
        const facts = sharedFacts(whole, rest, stap, meanings);
        const things = whole.things.filter((thing) => pairs.baseOf(thing)?.parent === stap);
        const moved = new Set([...facts.keys(), ...things]);
        const size = stap.facts.length + stap.things.length;
        if (moved.size >= LEAST_MOVED && moved.size * 2 >= size) parts.set(stap, { whole, rest, moved, facts });
      }
    });
  }
  return parts;
}

/** The facts of the whole, with all that hangs under them, that the part has and the rest does not. */
function sharedFacts(whole: Thing, rest: Thing, part: Thing, meanings: Meanings): ReadonlyMap<Fact, Fact> {
  const said = (thing: Thing) => new Map(thing.facts.map((fact) => [meanings.ofWhole(fact, thing), fact]));
  const [kept, taken] = [said(rest), said(part)];
  const shared = new Map<Fact, Fact>();
  for (const fact of whole.facts) {
    const meaning = meanings.ofWhole(fact, whole);
    const other = kept.has(meaning) ? undefined : taken.get(meaning);
    if (other) shared.set(fact, other);
  }
  return shared;
}

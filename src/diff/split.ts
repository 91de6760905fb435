import type { Pairs } from './match';
import type { Meanings } from './names';
import type { Fact, Thing, Tree } from './tree';

/** A stap of the base of which a part stands in a new stap next to it. */
export interface Split {
  readonly base: Thing;
  /** What the base has become. */
  readonly rest: Thing;
  /** What came over, with the facts and things as they stand in the base. */
  readonly moved: ReadonlySet<Fact | Thing>;
}

/** Less than this may be chance: two steps often have the same contact. */
const LEAST_MOVED = 2;

/**
 * The new steps that are a part of an old one, by what they say: at least two facts or things came over word by word from the stap
 * beside it, and they are at least half of the new one.
 */
export function findSplits(head: Tree, pairs: Pairs, meanings: Meanings): ReadonlyMap<Thing, Split> {
  const splits = new Map<Thing, Split>();
  for (const parent of head.things) {
    const stappen = parent.things.filter(({ kind }) => kind === 'stap');
    stappen.forEach((stap, at) => {
      if (pairs.baseOf(stap)) return;
      for (const rest of [stappen[at - 1], stappen[at + 1]]) {
        const base = pairs.baseOf(rest);
        if (!rest || !base || splits.has(stap)) continue;
        const moved = partOf(base, rest, stap, pairs, meanings);
        const size = stap.facts.length + stap.things.length;
        if (moved.size >= LEAST_MOVED && moved.size * 2 >= size) splits.set(stap, { base, rest, moved });
      }
    });
  }
  return splits;
}

function partOf(base: Thing, rest: Thing, part: Thing, pairs: Pairs, meanings: Meanings): ReadonlySet<Fact | Thing> {
  const said = (thing: Thing) => new Set(thing.facts.map((fact) => meanings.of(fact, thing)));
  const [kept, taken] = [said(rest), said(part)];
  const facts = base.facts.filter((fact) => {
    const meaning = meanings.of(fact, base);
    return taken.has(meaning) && !kept.has(meaning);
  });
  return new Set([...facts, ...base.things.filter((thing) => pairs.headOf(thing)?.parent === part)]);
}

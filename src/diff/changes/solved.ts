import type { Names } from '../match/names';
import { namesIn, type Thing, type Tree, valuesOf } from '../tree/tree';

/**
 * The knelpunten of a side that are solved: with at least one oplossing that is not turned down, where all of those are done. The
 * same as `isSolved` of the model, for the things of a comparison, whose oplossingen name their knelpunten even where the text leaves it out.
 */
export function solvedIn(tree: Tree, names: Names): ReadonlySet<Thing> {
  const done = new Map<Thing, boolean>();
  for (const oplossing of tree.things) {
    if (oplossing.kind !== 'oplossing') continue;
    const stand = oplossing.facts.find(({ keyword }) => keyword === 'stand');
    const [value] = stand ? valuesOf(stand, 'waarden') : [];
    if (value === 'afgewezen') continue;
    for (const fact of oplossing.facts) {
      if (fact.keyword !== 'lost op') continue;
      for (const name of valuesOf(fact, 'knelpunten')) {
        const knelpunt = names.find('knelpunt', name, namesIn(oplossing));
        if (knelpunt) done.set(knelpunt, (done.get(knelpunt) ?? true) && value === 'klaar');
      }
    }
  }
  return new Set([...done].filter(([, all]) => all).map(([knelpunt]) => knelpunt));
}

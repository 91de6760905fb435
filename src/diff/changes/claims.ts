import type { DiffArgs } from '../../messages/diff.data';
import { type Fact, type Thing, type Tree, valuesOf } from '../tree/tree';

/** Klantreizen that a sentence names; of more it says how many. */
const MOST_NAMED = 3;

/** What rests on each bron of a side. */
export class Claims {
  private counts: Map<string, Map<Thing | undefined, number>> | undefined;

  constructor(private readonly tree: Tree) {}

  /** How many lines name a bron, and in which klantreizen, a title a line, for a sentence. */
  on(bron: string | undefined): DiffArgs {
    this.counts ??= this.count();
    const found = bron === undefined ? undefined : this.counts.get(bron);
    if (!found) return { uitspraken: 0 };
    const titles = [...found.keys()].flatMap((klantreis) =>
      klantreis ? ((klantreis.title || klantreis.id) ?? []) : [],
    );
    const where: DiffArgs =
      titles.length > MOST_NAMED ? { aantalReizen: titles.length } : { reizen: titles.join('\n') };
    return { uitspraken: [...found.values()].reduce((sum, count) => sum + count, 0), ...where };
  }

  private count(): Map<string, Map<Thing | undefined, number>> {
    const counts = new Map<string, Map<Thing | undefined, number>>();
    const add = (facts: readonly Fact[], klantreis: Thing | undefined): void => {
      for (const fact of facts) {
        if (fact.keyword === 'volgens') {
          for (const name of valuesOf(fact, 'namen')) {
            const of = counts.get(name) ?? new Map<Thing | undefined, number>();
            counts.set(name, of.set(klantreis, (of.get(klantreis) ?? 0) + 1));
          }
        }
        add(fact.facts, klantreis);
      }
    };
    for (const thing of this.tree.things) add(thing.facts, thing.kind === 'klantreis' ? thing : thing.klantreis);
    return counts;
  }
}

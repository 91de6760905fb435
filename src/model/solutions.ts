import type { Klantreis, Knelpunt, Oplossing } from './klantreis';
import { holdersOf, oplossingenOf, type Scope, type ScopeFile } from './scope';

/**
 * The oplossingen of every knelpunt of a klantreis, in the order of the text and then of the files: those above which it
 * stands, those that name it with `lost op`, and those of other klantreizen that name it with `klantreis.knelpunt`.
 * One pass over the klantreis; what other files say is gathered once a scope.
 */
export function solutionsOf(klantreis: Klantreis, scope: Scope): ReadonlyMap<Knelpunt, readonly Oplossing[]> {
  const byId = new Map<string, Knelpunt[]>();
  const solutions = new Map<Knelpunt, Oplossing[]>();
  for (const knelpunt of holdersOf(klantreis).flatMap((holder) => holder.knelpunten)) {
    solutions.set(knelpunt, []);
    if (knelpunt.id !== undefined) byId.set(knelpunt.id, [...(byId.get(knelpunt.id) ?? []), knelpunt]);
  }
  const add = (knelpunten: readonly Knelpunt[] | undefined, oplossing: Oplossing) => {
    for (const knelpunt of knelpunten ?? []) {
      const list = solutions.get(knelpunt)!;
      if (!list.includes(oplossing)) list.push(oplossing);
    }
  };
  for (const oplossing of oplossingenOf(klantreis)) {
    if (oplossing.onder) add([oplossing.onder], oplossing);
    else for (const { id } of oplossing.lostOp) add(byId.get(id), oplossing);
  }
  if (klantreis.id === undefined) return solutions;
  const elsewhere = scope.table(namedInFull);
  for (const [id, knelpunten] of byId) {
    for (const oplossing of elsewhere.get(`${klantreis.id}.${id}`)) add(knelpunten, oplossing);
  }
  return solutions;
}

/** The oplossingen that name a knelpunt of any klantreis in full (`dennis.doorverbonden`), by that name. */
function* namedInFull({ model }: ScopeFile) {
  for (const oplossing of model.klantreizen.flatMap(oplossingenOf)) {
    for (const { id } of oplossing.lostOp) if (id.includes('.')) yield [id, oplossing] as const;
  }
}

/** Solved: at least one oplossing that is not rejected, and all of those are done. */
export function isSolved(oplossingen: readonly Oplossing[]): boolean {
  const serious = oplossingen.filter((oplossing) => oplossing.stand !== 'afgewezen');
  return serious.length > 0 && serious.every((oplossing) => oplossing.stand === 'klaar');
}

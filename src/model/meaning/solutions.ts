import { isPast } from '../../util/dates';
import { remembered } from '../../util/remembered';
import type { Klantreis, Knelpunt, Oplossing } from '../klantreis';
import { knelpuntenOf, oplossingenOf, type Scope, type ScopeFile } from '../scope/scope';

/**
 * The oplossingen of every knelpunt of a klantreis, in the order of the text and then of the files: those above which it
 * stands, those that name it with `lost op`, and those of other klantreizen that name it with `klantreis.knelpunt`.
 * One pass over the klantreis; what other files say is gathered once a scope.
 */
export function solutionsOf(klantreis: Klantreis, scope: Scope): ReadonlyMap<Knelpunt, readonly Oplossing[]> {
  const own = ownSolutionsOf(klantreis);
  if (klantreis.id === undefined) return own;
  const elsewhere = scope.table(namedInFull);
  const solutions = new Map(own);
  for (const knelpunt of own.keys()) {
    const named = knelpunt.id === undefined ? [] : elsewhere.get(`${klantreis.id}.${knelpunt.id}`);
    if (named.length > 0) solutions.set(knelpunt, [...new Set([...own.get(knelpunt)!, ...named])]);
  }
  return solutions;
}

const ownSolutionsOf = remembered((klantreis: Klantreis): ReadonlyMap<Knelpunt, readonly Oplossing[]> => {
  const byId = new Map<string, Knelpunt[]>();
  const solutions = new Map<Knelpunt, Oplossing[]>();
  for (const knelpunt of knelpuntenOf(klantreis)) {
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
  return solutions;
});

/** The oplossingen that stand under no knelpunt and name none. */
export const aimlessIn = remembered((klantreis: Klantreis): readonly Oplossing[] =>
  oplossingenOf(klantreis).filter(({ lostOp, onder }) => lostOp.length === 0 && onder === undefined),
);

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

/** Should it have been done by now? Not where it is done, or will not be. */
export function isOverdue(gereed: string, stand: string | undefined, today: string): boolean {
  return stand !== 'klaar' && stand !== 'afgewezen' && isPast(gereed, today);
}

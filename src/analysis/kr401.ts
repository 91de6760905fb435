import type { Klantreis, Knelpunt, Oplossing } from '../model/klantreis';
import { holdersOf, oplossingenOf, type Scope, solves } from '../model/scope';
import type { Rule } from './rule';

/**
 * A knelpunt that we can do something about, with no kans beside it and no oplossing for it: a klantreis is where improving
 * starts, not a product in itself (Telengy, werkbedrijf). An oplossing that was rejected does not count; one in another
 * klantreis does. A knelpunt that does not say whose influence it is, counts as ours.
 */
export const kr401: Rule = {
  code: 'KR401',
  *klantreis(klantreis, scope) {
    const own = oplossingenOf(klantreis).filter(isSerious);
    for (const holder of holdersOf(klantreis)) {
      if (holder.kansen.length > 0) continue;
      for (const knelpunt of holder.knelpunten) {
        if (knelpunt.invloed === 'geen' || own.some((oplossing) => solves(oplossing, klantreis, knelpunt, klantreis))) continue;
        if (isSolvedElsewhere(knelpunt, klantreis, scope)) continue;
        yield { code: 'KR401', range: knelpunt.range, args: {} };
      }
    }
  },
};

function isSerious(oplossing: Oplossing): boolean {
  return oplossing.stand !== 'afgewezen';
}

/** Oplossingen reach into another klantreis only by `klantreis.knelpunt`; many klantreizen of a scope ask for the same list. */
const reaching = new WeakMap<Scope, readonly { readonly oplossing: Oplossing; readonly from: Klantreis }[]>();

function isSolvedElsewhere(knelpunt: Knelpunt, of: Klantreis, scope: Scope): boolean {
  let list = reaching.get(scope);
  if (list === undefined) {
    list = scope.klantreizen.flatMap((from) =>
      oplossingenOf(from)
        .filter((oplossing) => isSerious(oplossing) && oplossing.lostOp.some(({ id }) => id.includes('.')))
        .map((oplossing) => ({ oplossing, from })),
    );
    reaching.set(scope, list);
  }
  return list.some(({ oplossing, from }) => from !== of && solves(oplossing, from, knelpunt, of));
}

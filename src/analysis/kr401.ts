import type { Klantreis, Knelpunt, Oplossing } from '../model/klantreis';
import { holdersOf, oplossingenOf, type Scope } from '../model/scope';
import type { Rule } from './rule';

/**
 * A knelpunt that we can do something about, with no kans beside it and no oplossing for it: a klantreis is where improving
 * starts, not a product in itself (Telengy, werkbedrijf). An oplossing that was rejected does not count; one in another
 * klantreis does. A knelpunt that does not say whose influence it is, counts as ours.
 */
export const kr401: Rule = {
  code: 'KR401',
  *klantreis(klantreis, scope) {
    const isSolved = solvedIn(klantreis, scope);
    for (const holder of holdersOf(klantreis)) {
      if (holder.kansen.length > 0) continue;
      for (const knelpunt of holder.knelpunten) {
        if (knelpunt.invloed === 'geen' || isSolved(knelpunt)) continue;
        yield { code: 'KR401', range: knelpunt.range, args: {} };
      }
    }
  },
};

/**
 * The same question as `solves` of the model, answered for every knelpunt of a klantreis at once: a test asks both. A large
 * klantreis would otherwise compare each knelpunt with each oplossing.
 */
function solvedIn(klantreis: Klantreis, scope: Scope): (knelpunt: Knelpunt) => boolean {
  const own = oplossingenOf(klantreis).filter(isSerious);
  const above = new Set(own.map(({ onder }) => onder));
  const names = new Set(own.flatMap(({ lostOp }) => lostOp.map(({ id }) => id)));
  const elsewhere = fullNamesSolved(scope);
  return (knelpunt) => {
    if (above.has(knelpunt)) return true;
    if (knelpunt.id === undefined) return false;
    return names.has(knelpunt.id) || elsewhere.has(`${klantreis.id}.${knelpunt.id}`);
  };
}

function isSerious(oplossing: Oplossing): boolean {
  return oplossing.stand !== 'afgewezen';
}

/** The names with a klantreis in them (`dennis.doorverbonden`), for which every klantreis of a scope asks. */
const known = new WeakMap<Scope, ReadonlySet<string>>();

function fullNamesSolved(scope: Scope): ReadonlySet<string> {
  const earlier = known.get(scope);
  if (earlier) return earlier;
  const serious = scope.klantreizen.flatMap(oplossingenOf).filter(isSerious);
  const ids = serious.flatMap(({ lostOp }) => lostOp.map(({ id }) => id)).filter((id) => id.includes('.'));
  const names = new Set(ids);
  known.set(scope, names);
  return names;
}

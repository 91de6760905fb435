import { remembered } from '../../util/remembered';
import type { Klantreis, Knelpunt } from '../klantreis';
import { holdersOf, type Scope } from '../scope/scope';
import { leftOnPurpose } from './left-on-purpose';
import { isRejected, solutionsOf } from './solutions';

/**
 * The knelpunten of a klantreis that we can do something about while nobody does: no kans stands beside them, no oplossing is for them that is
 * not rejected, in whichever klantreis, and none leaves them on purpose.
 */
export function unsolvedIn(klantreis: Klantreis, scope: Scope): readonly Knelpunt[] {
  const solutions = solutionsOf(klantreis, scope);
  return oursIn(klantreis).filter((knelpunt) => solutions.get(knelpunt)?.every(isRejected) ?? true);
}

/** The knelpunten that we can do something about and that no kans stands beside. */
const oursIn = remembered((klantreis: Klantreis) =>
  holdersOf(klantreis)
    .filter(({ kansen }) => kansen.length === 0)
    .flatMap(({ knelpunten }) => knelpunten.filter((knelpunt) => isOurs(knelpunt, klantreis))),
);

/** Is it for us to do something about? Not where we cannot, or where an oplossing leaves it on purpose. Who does not say, can. */
export function isOurs({ id, invloed }: Knelpunt, klantreis: Klantreis): boolean {
  return invloed !== 'geen' && (id === undefined || !leftOnPurpose(klantreis).has(id));
}

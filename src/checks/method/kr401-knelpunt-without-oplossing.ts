import type { Klantreis } from '../../model/klantreis';
import { holdersOf } from '../../model/scope/scope';
import { isRejected, solutionsOf } from '../../model/meaning/solutions';
import { remembered } from '../../util/remembered';
import type { Rule } from '../rule/rule';

/**
 * A knelpunt that we can do something about, with no kans beside it and no oplossing for it: a klantreis is where improving
 * starts, not a product in itself (Telengy, werkbedrijf). An oplossing that was rejected does not count; one in another
 * klantreis does. A knelpunt that does not say whose influence it is, counts as ours.
 */
export const kr401: Rule = {
  code: 'KR401',
  *klantreis(klantreis, scope) {
    const solutions = solutionsOf(klantreis, scope);
    for (const knelpunt of oursIn(klantreis)) {
      const serious = solutions.get(knelpunt)?.some((oplossing) => !isRejected(oplossing));
      if (!serious) yield { code: 'KR401', range: knelpunt.range, args: {} };
    }
  },
};

/** The knelpunten that we can do something about and that no kans stands beside. */
const oursIn = remembered((klantreis: Klantreis) =>
  holdersOf(klantreis)
    .filter(({ kansen }) => kansen.length === 0)
    .flatMap(({ knelpunten }) => knelpunten.filter(({ invloed }) => invloed !== 'geen')),
);

import { remembered } from '../../util/remembered';
import type { Klantreis } from '../klantreis';
import { splitName } from '../scope/local-names';
import { oplossingenOf } from '../scope/scope';

/**
 * The ids of the knelpunten of a klantreis that one of its oplossingen leaves as they are, and says why (`lost niet op`): nobody has
 * forgotten those. What other klantreizen leave is their own business.
 */
export const leftOnPurpose = remembered((klantreis: Klantreis): ReadonlySet<string> => {
  const left = new Set<string>();
  for (const { details } of oplossingenOf(klantreis)) {
    for (const { keyword, tekst, woorden } of details) {
      if (keyword !== 'lost niet op' || tekst === '') continue;
      for (const name of woorden.get('namen') ?? []) {
        const { within, id } = splitName(name.id);
        if (within === undefined || within === klantreis.id) left.add(id);
      }
    }
  }
  return left;
});

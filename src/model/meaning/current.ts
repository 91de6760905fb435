import { remembered } from '../../util/remembered';
import type { Holder, Klantreis, Stap } from '../klantreis';
import { stappenOf } from '../scope/scope';
import { isCurrent } from './gewenst';

/** The stappen of the klantreis as it is now, in the order of the text. In one with `toestand gewenst` that is every stap. */
export const currentStappen = remembered((klantreis: Klantreis): readonly Stap[] =>
  stappenOf(klantreis).filter((stap) => isCurrent(stap, klantreis)),
);

/** The klantreis itself, its fasen and their stappen, without those that exist only in the gewenste klantreis. */
export const currentHolders = remembered((klantreis: Klantreis): readonly Holder[] => {
  const fasen = klantreis.fasen.filter((fase) => isCurrent(fase, klantreis));
  return [klantreis, ...fasen, ...currentStappen(klantreis)];
});

/** So many stappen make a concept a klantreis to judge. */
const WHOLE = 4;

/**
 * Is the klantreis told far enough to say of it as a whole what it lacks? Who has just begun knows that there is more to come. One that
 * is no concept any more is always whole, and of one in the archive nobody asks anything.
 */
export function isWhole(klantreis: Klantreis): boolean {
  if (klantreis.status === 'archief') return false;
  return klantreis.status !== 'concept' || currentStappen(klantreis).length >= WHOLE;
}

/** Does the klantreis tell how it goes now? On paper and in the future nobody has felt or met anything yet. */
export function isLived(klantreis: Klantreis): boolean {
  return klantreis.toestand === 'huidig';
}

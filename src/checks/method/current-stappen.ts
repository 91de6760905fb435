import type { Holder, Klantreis, Persona, Stap } from '../../model/klantreis';
import { isCurrent } from '../../model/meaning/gewenst';
import { type Scope, stappenOf } from '../../model/scope/scope';
import { remembered } from '../../util/remembered';

/** Questions that several rules ask of a klantreis. */

/** The stappen of the klantreis as it is now, in the order of the text. In one with `toestand gewenst` that is every stap. */
export const currentStappen = remembered((klantreis: Klantreis): readonly Stap[] =>
  stappenOf(klantreis).filter((stap) => isCurrent(stap, klantreis)),
);

/** The klantreis itself, its fasen and their stappen, without those that exist only in the gewenste klantreis. */
export function currentHolders(klantreis: Klantreis): Holder[] {
  const fasen = klantreis.fasen.filter((fase) => isCurrent(fase, klantreis));
  return [klantreis, ...fasen, ...currentStappen(klantreis)];
}

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

/** The personas that the klantreis names and the scope knows. */
export function personasOf(klantreis: Klantreis, scope: Scope): Persona[] {
  return klantreis.voor.flatMap((ref) => scope.find('persona', ref.id) ?? []);
}

/** The name of who takes this stap, to ask about; `de klant` where the text does not say. */
export function personaName(klantreis: Klantreis, scope: Scope, stap?: Stap): string {
  const ref = stap?.voor[0] ?? klantreis.voor[0];
  return scope.find('persona', ref?.id)?.titel ?? 'de klant';
}

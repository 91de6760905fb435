import type { Klantreis, Persona, Stap } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';

export { currentHolders, currentStappen, isLived, isWhole } from '../../model/meaning/current';

/** The personas that the klantreis names and the scope knows. */
export function personasOf(klantreis: Klantreis, scope: Scope): Persona[] {
  return klantreis.voor.flatMap((ref) => scope.find('persona', ref.id) ?? []);
}

/** The name of who takes this stap, to ask about; `de klant` where the text does not say. */
export function personaName(klantreis: Klantreis, scope: Scope, stap?: Stap): string {
  const ref = stap?.voor[0] ?? klantreis.voor[0];
  return scope.find('persona', ref?.id)?.titel ?? 'de klant';
}

/** Is this persona one of us? For who works here our own words are those of every day. */
export function isEmployee(id: string | undefined, scope: Scope): boolean {
  return scope.find('persona', id)?.soort === 'medewerker';
}

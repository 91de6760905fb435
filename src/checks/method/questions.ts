import type { Klantreis, Maat, Meting, Persona, Stap } from '../../model/klantreis';
import type { Scope } from '../../model/scope/scope';

/** Questions that several rules ask. */

/** The personas that the klantreis names and the scope knows. */
export function personasOf(klantreis: Klantreis, scope: Scope): Persona[] {
  return klantreis.voor.flatMap((ref) => scope.find('persona', ref.id) ?? []);
}

/** The name of who takes this stap, to ask about; `de klant` where the text does not say. */
export function personaName(klantreis: Klantreis, scope: Scope, stap?: Stap): string {
  const ref = stap?.voor[0] ?? klantreis.voor[0];
  return scope.find('persona', ref?.id)?.titel ?? 'de klant';
}

/** What part of a scale is surely bad, and what part is surely good. */
const THIRD = 1 / 3;

/** Is the value in the good third of the scale of its maat, or in the bad one? Undefined for one between them, or off the scale. */
export function isGood({ waarde }: Meting, { schaal, richting }: Maat): boolean | undefined {
  if (waarde === undefined || schaal === undefined || richting === undefined) return undefined;
  const { van, tot } = schaal;
  if (van >= tot || waarde < van || waarde > tot) return undefined;
  const part = (waarde - van) / (tot - van);
  const share = richting === 'hoog is goed' ? part : 1 - part;
  if (share < THIRD) return false;
  return share > 1 - THIRD ? true : undefined;
}

import { remembered } from '../../util/remembered';
import type { Klantreis, Persona } from '../klantreis';
import { knelpuntenOf, type Scope, type ScopeFile, stappenOf } from '../scope/scope';

/** The ids of the personas of a klantreis: who travels (`voor` it or a stap of it), feels (a gevoel `van`) or suffers (a knelpunt `van`). */
export const personasIn = remembered((klantreis: Klantreis): ReadonlySet<string> => {
  const stappen = stappenOf(klantreis);
  const travel = [klantreis, ...stappen].flatMap(({ voor }) => voor);
  const ofStappen = stappen.flatMap(({ gevoel, gewenst }) => [...gevoel, ...gewenst.gevoel]);
  const feel = [...klantreis.fasen.flatMap(({ gevoel }) => gevoel), ...ofStappen].map(({ van }) => van);
  const suffer = knelpuntenOf(klantreis).map(({ van }) => van);
  return new Set([...travel, ...feel, ...suffer].flatMap((ref) => ref?.id ?? []));
});

/** The klantreizen of a scope, by the persona of whom they are. */
export function* journeysByPersona({ model }: ScopeFile): Iterable<readonly [persona: string, klantreis: Klantreis]> {
  for (const klantreis of model.klantreizen) for (const id of personasIn(klantreis)) yield [id, klantreis];
}

/** The personas that help, by the one who is helped. */
export function* helpersByPersona({ model }: ScopeFile): Iterable<readonly [helped: string, helper: Persona]> {
  for (const persona of model.personas) {
    for (const { id } of persona.helpt) if (persona.id !== undefined) yield [id, persona];
  }
}

/** Is this persona one of us? For who works here our own words are those of every day. */
export function isEmployee(id: string | undefined, scope: Scope): boolean {
  return scope.find('persona', id)?.soort === 'medewerker';
}

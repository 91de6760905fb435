import { holdersOf, type Scope } from '../model/scope';
import type { Rule } from './rule';

/**
 * A persona that no klantreis of the scope uses is dead weight. Used is who travels (`voor` a klantreis or stap), who feels
 * or suffers (`van` a gevoel or knelpunt), and who is helped (`helpt`) by somebody used.
 *
 * Says nothing in a scope without a klantreis, which is a library still waiting for its journeys, nor in one with a
 * klantreis that nobody wrote: it has stappen but no line of its own yet, and so nowhere to say whom it is for.
 */
export const kr205: Rule = {
  code: 'KR205',
  *file(file, scope) {
    if (file.model.personas.length === 0) return;
    const journeys = scope.klantreizen;
    if (journeys.length === 0 || journeys.some((klantreis) => klantreis.ongeschreven)) return;
    const used = usedPersonas(scope);
    for (const persona of file.model.personas) {
      if (persona.id === undefined || used.has(persona.id)) continue;
      yield { code: 'KR205', range: persona.range, args: { persona: persona.titel, id: persona.id } };
    }
  },
};

/** A scope never changes, and every file with personas asks the same of it. */
const known = new WeakMap<Scope, ReadonlySet<string>>();

function usedPersonas(scope: Scope): ReadonlySet<string> {
  const earlier = known.get(scope);
  if (earlier) return earlier;
  const used = new Set<string>();
  for (const klantreis of scope.klantreizen) {
    for (const ref of klantreis.voor) used.add(ref.id);
    for (const holder of holdersOf(klantreis)) {
      for (const { van } of holder.knelpunten) if (van) used.add(van.id);
    }
    for (const stap of klantreis.fasen.flatMap((fase) => fase.stappen)) {
      for (const ref of stap.voor) used.add(ref.id);
      for (const { van } of [...stap.gevoel, ...stap.gewenst.gevoel]) if (van) used.add(van.id);
    }
  }
  // A set that grows while it is walked is walked to its end: the helped of the helped are used too.
  for (const id of used) for (const ref of scope.find('persona', id)?.helpt ?? []) used.add(ref.id);
  known.set(scope, used);
  return used;
}

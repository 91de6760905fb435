import type { Stap, Statement } from '../../model/klantreis';
import { statementsOfInhoud } from '../../model/scope/statements';

/** What lines say, so that those of two versions can be compared. */

/** Every `gewenst` line of a stap. */
export function wishesIn({ gewenst }: Stap): Statement[] {
  return [...statementsOfInhoud(gewenst), ...gewenst.zonder];
}

/** What a `gewenst` line wishes for, whatever it rests on and whatever makes it possible. */
export function wishMeaning(line: Statement): string {
  return meaning({ ...line, volgens: [], door: [] });
}

/** Where something stands in the text means nothing. */
const PLACES: ReadonlySet<string> = new Set(['range', 'body', 'idRange', 'regelRange', 'geldt', 'onder']);

function meaning(value: unknown): string {
  return JSON.stringify(value, (name, part: unknown) => (PLACES.has(name) ? undefined : part)) ?? '';
}

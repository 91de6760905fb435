import { remembered } from '../../util/remembered';
import type { Klantreis, Persona } from '../klantreis';
import type { ScopeFile } from '../scope/scope';
import { currentStappen } from './current';
import { journeysByPersona } from './persona-uses';
import { restingOn } from './resting';

/** For tables: where a persona, an organisatie or a bron is found, each with the klantreis and its file. */

/** A klantreis with the file that it stands in. */
export interface FoundIn {
  readonly klantreis: Klantreis;
  readonly file: ScopeFile;
}

/** The klantreizen of each persona. */
export function* travelledIn(file: ScopeFile): Iterable<readonly [persona: string, FoundIn]> {
  for (const [id, klantreis] of journeysByPersona(file)) yield [id, { klantreis, file }];
}

/** What an organisatie does in a klantreis as it is now. */
export interface MetIn extends FoundIn {
  /** The contacts with it. */
  readonly contacten: number;
  /** How many of those did not come about. */
  readonly mislukt: number;
  /** Does it work in front of or behind the scenes? */
  readonly werkt: boolean;
}

/** The klantreizen in which each organisatie is met, or works. */
export function* metIn(file: ScopeFile): Iterable<readonly [organisatie: string, MetIn]> {
  for (const klantreis of file.model.klantreizen) {
    for (const [id, counts] of meetingsIn(klantreis)) yield [id, { klantreis, file, ...counts }];
  }
}

const meetingsIn = remembered((klantreis: Klantreis): ReadonlyMap<string, Omit<MetIn, keyof FoundIn>> => {
  const found = new Map<string, { contacten: number; mislukt: number; werkt: boolean }>();
  const of = (id: string) => {
    const known = found.get(id) ?? { contacten: 0, mislukt: 0, werkt: false };
    found.set(id, known);
    return known;
  };
  for (const { contacten, voorkant, achterkant } of currentStappen(klantreis)) {
    for (const { met, mislukt } of contacten) {
      if (!met) continue;
      const counts = of(met.id);
      counts.contacten++;
      if (mislukt) counts.mislukt++;
    }
    for (const { organisatie } of [...voorkant, ...achterkant]) if (organisatie) of(organisatie.id).werkt = true;
  }
  return found;
});

/** How many claims of a klantreis rest on a bron. */
export interface RestsIn extends FoundIn {
  readonly aantal: number;
}

/** The klantreizen that rest on each bron, with how many of their claims do. */
export function* restsIn(file: ScopeFile): Iterable<readonly [bron: string, RestsIn]> {
  const counts = new Map<Klantreis, Map<string, number>>();
  for (const [bron, { klantreis }] of restingOn(file)) {
    const own = counts.get(klantreis) ?? new Map<string, number>();
    counts.set(klantreis, own.set(bron, (own.get(bron) ?? 0) + 1));
  }
  for (const [klantreis, own] of counts) {
    for (const [bron, aantal] of own) yield [bron, { klantreis, file, aantal }];
  }
}

/** The personas that rest on each bron. */
export function* personasOn(file: ScopeFile): Iterable<readonly [bron: string, { persona: Persona; file: ScopeFile }]> {
  for (const persona of file.model.personas) {
    for (const { id } of persona.volgens) yield [id, { persona, file }];
  }
}

import type { BRON_SOORTEN, PERSONA_SOORTEN } from '../lines/vocabulary.data';

/** How sure a statement is: heard or measured by somebody, or assumed. */
export type Evidence = 'bewijs' | 'aanname';

type BronSoort = (typeof BRON_SOORTEN)[number];
type PersonaSoort = (typeof PERSONA_SOORTEN)[number];

/** What only the persona can know: what employees say of it is what they think of somebody else. */
const OF_THE_PERSONA: ReadonlySet<string> = new Set(['gevoel', 'citaat', 'knelpunt']);

/**
 * Can only this persona say so? Then what employees told is an assumption. A persona without a soort is a resident, like most.
 * @param kind the word of the line: `gevoel`, `meting`
 * @param soort of the persona whose it is
 */
export function isOfResident(kind: string, soort: string | undefined): boolean {
  return OF_THE_PERSONA.has(kind) && soort !== ('medewerker' satisfies PersonaSoort);
}

/**
 * Does a bron prove something? Not one that is an assumption, and not one that does not say what it is. One of employees does not prove
 * what only a resident can know.
 * @param soorten those of the bron
 * @param ofResident see `isOfResident`
 */
export function proves(soorten: readonly string[], ofResident: boolean): boolean {
  return soorten.some(
    (soort) =>
      soort !== ('aanname' satisfies BronSoort) && !(ofResident && soort === ('medewerker' satisfies BronSoort)),
  );
}

/** What a statement rests on, by the soorten of each bron that it names. */
export function evidenceOf(bronnen: readonly (readonly string[])[], ofResident: boolean): Evidence {
  return bronnen.some((soorten) => proves(soorten, ofResident)) ? 'bewijs' : 'aanname';
}

import type { Range } from '../../util/source';
import type { Source } from '../klantreis';
import { BRON_SOORTEN, type PERSONA_SOORTEN } from '../lines/vocabulary.data';

/** How sure a statement is: heard or measured by somebody, or assumed. */
export type Evidence = 'bewijs' | 'aanname';

type BronSoort = (typeof BRON_SOORTEN)[number];
type PersonaSoort = (typeof PERSONA_SOORTEN)[number];

/** What a bron is, by the words of its first `soort`. A word that is none of them has a message, and says nothing. */
export function bronSoorten(words: readonly string[]): readonly BronSoort[] {
  return BRON_SOORTEN.filter((soort) => words.includes(soort));
}

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
 * what only a resident can know, and neither does a work session with them (`soort werksessie, medewerker`): nobody else was there.
 * @param soorten those of the bron
 * @param ofResident see `isOfResident`
 */
export function proves(soorten: readonly string[], ofResident: boolean): boolean {
  const isOfEmployees = ofResident && soorten.includes('medewerker' satisfies BronSoort);
  return soorten.some(
    (soort) => soort !== ('aanname' satisfies BronSoort) && !(isOfEmployees && OF_EMPLOYEES.includes(soort)),
  );
}

/** What says that employees told, and the form in which they do so. */
const OF_EMPLOYEES: readonly string[] = ['medewerker', 'werksessie'] satisfies BronSoort[];

/**
 * Was a bron asked in which nobody says so? That proves nothing.
 * @param aantal how many say so, where the line tells
 */
export function isSaidByNobody(aantal: string | number | undefined): boolean {
  return aantal !== undefined && Number(aantal) === 0;
}

/** The bronnen of a line in which somebody says so. */
export function sayingIn(volgens: readonly Source[]): readonly Source[] {
  return volgens.filter(({ zeggen }) => !isSaidByNobody(zeggen?.aantal));
}

interface Word {
  readonly text: string;
  readonly range: Range;
}

/** Of each bron on a line the two numbers behind it, before the next: of `gesprekken 4 van 6, enquete` those of the first. */
export function countsBehind(
  names: readonly Word[],
  counts: readonly Word[],
  totals: readonly Word[],
): readonly (readonly [aantal: string, van: string] | undefined)[] {
  return names.map((name, at) => {
    const end = names[at + 1]?.range.start.character ?? Infinity;
    const isBehind = ({ range: { start } }: Word) =>
      start.character > name.range.start.character && start.character < end;
    const [aantal, van] = [counts.find(isBehind), totals.find(isBehind)];
    return aantal && van && [aantal.text, van.text];
  });
}

interface Above<L> {
  readonly kind: { readonly evidence: boolean; readonly element: boolean } | undefined;
  readonly parent: L | undefined;
}

/** What `volgens` below a line is about: the line itself where it can carry evidence, else what it is a detail of. */
export function evidenceTarget<L extends Above<L>>(above: L): L | undefined {
  return above.kind?.evidence || above.kind?.element ? above : above.parent;
}

/** What a statement rests on, by the soorten of each bron that it names. */
export function evidenceOf(bronnen: readonly (readonly string[])[], ofResident: boolean): Evidence {
  return bronnen.some((soorten) => proves(soorten, ofResident)) ? 'bewijs' : 'aanname';
}

import { fillPlaces } from '../util/text';

/** What a refactoring is called in the list of the editor. Places in braces are filled in. */
const TITLES = {
  verplaats: 'Verplaats deze stap naar fase “{ander}”',
  splits: 'Begin bij deze stap een nieuwe fase',
  stappenSamen: 'Voeg deze stap samen met de volgende: “{ander}”',
  bronnenSamen: 'Voeg bron “{ander}” bij deze bron',
  naarGedeeld: 'Zet {soort} “{naam}” in {bestand}, voor alle klantreizen',
  naarNieuw: 'Zet {soort} “{naam}” in een nieuw bestand ({bestand}), voor alle klantreizen',
  korteNaam: 'Geef {soort} “{naam}” de korte naam `{id}`',
  korteNamen: 'Geef alles zonder korte naam in deze klantreis een korte naam ({aantal})',
  gewenst: 'Schrijf eronder hoe het gewenst is (`gewenst {woord}`)',
  knelpunt: 'Maak van deze notitie een knelpunt',
} as const;

export type RefactorTitle = keyof typeof TITLES;

export function refactorTitle(title: RefactorTitle, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(TITLES[title], args);
}

/** What a fase is called until its author typed a title. */
export const NEW_FASE = 'Nieuwe fase';

/** The file for what klantreizen share, where a folder has none yet. */
export const SHARED_FILE = 'gedeeld.klantreis';

/** What comes behind a title or reason when another one is joined to it. */
export function joinedText(een: string, ander: string): string {
  return een === '' ? ander : ` en ${ander}`;
}

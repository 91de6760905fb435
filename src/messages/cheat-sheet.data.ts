import { own } from '../util/own';
import { fillPlaces } from '../util/text';

/** The words of the page with all lines, beside the help of the lines themselves. Places in braces are filled in. */
const CHEAT_SHEET_TEXTS = {
  titel: 'Spiekbriefje',
  uitleg: 'Alle regels van de taal, met een voorbeeld. Zoeken doet u met Ctrl+F. Met Esc sluit u dit blad.',
  onder: 'Onder {element}',
  ook: 'Ook onder {elementen}.',
  overal: 'Onder een uitspraak, of ervoor',
  keuzes: 'Kies uit: {keuzes}.',
  mislukt: 'Het spiekbriefje kan nu niet getoond worden. Kies Klantreis: Opnieuw starten, en probeer het nog eens.',
} as const;

export function cheatSheetText(
  key: keyof typeof CHEAT_SHEET_TEXTS,
  args: Readonly<Record<string, string>> = {},
): string {
  return fillPlaces(CHEAT_SHEET_TEXTS[key], args);
}

/** What takes lines and is called something else than its word. */
const HOST_TITLES: Readonly<Record<string, string>> = {
  bestand: 'Helemaal links, onder niets',
  verwacht: 'Onder een regel met `verwacht`',
};

/** @param element how the word of an element is written */
export function hostTitle(host: string, element: string): string {
  return own(HOST_TITLES, host) ?? cheatSheetText('onder', { element });
}

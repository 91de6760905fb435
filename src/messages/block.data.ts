import { fillPlaces } from '../util/text';

/** What stands in a page of Markdown around a klantreis that is drawn there. Places in braces are filled in by `blockText`. */
const BLOCK_WORDS = {
  laden: 'De tekening wordt gemaakt…',
  inWoorden: 'Lees de tekening als tekst',
  afbeelding: 'Klantreis: {titel}. Onder de tekening staat zij ook als tekst.',
  afbeeldingLeeg: 'Tekening van een klantreis. Onder de tekening staat zij ook als tekst.',
  nietGelezen: 'In dit blok konden wij regel {regel} niet lezen, dus die staat niet in de tekening: {zin}',
  nietGetekend: 'Deze klantreis kon niet getekend worden. {zin}',
  stil: 'Klantreis draait nu niet. Kies Klantreis: Opnieuw starten.',
} as const;

export function blockText(key: keyof typeof BLOCK_WORDS, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(BLOCK_WORDS[key], args);
}

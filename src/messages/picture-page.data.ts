import { fillPlaces } from '../util/text';

/** The words of a web page with one picture. Places in braces are filled in by `pageText`. */
const PAGE_WORDS = {
  naarWoorden: 'Ga naar de tekening in woorden',
  tekening: 'Tekening. Schuif met de pijltjestoetsen. In woorden staat zij eronder.',
  kaarten: 'Tekening. Ga met de pijltjestoetsen van kaart naar kaart. In woorden staat zij eronder.',
  inWoorden: 'De tekening in woorden',
  teGroot: 'Deze tekening is te groot om af te drukken. Hier staat zij in woorden.',
  weergave: 'Weergave',
  rijen: 'Rijen',
  welkeRijen: 'Welke rijen ziet u?',
  rijUit: 'Deze rij staat uit: {rijen}. Wat erin staat, leest u onder de tekening.',
  rijenUit: 'Deze rijen staan uit: {rijen}. Wat erin staat, leest u onder de tekening.',
  kleuren: 'Kleuren',
  apparaat: 'Zoals uw apparaat',
  light: 'Licht',
  dark: 'Donker',
  contrast: 'Veel contrast',
  print: 'Om af te drukken',
} as const;

/** The themes by their names, as a reader chooses from them. */
export const PAGE_THEMES = [
  'light',
  'dark',
  'contrast',
  'print',
] as const satisfies readonly (keyof typeof PAGE_WORDS)[];

export function pageText(word: keyof typeof PAGE_WORDS, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(PAGE_WORDS[word], args);
}

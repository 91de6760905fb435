import { fillPlaces } from '../util/text';

/** The words of the picture that puts personas beside each other. Places in braces are filled in by `comparedWord`. */
const COMPARED_WORDS = {
  naam: 'De persona’s naast elkaar',
  titelVan: 'De persona’s naast elkaar: {reis}',
  eenPersona: 'Deze klantreis heeft één persona. Schrijf er meer bij voor, om ze te vergelijken: voor noor, sam',

  // Parts.
  hartslagen: 'Hun hartslag',
  hartslagVan: 'Hartslag van {persona}',
  knelpunten: 'Hun knelpunten',
  knelpuntenVan: 'Knelpunten van {personas}',
  zonderNaam: 'Er staat geen naam bij. Zij horen bij wat deze persona’s allemaal meemaken.',
  knelpuntenZonder: 'Knelpunten zonder persona',
  geenKnelpunt: 'Geen knelpunt van deze persona alleen.',
  stapGevoel: 'Stap {nummer}: {gevoel}',
} as const;

export type ComparedWord = keyof typeof COMPARED_WORDS;

export function comparedWord(word: ComparedWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(COMPARED_WORDS[word], args);
}

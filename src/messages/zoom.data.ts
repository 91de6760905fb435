import { fillPlaces } from '../util/text';

/** What a reader can do with the size of a picture in a web page. Places in braces are filled in by `zoomText`. */
const ZOOM_WORDS = {
  zoomBalk: 'Grootte van de tekening',
  groter: 'Groter (toets +)',
  kleiner: 'Kleiner (toets -)',
  waar: '{procent}%. Naar ware grootte (toets 1)',
  procent: '{procent}%',
  passend: 'Passend',
  passendHulp: 'Passend: zo breed als de bladzijde (toets 0)',
} as const;

export function zoomText(word: keyof typeof ZOOM_WORDS, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(ZOOM_WORDS[word], args);
}

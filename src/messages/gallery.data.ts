import { fillPlaces } from '../util/text';

/** The words of the web page that shows all journeys. Places in braces are filled in by `galleryText`. */
const GALLERY_WORDS = {
  titel: 'Klantreizen',
  inleiding: 'Getekend met klantreis. De lijn door de stappen is de hartslag: hoe iemand zich voelt.',
  naarInhoud: 'Ga naar de klantreizen',
  inhoud: 'Op deze pagina',
  zonderTitel: 'Klantreis zonder titel',
  klantvraag: 'Klantvraag',
  voor: 'Voor',
  status: 'Status',
  eigenaar: 'Eigenaar',
  vastgesteld: 'Vastgesteld',
  doorWie: ' door {wie}',
  herzien: 'Weer nakijken',
  teLaat: '{datum}: te laat',
  nieuwsteBron: 'Nieuwste bron',
  bestand: 'Bestand',
  kaart: 'Klantreiskaart van {titel}',
  tekening: 'Klantreiskaart van {titel}. In woorden staat deze onder de tekening.',
  groot: 'Open de tekening groot',
  inWoorden: 'De klantreis in woorden',
  meldingen: 'Wat kan er beter?',
  regel: 'regel {regel}',
  mislukt: 'Deze klantreis konden wij niet tekenen. Dat is een fout in ons programma. Wilt u dit aan de makers melden?',
} as const;

export type GalleryWord = keyof typeof GALLERY_WORDS;

export function galleryText(word: GalleryWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(GALLERY_WORDS[word], args);
}

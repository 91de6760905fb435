import { fillPlaces } from '../util/text';

/** The words of the live preview. Places in braces are filled in by `previewText`. */
const PREVIEW_WORDS = {
  laden: 'De tekening wordt gemaakt…',
  werkbalk: 'Knoppen bij de tekening',
  kies: 'Kies een klantreis',
  kiesTekening: 'Kies een tekening',
  kleiner: 'Kleiner (toets -)',
  groter: 'Groter (toets +)',
  waar: '{procent}%. Naar ware grootte (toets 1)',
  procent: '{procent}%',
  passend: 'Passend',
  passendHulp: 'Passend: zo breed als het venster (toets 0)',
  verticaal: 'Verticaal',
  verticaalHulp: 'Verticaal: de verticale kaart, met stappen onder elkaar, om naast de tekst te lezen',
  breed: 'Breed',
  breedHulp: 'Breed: de klantreiskaart, met stappen naast elkaar',
  pastNiet: 'De hele kaart past hier niet met letters die u kunt lezen. ',
  pastWel: 'Bekijk de verticale kaart',
  volgen: 'Meegaan: laat de klantreis zien van het bestand waarin u werkt',
  opslaan: 'Opslaan',
  opslaanHulp: 'Afbeelding opslaan…',
  blad: 'Tekening. Schuif met de pijltjestoetsen.',
  kaarten:
    '{titel}. Kies een kaart met de pijltjestoetsen. Met Enter wijzigt u hem, met de spatiebalk gaat u naar de tekst, en met de menutoets ziet u wat er nog meer kan.',
  typen: '{wat}. Enter bewaart, Escape laat het zoals het was.',
  menu: 'Wat u met deze kaart kunt doen',
  naarTekst: 'Naar de tekst',
  naarFase: 'Alleen deze fase laten zien',
  kopieerPng: 'Kopieer de tekening als afbeelding',
  kopieerSvg: 'Kopieer de tekening als SVG',
  gekopieerd: 'De tekening staat op het klembord.',
  kopieerNiet:
    'Uw browser laat ons geen afbeelding kopiëren. Kies in het menu van een kaart Kopieer de tekening als SVG, of sla de tekening op.',
  melding: '{tekst} (regel {nummer})',
  eenMelding: 'Let op, 1 melding: {teksten}',
  meldingen: 'Let op, {aantal} meldingen: {teksten}',
  strook: 'De hele hartslag: kies welke stappen u ziet',
  strookStand: 'Vanaf stap {nummer} van {aantal}: {titel}',
  zoek: 'Zoek in de tekening',
  vorige: 'Vorige (Shift+Enter)',
  volgende: 'Volgende (Enter)',
  zoekDicht: 'Zoeken sluiten (Escape)',
  gevonden: '{nummer} van {aantal}',
  nietGevonden: 'Niet gevonden',
  spatie: 'Spatie',
  inTekst: 'Dit kunt u niet in de tekening wijzigen. Wijzig het in de tekst.',
  kaartWeg: 'Deze kaart is er niet meer. Kopieer wat u typte en zet het zelf in de tekst.',
  meerGezichten: 'Hier staan gezichten van meer persona’s. Wijzig ze in de tekst.',
  stapErbij: 'Stap toevoegen',
  woorden: 'De tekening in woorden',
  achter: 'Deze tekening loopt achter: {regel} is nog niet te lezen.',
  regel: 'regel {nummer}',
  bij: 'De tekening is weer bij.',
  mislukt: 'Wij konden de tekening niet bijwerken. Sluit het voorbeeld en open het opnieuw.',
} as const;

export type PreviewWord = keyof typeof PREVIEW_WORDS;

export function previewText(word: PreviewWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(PREVIEW_WORDS[word], args);
}

/** The text before, in and after the place of a word, where the place becomes a button. */
export function previewParts(word: PreviewWord, place: string): readonly [string, string] {
  const [before = '', after = ''] = PREVIEW_WORDS[word].split(`{${place}}`);
  return [before, after];
}

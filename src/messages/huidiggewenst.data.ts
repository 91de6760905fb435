import { fillPlaces } from '../util/text';

/** The words of the picture of the huidige and the gewenste hartslag. Places in braces are filled in by `wantedWord`. */
const WANTED_WORDS = {
  naam: 'Huidig en gewenst',
  hartslagVan: 'Hartslag van {persona}',
  dankzij: 'Dankzij',
  van: 'van {nu} naar {straks}',
  nieuw: 'nieuw: {straks}',
  weg: 'vervalt: {nu}',
  nu: 'nu: {tekst}',
  straks: 'straks: {tekst}',
  zieStap: 'zie stap {stap}',
  nietGenoemd: 'staat bij deze stap, niet bij de wens',
  geenOplossing: 'nog geen oplossing genoemd',
  onbekend: 'deze oplossing staat nergens',
  geenEigenaar: 'nog geen eigenaar',
  geenStand: 'nog geen stand',
  geenWens:
    'Er staat nog geen gewenst gevoel in deze klantreis. Schrijf onder een stap: gewenst gevoel positief: reden',
  zelfGewenst: 'Deze klantreis is zelf de gewenste. Zij staat hier met één hartslag.',
  zonderWens: 'Van {personas} staat er geen gewenste hartslag.',
  beter: 'keer voelt iemand zich straks beter',
  slechter: 'keer voelt iemand zich straks slechter',
  zonderOplossing: 'daarvan zonder oplossing',
  klaar: 'van de {aantal} oplossingen hiervoor zijn klaar',
  eenKlaar: 'van de {aantal} oplossingen hiervoor is klaar',
  klaarVanEen: 'van 1 oplossing hiervoor is klaar',
  legendaBeter: 'hier gaat het straks beter',
  legendaSlechter: 'hier gaat het straks slechter',
  legendaPijl: 'van nu naar straks',
  legendaGeen: 'nog geen oplossing genoemd',
  tekstStraks: '{persona} straks: {gevoel}{omdat}.',
  tekstWeg: '{persona} straks: deze stap is er niet meer.',
  tekstDankzij: 'Dankzij: {oplossing}',
  tekstHier: 'Bij deze stap staat, niet bij de wens: {oplossing}',
  tekstGeen: 'Nog geen oplossing genoemd.',
} as const;

export type WantedWord = keyof typeof WANTED_WORDS;

export function wantedWord(word: WantedWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(WANTED_WORDS[word], args);
}

import { fillPlaces } from '../util/text';

/** The words of the service blueprint, beside those of the klantreiskaart. Places in braces are filled in by `blueprintWord`. */
const BLUEPRINT_WORDS = {
  naam: 'Service blueprint',
  tijd: 'Tijd',
  bewijs: 'Bewijs',
  bewijsIs: 'wat de klant ziet of in handen krijgt',
  klant: 'Klant',
  klantIs: 'wat {persona} doet en voelt',
  klantIsOnbekend: 'wat de klant doet en voelt',
  interactie: 'Lijn van interactie',
  voorkant: 'Voorkant',
  voorkantIs: 'wie de klant ziet of spreekt',
  zichtbaarheid: 'Lijn van zichtbaarheid',
  achterkant: 'Achterkant',
  achterkantRij: 'Achterkant en systemen',
  achterkantIs: 'wat de klant niet ziet',
  intern: 'Lijn van interne interactie',
  systeem: 'Systemen',
  eigenaar: 'Eigenaar',
  gevoelVan: '{persona}: {gevoel}',
  nietBeschreven: 'nog niet beschreven',
  geenEigenaar: 'nog geen eigenaar',
  eigenaarFase: '{eigenaar} (hele fase)',
  soort_gemeente: 'andere gemeente',
  soort_keten: 'partner in de keten',
  soort_markt: 'bedrijf',
  soort_naaste: 'naaste',
  metSysteem: 'met {systeem}',
  overdrachten: 'overdrachten',
  overdracht: 'overdracht',
  overdrachtenBinnen: 'waarvan {aantal} tussen onze teams',
  onbeschreven: 'keer is er contact met ons, en staat er niet bij wat wij doen',
  zonderEigenaar: 'stappen waarin wij iets doen, hebben nog geen eigenaar',
  eenZonderEigenaar: 'stap waarin wij iets doen, heeft nog geen eigenaar',
  geenEigen: 'Overdrachten kunnen wij niet tellen: bij geen organisatie staat soort eigen.',
  legendaPijl: 'de pijl wijst naar wie het contact krijgt; zonder pijl staat er niet bij wie begint',
  legendaOverdracht: 'overdracht: iemand anders is aan zet',
  legendaLeeg: 'leeg: hierover staat niets in de tekst',
  legendaNogNiet: 'dit hoort er wel te zijn, maar staat er nog niet',
  tekstBewijs: 'Bewijs: {kanalen}.',
  tekstBewijsGewenst: 'Bewijs (gewenst): {kanalen}.',
  tekstOverdracht: 'Overdracht {nummer}: van {van} naar {naar}.',
  tekstVoorkantLeeg: 'Voorkant ({wie}): nog niet beschreven.',
  tekstVoorkantMet: 'Voorkant: {wie}.',
  tekstSysteem: 'Systeem: {systeem}.',
  tekstSysteemGewenst: 'Systeem (gewenst): {systeem}.',
  tekstEigenaar: 'Eigenaar: {eigenaar}.',
  tekstGeenEigenaar: 'Nog geen eigenaar.',
  tekstLeeg: 'Leeg: {rijen}.',
} as const;

export type BlueprintWord = keyof typeof BLUEPRINT_WORDS;

export function blueprintWord(word: BlueprintWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(BLUEPRINT_WORDS[word], args);
}

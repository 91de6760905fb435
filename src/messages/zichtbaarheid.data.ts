import { fillPlaces } from '../util/text';

/** The words of the picture that shows when the own organisation is in view. Places in braces are filled in by `visibilityWord`. */
const VISIBILITY_WORDS = {
  naam: 'Zichtbaarheid',
  telling: '{aantal} van {totaal} {eenheid}',
  tellingMinstens: 'minstens {aantal} van {totaal} {eenheid}',
  inBeeld: 'In {aantal} van de {totaal} {eenheid} ziet of hoort {persona} de gemeente.',
  inBeeldMinstens: 'In minstens {aantal} van de {totaal} {eenheid} ziet of hoort {persona} de gemeente.',
  inBeeldEen: 'Alles wat wij op de tijdlijn kunnen zetten, valt in 1 {eenheid}.',
  deKlant: 'de klant',
  inGeen: 'In geen van de {totaal} {eenheid} ziet of hoort {persona} de gemeente.',
  binnenEen: 'Van 1 stap met contact met ons staat er niet wanneer die is.',
  binnen: 'Van {aantal} stappen met contact met ons staat er niet wanneer zij zijn.',
  buitenEen: 'Daarbuiten is er 1 stap met contact met ons, maar wij weten niet wanneer.',
  buiten: 'Daarbuiten zijn er {aantal} stappen met contact met ons, maar wij weten niet wanneer.',
  herhaaltEen: '1 stap met contact met ons komt terug: daarvan telt de eerste keer.',
  herhaalt: '{aantal} stappen met contact met ons komen terug: daarvan telt de eerste keer.',
  langste: 'Langste tijd zonder contact met ons: {duur}.',
  langsteBekend: 'Langste tijd zonder contact met ons, voor zover het er staat: {duur}.',
  nogNiet: 'Nog niet te zeggen',
  geenTijd: 'Bij geen enkele stap staat wanneer die is. Schrijf onder een stap: wanneer 2 weken voor …, of een datum.',
  eenMoment: 'Alles waarvan wij weten wanneer het is, is op één moment. Schrijf ook bij andere stappen: wanneer …',
  geenEigen: 'Bij geen enkele organisatie staat dat zij van u is. Schrijf onder uw eigen organisatie: soort eigen',
  nietBekend: 'wanneer is niet bekend',
  wanneerNiet: 'wanneer: niet bekend',
  andereKlok: '{wanneer}: niet op deze tijdlijn',
  nietIedereen: 'niet op de tijdlijn: niet iedereen neemt deze stap',
  geenContactMetOns: 'geen contact met ons',
  dag_een: 'dag',
  dag: 'dagen',
  week_een: 'week',
  week: 'weken',
  maand_een: 'maand',
  maand: 'maanden',
  jaar_een: 'jaar',
  jaar: 'jaar',
  legendaVak: '1 {eenheid} met contact met ons, en in hoeveel stappen',
  legendaLeegVak: '1 {eenheid} zonder contact met ons',
  legendaOns: 'stap met contact met ons',
  legendaStap: 'stap zonder',
  legendaGok: 'ergens hier: wanneer is niet bekend',
  legendaWacht: 'wachten, zo lang als het duurt',
  legendaOpen: 'wachten, onbekend hoe lang',
} as const;

export type VisibilityWord = keyof typeof VISIBILITY_WORDS;

export function visibilityWord(word: VisibilityWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(VISIBILITY_WORDS[word], args);
}

import { fillPlaces } from '../util/text';

/** Every word that a picture adds to the author's own. Places in braces are filled in by `fillWords`. */
export const DIAGRAM_WORDS = {
  zonderTitel: 'Klantreis zonder titel',
  toestandHuidig: 'Huidige klantreis',
  toestandPapier: 'Klantreis op papier',
  toestandGewenst: 'Gewenste klantreis',
  herzien: 'opnieuw bekijken: {datum}',
  beeld: 'Gemeente in beeld',
  beeldTelling: 'in {aantal} van {totaal} stappen',
  beeldWel: 'in beeld',
  beeldNietTijd: '{duur} niet in beeld',
  beeldNiet: 'niet in beeld',
  stap: 'Stap',
  contact: 'Contact',
  ervaring: 'Doet, denkt, zegt',
  verwacht: 'Verwacht',
  hartslag: 'Hartslag',
  omdat: 'Omdat',
  knelpunt: 'Knelpunten',
  succes: 'Successen',
  oplossing: 'Oplossingen',
  kans: 'Kansen',
  geenContact: 'geen contact',
  nogGeenStap: 'Nog geen stap in deze fase',
  nogLeeg: 'Nog geen titel',
  faseZonderTitel: 'Fase zonder titel',
  nieuw: 'gewenst: nieuw',
  vervalt: 'gewenst: vervalt',
  alternatief: 'of in plaats van {stap}',
  terugNaar: 'terug naar stap {stap}',
  waarheidsmoment: 'moment van de waarheid',
  afhaken: '{percentage}% haakt af',
  duurt: 'duurt {duur}',
  wacht: 'wacht {duur}',
  ernst: 'ernst {ernst}',
  geenErnst: 'ernst onbekend',
  opgelost: 'opgelost',
  heleFase: 'hele fase',
  heleReis: 'hele klantreis',
  vanPersona: 'van {persona}',
  waargemaakt: 'waargemaakt',
  niet: 'niet waargemaakt',
  overtroffen: 'overtroffen',
  lostOp: 'voor knelpunt {nummers}',
  vanuitOns: 'wij nemen contact op',
  gevoel_2: 'zeer positief',
  gevoel_1: 'positief',
  gevoel_0: 'neutraal',
  'gevoel_-1': 'negatief',
  'gevoel_-2': 'zeer negatief',
  geenGevoel: 'Er staat nog geen gevoel in deze klantreis. Schrijf onder een stap: gevoel positief: reden',
  geenKlantreis: 'Nog geen klantreis',
  geenKlantreisHulp: 'In dit bestand staat nog geen klantreis. Begin met een regel zoals deze:',
  geenKlantreisVorm: 'klantreis mijn-reis: Waar de reis over gaat',
  geenStappen: 'Deze klantreis heeft nog geen stappen. Schrijf: stap: Wat de klant doet',
  legendaBewijs: 'gehoord of gemeten',
  legendaAanname: 'aanname',
  legendaGewenst: 'gewenst',
  legendaHartslag: 'Hartslag van {persona}',
  legendaHartslagGewenst: 'gewenst voor {persona}',
  tijdOp: 'op {anker}',
  tijdVoor: '{duur} voor {anker}',
  tijdNa: '{duur} na {anker}',
  eenDag: '1 dag',
  dagen: '{aantal} dagen',
  weken: '{aantal} weken',
  maanden: '{aantal} maanden',
  tekstVoor: 'Klantreis van {personas}.',
  tekstVraag: 'Klantvraag: {vraag}',
  tekstOmvang: '{toestand}. {stappen} in {fasen}.',
  tekstEenStap: '1 stap',
  tekstStappen: '{aantal} stappen',
  tekstEenFase: '1 fase',
  tekstFasen: '{aantal} fasen',
  tekstFase: 'Fase: {titel}{wanneer}.',
  tekstBeeld: '{lijn}: {telling}.',
  tekstStap: 'Stap {nummer}: {titel}.',
  tekstNeemt: 'Voor: {personas}.',
  tekstWanneer: 'Wanneer: {wanneer}.',
  tekstContact: 'Contact: {contacten}.',
  tekstMet: '{kanaal} met {organisatie}',
  tekstVerwacht: 'Verwacht: {tekst}',
  tekstUitkomst: 'Uitkomst: {uitkomst}.',
  tekstDoet: 'Doet: {tekst}',
  tekstDenkt: 'Denkt: {tekst}',
  tekstCitaat: 'Zegt: “{tekst}”',
  tekstGevoel: 'Gevoel van {persona}: {gevoel}{omdat} ({bewijs}).',
  tekstGevoelGewenst: 'Gewenst gevoel van {persona}: {gevoel}{omdat}.',
  tekstOmdat: ', omdat: {omdat}',
  tekstKnelpunt: 'Knelpunt {nummer}, {kenmerken}: {titel}',
  tekstSucces: 'Succes{waarover}: {titel}',
  tekstOplossing: 'Oplossing ({kenmerken}): {titel}',
  tekstOplossingKaal: 'Oplossing: {titel}',
  tekstKans: 'Kans: {tekst}',
  enNog: 'en nog {aantal} persona’s',
  bronnen: 'Bronnen: {bronnen}',
  bronAantal: '{titel} (n = {aantal}, {jaar})',
  bronJaar: '{titel} ({jaar})',
  bronAlleenAantal: '{titel} (n = {aantal})',
  bronAanname: '{titel} (aanname)',
} as const;

export type DiagramWord = keyof typeof DIAGRAM_WORDS;

/** Names of the built-in channels as a picture writes them. */
export const KANAAL_NAMEN: Readonly<Record<string, string>> = {
  'op-locatie': 'op locatie',
};

export function fillWords(word: DiagramWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(DIAGRAM_WORDS[word], args);
}

/** `12 maart 2027` is long for a card: `maart 2027`. */
const MAANDEN = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

/** A date of the model in words: a year, a month with its year, or a day. */
export function dateWords(iso: string, withDay = false): string {
  const [year, month, day] = iso.split('-');
  if (!month) return year ?? '';
  const name = MAANDEN[Number(month) - 1] ?? '';
  return day && withDay ? `${Number(day)} ${name} ${year}` : `${name} ${year}`;
}

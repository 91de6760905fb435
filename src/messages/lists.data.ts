import { fillPlaces } from '../util/text';

/** The words of the lists over all klantreizen. Places in braces are filled in by `listText`. */
const LIST_WORDS = {
  // One and more of each kind.
  knelpunten1: 'knelpunt',
  knelpunten: 'knelpunten',
  oplossingen1: 'oplossing',
  oplossingen: 'oplossingen',
  successen1: 'succes',
  successen: 'successen',
  vragen1: 'vraag',
  vragen: 'vragen',
  bronnen1: 'bron',
  bronnen: 'bronnen',
  metingen1: 'meting',
  metingen: 'metingen',
  klantreizen1: '1 klantreis',
  klantreizen: '{aantal} klantreizen',

  // The first line.
  telling: '{aantal} {wat} in {klantreizen}.',
  tellingBronnen: '{aantal} {wat}.',
  zonderWaarde: 'waarde onbekend',
  waarvanLaat1: '1 is te laat',
  waarvanLaat: '{aantal} zijn te laat',
  waarvanSnel1: '1 is een quick win',
  waarvanSnel: '{aantal} zijn een quick win',
  quickWinUitleg: 'Een quick win is een oplossing met inspanning klein, voor een knelpunt waar u zelf over gaat.',
  kop: '{wat} over alle klantreizen',

  // Where there is nothing.
  leegKlantreizen: 'Hier staat nog geen klantreis, dus ook nog geen {wat}.',
  leegBronnen: 'Er zijn hier nog geen bronnen.',
  leeg: 'Nog geen {wat}: die staan niet in {klantreizen}.',
  leegKeuze: 'Er is niets dat past bij uw keuze ({keuze}). Zonder die keuze staan er {aantal} {wat} in de lijst.',
  leegKeuze1: 'Er is niets dat past bij uw keuze ({keuze}). Zonder die keuze staat er 1 {wat} in de lijst.',

  // What is not there.
  keuzeRest: 'U koos {keuze}. Daarom staan {aantal} andere {wat} hier niet bij.',
  keuzeRest1: 'U koos {keuze}. Daarom staat 1 andere {wat} hier niet bij.',
  keuzeAlles: 'U koos {keuze}. Alle {wat} passen daarbij.',
  keuzeEigenaar: 'eigenaar of rol met “{naam}”',
  keuzeLaat: 'te laat',
  keuzeStand: 'stand {stand}',
  archief1: '1 klantreis staat in het archief en telt niet mee. Met `--archief` telt die wel mee.',
  archief: '{aantal} klantreizen staan in het archief en tellen niet mee. Met `--archief` tellen die wel mee.',
  ongelezen1: 'In 1 bestand staan regels die wij niet konden lezen. `klantreis check` zegt welke.',
  ongelezen: 'In {aantal} bestanden staan regels die wij niet konden lezen. `klantreis check` zegt welke.',
  factoren: 'Waar het aan ligt (factor):',
  factorenSucces: 'Waardoor het lukt (factor):',
  factorNiets1: 'nog zonder factor: 1 {wat}',
  factorNiets: 'nog zonder factor: {aantal} {wat}',
  factorRegel: '{factor}: {aantal} keer, in {klantreizen}',

  // Headings.
  zelfde: 'Dit lijkt hetzelfde, in {aantal} klantreizen',
  ernst: 'Ernst {ernst}',
  geenErnst: 'Ernst onbekend',
  teLaat: 'Te laat',
  metDatum: 'Met een datum',
  quickWins: 'Quick wins zonder datum',
  zonderDatum: 'Nog zonder datum',
  klaar: 'Klaar',
  afgewezen: 'Afgewezen',
  doorFactor: 'Door {factor}',
  zonderFactor: 'Nog zonder factor',
  voorRol: 'Voor {rol}',
  voorIedereen: 'Voor iedereen',
  vanMaat: '{maat}',

  // Of one row.
  zonderTitel: 'Zonder titel',
  plekStap: 'stap {titel}',
  plekFase: 'fase {titel}',
  plekKlantreis: 'de hele klantreis',
  gewenst: 'wens: dit is nog niet zo',
  papier: 'op papier',
  eigenaar: 'eigenaar: {naam}',
  eigenaarVan_stap: 'eigenaar van de stap: {naam}',
  eigenaarVan_fase: 'eigenaar van de fase: {naam}',
  eigenaarVan_klantreis: 'eigenaar van de klantreis: {naam}',
  plekEigenaar: '{naam} ({soort})',
  geenEigenaar: 'nog zonder eigenaar',
  stand: '{stand}',
  geenStand: 'nog zonder stand',
  gereed: 'gereed {datum}',
  gereedLaat: 'gereed {datum}: te laat',
  inspanning: 'inspanning {omvang}',
  effect: 'effect {omvang}',
  quickWin: 'quick win',
  lostOp: 'Lost op: {knelpunten}',
  ernstWoord: 'ernst {ernst}',
  invloedWoord: 'invloed {invloed}',
  inKlantreis: 'in {klantreis}',
  van: 'van {persona}',
  factor: 'factor {factor}',
  oplossing: 'Oplossing: {oplossingen}',
  geenOplossing: 'nog zonder oplossing',
  opgelost: 'opgelost',
  waardoor: 'Waardoor: {tekst}',
  soort: 'soort {soort}',
  n: 'n = {n}',
  zonderN: 'n onbekend',
  periode: 'periode {periode}',
  schaal: 'schaal {van} tot {tot}',
  datum: 'van {datum}',
  zonderDatumBron: 'zonder datum',
  oudMaanden1: 'minstens 1 maand oud',
  oudMaanden: 'minstens {aantal} maanden oud',
  oudJaren: 'minstens {aantal} jaar oud',
  door_zelf: 'zelf verzameld',
  door_extern: 'door anderen verzameld',
  rust1: '1 uitspraak rust hierop, in {klantreizen}',
  rust: '{aantal} uitspraken rusten hierop, in {klantreizen}',
  rustNiets: 'hier rust nog geen uitspraak op',
  aantalVan: '{bron} ({aantal} van {van})',
  bewijs: '{grond}: {bronnen}',
  grond_gemeten: 'gemeten',
  grond_gehoord: 'gehoord',
  grond_document: 'uit documenten',
  grond_medewerkers: 'van medewerkers',
  grond_aanname: 'aanname',
  grond_zonder: 'zonder bron',

  // Columns.
  kolomKlantreis: 'klantreis',
  kolomPlek: 'waar',
  kolomKnelpunt: 'knelpunt',
  kolomOplossing: 'oplossing',
  kolomSucces: 'succes',
  kolomVraag: 'vraag',
  kolomBron: 'bron',
  kolomMaat: 'maat',
  kolomErnst: 'ernst',
  kolomInvloed: 'invloed',
  kolomPersona: 'persona',
  kolomFactor: 'factor',
  kolomBewijs: 'bewijs',
  kolomBronnen: 'bronnen',
  kolomOplossingen: 'oplossingen',
  kolomOpgelost: 'opgelost',
  kolomZelfde: 'zelfde knelpunt',
  kolomEigenaar: 'eigenaar',
  kolomPlekEigenaar: 'eigenaar van de plek',
  kolomStand: 'stand',
  kolomGereed: 'gereed',
  kolomTeLaat: 'te laat',
  kolomSoort: 'soort',
  kolomInspanning: 'inspanning',
  kolomEffect: 'effect',
  kolomQuickWin: 'quick win',
  kolomLostOp: 'lost op',
  kolomWaardoor: 'waardoor',
  kolomRol: 'rol',
  kolomWaarde: 'waarde',
  kolomEenheid: 'eenheid',
  kolomSchaal: 'schaal',
  kolomRichting: 'richting',
  kolomN: 'n',
  kolomPeriode: 'periode',
  kolomGroepen: 'groepen',
  kolomDatum: 'datum',
  kolomOuderdom: 'maanden oud (minstens)',
  kolomVerzameld: 'verzameld door',
  kolomUitspraken: 'uitspraken',
  kolomKlantreizen: 'klantreizen',
  kolomToestand: 'toestand',
  kolomBestand: 'bestand',
  kolomRegel: 'regel',
  ja: 'ja',
  nee: 'nee',

  // For a calendar.
  agendaGereed: 'Klaar: {titel}',
  agendaHerzien: 'Kijk of deze klantreis nog klopt: {titel}',
  agendaKlantreis: 'Klantreis: {titel}',
  agendaEigenaar: 'Eigenaar: {naam}',
  agendaEigenaarReis: 'Eigenaar van de klantreis: {naam}',
  agendaStand: 'Stand: {stand}',
  agendaLaat: 'Dit is te laat.',
  agendaPlek: '{bestand}, regel {regel}',
} as const;

export type ListWord = keyof typeof LIST_WORDS;

/** What stands above rows that belong together. */
export interface ListHeading {
  readonly word: ListWord;
  readonly args?: Readonly<Record<string, string | number>>;
}

export function listText(word: ListWord, args: Readonly<Record<string, string | number>> = {}): string {
  return fillPlaces(LIST_WORDS[word], args);
}

/** `1 klantreis`, `4 klantreizen`. */
export function journeysText(count: number): string {
  return listText(count === 1 ? 'klantreizen1' : 'klantreizen', { aantal: count });
}

/** `1 knelpunt`, `4 knelpunten`: the word alone. */
export function kindText(kind: ListKindWord, count: number): string {
  return LIST_WORDS[count === 1 ? (`${kind}1` as const) : kind];
}

/** The kinds that have a word for one and for more. */
type ListKindWord = 'knelpunten' | 'oplossingen' | 'successen' | 'vragen' | 'bronnen' | 'metingen';

import { own } from '../util/own';

/**
 * How a sentence calls what a line says, by the word of the line; `bron door` is the line `door` of a bron. A line without a row is called
 * by its word. It fits before a verb: `de wachttijd gaat van …`, `nieuw is wat wij vragen`.
 */
const FACT_NAMES: Readonly<Record<string, string>> = {
  kans: 'de kans',
  notitie: 'de notitie',
  vraag: 'de vraag',
  doelgroep: 'de doelgroep',
  situatie: 'de situatie',
  doel: 'het doel',
  behoefte: 'de behoefte',
  zorg: 'de zorg',
  drijfveer: 'de drijfveer',
  beperking: 'de beperking',
  digitaal: 'de digitale vaardigheid',
  taal: 'de taalvaardigheid',
  helpt: 'de persona die hulp krijgt',
  voorkeur: 'de voorkeur',
  soort: 'de soort',
  eigenaar: 'de eigenaar',
  link: 'de link',
  upl: 'de naam in de UPL',
  aantal: 'het aantal',
  datum: 'de datum',
  schaal: 'de schaal',
  eenheid: 'de eenheid',
  'hoog is goed': 'de richting',
  'laag is goed': 'de richting',
  voor: 'de persona',
  van: 'de persona',
  aanleiding: 'de aanleiding',
  klantvraag: 'de klantvraag',
  resultaat: 'het resultaat',
  waarom: 'de reden',
  waardoor: 'de reden',
  samenvatting: 'de samenvatting',
  status: 'de status',
  vastgesteld: 'de vaststelling',
  'vastgesteld door': 'de vaststeller',
  'gemaakt met': 'de groep met wie dit is gemaakt',
  herzien: 'de datum van de herziening',
  toestand: 'de toestand',
  vergelijk: 'de vergelijking',
  wanneer: 'het moment',
  duurt: 'de duur',
  wacht: 'de wachttijd',
  afhaken: 'het deel dat afhaakt',
  waarheidsmoment: 'het waarheidsmoment',
  contact: 'het contact',
  doet: 'de handeling',
  denkt: 'de gedachte',
  citaat: 'het citaat',
  verwacht: 'de verwachting',
  uitkomst: 'de uitkomst',
  gevoel: 'het gevoel',
  regelt: 'het product',
  vraagt: 'wat wij vragen',
  'gewenst vraagt': 'wat wij willen vragen',
  regel: 'de wet of regel',
  voorkant: 'de voorkant',
  achterkant: 'de achterkant',
  of: 'de andere weg',
  'terug naar': 'de terugweg',
  'gewenst zonder': 'wat wij willen weglaten',
  vervalt: 'de reden om te vervallen',
  'alleen als': 'de voorwaarde',
  herhaalt: 'de herhaling',
  kosten: 'het bedrag van de kosten',
  baten: 'het bedrag van de baten',
  belofte: 'de belofte',
  uitzondering: 'de uitzondering',
  regie: 'de regie',
  ernst: 'de ernst',
  invloed: 'de invloed',
  oorzaak: 'de oorzaak',
  'lost op': 'wat dit oplost',
  'lost niet op': 'wat dit niet oplost',
  inspanning: 'de inspanning',
  effect: 'het effect',
  stand: 'de stand',
  gereed: 'de einddatum',
  spanning: 'de spanning',
  factor: 'de factor',
  n: 'het aantal (n)',
  periode: 'de periode',
  meting: 'de meting',
  volgens: 'de bron',
  negeer: 'de genegeerde regel',
  door: 'de oplossing',
  'bron door': 'wie het verzamelde',
};

/**
 * `de wachttijd`; of what somebody wants, `de gewenste wachttijd`.
 * @param host the element that has the line
 * @param typed writes a word that has no row for where the sentence goes: it may be anyone's
 */
export function factName(
  keyword: string,
  { desired = false, host = '', typed = (word: string) => word }: FactNameOptions = {},
): string {
  const wish = desired ? own(FACT_NAMES, `gewenst ${keyword}`) : undefined;
  if (wish !== undefined) return wish;
  const name = own(FACT_NAMES, `${host} ${keyword}`) ?? own(FACT_NAMES, keyword);
  if (name === undefined) return desired ? `gewenst ${typed(keyword)}` : typed(keyword);
  return desired ? name.replace(/^(?:de|het) /, '$&gewenste ') : name;
}

interface FactNameOptions {
  readonly desired?: boolean;
  readonly host?: string;
  readonly typed?: (word: string) => string;
}

/** A part of what a line says, or one more of them: `de toelichting bij het gevoel`, `de nieuwe meting van Gemak`. */
export function partName(part: 'soort' | 'toelichting' | 'persona' | 'nieuwe', name: string): string {
  return part === 'nieuwe' ? name.replace(/^(?:de|het) /, '$&nieuwe ') : `${PARTS[part]} ${name}`;
}

const PARTS = { soort: 'de soort van', toelichting: 'de toelichting bij', persona: 'de persona bij' } as const;

/** Does a sentence that names this say that it is wished for? */
export function saysWish(name: string): boolean {
  return /^(?:(?:de|het) gewenste|gewenst|wat wij willen) /.test(name);
}

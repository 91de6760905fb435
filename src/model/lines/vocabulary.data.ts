/** The values that lines take, in the order in which a list of them is shown. */

export const GEVOELENS = ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief'] as const;
export const NIVEAUS = ['laag', 'midden', 'hoog'] as const;
export const INVLOEDEN = ['eigen', 'deels', 'geen'] as const;
export const OMVANGEN = ['klein', 'middel', 'groot'] as const;
export const STANDEN = ['idee', 'gepland', 'bezig', 'klaar', 'afgewezen'] as const;
export const STATUSSEN = ['concept', 'review', 'vastgesteld', 'archief'] as const;
export const TOESTANDEN = ['huidig', 'papier', 'gewenst'] as const;
/** What sets somebody off: no product (VNG, "klantreizen"). */
export const AANLEIDINGEN = ['levensgebeurtenis', 'wens', 'last', 'initiatief', 'verplichting'] as const;
/** What explains dips and successes, so that it can be counted over all klantreizen. */
export const FACTOREN = [
  'lokale-kennis',
  'omgang',
  'vertrouwen',
  'mandaat',
  'levertijd',
  'gedrag',
  'communicatie',
  'regels',
  'systeem',
] as const;
export const UITKOMSTEN = ['waargemaakt', 'niet', 'overtroffen'] as const;
export const KANTEN = ['klant', 'organisatie'] as const;
export const VERZAMELAARS = ['zelf', 'extern'] as const;
export const TALEN = ['A1', 'A2', 'B1', 'B2', 'C1', 'C2', 'laaggeletterd'] as const;
export const PERSONA_SOORTEN = ['inwoner', 'ondernemer', 'medewerker', 'helper'] as const;
export const ORGANISATIE_SOORTEN = ['eigen', 'gemeente', 'keten', 'markt', 'naaste'] as const;
export const BRON_SOORTEN = [
  'interview',
  'observatie',
  'gebruikerstest',
  'werksessie',
  'klantdata',
  'enquete',
  'klacht',
  'document',
  'medewerker',
  'aanname',
] as const;
export const OPLOSSING_SOORTEN = ['communicatie', 'gedrag', 'proces', 'systeem', 'regel', 'organisatie'] as const;

/** Channels everyone knows; a workspace adds its own with `kanaal`. */
export const KANALEN = [
  'balie',
  'telefoon',
  'website',
  'formulier',
  'e-mail',
  'brief',
  'sms',
  'app',
  'chat',
  'gesprek',
  'huisbezoek',
  'op-locatie',
  'folder',
] as const;

/** Words that people use for a built-in channel. Keys are lower case. */
export const KANAAL_SYNONYMS: Readonly<Record<string, string>> = {
  mail: 'e-mail',
  email: 'e-mail',
  mailen: 'e-mail',
  bellen: 'telefoon',
  telefonisch: 'telefoon',
  post: 'brief',
  internet: 'website',
  site: 'website',
  webpagina: 'website',
  loket: 'balie',
  locatie: 'op-locatie',
  praten: 'gesprek',
  flyer: 'folder',
  webformulier: 'formulier',
};

/** Units of time with their length in days, singular and plural. A year is 365 days, a month a twelfth of it. */
export const TIJDSEENHEDEN: Readonly<Record<string, number>> = {
  minuut: 1 / 1440,
  minuten: 1 / 1440,
  uur: 1 / 24,
  uren: 1 / 24,
  dag: 1,
  dagen: 1,
  werkdag: 7 / 5,
  werkdagen: 7 / 5,
  week: 7,
  weken: 7,
  maand: 365 / 12,
  maanden: 365 / 12,
  jaar: 365,
  jaren: 365,
};

/** Words that people use for a statement word. Keys are lower case. */
export const SYNONYMS: Readonly<Record<string, string>> = {
  duurtijd: 'duurt',
  backoffice: 'achterkant',
  oorzaken: 'oorzaak',
  actiehouder: 'eigenaar',
  leeftijd: 'situatie',
  doen: 'doet',
  // Dutch
  emotie: 'gevoel',
  beleving: 'gevoel',
  ervaring: 'gevoel',
  gevoelens: 'gevoel',
  voelt: 'gevoel',
  pijnpunt: 'knelpunt',
  probleem: 'knelpunt',
  pijn: 'knelpunt',
  obstakel: 'knelpunt',
  drempel: 'knelpunt',
  frustratie: 'knelpunt',
  zegt: 'citaat',
  uitspraak: 'citaat',
  verbetering: 'oplossing',
  verbeterpunt: 'oplossing',
  maatregel: 'oplossing',
  idee: 'oplossing',
  aanbeveling: 'oplossing',
  advies: 'oplossing',
  contactmoment: 'contact',
  contactpunt: 'contact',
  middel: 'contact',
  doelgroepen: 'doelgroep',
  reis: 'klantreis',
  customerjourney: 'klantreis',
  etappe: 'fase',
  handeling: 'doet',
  activiteit: 'doet',
  taak: 'doet',
  gedachte: 'denkt',
  gedachten: 'denkt',
  verwachting: 'verwacht',
  verwachtingen: 'verwacht',
  succesje: 'succes',
  meevaller: 'succes',
  hoogtepunt: 'succes',
  pluspunt: 'succes',
  verantwoordelijke: 'eigenaar',
  trekker: 'eigenaar',
  klaar: 'gereed',
  partij: 'organisatie',
  afdeling: 'organisatie',
  opmerking: 'notitie',
  toelichting: 'notitie',
  tijd: 'wanneer',
  moment: 'wanneer',
  duur: 'duurt',
  doorlooptijd: 'duurt',
  wachttijd: 'wacht',
  wachten: 'wacht',
  prioriteit: 'ernst',
  applicatie: 'systeem',
  hulpvraag: 'klantvraag',
  bewijs: 'volgens',
  onderbouwing: 'volgens',
  // English, as in the tools that people know
  emotion: 'gevoel',
  feeling: 'gevoel',
  feelings: 'gevoel',
  painpoint: 'knelpunt',
  pain: 'knelpunt',
  problem: 'knelpunt',
  quote: 'citaat',
  idea: 'oplossing',
  solution: 'oplossing',
  touchpoint: 'contact',
  channel: 'contact',
  journey: 'klantreis',
  stage: 'fase',
  phase: 'fase',
  step: 'stap',
  thinks: 'denkt',
  thought: 'denkt',
  does: 'doet',
  expectation: 'verwacht',
  expects: 'verwacht',
  highlight: 'succes',
  gain: 'succes',
  opportunity: 'kans',
  evidence: 'volgens',
  source: 'bron',
  owner: 'eigenaar',
  deadline: 'gereed',
  actor: 'organisatie',
  todo: 'vraag',
  question: 'vraag',
  note: 'notitie',
  comment: 'notitie',
  goal: 'doel',
  need: 'behoefte',
  impact: 'ernst',
  frontstage: 'voorkant',
  backstage: 'achterkant',
};

/** Words that people use for two kinds of lines. Keys are lower case. */
export const TWO_MEANINGS: ReadonlyMap<string, readonly [string, string]> = new Map([
  ['actie', ['doet', 'oplossing']],
  ['acties', ['doet', 'oplossing']],
  ['action', ['doet', 'oplossing']],
  ['wens', ['verwacht', 'kans']],
  ['wensen', ['verwacht', 'kans']],
  ['wish', ['verwacht', 'kans']],
]);

/** Words of plain Dutch that happen to be like a statement word: at the start of a line they are no typing mistake. */
export const EVERYDAY_WORDS: ReadonlySet<string> = new Set([
  'een',
  'en',
  'de',
  'het',
  'maar',
  'dat',
  'kan',
  'kun',
  'uit',
  'doen',
  'doe',
  'samen',
  'waar',
  'daar',
  'dan',
  'zo',
  'wat',
  'was',
]);

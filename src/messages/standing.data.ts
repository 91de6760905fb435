import { enumerate, fillPlaces } from '../util/text';
import { dateWords } from './diagram.data';

/** How far a klantreis is, as `standingOf` of the model finds it. */
export interface Told {
  readonly status: keyof typeof STATUS;
  readonly toestand: keyof typeof NO_CLAIMS;
  readonly coverage: Readonly<Record<keyof typeof GROUND | 'gemeten' | 'gehoord', number>> | undefined;
  readonly open: Readonly<Record<keyof typeof OPEN, number>>;
  readonly late: Readonly<Record<keyof typeof LATE, number>>;
}

/** What a klantreis is, by its status; the title stands before it. */
const STATUS = {
  concept: 'is een concept',
  review: 'ligt voor ter review',
  vastgesteld: 'is vastgesteld',
  archief: 'staat in het archief',
} as const;

/** The same, where it stands alone. */
const STATUS_SHORT: Readonly<Record<keyof typeof STATUS, string>> = {
  concept: 'Concept',
  review: 'Ter review',
  vastgesteld: 'Vastgesteld',
  archief: 'Archief',
};

/** Why nothing in it can have been heard or measured, by its toestand. */
const NO_CLAIMS = {
  huidig: 'Er staan nog geen uitspraken in over hoe het gaat.',
  papier: 'Dit is de reis zoals wij die hebben bedacht, zonder beleving.',
  gewenst: 'Dit is een wens: hoe het moet worden.',
} as const;

/** The same behind a heading. */
const NO_CLAIMS_SHORT = 'nog geen uitspraken over hoe het gaat';

const HEARD = '{aantal} van de {totaal} uitspraken gehoord of gemeten';
const HEARD_NONE = 'geen van de {totaal} uitspraken gehoord of gemeten';
const HEARD_ONE = '{aantal} van 1 uitspraak gehoord of gemeten';

/** What the other claims rest on. */
export const GROUND = {
  document: '{aantal} uit documenten',
  medewerkers: '{aantal} van medewerkers',
  aanname: '{aantal} een aanname',
  zonder: '{aantal} zonder bron',
} as const;

/** How many of the claims were heard or measured, as a sentence; what the others rest on comes behind it. */
const HEARD_SAID = {
  alle: 'Alle {totaal} uitspraken zijn gehoord of gemeten.',
  een: 'Van de {totaal} uitspraken is er 1 gehoord of gemeten; {anders}.',
  meer: 'Van de {totaal} uitspraken zijn er {aantal} gehoord of gemeten; {anders}.',
  geen: 'Van de {totaal} uitspraken is er nog geen gehoord of gemeten: {anders}.',
  enig: ['De ene uitspraak is nog niet gehoord of gemeten: {anders}.', 'De ene uitspraak is gehoord of gemeten.'],
} as const;

/** What the others rest on: of the only claim, of one and of more. */
const GROUND_SAID: Readonly<Record<keyof typeof GROUND, readonly [only: string, one: string, more: string]>> = {
  document: ['die komt uit een document', '1 komt uit een document', '{aantal} komen uit documenten'],
  medewerkers: ['die komt van medewerkers', '1 komt van medewerkers', '{aantal} komen van medewerkers'],
  aanname: ['die is een aanname', '1 is een aanname', '{aantal} zijn een aanname'],
  zonder: ['er staat geen bron bij', 'bij 1 staat geen bron', 'bij {aantal} staat geen bron'],
};

export type Counted = readonly [one: string, more: string];

export const OPEN = {
  knelpunten: ['1 knelpunt zonder oplossing', '{aantal} knelpunten zonder oplossing'],
  plannen: ['1 plan dat nog niet klaar is', '{aantal} plannen die nog niet klaar zijn'],
  vragen: ['1 vraag', '{aantal} vragen'],
} as const satisfies Record<string, Counted>;

export const LATE = {
  oplossingen: ['1 oplossing', '{aantal} oplossingen'],
  herzien: ['opnieuw kijken of de reis nog klopt', '{aantal} keer opnieuw kijken of een reis nog klopt'],
} as const satisfies Record<string, Counted>;

export const TITLES = {
  klantreis: '“{titel}” {status}.',
  klantreizen: '{aantal} klantreizen ({statussen}).',
  open: 'Nog open: {wat}.',
  laat: 'Te laat: {wat}.',
  kortBewijs: '{aantal} van {totaal} gehoord of gemeten',
  kortLaat: '{aantal} te laat',
} as const;

/**
 * How far a klantreis is, in sentences: its status and what its claims rest on, what is open, and what is past its date.
 * @param titel as it may stand in the output
 */
export function standingText(titel: string, told: Told): string {
  const bewijs = told.coverage ? coverageText(told.coverage) : NO_CLAIMS[told.toestand];
  return [fillPlaces(TITLES.klantreis, { titel, status: STATUS[told.status] }), bewijs, ...rest(told)].join(' ');
}

/** A few words of it, for where there is little room: `Concept · 12 van 20 gehoord of gemeten · 1 te laat`. */
export function standingShort({ status, coverage, late }: Told): string {
  const totaal = coverage ? totalOf(coverage) : 0;
  const laat = late.oplossingen + late.herzien;
  return [
    statusShort(status),
    ...(coverage && totaal > 0
      ? [fillPlaces(TITLES.kortBewijs, { aantal: coverage.gemeten + coverage.gehoord, totaal })]
      : []),
    ...(laat > 0 ? [fillPlaces(TITLES.kortLaat, { aantal: laat })] : []),
  ].join(' · ');
}

/** `Ter review`. */
export function statusShort(status: Told['status']): string {
  return STATUS_SHORT[status];
}

/** The same of many klantreizen together. */
export function standingsText(all: readonly Told[]): string {
  const statuses = (Object.keys(STATUS) as Told['status'][]).flatMap((status) => {
    const count = all.filter((told) => told.status === status).length;
    return count === 0 ? [] : `${count} ${status}`;
  });
  const coverage = sum(all.flatMap(({ coverage: one }) => one ?? []));
  const told = { open: sum(all.map(({ open }) => open)), late: sum(all.map(({ late }) => late)) };
  return [
    fillPlaces(TITLES.klantreizen, { aantal: all.length, statussen: statuses.join(', ') }),
    coverageText(coverage),
    ...rest(told),
  ].join(' ');
}

/** `Van de 20 uitspraken zijn er 12 gehoord of gemeten; 5 komen van medewerkers en 3 zijn een aanname.` */
function coverageText(coverage: NonNullable<Told['coverage']>): string {
  const totaal = totalOf(coverage);
  if (totaal === 0) return NO_CLAIMS.huidig;
  const aantal = coverage.gemeten + coverage.gehoord;
  const others = groundsIn(coverage).map((ground) => {
    const [only, one, more] = GROUND_SAID[ground];
    return fillPlaces(totaal === 1 ? only : coverage[ground] === 1 ? one : more, { aantal: coverage[ground] });
  });
  return fillPlaces(heardSaid(aantal, totaal), { aantal, totaal, anders: enumerate(others, 'en') });
}

function heardSaid(aantal: number, totaal: number): string {
  if (totaal === 1) return HEARD_SAID.enig[aantal === 0 ? 0 : 1];
  if (aantal === totaal) return HEARD_SAID.alle;
  if (aantal === 0) return HEARD_SAID.geen;
  return aantal === 1 ? HEARD_SAID.een : HEARD_SAID.meer;
}

/** What the claims that were not heard or measured rest on, as far as there are any. */
function groundsIn(coverage: NonNullable<Told['coverage']>): (keyof typeof GROUND)[] {
  return (Object.keys(GROUND) as (keyof typeof GROUND)[]).filter((ground) => coverage[ground] > 0);
}

/** `12 van de 20 uitspraken gehoord of gemeten, 5 van medewerkers en 3 aanname`. */
export function coverageWords(coverage: NonNullable<Told['coverage']>): string {
  const totaal = totalOf(coverage);
  if (totaal === 0) return NO_CLAIMS_SHORT;
  const aantal = coverage.gemeten + coverage.gehoord;
  return enumerate(
    [
      fillPlaces(totaal === 1 ? HEARD_ONE : aantal === 0 ? HEARD_NONE : HEARD, { aantal, totaal }),
      ...groundsIn(coverage).map((ground) => fillPlaces(GROUND[ground], { aantal: coverage[ground] })),
    ],
    'en',
  );
}

/** Patterns of the beginnings of what is told so: a text of ours is known by them. @param anything the pattern of what is filled in */
export function standingPatterns(anything: string): string[] {
  const one = Object.values(STATUS).map((status) => fillPlaces(TITLES.klantreis, { titel: anything, status }));
  const many = fillPlaces(TITLES.klantreizen, { aantal: anything, statussen: anything });
  return [...one, many.replace(/[()]/g, '\\$&')].map((text) => `${text.slice(0, -1)}\\. .*`);
}

/** What is open and what is late, in sentences; none where there is nothing. */
export function rest({ open, late }: Pick<Told, 'open' | 'late'>): string[] {
  const told = [
    [TITLES.open, listed(OPEN, open)],
    [TITLES.laat, listed(LATE, late)],
  ] as const;
  return told.flatMap(([title, wat]) => (wat === '' ? [] : fillPlaces(title, { wat })));
}

function listed<K extends string>(words: Readonly<Record<K, Counted>>, counts: Readonly<Record<K, number>>): string {
  const parts = (Object.keys(words) as K[]).filter((kind) => counts[kind] > 0);
  return enumerate(
    parts.map((kind) => counted(words[kind], counts[kind])),
    'en',
  );
}

/** `1 vraag`, `2 vragen`. */
export function counted([one, more]: Counted, aantal: number): string {
  return fillPlaces(aantal === 1 ? one : more, { aantal });
}

/** How many claims there are. */
export function totalOf(coverage: NonNullable<Told['coverage']>): number {
  return Object.values(coverage).reduce((total, count) => total + count, 0);
}

function sum<K extends string>(all: readonly Readonly<Record<K, number>>[]): Record<K, number> {
  const total = {} as Record<K, number>;
  for (const one of all) for (const key of Object.keys(one) as K[]) total[key] = (total[key] ?? 0) + one[key];
  return total;
}

/** Where the evidence of a klantreis comes from: `provenanceOf` of the model finds it. */
export interface Provenance {
  /** How many bronnen prove something in it. */
  readonly bronnen: number;
  /** The oldest and the newest of their dates, ISO: a day, a month or a year; undefined where none has one. */
  readonly oldest: string | undefined;
  readonly newest: string | undefined;
  /** Of the claims that rest on them: collected by ourselves, by others only, and where no bron says by whom. */
  readonly zelf: number;
  readonly extern: number;
  readonly onbekend: number;
  /** Of how many claims it is told how many people say so (`volgens gesprekken 4 van 6`). */
  readonly geteld: number;
}

const EVIDENCE = {
  bronnen: ['Het bewijs komt uit 1 bron{tijd}.', 'Het bewijs komt uit {aantal} bronnen{tijd}.'],
  van: ', van {datum}',
  tussen: ', van {van} tot en met {tot}',
  wie: 'Van de uitspraken die daarop rusten: {delen}.',
  zelf: '{aantal} uit eigen onderzoek',
  extern: '{aantal} uit onderzoek van anderen',
  onbekend: 'bij {aantal} staat niet wie het onderzocht',
  geteld: [
    'Bij 1 uitspraak staat hoeveel mensen het zeiden.',
    'Bij {aantal} uitspraken staat hoeveel mensen het zeiden.',
  ],
} as const;

/** Sentences about that; empty where nothing is proven. */
export function evidenceText(evidence: Provenance): string {
  const { bronnen, oldest, newest, geteld } = evidence;
  if (bronnen === 0) return '';
  const delen = (['zelf', 'extern', 'onbekend'] as const)
    .filter((part) => evidence[part] > 0)
    .map((part) => fillPlaces(EVIDENCE[part], { aantal: evidence[part] }));
  const tijd = timeWords(oldest, newest);
  return [
    fillPlaces(EVIDENCE.bronnen[bronnen === 1 ? 0 : 1], { aantal: bronnen, tijd }),
    ...(delen.length > 0 ? [fillPlaces(EVIDENCE.wie, { delen: enumerate(delen, 'en') })] : []),
    ...(geteld > 0 ? [counted(EVIDENCE.geteld, geteld)] : []),
  ].join(' ');
}

function timeWords(oldest: string | undefined, newest: string | undefined): string {
  if (oldest === undefined || newest === undefined) return '';
  const [van, tot] = [dateWords(oldest), dateWords(newest)];
  return van === tot ? fillPlaces(EVIDENCE.van, { datum: tot }) : fillPlaces(EVIDENCE.tussen, { van, tot });
}

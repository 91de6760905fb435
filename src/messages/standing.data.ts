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
  huidig: 'nog geen uitspraken over hoe het gaat',
  papier: 'de reis zoals wij die hebben bedacht, zonder beleving',
  gewenst: 'een wens: hoe het moet worden',
} as const;

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
  klantreis: '“{titel}” {status}: {bewijs}.',
  klantreizen: '{aantal} klantreizen ({statussen}): {bewijs}.',
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
  const bewijs = told.coverage ? coverageWords(told.coverage) : NO_CLAIMS[told.toestand];
  return [fillPlaces(TITLES.klantreis, { titel, status: STATUS[told.status], bewijs }), ...rest(told)].join(' ');
}

/** A few words of it, for where there is little room: `Concept · 12 van 20 gehoord of gemeten · 1 te laat`. */
export function standingShort({ status, coverage, late }: Told): string {
  const totaal = coverage ? totalOf(coverage) : 0;
  const laat = late.oplossingen + late.herzien;
  return [
    STATUS_SHORT[status],
    ...(coverage && totaal > 0
      ? [fillPlaces(TITLES.kortBewijs, { aantal: coverage.gemeten + coverage.gehoord, totaal })]
      : []),
    ...(laat > 0 ? [fillPlaces(TITLES.kortLaat, { aantal: laat })] : []),
  ].join(' · ');
}

/** The same of many klantreizen together. */
export function standingsText(all: readonly Told[]): string {
  const statuses = (Object.keys(STATUS) as Told['status'][]).flatMap((status) => {
    const count = all.filter((told) => told.status === status).length;
    return count === 0 ? [] : `${count} ${status}`;
  });
  const coverage = sum(all.flatMap(({ coverage: one }) => one ?? []));
  const told = { open: sum(all.map(({ open }) => open)), late: sum(all.map(({ late }) => late)) };
  const bewijs = coverageWords(coverage);
  return [
    fillPlaces(TITLES.klantreizen, { aantal: all.length, statussen: statuses.join(', '), bewijs }),
    ...rest(told),
  ].join(' ');
}

/** `12 van de 20 uitspraken gehoord of gemeten, 5 van medewerkers en 3 aanname`. */
export function coverageWords(coverage: NonNullable<Told['coverage']>): string {
  const totaal = totalOf(coverage);
  if (totaal === 0) return NO_CLAIMS.huidig;
  const aantal = coverage.gemeten + coverage.gehoord;
  const others = (Object.keys(GROUND) as (keyof typeof GROUND)[]).filter((ground) => coverage[ground] > 0);
  return enumerate(
    [
      fillPlaces(totaal === 1 ? HEARD_ONE : aantal === 0 ? HEARD_NONE : HEARD, { aantal, totaal }),
      ...others.map((ground) => fillPlaces(GROUND[ground], { aantal: coverage[ground] })),
    ],
    'en',
  );
}

/** Patterns of the beginnings of what is told so: a text of ours is known by them. @param anything the pattern of what is filled in */
export function standingPatterns(anything: string): string[] {
  const one = Object.values(STATUS).map((status) =>
    fillPlaces(TITLES.klantreis, { titel: anything, status, bewijs: anything }),
  );
  const many = fillPlaces(TITLES.klantreizen, { aantal: anything, statussen: anything, bewijs: anything });
  return [...one, many.replace(/[()]/g, '\\$&')].map((text) => `${text.slice(0, -1)}.*`);
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

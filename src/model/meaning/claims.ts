import { remembered } from '../../util/remembered';
import type { Bron, Fase, Holder, Klantreis, Stap, Statement } from '../klantreis';
import type { Scope } from '../scope/scope';
import { currentHolders, currentStappen } from './current';
import { isOfResident, proves, sayingIn } from './evidence';
import { isCurrent } from './gewenst';
import { type ForPersonas, ownerOf } from './owner';

/** The lines that claim something of how it goes. */
type ClaimKind = 'knelpunt' | 'succes' | 'meting' | 'gevoel' | 'afhaken' | 'doet';

/** Something that the klantreis says of how it goes now, which somebody must have seen, heard or counted. */
export interface Claim {
  readonly kind: ClaimKind;
  readonly statement: Statement;
  /** The id of the persona whose it is; undefined where nobody is named. */
  readonly who: string | undefined;
}

/** Words for people of whom many may do the same. */
const PEOPLE =
  '(?:\\p{L}+ )?(?:aanvragers|bewoners|buren|burgers|collega\\P{L}?s|gezinnen|inwoners|klanten|mensen|medewerkers|ondernemers|ouders|verhuizers)';

const SHARE = '(?:\\d{1,6}|een|één|twee|drie|vier|negen) (?:op|van) de (?:\\d{1,6}|twee|drie|vier|vijf|tien)';

const ALMOST_ALL = '(?:bijna|haast|nagenoeg|vrijwel) (?:iedereen|niemand|alle|elke|iedere)';

/**
 * Words that claim how many people do something: "80%", "8 op de 10", "de meeste ouders", "de helft van de inwoners"
 * anywhere; "veel ouders", "bijna iedereen" and "de meesten" only where they are who does it, at the start of a sentence or
 * after "als" or "zoals". "Vraagt veel mensen om hulp" tells of one person, and so do "zoekt veel op", "belt altijd eerst",
 * "leest de meeste brieven niet" and "is de helft vergeten": a rule that is often wrong is soon ignored.
 */
const QUANTITY_CLAIM: RegExp = new RegExp(
  [
    '\\d\\s?%',
    `(?<!\\p{L})(?:procent|${SHARE}|(?:de meeste|de helft van (?:alle|de|onze)) ${PEOPLE})(?!\\p{L})`,
    `(?:^|[.;!?(,] |\\b(?:zo)?als )(?:de meesten|(?:heel |erg )?(?:veel|vele|weinig) ${PEOPLE}|${ALMOST_ALL})(?!\\p{L})`,
  ].join('|'),
  'iu',
);

/** Without one of these there is no such claim, and nearly no text has one. */
const MAY_CLAIM = /%|procent|(?:op|van) de |meeste|helft|ve(?:el|le)|weinig|bijna|haast|nagenoeg|vrijwel/iu;

function claimsQuantity(text: string): boolean {
  return MAY_CLAIM.test(text) && QUANTITY_CLAIM.test(text);
}

/**
 * Every claim of the klantreis as it is now: a knelpunt, a succes, a feeling that is not neutral, a share that gives up, a measurement, or
 * a text about what people do that says how many of them. A desired line is a wish, and claims nothing.
 *
 * Of the texts only `doet` counts: what happens is ours to prove. A citaat is evidence itself, and what a persona thinks or
 * expects of others (`denkt: Bijna iedereen krijgt dit`) is theirs to be wrong about.
 */
export const claimsOf = remembered((klantreis: Klantreis): readonly Claim[] => {
  const held = currentHolders(klantreis).flatMap((holder) => heldClaims(holder, placeOf(holder), klantreis));
  const ofFasen = klantreis.fasen
    .filter((fase) => isCurrent(fase, klantreis))
    .flatMap((fase) => feltClaims(fase, EVERYBODY, klantreis));
  return [...held, ...ofFasen, ...currentStappen(klantreis).flatMap((stap) => stapClaims(stap, klantreis))];
});

/** A fase is for everybody whom the klantreis is for. */
const EVERYBODY: ForPersonas = { voor: [] };

function placeOf(holder: Holder | Stap): ForPersonas {
  return 'voor' in holder ? holder : EVERYBODY;
}

function heldClaims(holder: Holder, place: ForPersonas, klantreis: Klantreis): Claim[] {
  return [
    ...holder.knelpunten.map((one) => claim('knelpunt', one, ownerOf(one, place, klantreis))),
    ...holder.successen.map((one) => claim('succes', one)),
    ...holder.metingen.map((one) => claim('meting', one)),
  ];
}

function feltClaims({ gevoel }: Stap | Fase, place: ForPersonas, klantreis: Klantreis): Claim[] {
  return gevoel.filter(({ waarde }) => waarde !== 0).map((one) => claim('gevoel', one, ownerOf(one, place, klantreis)));
}

function stapClaims(stap: Stap, klantreis: Klantreis): Claim[] {
  return [
    ...feltClaims(stap, stap, klantreis),
    ...(stap.afhaken ? [claim('afhaken', stap.afhaken)] : []),
    ...stap.doet.filter(({ tekst }) => claimsQuantity(tekst)).map((line) => claim('doet', line)),
  ];
}

function claim(kind: ClaimKind, statement: Statement, who?: string): Claim {
  return { kind, statement, who };
}

/** What a claim can rest on, the firmest first. `medewerkers`: what employees say of somebody else. `zonder`: nobody wrote it down. */
export const GROUNDS = ['gemeten', 'gehoord', 'document', 'medewerkers', 'aanname', 'zonder'] as const;

export type Ground = (typeof GROUNDS)[number];

type BronSoort = Bron['soorten'][number];

/** What kind of knowing a bron brings; what somebody said, did or saw is heard. */
const GROUND_OF_SOORT: Partial<Record<BronSoort, Ground>> = {
  klantdata: 'gemeten',
  enquete: 'gemeten',
  document: 'document',
  medewerker: 'medewerkers',
  aanname: 'aanname',
};

/** The bronnen that a claim names and that say so; not one in which nobody does. */
export function bronnenOf({ statement }: Pick<Claim, 'statement'>, scope: Scope): readonly Bron[] {
  return sayingIn(statement.volgens).flatMap(({ id }) => scope.find('bron', id) ?? []);
}

/**
 * What a claim rests on: the firmest of its bronnen counts. What employees say is heard where it is about themselves. A bron that is not
 * known, does not say what it is, or in which nobody says so, is no more than an assumption (`proves`).
 */
export function groundOf(one: Claim, scope: Scope): Ground {
  if (one.statement.volgens.length === 0) return 'zonder';
  const soort = scope.find('persona', one.who)?.soort;
  const grounds = bronnenOf(one, scope).map(({ soorten }) =>
    groundOfBron(soorten, isOfResident(one.kind, soort), soort),
  );
  return GROUNDS.find((ground) => grounds.includes(ground)) ?? 'aanname';
}

function groundOfBron(soorten: readonly BronSoort[], ofResident: boolean, who: string | undefined): Ground {
  const grounds = soorten.map((soort) => GROUND_OF_SOORT[soort] ?? 'gehoord');
  const best = GROUNDS.find((ground) => grounds.includes(ground)) ?? 'aanname';
  if (best === 'medewerkers' && who === 'medewerker') return 'gehoord';
  if (proves(soorten, ofResident) || best === 'medewerkers') return best;
  return soorten.includes('medewerker') ? 'medewerkers' : 'aanname';
}

/** Of how many claims what is known, over one klantreis or many. */
export type Coverage = Readonly<Record<Ground, number>>;

const NO_CLAIMS: Coverage = { gemeten: 0, gehoord: 0, document: 0, medewerkers: 0, aanname: 0, zonder: 0 };

export function coverageOf(klantreis: Klantreis, scope: Scope): Coverage {
  const counts: Record<Ground, number> = { ...NO_CLAIMS };
  for (const one of claimsOf(klantreis)) counts[groundOf(one, scope)]++;
  return counts;
}

/** How many claims there are. */
export function countClaims(coverage: Coverage): number {
  return GROUNDS.reduce((sum, ground) => sum + coverage[ground], 0);
}

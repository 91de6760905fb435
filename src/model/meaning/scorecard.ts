import type { Klantreis, Stap } from '../klantreis';
import { oplossingenOf, type Scope } from '../scope/scope';
import { countClaims, coverageOf } from './claims';
import { currentHolders, currentStappen, isLived, isWhole } from './current';
import { meetsUs } from './in-view';
import { isOpen } from './solutions';
import { unsolvedIn } from './unsolved';
import { waitsOnUs } from './waits';

/** What a score card asks of a klantreis, in the order in which it is read. */
export const SCORE_QUESTIONS = [
  'begin',
  'anderen',
  'verhouding',
  'bewijs',
  'wachten',
  'vooruit',
  'successen',
  'plannen',
] as const;

export type ScoreQuestion = (typeof SCORE_QUESTIONS)[number];

/** `nvt`: the klantreis has nothing to ask it of. */
export const SCORE_ANSWERS = ['ja', 'deels', 'nee', 'nvt'] as const;

export type ScoreAnswer = (typeof SCORE_ANSWERS)[number];

/** An answer with what it rests on: so many of so many. */
export interface Score {
  readonly vraag: ScoreQuestion;
  readonly antwoord: ScoreAnswer;
  readonly aantal: number;
  readonly totaal: number;
}

/**
 * `klantgedreven` starts from what somebody needs in life, `klantgericht` fits our own product to it (Leonie Brouwer, KING, "Richt je op
 * mensen!"); `intern` is about ourselves from its beginning on. `onbekend`: too little can be asked of it, or is answered well, to say so.
 */
export const OUTLOOKS = ['klantgedreven', 'klantgericht', 'intern', 'onbekend'] as const;

type Outlook = (typeof OUTLOOKS)[number];

/** With fewer questions that can be asked nobody knows how a klantreis looks at its customer. */
const ENOUGH = 5;

export interface Scorecard {
  readonly scores: readonly Score[];
  /** How many answers are a plain yes, of the questions that can be asked of this klantreis. */
  readonly ja: number;
  readonly gevraagd: number;
  readonly beeld: Outlook;
}

/** Who has so great a part of the answers right looks at the customer. */
const MOST = 0.75;
const HALF = 0.5;

/** How a klantreis looks at its customer; undefined where it tells no huidige reis, or not enough of one. */
export function scorecardOf(klantreis: Klantreis, scope: Scope): Scorecard | undefined {
  const stappen = currentStappen(klantreis);
  if (!isLived(klantreis) || !isWhole(klantreis) || stappen.length === 0) return undefined;
  const scores = SCORE_QUESTIONS.map((vraag): Score => ({ vraag, ...QUESTIONS[vraag](klantreis, scope, stappen) }));
  const counts = countScores(scores);
  const beeld = counts.gevraagd < ENOUGH ? 'onbekend' : outlookOf(scores, counts.ja / counts.gevraagd);
  return { scores, ...counts, beeld };
}

export function countScores(scores: readonly Pick<Score, 'antwoord'>[]): Pick<Scorecard, 'ja' | 'gevraagd'> {
  const asked = scores.filter(({ antwoord }) => antwoord !== 'nvt');
  return { ja: asked.filter(({ antwoord }) => antwoord === 'ja').length, gevraagd: asked.length };
}

/** Who starts in the life of somebody, with others in it and with what residents said, is driven by the customer. */
function outlookOf(scores: readonly Score[], share: number): Outlook {
  const needed: readonly ScoreQuestion[] = ['begin', 'verhouding', 'bewijs'];
  const isDriven = scores.every(({ vraag, antwoord }) => !needed.includes(vraag) || antwoord === 'ja');
  if (isDriven && share >= MOST) return 'klantgedreven';
  if (share >= HALF) return 'klantgericht';
  const isAboutUs = (vraag: ScoreQuestion) => scores.some((one) => one.vraag === vraag && one.antwoord === 'nee');
  return isAboutUs('begin') && isAboutUs('verhouding') ? 'intern' : 'onbekend';
}

type Found = Omit<Score, 'vraag'>;

const QUESTIONS: Readonly<
  Record<ScoreQuestion, (klantreis: Klantreis, scope: Scope, stappen: readonly Stap[]) => Found>
> = {
  /** Does it begin before us? How many stappen come before the first contact with us. */
  begin: (_, scope, stappen) => {
    if (!scope.hasOwnOrganisatie) return nothing(stappen.length);
    const first = stappen.findIndex((stap) => meetsUs(stap, scope));
    const before = first === -1 ? stappen.length : first;
    return { antwoord: before > 0 ? 'ja' : 'nee', aantal: before, totaal: stappen.length };
  },
  /** How many others are met. */
  anderen: (_, scope, stappen) => {
    // Without one that is ours, the municipality would count as another.
    if (!scope.hasOwnOrganisatie) return nothing(stappen.length);
    const met = stappen.flatMap(({ contacten }) => contacten.flatMap((contact) => contact.met ?? []));
    const others = new Set(met.filter((one) => !scope.isOwn(one)).map(({ id }) => id));
    return { antwoord: others.size > 0 ? 'ja' : 'nee', aantal: others.size, totaal: stappen.length };
  },
  /** How many stappen are about the customer, without a contact with us. */
  verhouding: (_, scope, stappen) => {
    if (!scope.hasOwnOrganisatie) return nothing(stappen.length);
    return parts(stappen.filter((stap) => !meetsUs(stap, scope)).length, stappen.length, HALF);
  },
  /** How many claims were heard or measured. */
  bewijs: (klantreis, scope) => {
    const coverage = coverageOf(klantreis, scope);
    return parts(coverage.gemeten + coverage.gehoord, countClaims(coverage), HALF);
  },
  /** Of how many long waits on us the customer hears, or knows what to expect. */
  wachten: (klantreis, scope) => {
    const long = waitsOnUs(klantreis, scope).filter(({ isLong }) => isLong);
    const told = long.filter(({ hearsFromUs, stap }) => hearsFromUs || stap.verwacht.length > 0);
    return parts(told.length, long.length);
  },
  /** How often we let hear something of us by ourselves, of all contacts with us. */
  vooruit: (_, scope, stappen) => {
    const ours = stappen.flatMap(({ contacten }) =>
      contacten.filter(({ met, mislukt }) => !mislukt && scope.isOwn(met)),
    );
    const byUs = ours.filter(({ vanuit }) => vanuit === 'organisatie').length;
    return ours.length === 0 ? nothing(0) : { antwoord: byUs > 0 ? 'ja' : 'nee', aantal: byUs, totaal: ours.length };
  },
  /** How many successes there are to keep. */
  successen: (klantreis) => {
    const aantal = currentHolders(klantreis).flatMap((holder) => holder.successen).length;
    return { antwoord: aantal > 0 ? 'ja' : 'nee', aantal, totaal: aantal };
  },
  /** How many plans have an owner and a date; what is done needs none, and a knelpunt without a plan counts as one without both. */
  plannen: (klantreis, scope) => {
    const plans = oplossingenOf(klantreis).filter(isOpen);
    const ready = plans.filter(({ eigenaar, gereed }) => eigenaar !== undefined && gereed !== undefined);
    return parts(ready.length, plans.length + unsolvedIn(klantreis, scope).length);
  },
};

/** All of them is yes, none is no. @param enough from which share it is yes as well */
function parts(aantal: number, totaal: number, enough = 1): Found {
  if (totaal === 0) return nothing(0);
  const antwoord = aantal >= totaal * enough ? 'ja' : aantal > 0 ? 'deels' : 'nee';
  return { antwoord, aantal, totaal };
}

function nothing(totaal: number): Found {
  return { antwoord: 'nvt', aantal: 0, totaal };
}

import type { Review, ReviewJourney } from '../../diff/review/review';
import { capital, enumerate } from '../../util/text';
import { LEVELS, levelCount, reviewText } from '../../messages/review.data';
import type { Level } from '../../messages/diff.data';
import { approvedTexts, countLevels, countsText, stopping, titleOf } from './review-groups';

/** Klantreizen that the sentence names; of more it says how many. */
const MOST_NAMED = 3;

/** What the check found, as far as it decides, and what a project lets pass. */
export interface Checked {
  readonly errors?: number;
  /** Places that may lead to real people. */
  readonly privacy?: number;
  /** The level from which changes make the check fail (`--fail-on`); undefined where none does. */
  readonly failOn?: Level | undefined;
}

/** The sentences above all else, for every reader. */
export interface Headline {
  /** What this does to which klantreizen. */
  readonly about: string;
  /** What to look at before agreeing. */
  readonly decides: readonly string[];
  readonly rest: readonly string[];
}

/** @param name writes the title of a klantreis for where the sentence goes */
export function headlineOf(
  review: Review,
  name: (title: string) => string,
  { errors = 0, privacy = 0, failOn }: Checked = {},
): Headline {
  const { summary, notes, changes } = review;
  const grave = listOf(summary, ['breuk', 'let-op']);
  const stops = countsText(countLevels(stopping(changes, failOn)));
  const others = LEVELS.filter((level) => level !== 'breuk' && level !== 'let-op' && summary[level] > 0);
  const one = others.length === 1 && summary[others[0]!] === 1;
  const nothing = reviewText(notes.length > 0 ? 'geenWijzigingGelezen' : 'geenWijziging');
  const unread = changes.filter(({ code, head }) => code === 'VS090' && head !== undefined).length;
  const decides = [
    unread > 0 ? reviewText(unread === 1 ? 'kopOnleesbaarEen' : 'kopOnleesbaar', { aantal: unread }) : '',
    grave && reviewText('kopEerst', { aantallen: grave }),
    stops && reviewText('kopRood', { aantallen: stops }),
    errors > 0 ? reviewText(errors === 1 ? 'kopFoutenEen' : 'kopFouten', { aantal: errors }) : '',
    privacy > 0 ? reviewText(privacy === 1 ? 'kopPrivacyEen' : 'kopPrivacy', { aantal: privacy }) : '',
  ].filter((sentence) => sentence !== '');
  const word = decides.length > 0 ? 'kopVerder' : one ? 'kopAlleenEen' : 'kopAlleen';
  return {
    about: changes.length > 0 ? aboutText(review, name) : nothing,
    decides,
    rest: [
      others.length > 0 ? reviewText(word, { aantallen: listOf(summary, others) }) : '',
      ...approvedTexts(changes),
    ].filter((sentence) => sentence !== ''),
  };
}

function listOf(summary: Review['summary'], levels: readonly Level[]): string {
  const parts = levels.filter((level) => summary[level] > 0).map((level) => levelCount(level, summary[level]));
  return enumerate(parts, 'en');
}

/** What the check says of a klantreis may change by a bron elsewhere: that is no change of its text. */
const MELDINGEN: readonly string[] = ['VS060', 'VS061', 'VS062', 'VS063'];

function aboutText(review: Review, name: (title: string) => string): string {
  const isMelding = ({ code }: Review['changes'][number]) => MELDINGEN.includes(code);
  const spokenOf = new Set(review.changes.filter(isMelding).map(({ journey }) => journey));
  const rewritten = new Set(review.changes.filter((one) => !isMelding(one)).map(({ journey }) => journey));
  const journeys = review.journeys.filter(
    ({ state }, at) => state !== 'gewijzigd' || rewritten.has(at) || !spokenOf.has(at),
  );
  if (journeys.length === 0) return reviewText('kopGeenReis');
  const of = (state: ReviewJourney['state']) => journeys.filter((journey) => journey.state === state);
  const states = (['gewijzigd', 'nieuw', 'weg'] as const).filter((state) => of(state).length > 0);
  if (journeys.length > MOST_NAMED) {
    const counts = states.map((state) => `${of(state).length} ${reviewText(state)}`);
    return reviewText('kopReizen', { aantal: journeys.length, aantallen: enumerate(counts, 'en') });
  }
  const told = states.map((state) => {
    const titles = of(state).map((journey) => name(titleOf({ journey })));
    return reviewText(STATES[state][titles.length === 1 ? 'one' : 'more'], { namen: enumerate(titles, 'en') });
  });
  return reviewText('kop', { Wat: capital(enumerate(told, 'en')) });
}

const STATES = {
  gewijzigd: { one: 'kopVerandert', more: 'kopVeranderen' },
  nieuw: { one: 'kopErbij', more: 'kopErbijMeer' },
  weg: { one: 'kopWeg', more: 'kopWegMeer' },
} as const;

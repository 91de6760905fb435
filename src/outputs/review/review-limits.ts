import { reviewText } from '../../messages/review.data';
import type { Review, ReviewChange, ReviewJourney, ReviewStanding } from '../../diff/review/review';
import { cut } from '../../util/text';
import { changeJson } from '../json/review-json';
import { gravestFirst } from './review-groups';

/** What is read of a report that anyone may have made: far more than a pull request has, and little enough to be read in a moment. */
export const MOST = {
  bytes: 20_000_000,
  text: 20_000,
  short: 300,
  changes: 20_000,
  journeys: 2_000,
  hartslagen: 100,
  list: 5_000,
  line: 10_000_000,
};

/** Signs of one text in a report of ours: the comment shows some hundred, and the klantreis itself has all of them. */
const LONGEST = 2000;
/** Signs of the number of a stap. */
const SHORTEST = 100;
/** Signs of all changes together. */
const ROOM = MOST.bytes / 4;

/**
 * The part of a review that whoever reads the report takes: long texts are cut, and of more changes than fit the gravest are kept, with
 * a note that says so. Without it one line of 20,000 signs would leave a pull request without its comment.
 */
export function withinLimits(review: Review): Review {
  const changes = fitting(review.changes.map(shortChange));
  const left = review.changes.length - changes.length;
  const notes = left > 0 ? [reviewText('nietInVerslag', { aantal: left })] : [];
  return {
    ...review,
    base: cut(review.base, LONGEST),
    head: cut(review.head, LONGEST),
    changes: changes.map((change) => ({ ...change, journey: kept(change.journey) })),
    journeys: review.journeys.slice(0, MOST.journeys).map(shortJourney),
    standings: review.standings.slice(0, MOST.journeys).map(shortStanding),
    notes: [...notes, ...review.notes.map((note) => cut(note, LONGEST))].slice(0, MOST.list),
  };
}

/** A change in a klantreis that is left out belongs to none. */
function kept(journey: number | undefined): number | undefined {
  return journey === undefined || journey < MOST.journeys ? journey : undefined;
}

function fitting(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const size = (change: ReviewChange) => JSON.stringify(changeJson(change), undefined, 2).length;
  const take = (some: readonly ReviewChange[]) => {
    let room = ROOM;
    return some.slice(0, MOST.changes).filter((change) => (room -= size(change)) > 0);
  };
  const all = take(changes);
  return all.length === changes.length ? all : take(gravestFirst(changes));
}

function shortChange(change: ReviewChange): ReviewChange {
  const args = Object.entries(change.args).map(([name, value]) => [name, short(value)] as const);
  return {
    ...change,
    args: Object.fromEntries(args),
    words:
      change.words && change.words.length <= MOST.list
        ? change.words.map(({ is, text }) => ({ is, text: cut(text, LONGEST) }))
        : undefined,
    approved: change.approved === undefined ? undefined : cut(change.approved, LONGEST),
  };
}

function short<T extends string | number>(value: T): T | string {
  return typeof value === 'string' ? cut(value, LONGEST) : value;
}

function shortStanding(standing: ReviewStanding): ReviewStanding {
  const { journey, id, title, file } = standing;
  return {
    ...standing,
    journey: kept(journey),
    id: id === undefined ? undefined : cut(id, LONGEST),
    title: cut(title, LONGEST),
    file: cut(file, LONGEST),
  };
}

function shortJourney(journey: ReviewJourney): ReviewJourney {
  const list = (texts: readonly string[]) => texts.slice(0, MOST.list).map((text) => cut(text, LONGEST));
  return {
    ...journey,
    id: journey.id === undefined ? undefined : cut(journey.id, LONGEST),
    title: cut(journey.title, LONGEST),
    personas: list(journey.personas),
    hartslagen: journey.hartslagen.slice(0, MOST.hartslagen).map(({ persona, stappen, nummers, base, head }) => ({
      persona: cut(persona, LONGEST),
      stappen: list(stappen),
      nummers: nummers.slice(0, MOST.list).map((nummer) => cut(nummer, SHORTEST)),
      base: base.slice(0, MOST.list),
      head: head.slice(0, MOST.list),
    })),
  };
}

import type { JourneyState, Review, ReviewChange, ReviewPlace } from '../../diff/review/review';
import { changeText } from '../../messages/diff.data';
import { logJson } from './write-json';

export function write({ review }: { readonly review: Review }): readonly string[] {
  return [reviewJson(review)];
}

/** Is a file the JSON of a comparison, or the report of a review, which begins the same? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^\{\n {2}"base": ".*",\n {2}"head": ".*",\n {2}"summary": \{\n {4}"breuk": \d+,/.test(start);
}

/**
 * A review for other programs: lines and columns from 1, null for what is not there. `message` is for readers; the rest is enough to
 * make the same review again (`readReview`).
 */
export function reviewJson(review: Review): string {
  return logJson(reviewData(review));
}

/** The same as data, for JSON that holds more. */
export function reviewData({ base, head, summary, changes, journeys, standings, notes }: Review): object {
  return {
    base,
    head,
    summary,
    changes: changes.map(changeJson),
    journeys: journeys.map((journey) => ({ ...journey, id: journey.id ?? null })),
    standings: standings.map(({ journey, id, title, file, ...sides }) => ({
      journey: journey ?? null,
      id: id ?? null,
      title,
      file,
      base: stateJson(sides.base),
      head: stateJson(sides.head),
    })),
    notes,
  };
}

function stateJson(state: JourneyState | undefined): object | null {
  if (!state) return null;
  return { ...state, coverage: state.coverage ?? null, scorecard: state.scorecard ?? null };
}

export function changeJson(change: ReviewChange): object {
  const { code, level, readers, fingerprint, args, words, journey, under, approved, approvedHere } = change;
  return {
    code,
    level,
    readers,
    message: changeText(change),
    fingerprint,
    base: placeJson(change.base),
    head: placeJson(change.head),
    args,
    words: words ?? null,
    journey: journey ?? null,
    under: under ?? null,
    approved: approved ?? null,
    ...(approvedHere && { approvedHere }),
  };
}

function placeJson(place: ReviewPlace | undefined): ReviewPlace | null {
  if (!place) return null;
  const { file, line, column, endLine, endColumn } = place;
  return { file, line, column, endLine, endColumn };
}

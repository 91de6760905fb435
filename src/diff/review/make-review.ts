import { rankOfFirst, type Level } from '../../messages/diff.data';
import type { Change } from '../changes/change';
import type { Comparison } from '../changes/comparison';
import type { JourneyPair } from '../changes/journey-pair';
import { reviewPrints } from './prints';
import type { Review, ReviewChange, ReviewJourney, ReviewPlace, ReviewSummary } from './review';
import { reviewHartslagen } from './review-hartslag';
import type { Place } from '../tree/statement';

/** What a review says besides the changes. */
export interface ReviewOptions {
  /** How the two sides are named to the reader. */
  readonly base: string;
  readonly head: string;
  /** Why somebody agreed with a change beforehand, by its fingerprint. */
  readonly approvals?: ReadonlyMap<string, string>;
  /** Changes that belong to no comparison of texts. */
  readonly first?: readonly Change[];
  /** The fingerprints of the changes that were agreed with in the very proposal that makes them. */
  readonly agreedHere?: ReadonlySet<string>;
  /** What could not be compared, and why. */
  readonly notes?: readonly string[];
}

/** The comparisons of several scopes as one review. */
export function makeReview(comparisons: readonly Comparison[], options: ReviewOptions): Review {
  const { base, head, approvals = new Map<string, string>(), first = [], notes = [] } = options;
  const agreed = (print: string) => ({
    approved: approvals.get(print),
    ...(options.agreedHere?.has(print) && { approvedHere: true }),
  });
  const changes: ReviewChange[] = [];
  const journeys: ReviewJourney[] = [];
  const prints = reviewPrints(first, comparisons);
  for (const [nth, change] of first.entries()) {
    const fingerprint = prints.first[nth]!;
    changes.push(
      toReviewChange(change, {
        fingerprint,
        journey: undefined,
        under: undefined,
        ...agreed(fingerprint),
      }),
    );
  }
  for (const [nth, comparison] of comparisons.entries()) {
    const own = prints.comparisons[nth]!;
    const numbers = new Map<number, number>();
    const told = new Set(comparison.changes.map(({ journey }) => journey));
    comparison.journeys.forEach((pair, at) => {
      if (told.has(at)) numbers.set(at, journeys.push(toJourney(pair, comparison)) - 1);
    });
    for (const change of comparison.changes) {
      const fingerprint = own.get(change.fingerprint)!;
      const under = change.under === undefined ? undefined : own.get(change.under);
      const journey = change.journey === undefined ? undefined : numbers.get(change.journey);
      changes.push(toReviewChange(change, { fingerprint, journey, under, ...agreed(fingerprint) }));
    }
  }
  return { base, head, changes: inOrderOfTelling(changes), journeys, notes, summary: summaryOf(changes) };
}

/** What nobody could read and what decides about the checking is told before all else, in every output. */
function inOrderOfTelling(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const rank = (change: ReviewChange) => rankOfFirst(change) ?? Infinity;
  return changes.toSorted((a, b) => (rank(a) === rank(b) ? 0 : rank(a) - rank(b)));
}

function toReviewChange(
  { code, level, readers, args, words, base, head }: Change,
  inReview: Pick<ReviewChange, 'fingerprint' | 'journey' | 'under' | 'approved' | 'approvedHere'>,
): ReviewChange {
  return { code, level, readers, args, words, base: toPlace(base), head: toPlace(head), ...inReview };
}

function toPlace(place: Place | undefined): ReviewPlace | undefined {
  if (!place) return undefined;
  const { start, end } = place.range;
  return {
    file: place.file,
    line: start.line + 1,
    column: start.character + 1,
    endLine: end.line + 1,
    endColumn: end.character + 1,
  };
}

function toJourney(pair: JourneyPair, { counterparts }: Comparison): ReviewJourney {
  const { base, head } = pair;
  const { id, title, place, hartslagen } = (head ?? base)!;
  const state = !base ? 'nieuw' : !head ? 'weg' : 'gewijzigd';
  const personas = hartslagen.map(({ persona }) => persona);
  return { id, title, state, file: place.file, personas, hartslagen: reviewHartslagen(pair, counterparts) };
}

/** Without those that follow from another one of these, which tells of them too. */
export function toldByThemselves<T extends Pick<ReviewChange, 'fingerprint' | 'under'>>(
  changes: readonly T[],
): readonly T[] {
  if (changes.every(({ under }) => under === undefined)) return changes;
  const known = new Set(changes.map(({ fingerprint }) => fingerprint));
  return changes.filter(({ under }) => under === undefined || !known.has(under));
}

/** How many changes there are of each level, without what follows from another one and what somebody agreed with. */
export function summaryOf(changes: readonly ReviewChange[]): ReviewSummary {
  const counts: Record<Level | 'akkoord', number> = {
    breuk: 0,
    'let-op': 0,
    verbetering: 0,
    wens: 0,
    neutraal: 0,
    akkoord: 0,
  };
  for (const { level, approved } of toldByThemselves(changes)) counts[approved === undefined ? level : 'akkoord']++;
  return counts;
}

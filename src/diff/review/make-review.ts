import { rankOfFirst, type Level } from '../../messages/diff.data';
import { append } from '../../util/lists';
import type { Change } from '../changes/change';
import type { Comparison } from '../changes/comparison';
import type { JourneyPair } from '../changes/journey-pair';
import { reviewPrints } from './prints';
import type {
  JourneyState,
  Review,
  ReviewChange,
  ReviewJourney,
  ReviewPlace,
  ReviewStanding,
  ReviewSummary,
} from './review';
import { reviewHartslagen } from './review-hartslag';
import type { Place } from '../tree/statement';
import type { Sides } from '../tree/tree';

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
  /** How far klantreizen are on both sides, those that were asked about. */
  readonly states?: ReadonlyMap<JourneyPair, Sides<JourneyState | undefined>>;
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
  const standings: ReviewStanding[] = [];
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
      const states = options.states?.get(pair);
      if (states) append(standings, toStandings(pair, states, numbers.get(at)));
    });
    for (const change of comparison.changes) {
      const fingerprint = own.get(change.fingerprint)!;
      const under = change.under === undefined ? undefined : own.get(change.under);
      const journey = change.journey === undefined ? undefined : numbers.get(change.journey);
      changes.push(toReviewChange(change, { fingerprint, journey, under, ...agreed(fingerprint) }));
    }
  }
  return {
    base,
    head,
    changes: inOrderOfTelling(changes),
    journeys,
    standings: [
      ...standings.filter(({ journey }) => journey !== undefined),
      ...standings.filter(({ journey }) => journey === undefined),
    ],
    notes,
    summary: summaryOf(changes),
  };
}

/** A klantreis with the text that it had is told of where something else, a bron or an oplossing elsewhere, makes it another. */
function toStandings(
  pair: JourneyPair,
  { base, head }: Sides<JourneyState | undefined>,
  journey: number | undefined,
): readonly ReviewStanding[] {
  const isMoved = base && head && JSON.stringify(base) !== JSON.stringify(head);
  if (journey === undefined && !isMoved) return [];
  const { id, title, place } = (pair.head ?? pair.base)!;
  return [{ journey, id, title, file: place.file, base, head }];
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

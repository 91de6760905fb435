import type { Review, ReviewChange, ReviewJourney } from '../../diff/review/review';
import { enumerate } from '../../messages/messages';
import { levelCount, LEVELS, reviewText } from '../../messages/review.data';
import type { Level } from '../../messages/diff.data';

/** The changes of one klantreis; without a klantreis those of personas, bronnen and the like. */
export interface ReviewGroup {
  readonly journey: ReviewJourney | undefined;
  /** Its place in the review. */
  readonly index: number | undefined;
  /** From the gravest; those of a level in the order of the text. */
  readonly changes: readonly ReviewChange[];
}

/** The klantreizen in their order, and after them what belongs to none. */
export function groupsOf({ journeys, changes }: Review): readonly ReviewGroup[] {
  const own = new Map<number | undefined, ReviewChange[]>();
  for (const change of gravestFirst(changes)) {
    const list = own.get(change.journey);
    if (list) list.push(change);
    else own.set(change.journey, [change]);
  }
  const groups = journeys.map((journey, index) => ({ journey, index, changes: own.get(index) ?? [] }));
  const others = own.get(undefined) ?? [];
  return others.length === 0 ? groups : [...groups, { journey: undefined, index: undefined, changes: others }];
}

/** What was agreed with comes last. */
export function gravestFirst(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const agreed = changes.filter(({ approved }) => approved !== undefined);
  return [openChanges(changes), agreed].flatMap((part) =>
    LEVELS.flatMap((level) => part.filter((change) => change.level === level)),
  );
}

/** Those that nobody agreed with yet. */
export function openChanges(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  return changes.filter(({ approved }) => approved === undefined);
}

/** `1 breuk, 2 keer let op en 3 verbeteringen`; empty where there are none. */
export function countsText(summary: Readonly<Record<Level, number>>): string {
  const parts = LEVELS.filter((level) => summary[level] > 0).map((level) => levelCount(level, summary[level]));
  return enumerate(parts, 'en');
}

export function countLevels(changes: readonly ReviewChange[]): Readonly<Record<Level, number>> {
  const counts: Record<Level, number> = { breuk: 0, 'let-op': 0, verbetering: 0, wens: 0, neutraal: 0 };
  for (const { level } of changes) counts[level]++;
  return counts;
}

/** As the reader knows the klantreis. */
export function titleOf({ journey }: ReviewGroup): string {
  return journey === undefined ? reviewText('overig') : journey.title || (journey.id ?? reviewText('legeTitel'));
}

/** A sentence about what was agreed beforehand; empty where nothing was. */
export function approvedText(count: number): string {
  return count === 0 ? '' : reviewText(count === 1 ? 'akkoordEen' : 'akkoordMeer', { aantal: count });
}

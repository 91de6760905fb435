import type { Review, ReviewChange, ReviewJourney } from '../../diff/review/review';
import { toldByThemselves } from '../../diff/review/make-review';
import { levelsFrom } from '../../util/lists';
import { enumerate } from '../../util/text';
import { levelCount, LEVELS, reviewText } from '../../messages/review.data';
import { type DiffCode, rankOfFirst, type Level } from '../../messages/diff.data';

/** The changes of one klantreis; without a klantreis those of personas, bronnen and the like, or what must be known first. */
export interface ReviewGroup {
  /** What must be known before the rest: what nobody could read, and what decides about the checking. */
  readonly isFirst?: boolean;
  readonly journey: ReviewJourney | undefined;
  /** Its place in the review. */
  readonly index: number | undefined;
  /** From the gravest; those of a level in the order of the text. Without what follows from another one. */
  readonly changes: readonly ReviewChange[];
  /** What follows from each of these, by its fingerprint. */
  readonly following: ReadonlyMap<string, readonly ReviewChange[]>;
}

/** What must be known first, then the klantreizen in their order, and after them what belongs to none. */
export function groupsOf({ journeys, changes }: Review): readonly ReviewGroup[] {
  const following = consequencesIn(changes);
  const own = new Map<number | undefined, ReviewChange[]>();
  const [told, rest] = partition(gravestFirst(toldByThemselves(changes)));
  for (const change of rest) {
    const list = own.get(change.journey);
    if (list) list.push(change);
    else own.set(change.journey, [change]);
  }
  const first: ReviewGroup = { isFirst: true, journey: undefined, index: undefined, changes: told, following };
  const ofJourneys = journeys.map((journey, index) => ({ journey, index, changes: own.get(index) ?? [], following }));
  const others = own.get(undefined) ?? [];
  return [
    ...(told.length === 0 ? [] : [first]),
    // A klantreis of which all was told first has nothing more to tell.
    ...ofJourneys.filter((group) => group.changes.length > 0 || !told.some(({ journey }) => journey === group.index)),
    ...(others.length === 0 ? [] : [{ journey: undefined, index: undefined, changes: others, following }]),
  ];
}

/** The same where what must be known first stands above them already, but for what was agreed with. */
export function groupsBelow(review: Review): readonly ReviewGroup[] {
  return groupsOf(review).flatMap((group) => {
    if (!group.isFirst) return [group];
    const changes = group.changes.filter(({ approved }) => approved !== undefined);
    return changes.length === 0 ? [] : [{ ...group, changes }];
  });
}

function partition(changes: readonly ReviewChange[]): readonly [first: ReviewChange[], rest: ReviewChange[]] {
  const isFirst = (change: ReviewChange) => rankOfFirst(change) !== undefined;
  return [changes.filter(isFirst), changes.filter((change) => !isFirst(change))];
}

/** What must be known before the rest comes first, what was agreed with last. */
export function gravestFirst(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  const agreed = changes.filter(({ approved }) => approved !== undefined);
  const [first, rest] = partition(openChanges(changes));
  return [first, rest, agreed].flatMap((part) =>
    LEVELS.flatMap((level) => part.filter((change) => change.level === level)),
  );
}

/** Consequences of one change that an output without folds shows; it says how many there are more. */
export const MOST_CONSEQUENCES = 5;

/** Of what only has a new name in it, or another comma, nobody reads the words one by one. */
export function saysWordsOfMembers({ code }: ReviewChange): boolean {
  return code !== 'VS014' && code !== 'VS065';
}

/** The changes that follow from another one, by the fingerprint of that one; those that somebody agreed with, under that too. */
export function consequencesIn(changes: readonly ReviewChange[]): ReadonlyMap<string, readonly ReviewChange[]> {
  const found = new Map<string, ReviewChange[]>();
  for (const change of changes) {
    if (change.under === undefined) continue;
    const list = found.get(change.under);
    if (list) list.push(change);
    else found.set(change.under, [change]);
  }
  for (const [cause, list] of found) found.set(cause, whatWasFoundLast(list));
  for (const { code, args, fingerprint } of changes) {
    const agreed = code === 'VS086' ? changes.filter((change) => change.fingerprint === args.kenmerk) : [];
    if (agreed.length > 0) found.set(fingerprint, agreed);
  }
  return found;
}

/** What the check says of a change comes after what was changed, and what it asks for after what is wrong. */
const FOUND: readonly DiffCode[] = ['VS063', 'VS060', 'VS068', 'VS061', 'VS062', 'VS067'];

/** Is it what the check says? Then how late it comes among all of that, from 0; else -1. */
export function rankOfFound({ code }: Pick<ReviewChange, 'code'>): number {
  return FOUND.indexOf(code);
}

function whatWasFoundLast(changes: readonly ReviewChange[]): ReviewChange[] {
  return changes.toSorted((a, b) => rankOfFound(a) - rankOfFound(b));
}

/** Those that nobody agreed with yet. */
export function openChanges(changes: readonly ReviewChange[]): readonly ReviewChange[] {
  return changes.filter(({ approved }) => approved === undefined);
}

/**
 * The changes that keep a check from passing. That somebody agreed is told, and stops nothing: else no approval of a proposal could ever
 * let it pass.
 * @param failOn the level from which changes do so; undefined where none does
 */
export function stopping(changes: readonly ReviewChange[], failOn: Level | undefined): readonly ReviewChange[] {
  const levels = levelsFrom(LEVELS, failOn);
  return openChanges(toldByThemselves(changes)).filter(({ code, level }) => levels.includes(level) && code !== 'VS086');
}

/** `1 breuk, 2 punten om op te letten en 3 verbeteringen`; empty where there are none. */
export function countsText(summary: Readonly<Record<Level, number>>): string {
  const parts = LEVELS.filter((level) => summary[level] > 0).map((level) => levelCount(level, summary[level]));
  return enumerate(parts, 'en');
}

export function countLevels(changes: readonly ReviewChange[]): Readonly<Record<Level, number>> {
  const counts: Record<Level, number> = { breuk: 0, 'let-op': 0, verbetering: 0, wens: 0, neutraal: 0 };
  for (const { level } of changes) counts[level]++;
  return counts;
}

interface Titled extends Pick<ReviewGroup, 'isFirst'> {
  readonly journey: Pick<ReviewJourney, 'id' | 'title'> | undefined;
}

/** As the reader knows the klantreis. */
export function titleOf({ journey, isFirst }: Titled): string {
  if (isFirst) return reviewText('leesEerst');
  return journey === undefined ? reviewText('overig') : journey.title || (journey.id ?? reviewText('legeTitel'));
}

/** That somebody agreed with a change, and whether that is of the same proposal. */
export function agreedText({ approvedHere }: ReviewChange): string {
  return reviewText(approvedHere ? 'akkoordHier' : 'akkoord');
}

/** What was agreed with, in sentences: in the proposal itself, and beforehand. None where nothing was. */
export function approvedTexts(changes: readonly ReviewChange[]): readonly string[] {
  const agreed = toldByThemselves(changes).filter(({ approved }) => approved !== undefined);
  // Who agrees with her own proposal did not do so beforehand.
  const here = agreed.filter(({ approvedHere }) => approvedHere).length;
  const before = agreed.length - here;
  return [
    ...(here > 0 ? [reviewText(here === 1 ? 'akkoordZelfEen' : 'akkoordZelfMeer', { aantal: here })] : []),
    ...(before > 0 ? [reviewText(before === 1 ? 'akkoordEen' : 'akkoordMeer', { aantal: before })] : []),
  ];
}

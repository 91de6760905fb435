import { makeReview } from '../../../diff/review/make-review';
import type { Review } from '../../../diff/review/review';
import type { Arguments } from '../../input/arguments';
import { type Approvals, leftOver, readApprovals, reasonsOf } from '../../input/approvals';
import { type Compared, compareSides } from './diff-compare';
import { compareWithGit } from './diff-git';
import { loadGewenst } from './diff-gewenst';
import { loadHistory } from './diff-history';
import { loadPair } from './diff-pair';
import type { Sides } from './diff-sides';
import type { Io } from '../../terminal/io';
import { readSides } from '../../input/sides';

/** A comparison for readers, with what it was made of for the pictures. */
export interface Reviewed {
  readonly review: Review;
  readonly compared: readonly Compared[];
  readonly approvals: Approvals;
  /** Something that was asked about could not be read, so it was not compared. */
  readonly isPartUnseen: boolean;
}

/**
 * Compares what the arguments of `klantreis diff` name.
 * @throws UsageError, Refusal
 */
export async function reviewSides({ options, paths }: Arguments, io: Io): Promise<Reviewed> {
  const approvals = await readApprovals(options.approvals, io);
  const sides = await loadSides(paths, options.gewenst !== undefined, io);
  return reviewOf(sides, approvals, io, options.journey);
}

/** The comparison of two sides that were read. */
export function reviewOf(sides: Sides, approvals: Approvals, io: Io, journey?: string): Reviewed {
  const { compared, notes, isPartUnseen } = compareSides(sides, io.today, journey);
  const { base, head } = sides;
  const comparisons = compared.map(({ comparison }) => comparison);
  const review = makeReview(comparisons, { base, head, approvals: reasonsOf(approvals), notes });
  const known = new Set(review.changes.map(({ fingerprint }) => fingerprint));
  return { review: { ...review, notes: [...notes, ...leftOver(approvals, known)] }, compared, approvals, isPartUnseen };
}

async function loadSides(paths: readonly string[], isGewenst: boolean, io: Io): Promise<Sides> {
  if (isGewenst) return compareWithGit(() => loadGewenst(paths, io));
  const asked = await readSides(io, paths);
  if (asked.kind === 'history') return compareWithGit(() => loadHistory(asked, io), asked.names);
  return compareWithGit(() => loadPair(asked, io));
}

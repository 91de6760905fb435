import { gewenstSides } from '../../../usecases/compare/make-sides';
import { noteSentence } from '../../../usecases/compare/notes';
import { type Reviewed as Outcome, reviewSides } from '../../../usecases/compare/review';
import type { LoadComparison, Sides } from '../../../usecases/compare/sides';
import type { Arguments } from '../../input/arguments';
import { type Approvals, leftOver, readApprovals, reasonsOf } from '../../input/approvals';
import { compareWithGit } from './diff-git';
import { loadHistory } from './diff-history';
import { loadPair, loadSide } from './diff-pair';
import type { Io } from '../../terminal/io';
import { readSide, readSides } from '../../input/sides';

const comparison: LoadComparison = () => import('../../../outputs/comparison.bundle');

/** A comparison for readers, with the changes that somebody agreed with beforehand. */
export interface Reviewed extends Outcome {
  readonly approvals: Approvals;
}

/**
 * Compares what the arguments of `klantreis diff` name.
 * @throws UsageError, Refusal, UseCaseRefusal
 */
export async function reviewNamed({ options, paths }: Arguments, io: Io): Promise<Reviewed> {
  const approvals = await readApprovals(options.approvals, io);
  const sides = await loadSides(paths, options.gewenst !== undefined, io);
  return reviewOf(sides, approvals, io, options.journey);
}

/** The comparison of two sides that were read. @throws UseCaseRefusal */
export async function reviewOf(sides: Sides, approvals: Approvals, io: Io, journey?: string): Promise<Reviewed> {
  const reviewed = await reviewSides(sides, {
    comparison,
    today: io.today,
    journey,
    approvals: reasonsOf(approvals),
    // What is the same on both sides is no news here: the check tells of it.
    tell: (note) => (note.isSame ? undefined : noteSentence(note, sides, 'cli')),
  });
  const { review, mask } = reviewed;
  const known = new Set(review.changes.map(({ fingerprint }) => fingerprint));
  const left = leftOver(approvals, known).map((note) => mask.text(note));
  return { ...reviewed, review: { ...review, notes: [...review.notes, ...left] }, approvals };
}

async function loadSides(paths: readonly string[], isGewenst: boolean, io: Io): Promise<Sides> {
  if (isGewenst) return compareWithGit(() => loadGewenst(paths, io));
  const asked = await readSides(io, paths);
  if (asked.kind === 'history') return compareWithGit(() => loadHistory(asked, io), asked.names);
  return compareWithGit(() => loadPair(asked, io));
}

async function loadGewenst(paths: readonly string[], io: Io): Promise<Sides> {
  const side = await readSide(io, paths);
  return gewenstSides(await loadSide(side, io), { comparison, beside: 'all', journey: side.journey, name: side.typed });
}

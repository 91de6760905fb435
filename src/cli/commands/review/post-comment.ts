import type { Review } from '../../../diff/review/review';
import { byAge, privacyOf, type Problem, summarize } from '../../../outputs/problems/problem';
import type { Level } from '../../../messages/diff.data';
import type { Checked } from '../../../outputs/review/review-headline';
import type { LineUrl } from '../../../outputs/review/review-sentence';
import type { PullRequest } from '../../../forge/environment';
import type { Env, Forge } from '../../../forge/forge';
import type { FilePages } from '../../../forge/file-pages';
import { isPrivacyCode } from '../../../model/method-codes.data';
import { failureText, forkText, outcomeText } from './comment-words';
import type { LinkedFiles } from './linked-files';
import { isAbout, isFormer, MARKER_START, markerOf, type Part } from './review-part';

/** What a comment is made of. */
export interface Found {
  readonly review: Review;
  readonly problems: readonly Problem[];
  /** The level from which changes make the check fail; undefined where none does. */
  readonly failOn: Level | undefined;
  readonly files: LinkedFiles;
  readonly part: Part;
}

/** What the check found of this change itself, as far as it decides. */
export function checkedOf({ problems, failOn }: Pick<Found, 'problems' | 'failOn'>): Checked {
  const { fresh } = byAge(problems);
  return { errors: summarize(fresh).error, privacy: privacyOf(fresh).length, failOn };
}

/** The pages of a forge that the comment leads to. */
export interface Pages {
  readonly report: string | undefined;
  readonly files: FilePages;
}

/** The comment in the Markdown of a forge. */
export async function commentText(
  { review, problems, failOn, files, part }: Found,
  forge: Forge | undefined,
  pages?: Pages,
): Promise<string> {
  const { reviewComment } = await import('../../../outputs/pages.bundle');
  const isPrivate = ({ code }: Problem) => isPrivacyCode(code);
  const { fresh, old } = byAge(problems);
  return reviewComment.reviewMarkdown(review, {
    forge: forge ?? 'plain',
    marker: markerOf(part),
    part: part.paths,
    reportUrl: pages?.report,
    lineUrl: lineUrlOf(files, pages),
    problems: fresh.filter((problem) => !isPrivate(problem)),
    privacy: fresh.filter(isPrivate),
    old,
    failOn,
  });
}

/** The page of a line, where the forge shows that line as it was read. */
export function lineUrlOf(files: LinkedFiles, pages: Pages | undefined): LineUrl {
  return (side, file, line) => {
    const path = files[side].get(file);
    return path === undefined ? undefined : pages?.files[side]?.(path, line);
  };
}

export interface Posted {
  /** What became of the comment, and what to do where it did not come. */
  readonly text: string;
  /** `later`: the pull request comes from a fork, and then it is as it should be. */
  readonly result: 'done' | 'later' | 'failed';
}

/** Keeps the one comment of a pull request up to date. A forge that fails is no reason to stop. */
export async function postComment(
  forge: Forge,
  env: Env,
  request: PullRequest,
  number: number | undefined,
  found: Found,
  pages: Pages,
): Promise<Posted> {
  const body = await commentText(found, forge, pages);
  const attention = needsAttention(found);
  const wanted = {
    marker: MARKER_START,
    body,
    attention,
    isNews: attention || found.review.changes.length > 0,
    isThis: (one: string) => isAbout(one, found.part),
    isFormer: (one: string) => isFormer(one, found.part),
  };
  const { keepComment } = await import('../../../forge/forge.bundle');
  const kept = await keepComment(forge, env, request, number, wanted);
  if ('outcome' in kept) return { text: outcomeText(forge, kept.outcome), result: 'done' };
  const later = forkText(forge, request, kept.failure);
  return later === undefined
    ? { text: failureText(forge, kept.failure), result: 'failed' }
    : { text: later, result: 'later' };
}

/** Is there something that somebody must look at before this is merged? */
function needsAttention({ review: { summary }, problems }: Found): boolean {
  return summary.breuk + summary['let-op'] > 0 || problems.some(({ severity, old }) => severity === 'error' && !old);
}

import { ApiError } from './api';
import { CommentHindrance, commentsOf } from './comments-of';
import type { PullRequest } from './environment';
import type { Env, Forge } from './forge';
import { keepOneComment, type Outcome, type Wanted } from './one-comment';

/** Why there is no comment: what the forge said, or what kept us from asking. */
export type Failure = ApiError | CommentHindrance;

export interface WantedComment extends Omit<Wanted, 'verify'> {
  /** What it begins with, by which it is known as ours. */
  readonly marker: string;
  readonly body: string;
  /** Is there something to look at? */
  readonly attention: boolean;
}

/** Keeps the one comment of a pull request up to date. Only a mistake of our own throws. */
export async function keepComment(
  forge: Forge,
  env: Env,
  request: PullRequest,
  number: number | undefined,
  { marker, body, attention, ...wanted }: WantedComment,
): Promise<{ readonly outcome: Outcome } | { readonly failure: Failure }> {
  try {
    const { comments, verify } = commentsOf(forge, env, request, number, attention);
    return { outcome: await keepOneComment(comments, marker, body, { ...wanted, verify }) };
  } catch (error) {
    if (error instanceof ApiError || error instanceof CommentHindrance) return { failure: error };
    throw error;
  }
}

import { ApiError } from './api';

/** A comment under a pull request. */
export interface Posted {
  readonly id: string;
  readonly body: string;
}

/** The comments of one pull request, as a forge keeps them. Everything here throws ApiError. */
export interface Comments {
  /** Those that begin with the marker and that whoever has this token wrote, the oldest first. */
  readonly own: (marker: string) => Promise<readonly Posted[]>;
  readonly create: (body: string) => Promise<void>;
  readonly update: (comment: Posted, body: string) => Promise<void>;
  readonly remove: (comment: Posted) => Promise<void>;
}

/** `none`: there is no comment, and none was needed. */
export type Outcome = 'created' | 'updated' | 'same' | 'none';

export interface Wanted {
  /** Is it worth a new comment? One that is there is kept up to date in any case. */
  readonly isNews?: boolean;
  /** Which of the comments with the marker is this one? All of them, unless more than one thing keeps a comment. */
  readonly isThis?: (body: string) => boolean;
  /** Which of the others did this one keep until it came to be about something else? Such a comment becomes this one, or goes. */
  readonly isFormer?: (body: string) => boolean;
  /** Fails where a newer run has taken over, so that this one writes nothing any more. */
  readonly verify?: () => Promise<void>;
}

/**
 * Sees to it that the pull request has one comment that says this: makes it, or changes the one that is there. Nothing is sent
 * where it says so already. Two runs at once may each find none and make one; whichever looks last keeps the oldest, so that both
 * choose the same, and what is left of an earlier time goes too.
 * @throws ApiError, and what `verify` throws
 */
export async function keepOneComment(
  comments: Comments,
  marker: string,
  body: string,
  { isNews = true, isThis = () => true, isFormer = () => false, verify = () => Promise.resolve() }: Wanted = {},
): Promise<Outcome> {
  const own = async (is: (body: string) => boolean) => (await comments.own(marker)).filter((one) => is(one.body));
  const found = (await own((one) => isThis(one) || isFormer(one))).toSorted(
    (a, b) => Number(isFormer(a.body)) - Number(isFormer(b.body)),
  );
  await verify();
  for (const [at, comment] of found.entries()) {
    const outcome = await broughtUpToDate(comments, comment, body);
    if (outcome === undefined) continue;
    const rest = new Set(found.slice(at + 1).map(({ id }) => id));
    // Looked at once more: another run may have made a former one its own just now.
    const left = rest.size === 0 ? [] : await own((one) => isThis(one) || isFormer(one));
    await removeAll(
      comments,
      left.filter(({ id }) => rest.has(id)),
    );
    return outcome;
  }
  if (found.length === 0 && !isNews) return 'none';
  await comments.create(body);

  const refused = new Set(found.map(({ id }) => id));
  const [oldest, ...doubles] = (await own(isThis)).filter(({ id }) => !refused.has(id));
  if (oldest === undefined || doubles.length === 0) return 'created';
  // Before anything that may fail: the comment of a newer run stays, and ours goes.
  await removeAll(comments, doubles);
  await verify();
  await broughtUpToDate(comments, oldest, body);
  return 'created';
}

/** Undefined where it turns out to be somebody else's, or was taken away just now. */
async function broughtUpToDate(
  comments: Comments,
  comment: Posted,
  body: string,
): Promise<'updated' | 'same' | undefined> {
  if (settled(comment.body) === settled(body)) return 'same';
  return (await unlessGone(() => comments.update(comment, body))) ? 'updated' : undefined;
}

async function removeAll(comments: Comments, doubles: readonly Posted[]): Promise<void> {
  for (const comment of doubles) await unlessGone(() => comments.remove(comment));
}

async function unlessGone(action: () => Promise<void>): Promise<boolean> {
  try {
    await action();
    return true;
  } catch (error) {
    if (error instanceof ApiError && ['forbidden', 'missing'].includes(error.trouble)) return false;
    throw error;
  }
}

/** Only a comment that begins with the marker can be ours: one that quotes it is somebody's answer. */
export function isMarked(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}

/** A text as every forge keeps it: forges change line ends and take spaces off the end. */
function settled(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}

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
}

/** `none`: there is no comment, and none was needed. */
export type Outcome = 'created' | 'updated' | 'same' | 'none';

/**
 * Sees to it that the pull request has one comment that says this: makes it, or changes the one that is there. Nothing is sent
 * where it says so already.
 * @param isNews is it worth a new comment? One that is there is kept up to date in any case.
 * @throws ApiError
 */
export async function keepOneComment(
  comments: Comments,
  marker: string,
  body: string,
  isNews = true,
): Promise<Outcome> {
  const [first] = await comments.own(marker);
  if (first !== undefined) {
    if (settled(first.body) === settled(body)) return 'same';
    try {
      await comments.update(first, body);
      return 'updated';
    } catch (error) {
      // It turns out to be somebody else's, or it was taken away just now.
      if (!(error instanceof ApiError) || !['forbidden', 'missing'].includes(error.trouble)) throw error;
    }
  } else if (!isNews) {
    return 'none';
  }
  await comments.create(body);
  return 'created';
}

/** Only a comment that begins with the marker can be ours: one that quotes it is somebody's answer. */
export function isMarked(body: string, marker: string): boolean {
  return body.trimStart().startsWith(marker);
}

/** A text as every forge keeps it: forges change line ends and take spaces off the end. */
function settled(body: string): string {
  return body.replace(/\r\n?/g, '\n').trim();
}

import { fingerprint } from '../../../util/fingerprint';
import { cut } from '../../../util/text';

/** The first line of the comment about the whole repository. */
const MARKER = '<!-- klantreis: deze opmerking wordt bijgewerkt -->';

/** Names of a part that are told apart: more paths than this nobody types. */
const MOST_NAMES = 100;
const LONGEST_NAME = 300;

/**
 * What a review is about: the paths that were asked for, from the top folder, of which there are none where that is the whole
 * repository, and the name of the folder of the report where somebody chose that. Two reviews of one pull request of which one of these
 * differs each keep a comment of their own.
 */
export interface Part {
  readonly paths: readonly string[];
  readonly folder?: string | undefined;
}

export const WHOLE: Part = { paths: [] };

/**
 * @param paths what was asked for, else the working folder, from the top folder; empty for the top folder itself
 * @param folder the name of the folder of the report
 */
export function partOf(paths: readonly string[], folder: string, usual: string): Part {
  const asked = paths.includes('') ? [] : [...new Set(paths)].toSorted();
  const named = asked.slice(0, MOST_NAMES).map((one) => cut(one, LONGEST_NAME));
  return { paths: named, ...(folder !== usual && { folder: cut(folder, LONGEST_NAME) }) };
}

/** The first line of the comment about a part, by which it is found again. */
export function markerOf({ paths, folder }: Part): string {
  if (paths.length === 0 && folder === undefined) return MARKER;
  return MARKER.replace(':', ` ${fingerprint(JSON.stringify([paths, folder]))}:`);
}

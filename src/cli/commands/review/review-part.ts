import { fingerprint } from '../../../util/fingerprint';
import { cut } from '../../../util/text';

/** The first line of the comment about the whole repository. */
const MARKER = '<!-- klantreis: deze opmerking wordt bijgewerkt -->';

/** Names of a part that are told apart: more paths than this nobody types. */
const MOST_NAMES = 100;
const LONGEST_NAME = 300;

/**
 * What a review is about where that is not the whole repository: the paths that were asked for, from the top folder, and the name of
 * the folder of the report where somebody chose that. Two reviews of one pull request with other names each keep a comment of their own.
 * @param folder the name of the folder of the report
 * @param paths what was asked for, else the working folder, from the top folder; empty for the top folder itself
 */
export function partOf(paths: readonly string[], folder: string, usual: string): readonly string[] {
  const asked = paths.includes('') ? [] : [...new Set(paths)].toSorted();
  const names = [...asked, ...(folder === usual ? [] : [folder])];
  return names.slice(0, MOST_NAMES).map((one) => cut(one, LONGEST_NAME));
}

/** The first line of the comment about a part, by which it is found again. */
export function markerOf(part: readonly string[]): string {
  return part.length === 0 ? MARKER : MARKER.replace(':', ` ${fingerprint(part.join('\n'))}:`);
}

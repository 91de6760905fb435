import { fingerprint } from '../../../util/fingerprint';
import { cut } from '../../../util/text';

/** The first line of the comment about the whole repository, of a job that nobody knows. */
const MARKER_WHOLE = '<!-- klantreis: deze opmerking wordt bijgewerkt -->';
/** What every comment of ours begins with. */
export const MARKER_START = '<!-- klantreis';
/** Behind the start: which part it is about, unless that is the whole repository, and which job of the forge keeps it. */
const MARKER = /^<!-- klantreis(?: ([a-z0-9-]+))??(?: job ([a-z0-9-]+))?: deze opmerking wordt bijgewerkt -->/;

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
  /** Which job of the forge keeps the comment, as a fingerprint; undefined where the forge does not tell. */
  readonly job?: string | undefined;
}

export const WHOLE: Part = { paths: [] };

/**
 * @param paths what was asked for, else the working folder, from the top folder; empty for the top folder itself
 * @param folder the name of the folder of the report
 */
export function partOf(paths: readonly string[], folder: string, usual: string, job?: string): Part {
  const asked = paths.includes('') ? [] : [...new Set(paths)].toSorted();
  const named = asked.slice(0, MOST_NAMES).map((one) => cut(one, LONGEST_NAME));
  return {
    paths: named,
    ...(folder !== usual && { folder: cut(folder, LONGEST_NAME) }),
    // Two in one job each have a folder of their own.
    ...(job !== undefined && { job: fingerprint(`${job}\n${folder}`) }),
  };
}

/** The first line of the comment about a part, by which it is found again. */
export function markerOf(part: Part): string {
  const print = printOf(part);
  const words = [...(print === '' ? [] : [print]), ...(part.job === undefined ? [] : ['job', part.job])];
  return MARKER_WHOLE.replace(':', `${words.map((word) => ` ${word}`).join('')}:`);
}

/** Is a comment about this part, whichever job wrote it? */
export function isAbout(body: string, part: Part): boolean {
  return readMarker(body)?.print === printOf(part);
}

/** Did the job that keeps this comment keep that one, when it was told to look at something else? */
export function isFormer(body: string, part: Part): boolean {
  const read = readMarker(body);
  return part.job !== undefined && read?.job === part.job && read.print !== printOf(part);
}

function printOf({ paths, folder }: Part): string {
  return paths.length === 0 && folder === undefined ? '' : fingerprint(JSON.stringify([paths, folder]));
}

function readMarker(body: string): { readonly print: string; readonly job: string | undefined } | undefined {
  const [all, print = '', job] = MARKER.exec(body.trimStart()) ?? [];
  return all === undefined ? undefined : { print, job };
}

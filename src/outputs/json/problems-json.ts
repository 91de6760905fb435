import type { JourneyStanding } from '../../model/meaning/standing';
import type { Problem, Summary } from '../problems/problem';
import { jsonPieces } from './write-json';

/** What was found, for other programs; `unread` are the files that could not be looked at, where that is told. */
interface Found {
  readonly files: number;
  readonly problems: readonly Problem[];
  readonly unread?: readonly unknown[];
  readonly summary: Summary;
  /** How far the klantreizen are, where that was asked. */
  readonly journeys?: readonly JourneyStanding[];
}

/** In pieces: ten thousand files have much to say. */
export function write({ files, problems, unread, summary, journeys: found }: Found): Iterable<string> {
  const journeys = found?.map(({ file, line, id, titel, standing, scorecard, provenance }) => ({
    file,
    line,
    id: id ?? null,
    title: titel,
    ...standing,
    coverage: standing.coverage ?? null,
    scorecard: scorecard ?? null,
    provenance: provenance ?? null,
  }));
  return jsonPieces({ files, problems, ...(unread && { unread }), summary, ...(journeys && { journeys }) });
}

/** Is a file the JSON of problems? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^\{\n {2}"files": \d+,\n {2}"problems": \[/.test(start);
}

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
export function write({ files, problems, unread, summary, journeys }: Found): Iterable<string> {
  const klantreizen = journeys?.map(({ file, line, id, titel, standing, scorecard, provenance }) => {
    const { coverage, late, ...others } = standing;
    return {
      file,
      line,
      id: id ?? null,
      titel,
      ...others,
      uitspraken: coverage ?? null,
      teLaat: late,
      scorekaart: scorecard ?? null,
      bewijs: provenance ?? null,
    };
  });
  return jsonPieces({ files, problems, ...(unread && { unread }), summary, ...(klantreizen && { klantreizen }) });
}

/** Is a file the JSON of problems? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return /^\{\n {2}"files": \d+,\n {2}"problems": \[/.test(start);
}

import * as v from 'valibot';
import { LEVELS } from '../messages/review.data';

const TEXT = v.pipe(v.string(), v.maxLength(20_000));
const COUNT = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(1e15));

const PROBLEM = v.object({
  file: TEXT,
  line: COUNT,
  column: COUNT,
  endLine: COUNT,
  endColumn: COUNT,
  severity: v.picklist(['error', 'warning', 'info']),
  code: v.pipe(v.string(), v.regex(/^K[RT]\d{3}$/)),
  message: TEXT,
  old: v.optional(v.boolean()),
});

const VERSLAG = v.object({
  check: v.object({
    problems: v.pipe(v.array(PROBLEM), v.maxLength(5_000)),
    failOn: v.optional(v.picklist(LEVELS)),
  }),
  pullRequest: v.nullable(COUNT),
  /** What the review is about: by it the comments of two reviews are told apart. */
  part: v.optional(
    v.object({
      paths: v.pipe(v.array(TEXT), v.maxLength(100)),
      folder: v.optional(TEXT),
      job: v.optional(v.pipe(v.string(), v.regex(/^[a-z0-9-]{1,30}$/))),
    }),
  ),
  /** Files that may be linked: the path in the repository, by the name that a file has in the review. */
  files: v.optional(v.pipe(v.record(TEXT, TEXT), v.maxEntries(5_000))),
});

/** What verslag.json holds beside the review: what the check found, and which pull request it says it is about. */
export type Verslag = v.InferOutput<typeof VERSLAG>;

/**
 * Reads the rest of a report, which may come from anyone, as the review in it does. Undefined where it is no report of ours.
 */
export function readVerslag(text: string): Verslag | undefined {
  try {
    const read = v.safeParse(VERSLAG, JSON.parse(text), { abortEarly: true });
    return read.success ? read.output : undefined;
  } catch {
    return undefined;
  }
}

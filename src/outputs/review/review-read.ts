import * as v from 'valibot';
import { summaryOf } from '../../diff/review/make-review';
import type { Review } from '../../diff/review/review';
import { changeText, DIFF_MESSAGES, type DiffCode } from '../../messages/diff.data';
import { LEVELS } from '../../messages/review.data';
import { READERS } from '../../model/lines/line-kind';
import { STATUSSEN, TOESTANDEN } from '../../model/lines/vocabulary.data';
import { GROUNDS } from '../../model/meaning/claims';
import { countScores, OUTLOOKS, SCORE_ANSWERS, SCORE_QUESTIONS } from '../../model/meaning/scorecard';
import { LATE_KINDS, OPEN_KINDS } from '../../model/meaning/standing';
import { MOST } from './review-limits';

/** Why a text is no review. */
export type ReviewTrouble = 'tooLarge' | 'notJson' | 'notReview';

export class ReviewError extends Error {
  constructor(
    readonly trouble: ReviewTrouble,
    /** What is wrong and where, in English: of use to the makers only. */
    detail: string,
  ) {
    super(detail);
  }
}

const TEXT = v.pipe(v.string(), v.maxLength(MOST.text));
const SHORT = v.pipe(v.string(), v.maxLength(MOST.short));
const NUMBER = v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST.line));

const PLACE = v.object({ file: TEXT, line: NUMBER, column: NUMBER, endLine: NUMBER, endColumn: NUMBER });

const CODES = Object.keys(DIFF_MESSAGES) as DiffCode[];

const RUN = v.object({ is: v.picklist(['same', 'gone', 'new']), text: TEXT });

const CHANGE = v.pipe(
  v.object({
    code: v.picklist(CODES),
    level: v.picklist(LEVELS),
    readers: v.pipe(v.array(v.picklist(READERS)), v.maxLength(READERS.length)),
    args: v.pipe(v.record(SHORT, v.union([TEXT, v.pipe(v.number(), v.finite())])), v.maxEntries(50)),
    words: v.nullish(v.pipe(v.array(RUN), v.maxLength(MOST.list))),
    fingerprint: SHORT,
    base: v.nullish(PLACE),
    head: v.nullish(PLACE),
    journey: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
    under: v.nullish(SHORT),
    approved: v.nullish(TEXT),
    approvedHere: v.optional(v.boolean()),
  }),
  v.check((change) => hasSentence(change), 'The sentence of this change lacks a value.'),
);

const FEELING = v.nullable(v.pipe(v.number(), v.integer(), v.minValue(-2), v.maxValue(2)));

const HARTSLAG = v.pipe(
  v.object({
    persona: TEXT,
    stappen: v.pipe(v.array(TEXT), v.maxLength(MOST.list)),
    nummers: v.pipe(v.array(SHORT), v.maxLength(MOST.list)),
    base: v.pipe(v.array(FEELING), v.maxLength(MOST.list)),
    head: v.pipe(v.array(FEELING), v.maxLength(MOST.list)),
  }),
  v.check(
    ({ stappen, nummers, base, head }) => [nummers, base, head].every(({ length }) => length === stappen.length),
    'Each stap has a number, and a feeling, or null, on both sides.',
  ),
);

const JOURNEY = v.object({
  id: v.nullish(TEXT),
  title: TEXT,
  state: v.picklist(['nieuw', 'weg', 'gewijzigd']),
  file: TEXT,
  personas: v.pipe(v.array(TEXT), v.maxLength(MOST.list)),
  hartslagen: v.pipe(v.array(HARTSLAG), v.maxLength(MOST.hartslagen)),
});

const COUNT = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MOST.line));

const SCORECARD = v.pipe(
  v.object({
    scores: v.pipe(
      v.array(
        v.object({
          vraag: v.picklist(SCORE_QUESTIONS),
          antwoord: v.picklist(SCORE_ANSWERS),
          aantal: COUNT,
          totaal: COUNT,
        }),
      ),
      v.maxLength(SCORE_QUESTIONS.length),
    ),
    beeld: v.picklist(OUTLOOKS),
  }),
  v.check(
    ({ scores }) => new Set(scores.map(({ vraag }) => vraag)).size === scores.length,
    'A question of the score card is answered once.',
  ),
  v.transform(({ scores, beeld }) => ({ scores, ...countScores(scores), beeld })),
);

/** A count of each of these. */
const counts = <const K extends readonly [string, ...string[]]>(kinds: K) => v.object(v.entriesFromList(kinds, COUNT));

const STATE = v.nullish(
  v.pipe(
    v.object({
      status: v.picklist(STATUSSEN),
      toestand: v.picklist(TOESTANDEN),
      coverage: v.nullish(counts(GROUNDS)),
      open: counts(OPEN_KINDS),
      late: counts(LATE_KINDS),
      scorecard: v.nullish(SCORECARD),
    }),
    v.transform(({ coverage, scorecard, ...rest }) => ({
      ...rest,
      coverage: coverage ?? undefined,
      scorecard: scorecard ?? undefined,
    })),
  ),
);

const STANDING = v.object({
  journey: v.nullish(v.pipe(v.number(), v.integer(), v.minValue(0))),
  id: v.nullish(TEXT),
  title: TEXT,
  file: TEXT,
  base: STATE,
  head: STATE,
});

const REVIEW = v.pipe(
  v.object({
    base: TEXT,
    head: TEXT,
    changes: v.pipe(v.array(CHANGE), v.maxLength(MOST.changes)),
    journeys: v.pipe(v.array(JOURNEY), v.maxLength(MOST.journeys)),
    // A report of before this had none.
    standings: v.optional(v.pipe(v.array(STANDING), v.maxLength(MOST.journeys)), []),
    notes: v.pipe(v.array(TEXT), v.maxLength(MOST.list)),
  }),
  v.check(
    ({ changes, standings, journeys }) =>
      [...changes, ...standings].every(({ journey }) => (journey ?? 0) < Math.max(1, journeys.length)),
    'A change is about a klantreis that is not there.',
  ),
);

/**
 * Reads what `reviewJson` wrote. The text may come from anyone: a workflow that has rights makes a comment from what a workflow without
 * rights, on somebody's branch, left behind. So only what has exactly the right shape comes through, the counts are made again and
 * the sentences come from our own tables. The texts in it stay anyone's: each output escapes them.
 * @throws ReviewError
 */
export function readReview(text: string): Review {
  if (text.length > MOST.bytes) throw new ReviewError('tooLarge', `More than ${MOST.bytes} characters.`);
  const result = v.safeParse(REVIEW, parseJson(text), { abortEarly: true });
  if (!result.success) {
    const [issue] = result.issues;
    throw new ReviewError('notReview', `${v.getDotPath(issue) ?? 'the whole'}: ${issue.message}`);
  }
  const { base, head, notes } = result.output;
  const journeys = result.output.journeys.map((journey) => ({ ...journey, id: journey.id ?? undefined }));
  const changes = result.output.changes.map((change) => ({
    ...change,
    words: change.words ?? undefined,
    base: change.base ?? undefined,
    head: change.head ?? undefined,
    journey: change.journey ?? undefined,
    under: change.under ?? undefined,
    approved: change.approved ?? undefined,
    ...(change.approvedHere === true && { approvedHere: true }),
  }));
  const standings = result.output.standings.map((standing) => ({
    ...standing,
    journey: standing.journey ?? undefined,
    id: standing.id ?? undefined,
    base: standing.base ?? undefined,
    head: standing.head ?? undefined,
  }));
  return { base, head, changes, journeys, standings, notes, summary: summaryOf(changes) };
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    throw new ReviewError('notJson', error instanceof Error ? error.message : String(error));
  }
}

function hasSentence(change: {
  readonly code: DiffCode;
  readonly args: Readonly<Record<string, string | number>>;
}): boolean {
  try {
    return changeText(change) !== '';
  } catch {
    return false;
  }
}

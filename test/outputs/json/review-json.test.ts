import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { reviewJson } from '../../../src/outputs/json/review-json';
import { readReview, ReviewError } from '../../../src/outputs/review/review-read';
import { DIFF_MESSAGES, type DiffCode } from '../../../src/messages/diff.data';
import { HOSTILE, hostileReview, SAMPLE } from '../../support/sample-review';

type Json = Record<string, unknown>;

/** The sample with something else in it. */
function text(change: (review: Json, first: Json) => void): string {
  const review = JSON.parse(reviewJson(SAMPLE)) as Json;
  change(review, (review.changes as Json[])[0]!);
  return JSON.stringify(review);
}

function headOf(review: Json): Json {
  return (review.standings as { head: Json }[])[0]!.head;
}

function scoresOf(review: Json): Json[] {
  return (headOf(review).scorecard as { scores: Json[] }).scores;
}

function troubleOf(json: string): string {
  try {
    readReview(json);
  } catch (error) {
    if (error instanceof ReviewError) return error.trouble;
    throw error;
  }
  return 'none';
}

describe('the review as JSON', () => {
  it('has for other programs what a change is, where it stands and its sentence', () => {
    const { changes, summary } = JSON.parse(reviewJson(SAMPLE)) as { changes: Json[]; summary: Json };
    expect(changes[0]).toMatchObject({
      code: 'VS033',
      level: 'verbetering',
      message: 'Stap *Wachten op bericht*: het gevoel van Dennis gaat van zeer negatief naar neutraal (beter)',
      fingerprint: '1a-gevoel',
      base: { file: 'reizen/dennis.klantreis', line: 10 },
      head: { file: 'reizen/dennis.klantreis', line: 12 },
      approved: null,
    });
    expect(changes.find(({ code }) => code === 'VS006')).toMatchObject({ head: null, journey: null });
    expect(summary).toEqual({ breuk: 1, 'let-op': 2, verbetering: 3, wens: 0, neutraal: 4, akkoord: 1 });
  });

  it('has no field that the manual leaves out', () => {
    const manual = readFileSync('docs/json.md', 'utf8');
    const names = new Set<string>();
    JSON.parse(reviewJson(SAMPLE), (key, value: unknown) => {
      if (/^[a-zA-Z-]+$/.test(key)) names.add(key);
      return value;
    });
    for (const name of ['regel', 'id', 'oud', 'fase', 'stap']) names.delete(name);
    for (const name of names) expect(manual).toContain(name);
  });

  it('is in the manual as it is read', () => {
    const [, example] = /```json\n([\s\S]*?)```/.exec(readFileSync('docs/json.md', 'utf8'))!;
    expect(readReview(example!).changes[0]!.code).toBe('VS033');
  });

  it('can be read again', () => {
    expect(readReview(reviewJson(SAMPLE))).toEqual(SAMPLE);
    expect(readReview(`\uFEFF${reviewJson(SAMPLE)}`)).toEqual(SAMPLE);
    for (const hostile of HOSTILE)
      expect(readReview(reviewJson(hostileReview(hostile)))).toEqual(hostileReview(hostile));
  });

  it('is no command in the log of a pipeline', () => {
    for (const hostile of HOSTILE) expect(reviewJson(hostileReview(hostile))).not.toMatch(/##|^\s*::/m);
  });

  it('of before there were standings is read too', () => {
    expect(readReview(text((review) => delete review.standings))).toEqual({ ...SAMPLE, standings: [] });
  });

  it('counts again what it reads', () => {
    const lie = (review: Json) => {
      Object.assign(headOf(review).scorecard as Json, { ja: 99, gevraagd: 1 });
    };
    expect(readReview(text(lie))).toEqual(SAMPLE);
    const read = readReview(text((review) => (review.summary = { breuk: 0, 'let-op': 0 })));
    expect(read.summary).toEqual(SAMPLE.summary);
  });

  it('leaves out what it does not know', () => {
    const read = readReview(text((review, first) => ((review.extra = '<script>'), (first.message = 'Alles is goed'))));
    expect(read).toEqual(SAMPLE);
  });
});

describe('a review of somebody else', () => {
  it.each<[string, (review: Json, first: Json) => void]>([
    ['a code that does not exist', (_, first) => (first.code = 'VS999')],
    ['a code of the language itself', (_, first) => (first.code = 'toString')],
    ['a level that does not exist', (_, first) => (first.level = 'goed')],
    ['a sentence without its values', (_, first) => (first.args = {})],
    ['a value that is no text', (_, first) => (first.args = { naam: { a: 1 } })],
    ['too long a text', (_, first) => (first.approved = 'x'.repeat(30_000))],
    [
      'a line that does not exist',
      (_, first) => (first.head = { file: 'a', line: 0, column: 1, endLine: 1, endColumn: 1 }),
    ],
    ['a klantreis that is not there', (_, first) => (first.journey = 2)],
    ['a klantreis where there is none', (review) => (review.journeys = [])],
    ['too many changes', (review, first) => (review.changes = Array.from({ length: 20_001 }, () => first))],
    ['no changes', (review) => delete review.changes],
    [
      'a feeling that nobody has',
      (review) => ((review.journeys as { hartslagen: Json[] }[])[0]!.hartslagen[0]!.head = [9]),
    ],
    [
      'a hartslag with a hole',
      (review) => (review.journeys as { hartslagen: { base: unknown[] }[] }[])[0]!.hartslagen[0]!.base.pop(),
    ],
    ['a standing of a klantreis that is not there', (review) => ((review.standings as Json[])[0]!.journey = 2)],
    ['less than no claims', (review) => (headOf(review).coverage = { gemeten: -1 })],
    ['an answer that nobody gives', (review) => (scoresOf(review)[0]!.antwoord = 'misschien')],
    ['a question that is answered twice', (review) => (scoresOf(review)[1] = scoresOf(review)[0]!)],
    ['a text for a count', (review) => (headOf(review).open = { knelpunten: '<b>', plannen: 0, vragen: 0 })],
  ])('is refused with %s', (_, change) => {
    expect(troubleOf(text(change))).toBe('notReview');
  });

  it.each([['null'], ['[]'], ['"tekst"'], ['{}']])('is refused where it is %s', (json) => {
    expect(troubleOf(json)).toBe('notReview');
  });

  it('is refused where it is no JSON, or more than anyone reads', () => {
    expect(troubleOf('{"changes":')).toBe('notJson');
    expect(troubleOf('['.repeat(500_000))).toBe('notJson');
    expect(troubleOf(' '.repeat(20_000_001))).toBe('tooLarge');
  });

  it('may have every code that there is, with its values', () => {
    for (const code of Object.keys(DIFF_MESSAGES) as DiffCode[]) {
      const names = [...DIFF_MESSAGES[code].text.matchAll(/\{(\w+)\}/g)].map(([, name]) => name!);
      const args = Object.fromEntries(
        [...names, 'oud', 'nieuw', 'soort', 'naam', 'plekSoort', 'plekNaam'].map((name) => [name, 'x']),
      );
      const read = readReview(text((_, first) => Object.assign(first, { code, args })));
      expect(read.changes[0]).toMatchObject({ code, args });
    }
  });
});

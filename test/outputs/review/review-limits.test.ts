import { describe, expect, it } from 'vitest';
import { reviewJson } from '../../../src/outputs/json/review-json';
import { withinLimits } from '../../../src/outputs/review/review-limits';
import { readReview } from '../../../src/outputs/review/review-read';
import { makeReview } from '../../../src/diff/review/make-review';
import { compareSources } from '../../../src/diff/changes/diff';
import { source } from '../../diff/diff-texts';
import { SAMPLE } from '../../support/sample-review';

function reviewOf(base: string, head: string) {
  return makeReview([compareSources([source(base)], [source(head)])], { base: 'main', head: 'deze versie' });
}

const HEAD = 'klantreis r: R\n  stap s: S\n';

describe('a report of ours', () => {
  it('says all that there is where that is not much', () => {
    expect(withinLimits(SAMPLE)).toEqual(SAMPLE);
  });

  it('can be read again, however long a line is', () => {
    const long = 'a'.repeat(30_000);
    const review = reviewOf(`${HEAD}    doet: ${long}\n`, `${HEAD.replace(': R', `: ${long}`)}    doet: ${long} b\n`);
    expect(() => readReview(reviewJson(review))).toThrow();
    const read = readReview(reviewJson(withinLimits(review)));
    expect(read.changes.map(({ code }) => code)).toEqual(review.changes.map(({ code }) => code));
  });

  it('can be read again, however many changes there are, and says that it is not all', () => {
    const rows = Array.from({ length: 25_000 }, (_, at) => `    doet: Iets ${at}\n`).join('');
    const review = reviewOf(HEAD, HEAD + rows);
    const read = readReview(reviewJson(withinLimits(review)));
    expect(read.changes.length).toBeGreaterThan(5000);
    expect(read.changes.length).toBeLessThanOrEqual(20_000);
    expect(read.notes[0]).toContain(String(review.changes.length - read.changes.length));
  });
});

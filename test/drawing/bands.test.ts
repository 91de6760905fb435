import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bandsOf, inBand } from '../../src/drawing/bands';

describe('columns over bands', () => {
  it('stand in as few bands as there must be, each once, in order', () => {
    const groups = fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 20 });
    fc.assert(
      fc.property(groups, fc.integer({ min: 1, max: 9 }), (all, most) => {
        const count = all.reduce((sum, one) => sum + one, 0);
        const bands = bandsOf(all, most);
        expect(bands.flatMap(({ start, end }) => Array.from({ length: end - start }, (_, at) => start + at))).toEqual(
          Array.from({ length: count }, (_, at) => at),
        );
        expect(bands).toHaveLength(Math.ceil(count / most));
        expect(bands.every(({ start, end }) => end - start <= most)).toBe(true);
      }),
    );
  });

  it.each([
    ['end where a group ends', [2, 3, 2, 3, 2], 7, [5, 12]],
    ['are about equal where they cannot', [12], 7, [6, 12]],
    ['are one where all fits', [2, 3], 7, [5]],
    ['are cut in a group before there is a band more', [4, 4], 5, [4, 8]],
    ['are none of nothing', [], 4, []],
  ] as const)('%s', (_, groups, most, ends) => {
    const bands = bandsOf(groups, most);
    expect(bands.map(({ end }) => end)).toEqual(ends);
  });

  it('know what of a stretch they have, and where it goes on', () => {
    expect(inBand({ start: 2, end: 8 }, { start: 0, end: 5 })).toEqual({
      start: 2,
      end: 5,
      before: false,
      after: true,
    });
    expect(inBand({ start: 2, end: 8 }, { start: 5, end: 9 })).toEqual({
      start: 5,
      end: 8,
      before: true,
      after: false,
    });
    expect(inBand({ start: 2, end: 5 }, { start: 5, end: 9 })).toBeUndefined();
  });
});

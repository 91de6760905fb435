import fc from 'fast-check';
import createHyphenator from 'hyphen';
import patterns from 'hyphen/patterns/nl.js';
import { describe, expect, it } from 'vitest';
import { hyphenationPoints } from '../../src/typography/hyphenate';

const divided = (word: string): string => {
  const points = hyphenationPoints(word);
  return [0, ...points].map((from, i) => word.slice(from, points[i] ?? word.length)).join('-');
};

const WORDS =
  'aan vraag gemeente ver gun ning heids schap over leg burger zaken rijbewijs ministerie sch ij uw eeuw'.split(' ');

describe('hyphenationPoints', () => {
  it.each([
    'gehan-di-cap-ten-par-keer-kaart-aan-vraag-for-mu-lier',
    'arbeids-on-ge-schikt-heids-ver-ze-ke-ring',
    'omge-vings-ver-gun-ning',
    'pas-poort-aan-vraag',
    'schuld-hulp-ver-le-ning',
    // An exception in the Dutch patterns.
    'minis-ters-por-te-feuille',
  ])('divides %s', (expected) => {
    const word = expected.replaceAll('-', '');
    expect(divided(word)).toBe(expected);
    expect(hyphenationPoints(word.toUpperCase())).toEqual(hyphenationPoints(word));
  });

  it('leaves a word whole where the division would change its letters, and short words', () => {
    expect(divided('reünie')).toBe('reü-nie');
    expect(divided('geïnteresseerde')).toMatch(/^geïn-/);
    expect(divided('autootje')).toBe('autootje');
    expect(divided('balie')).toBe('balie');
    expect(hyphenationPoints('')).toEqual([]);
    expect(hyphenationPoints('İİİİİİİ')).toEqual([]);
    expect(hyphenationPoints('a'.repeat(1000))).toEqual([]);
  });

  /** The patterns divide what is no Dutch word too. It is asked with each exception, for it has those too, but counts its own hyphens along. */
  it('divides as the package does from which the patterns are', () => {
    const divide = createHyphenator(patterns, { hyphenChar: '-', minWordLength: 6 });
    const theirs = (word: string) => {
      const parts = String(divide(word)).split('-');
      const places = parts.map((_, i) => parts.slice(0, i).join('').length).slice(1);
      return places.filter((at) => at >= 3 && word.length - at >= 3 && !/^[äëïöü]/.test(word.slice(at)));
    };
    const known = new Set(Object.keys((patterns as unknown as readonly [unknown, unknown, object])[2]));
    const word = fc
      .array(fc.constantFrom(...WORDS, ...'abcdefghijklmnopqrstuvwxyzëïüéèç'), { minLength: 1, maxLength: 12 })
      .map((pieces) => pieces.join(''))
      .filter((text) => text.length >= 6 && text.length <= 100 && !known.has(text));
    fc.assert(
      fc.property(word, (text) => void expect(hyphenationPoints(text)).toEqual(theirs(text))),
      { numRuns: 2000 },
    );
  });
});

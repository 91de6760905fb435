import { describe, expect, it } from 'vitest';
import { folded } from '../../src/util/folded';

describe('a folded text', () => {
  it.each([
    ['06-1234 5678', '0612345678'],
    ['Ren\u00e9e \u0027t H\u00e4rt', 'reneethart'],
    ['Rene\u0301e', 'renee'],
    ['0\u200b6\u00a01\u2011\uff12', '0612'],
    ['een\r\ntwee', 'een\n\ntwee'],
    ['\ufb01n', 'fin'],
  ])('of %j is what is looked for: %j', (text, signs) => {
    expect(folded(text).text).toBe(signs);
  });

  it('knows where each of its signs stands', () => {
    const text = 'a\u0301-B \u{1d7d8}c';
    const { text: signs, at } = folded(text);
    expect(signs).toBe('ab0c');
    expect(at).toEqual([0, 3, 5, 7, text.length]);
  });
});

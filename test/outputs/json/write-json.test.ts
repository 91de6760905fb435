import { describe, expect, it } from 'vitest';
import { jsonPieces } from '../../../src/outputs/json/write-json';

function write(value: unknown): string[] {
  return [...jsonPieces(value)];
}

describe('JSON in pieces', () => {
  it.each([
    null,
    'tekst "met" \u2028 \uD800',
    -1.5,
    [],
    {},
    [[], [{}], 'a'],
    { a: undefined, b: [1, { c: null, 'd "e"': { f: [true, false] } }], g: '' },
  ])('is that of JSON.stringify: %j', (value) => {
    expect(write(value).join('')).toBe(`${JSON.stringify(value, undefined, 2)}\n`);
  });

  it('may be longer than any one text', () => {
    const long = Array.from({ length: 20_000 }, () => ({ tekst: 'x'.repeat(100) }));
    const pieces = write(long);
    expect(pieces.length).toBeGreaterThan(10);
    expect(JSON.parse(pieces.join(''))).toEqual(long);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parser/parse';
import { EXAMPLES } from '../support/examples';
import { mixture, noise } from './arbitraries';

/** A text read again after a change, with what was read before at hand, says the same as when it is read for the first time. */
function expectSame(before: string, after: string): void {
  const again = parse(after, parse(before));
  const fresh = parse(after);
  expect(again.model).toEqual(fresh.model);
  expect(again.problems).toEqual(fresh.problems);
}

describe('a text that is read again', () => {
  it('says the same, whatever it was before', () => {
    fc.assert(fc.property(mixture, mixture, expectSame), { numRuns: 500 });
    fc.assert(fc.property(noise, noise, expectSame), { numRuns: 300 });
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text]))('says the same after every key in %s', (_, text) => {
    fc.assert(
      fc.property(
        fc.nat(text.length),
        fc.constantFrom(...'a: \n#,', 'stap x: y\n', '\n: ', ''),
        fc.nat(3),
        (at, key, gone) => expectSame(text, text.slice(0, at) + key + text.slice(at + gone)),
      ),
      { numRuns: 40 },
    );
  });

  it('gives only what changed to the parser', () => {
    const [{ text }] = EXAMPLES as [(typeof EXAMPLES)[number]];
    const first = parse(text);
    const again = parse(`${text}\n# een opmerking\n\n`, first);
    for (const [block, reading] of again.readings) expect(first.readings.get(block)).toBe(reading);
  });
});

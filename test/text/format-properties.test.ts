import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { journey, mixture, noise } from '../parser/arbitraries';
import { damages, WAYS } from '../support/damage';
import { EXAMPLES } from '../support/examples';
import { expectGoodFormat } from './good-format';

/** The same line as somebody in a hurry types it. */
function spoil(row: string): string {
  const [, head, text] = /^([^:#]*)(.*)$/.exec(row)!;
  return `${head!.replaceAll(' ', ' \t ').replaceAll(/,\s+/g, ',')} ${text!.replace(/^: /, ':')}  `;
}

describe('the formatter', () => {
  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('leaves %s as it is', (_, text) => {
    expect(formatText(text, parse(text).lines)).toBe(text);
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('gives %s its layout back', (_, text) => {
    for (const indent of ['', '\t', '   ']) {
      const spoiled = text
        .split('\n')
        .map((row) => indent + spoil(row.trim()))
        .join('\n');
      expect(formatText(spoiled, parse(spoiled).lines)).toBe(text);
    }
  });

  it('is idempotent and keeps the meaning of damaged examples', () => {
    for (const { text } of EXAMPLES) {
      const count = text.split('\n').length;
      for (let line = 0; line < count; line += 9) {
        const forms = WAYS.flatMap((way) => damages(text, line, way));
        expectGoodFormat(forms[(line * 7) % forms.length]!.text);
      }
    }
  });

  it('is idempotent and keeps the meaning of journeys', () => {
    fc.assert(fc.property(journey, expectGoodFormat), { numRuns: 150 });
  });

  it('is idempotent and keeps the meaning of any mixture of lines', () => {
    fc.assert(fc.property(mixture, expectGoodFormat), { numRuns: 1500 });
  });

  it('is idempotent and keeps the meaning of any signs at all', () => {
    fc.assert(fc.property(noise, expectGoodFormat), { numRuns: 1500 });
  });
});

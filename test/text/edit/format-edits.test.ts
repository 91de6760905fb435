import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parse } from '../../../src/parser/parse';
import { contentLength, editsOfRows, formatEdits, formattedRows, keepEnd } from '../../../src/text/edit/format-edits';
import { formatText } from '../../../src/text/format';
import { journey, mixture, noise } from '../../parser/arbitraries';
import { EXAMPLES } from '../../support/examples';
import { edited } from './texts';

function expectSame(text: string): void {
  const { lines } = parse(text);
  const formatted = formatText(text, lines);
  const edits = formatEdits(text, lines);
  expect(edited(text, edits)).toBe(formatted);
  if (text === formatted) expect(edits).toEqual([]);
}

describe('the formatter as edits', () => {
  it.each([
    ['journeys', journey, 100],
    ['any mixture of lines', mixture, 500],
    ['any signs at all', noise, 500],
  ])('is the formatter as text, of %s', (_, texts, numRuns) => {
    fc.assert(fc.property(texts, expectSame), { numRuns });
    fc.assert(
      fc.property(texts, (text) => expectSame(`\uFEFF${text.replaceAll(/\r?\n/g, '\r\n')}`)),
      { numRuns: numRuns / 2 },
    );
  });

  it.each(EXAMPLES.map(({ name, text }) => [name, text] as const))('leaves %s as it is', (_, text) => {
    expect(formatEdits(text, parse(text).lines)).toEqual([]);
  });

  it('keeps the spaces and the line end of a row in which somebody goes on', () => {
    const text = 'persona p:P \r\n';
    const [row] = formattedRows(text, parse(text).lines);
    expect(contentLength(row!)).toBe('persona p:P'.length);
    expect(edited(text, editsOfRows([keepEnd(row!)]))).toBe('persona p: P \r\n');
  });
});

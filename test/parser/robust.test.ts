import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { messageText } from '../../src/messages/messages';
import { parse } from '../../src/parser/parse';
import { withoutIndent } from '../../src/util/spaces';
import { mixture, noise } from './arbitraries';

const ROWS = /\r\n|\n|\r/;

/** What holds for every text: a model, a place for every written row, and messages that can be said about rows that exist. */
function expectReading(text: string): void {
  const { lines, problems, model } = parse(text);
  const rows = text.split(ROWS);
  expect(model).toBeDefined();
  const starts = new Set(lines.map((line) => line.range.start.line));
  rows.forEach((row, number) => {
    const content = withoutIndent(row);
    // A row without a line of its own is empty, a comment, or goes on with the text above it.
    if (content !== '' && !/^[#:]/.test(content))
      expect(starts.has(number), `row ${number} of ${JSON.stringify(text)}`).toBe(true);
  });
  for (const { code, args, meant, range } of problems) {
    expect(messageText(code, args, meant)).toMatch(/\S/);
    expect(range.start.line).toBeLessThan(rows.length);
    expect(range.start.character).toBeLessThanOrEqual(rows[range.start.line]!.length);
    expect(range.end.line).toBeLessThan(rows.length);
    expect(range.end.character).toBeLessThanOrEqual(rows[range.end.line]!.length);
  }
}

describe('parse', () => {
  it('reads any signs at all', () => {
    fc.assert(fc.property(noise, expectReading), { numRuns: 1500 });
  });

  it('reads any mixture of lines', () => {
    fc.assert(fc.property(mixture, expectReading), { numRuns: 2000 });
  });

  it.each([
    ['nothing', ''],
    ['a byte order mark', '\uFEFF'],
    ['spaces and empty lines', ' \n\n\t\r\n '],
    ['comments', '# een\n  # twee\r\n#'],
  ])('reads a file of %s as an empty one', (_, text) => {
    const { model, problems, lines } = parse(text);
    expect(Object.values(model).flat()).toEqual([]);
    expect([problems, lines]).toEqual([[], []]);
  });

  it('reads 20,000 lines', () => {
    const step = (i: number) =>
      `  stap s${i}: Stap ${i}\n    gevoel negatief: reden\n      volgens gesprekken\n    knelpunt k${i}: Iets\n`;
    const { model, problems, lines } = parse(
      `klantreis groot: Groot\nfase a: A\n${Array.from({ length: 5000 }, (_, i) => step(i)).join('')}`,
    );
    expect(lines).toHaveLength(20_002);
    expect(model.klantreizen[0]!.fasen[0]!.stappen).toHaveLength(5000);
    expect(problems).toEqual([]);
  });

  it.each([
    ['unknown lines', 'zomaar wat tekst\n'],
    ['unfinished lines', 'contact\n'],
    ['lines with words too many', 'stap een twee drie\n'],
    ['details without an element', 'ernst hoog\n'],
    ['details of an unknown line', '  ernst hoog\n'],
    ['comments', '# opmerking\n'],
    ['lines that go on', ': meer\n'],
    ['empty lines', '\n'],
  ])('reads 20,000 %s', (_, row) => {
    const { model, problems } = parse(`onbekend\n${row.repeat(20_000)}klantreis a: A\n`);
    expect(model.klantreizen.at(-1)?.id).toBe('a');
    expect(problems.length).toBeGreaterThan(0);
  });
});

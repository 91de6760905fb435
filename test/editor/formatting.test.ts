import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { formattingOf, rangeFormattingOf } from '../../src/editor/formatting';
import { formatText } from '../../src/text/format';
import { journey, mixture, noise } from '../parser/arbitraries';
import { damages, WAYS } from '../support/damage';
import { EXAMPLES } from '../support/examples';
import { openFile } from './cursor';

function apply(text: string, edits: ReturnType<typeof formattingOf>): string {
  return TextDocument.applyEdits(TextDocument.create('file:///a', 'klantreis', 1, text), edits);
}

function expectSameAsWhole(text: string): void {
  // Marks of the test's own would be taken out.
  if (/[‸«»]/u.test(text)) return;
  const file = openFile(text);
  const edits = formattingOf(file);
  const formatted = formatText(text, file.lines);
  expect(apply(text, edits)).toBe(formatted);
  if (text === formatted) expect(edits).toEqual([]);
}

describe('formatting', () => {
  it('changes only the rows that change', () => {
    const text = 'klantreis r:R\n  voor noor\n\n\n   fase  f: F\n    stap s: S\n';
    const edits = formattingOf(openFile(text));
    expect(edits.map(({ range, newText }) => [range.start.line, range.end.line, newText])).toEqual([
      [0, 0, 'klantreis r: R'],
      [3, 4, ''],
      [4, 4, '  fase f: F'],
    ]);
  });

  it('of a range changes the rows in it', () => {
    const file = openFile('persona a:A\npersona b:B\npersona c:C\n');
    const edits = rangeFormattingOf(file, { start: { line: 1, character: 0 }, end: { line: 2, character: 0 } });
    expect(apply(file.text, edits)).toBe('persona a:A\npersona b: B\npersona c:C\n');
  });

  it.each([
    ['no line end', 'persona a: A'],
    ['a byte order mark', '\uFEFF\n\n persona a: A'],
    ['mixed line ends', 'persona a: A\r\n  doel: x\n\r\n\r  doel: y\r\n'],
    ['empty rows at the end', 'persona a: A\n\n \n'],
    ['only empty rows', '\n \r\n\t'],
  ])('gives what the formatter gives: %s', (_, text) => {
    expectSameAsWhole(text);
  });

  it('gives what the formatter gives of damaged examples', () => {
    for (const { text } of EXAMPLES) {
      const count = text.split('\n').length;
      for (let line = 0; line < count; line += 11) {
        const forms = WAYS.flatMap((way) => damages(text, line, way));
        const damaged = forms[(line * 7) % forms.length]!.text;
        expectSameAsWhole(line % 2 === 0 ? damaged : damaged.replaceAll('\n', '\r\n').replaceAll('  ', '\t'));
      }
    }
  });

  it('gives what the formatter gives of any text', () => {
    fc.assert(fc.property(journey, expectSameAsWhole), { numRuns: 60 });
    fc.assert(fc.property(mixture, expectSameAsWhole), { numRuns: 500 });
    fc.assert(fc.property(noise, expectSameAsWhole), { numRuns: 500 });
  });
});

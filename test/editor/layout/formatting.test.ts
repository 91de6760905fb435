import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { describe, expect, it } from 'vitest';
import { formattingOf, rangeFormattingOf } from '../../../src/editor/layout/formatting';
import { formatText } from '../../../src/text/format';
import { journey, mixture, noise } from '../../parser/arbitraries';
import { damages, WAYS } from '../../support/damage';
import { EXAMPLES } from '../../support/examples';
import { openFile } from '../cursor';

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

  const STAP = 'klantreis r: R\n  fase f: F\n    stap a: A\n';

  it.each([
    [
      'at the end of a line',
      `${STAP}      doet: «x\ngevoel positief: fijn\n\t\tvolgens g»\n`,
      '      doet: x\n      gevoel positief: fijn\n        volgens g\n',
    ],
    ['in an indented row', `${STAP}      «stap b: B\n  contact   balie»`, '    stap b: B\n      contact balie'],
    ['with a line end behind it', `${STAP}«doet: x\n»   gevoel positief\n`, '      doet: x\n   gevoel positief\n'],
    ['before a text', `${STAP}      doet: «x\n        denkt:  »y\n`, '      doet: x\n      denkt: y\n'],
    ['with a space at its end', `${STAP}      doet: «wij bellen »\n`, '      doet: wij bellen \n'],
    ['with an empty row at its end', `${STAP}«doet: x\n\n»`, '      doet: x\n'],
    ['that goes on', `${STAP}      doet: x\n«:  y\n:  z»\n`, '      doet: x\n        : y\n        : z\n'],
    ['in rows of Windows', `${STAP.replaceAll('\n', '\r\n')}«\tdoet: x\r\n»`, '      doet: x\r\n'],
    [
      'of which the first row stands behind spaces',
      `${STAP}      «          knelpunt k: K\nernst midden\n   oplossing o: O»\n`,
      '      knelpunt k: K\n        ernst midden\n      oplossing o: O\n',
    ],
    [
      'that runs askew',
      `${STAP}      doet: x\n\n«  knelpunt k: K\n ernst midden\noplossing o: O»\n`,
      '      doet: x\n\n      knelpunt k: K\n        ernst midden\n      oplossing o: O\n',
    ],
    [
      'that says it is of the fase',
      `${STAP}      doet: x\n«    knelpunt k: K\n     ernst midden\n    oplossing o: O\n»`,
      '      doet: x\n    knelpunt k: K\n      ernst midden\n    oplossing o: O\n',
    ],
    ['that nobody can read', `${STAP}      doet: x\n«Van: jan\nAan:\tpiet»`, '      doet: x\nVan: jan\nAan:\tpiet'],
  ])('puts pasted text right: %s', (_, marked, expected) => {
    const file = openFile(marked);
    const result = apply(file.text, rangeFormattingOf(file, file.ranges[0]!));
    const start = STAP.length + (file.text.includes('\r') ? 3 : 0);
    expect([result.slice(0, start).replaceAll('\r', ''), result.slice(start)]).toEqual([STAP, expected]);
  });

  it('has the oplossing directly below a knelpunt beside it', () => {
    const file = openFile(`${STAP}      knelpunt k: K\n        ernst midden\n    oplossing o: O\n`);
    expect(apply(file.text, formattingOf(file))).toBe(
      `${STAP}      knelpunt k: K\n        ernst midden\n      oplossing o: O\n`,
    );
    expect(file.problems).toEqual([]);
  });

  it('of a range falls in with the rows around it', () => {
    const text = 'klantreis r: R\n    fase f: F\n        stap a: A\n«gevoel positief\nvolgens g»\n';
    const file = openFile(text);
    const result = apply(file.text, rangeFormattingOf(file, file.ranges[0]!));
    expect(result.split('\n').slice(3)).toEqual(['          gevoel positief', '            volgens g', '']);
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

  it('of the whole as a range is that of the whole', () => {
    const all = (text: string) => ({
      start: { line: 0, character: 0 },
      end: { line: text.split(/\r\n|\n|\r/).length, character: 0 },
    });
    for (const { text } of EXAMPLES) {
      const file = openFile(text.replace(/^ +/gm, (spaces) => (spaces.length % 4 === 0 ? '' : `\t${spaces}`)));
      expect(rangeFormattingOf(file, all(file.text))).toEqual(formattingOf(file));
    }
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

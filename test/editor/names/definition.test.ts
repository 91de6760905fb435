import { LINES } from '../../../src/model/lines/lines.data';
import { LOCAL_KINDS, SCOPE_KINDS } from '../../../src/model/lines/kinds.data';
import { describe, expect, it } from 'vitest';
import { definitionAt } from '../../../src/editor/names/definition';
import { openFile, openFiles } from '../cursor';
import { NAME_CASES } from './references-cases';

describe('the cases', () => {
  it('show every reference of the table of lines', () => {
    const references = [...LINES.values()].flatMap(({ keyword, slots }) =>
      slots.flatMap(({ property, names }) => (names === undefined ? [] : [`${keyword}.${property}`])),
    );
    expect(new Set(NAME_CASES.flatMap(({ tests }) => tests))).toEqual(new Set(references));
  });

  it('show every kind of element', () => {
    expect(new Set(NAME_CASES.map(({ kind }) => kind))).toEqual(new Set([...SCOPE_KINDS, ...LOCAL_KINDS]));
  });
});

describe('the definition of a name', () => {
  it.each(NAME_CASES.map((one) => [one.kind, one.what, one] as const))('%s: %s', (_kind, _what, { files }) => {
    const open = Object.values(openFiles(files));
    const declared = open.flatMap(({ uri, cursors, ranges }) =>
      ranges
        .filter(({ start }) => cursors.some((cursor) => JSON.stringify(cursor) === JSON.stringify(start)))
        .map((range) => ({ uri, range })),
    );
    for (const file of open) {
      for (const range of file.ranges) {
        for (const position of [range.start, range.end]) {
          const links = definitionAt(file, position);
          expect(links.map((link) => ({ uri: link.targetUri, range: link.targetSelectionRange }))).toEqual(declared);
          for (const link of links) expect(link.originSelectionRange).toEqual(range);
        }
      }
    }
  });

  it('is the whole element, up to its last line', () => {
    const file = openFile(
      'klantreis een: Een\n  voor «‸noor»\n«persona noor: Noor\n  doel: Rust\n    : en geld»\n\n# Klaar',
    );
    expect(definitionAt(file, file.cursors[0]!)).toMatchObject([{ targetRange: file.ranges[1] }]);
  });

  it('is each of several elements with one id, the one that counts first', () => {
    const { a, b } = openFiles({
      a: 'klantreis een: Een\n  voor «‸noor»\npersona «noor»: Noor',
      b: 'persona «noor»: Nora\npersona «noor»: Noortje',
    });
    const found = definitionAt(a, a.cursors[0]!);
    expect(found.map(({ targetUri, targetSelectionRange }) => [targetUri, targetSelectionRange])).toEqual([
      [a.uri, a.ranges[1]],
      [b.uri, b.ranges[0]],
      [b.uri, b.ranges[1]],
    ]);
  });

  it.each([
    ['a statement word', 'pers‸ona noor: Noor'],
    ['a title', 'persona noor: N‸oor\nklantreis een: Een\n  voor noor'],
    ['a text that holds the name', 'persona noor: Noor\nklantreis een: Een\n  klantvraag: Wat wil no‸or?'],
    ['the space between names', 'persona noor: Noor\nklantreis een: Een\n  voor noor, ‸ noor'],
    ['a comment', 'persona noor: Noor\n# voor no‸or'],
    ['a built-in kanaal', 'klantreis een: Een\n  stap a: A\n    contact ba‸lie'],
    ['a value', 'organisatie hoog: Hoog\nklantreis een: Een\n  knelpunt k: K\n    ernst ho‸og'],
    ['who collected a bron', 'bron praat: Praat\n  door ze‸lf\nklantreis een: Een\n  oplossing zelf: Z'],
    [
      'a knelpunt of a klantreis that is not there',
      'klantreis een: Een\n  knelpunt k: K\n  oplossing: O\n    lost op x.‸k',
    ],
    ['an empty file', '‸'],
  ])('is nowhere on %s', (_, text) => {
    const file = openFile(text);
    expect(definitionAt(file, file.cursors[0]!)).toEqual([]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Range, SelectionRange } from 'vscode-languageserver-types';
import { selectionsAt } from '../../../src/editor/layout/selection';
import { rowsOf } from '../../../src/util/rows';
import { mixture, noise } from '../../parser/arbitraries';
import { type MarkedFile, openFile } from '../cursor';

/** What is selected, from the inside out: of more rows only the first and the last. */
function grown(marked: string): string[] {
  const file = openFile(marked);
  return chain(selectionsAt(file, file.cursors)[0]!).map((range) => textIn(file, range));
}

function chain(selection: SelectionRange): Range[] {
  return [selection.range, ...(selection.parent ? chain(selection.parent) : [])];
}

function textIn({ text }: MarkedFile, { start, end }: Range): string {
  const rows = rowsOf(text).slice(start.line, end.line + 1);
  rows[rows.length - 1] = rows.at(-1)!.slice(0, end.character);
  rows[0] = rows[0]!.slice(start.character);
  return rows.length < 3 ? rows.join('⏎') : `${rows[0]!}…${rows.at(-1)!.trim()}`;
}

const JOURNEY = `persona noor: Noor
klantreis reis: De reis
  voor noor
  fase begin: Het begin
    stap bellen: Noor belt
      gevoel negatief: zij wacht te lang
        volgens gesprekken
      knelpunt rij: Er staat een rij
        ernst hoog
    stap wachten: Noor wacht
# Einde
`;

describe('a selection grows', () => {
  it('from a word over its text, its line, its stap and its fase to the whole', () => {
    expect(grown(JOURNEY.replace('wacht te', 'wa‸cht te'))).toEqual([
      'wacht',
      'zij wacht te lang',
      'gevoel negatief: zij wacht te lang',
      'gevoel negatief: zij wacht te lang⏎        volgens gesprekken',
      'stap bellen: Noor belt…ernst hoog',
      'fase begin: Het begin…stap wachten: Noor wacht',
      'klantreis reis: De reis…stap wachten: Noor wacht',
      'persona noor: Noor…',
    ]);
  });

  it('from a value over its line and its knelpunt', () => {
    expect(grown(JOURNEY.replace('hoog', 'hoog‸')).slice(0, 4)).toEqual([
      'hoog',
      'ernst hoog',
      'knelpunt rij: Er staat een rij⏎        ernst hoog',
      'stap bellen: Noor belt…ernst hoog',
    ]);
  });

  it.each([
    ['a date', 'bron b: B\n  datum 2026-‸09-15', '2026-09-15'],
    ['a number', 'klantreis r: R\n  stap s: S\n    meting ces 4‸,3', '4,3'],
    ['a value of two words', 'klantreis r: R\n  stap s: S\n    gevoel zeer-‸negatief', 'zeer-negatief'],
    ['a word with an accent', 'persona zoë: Zo‸ë', 'Zoë'],
  ])('begins with the whole of %s', (_, marked, first) => {
    expect(grown(marked)[0]).toBe(first);
  });

  it('takes a text of more rows as one, and a comment as a line', () => {
    const text = 'klantreis r: R\n  stap s: S\n    doet: zij be‸lt\n      : en wacht\n';
    expect(grown(text).slice(0, 3)).toEqual(['belt', 'zij belt⏎      : en wacht', 'doet: zij belt⏎      : en wacht']);
    expect(grown('# Een op‸merking\n').slice(0, 2)).toEqual(['opmerking', '# Een opmerking']);
  });

  it('everywhere, each step more than the one before, around the place', () => {
    const everywhere = (text: string) => {
      fc.pre(!/[‸«»]/u.test(text));
      const file = openFile(text);
      const places = rowsOf(text).flatMap((row, line) =>
        [0, row.length >> 1, row.length].map((character) => ({ line, character })),
      );
      for (const [index, selection] of selectionsAt(file, places).entries()) {
        const ranges = chain(selection);
        const order = ({ line, character }: Range['start']) => line * 1e6 + character;
        const at = order(places[index]!);
        for (const [step, { start, end }] of ranges.entries()) {
          expect(order(start)).toBeLessThanOrEqual(at);
          expect(order(end)).toBeGreaterThanOrEqual(at);
          const inner = ranges[step - 1];
          if (!inner) continue;
          expect(order(start)).toBeLessThanOrEqual(order(inner.start));
          expect(order(end)).toBeGreaterThanOrEqual(order(inner.end));
          expect([start, end]).not.toEqual([inner.start, inner.end]);
        }
      }
    };
    fc.assert(fc.property(fc.oneof(mixture, noise), everywhere), { numRuns: 200 });
  });
});

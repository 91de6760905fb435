import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verschilLayout } from '../drawn';
import { bigChange, fullyNew, smallChange, wishes } from './compare-cases';
import { huidigGewenst, LABELS, type Pair, pairOf } from './comparisons';
import { collisions, overflow } from '../fits';
import { longJourney } from '../kaart/journeys';
import '../../support/fast-check';

function expectToFit(pair: Pair, labels = LABELS, full = false): void {
  const picture = verschilLayout(pair, { labels, full });
  expect(overflow(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
  expect(new Set(picture.boxes.map((box) => box.key)).size).toBe(picture.boxes.length);
}

/** What somebody does to one line of a text. */
const edit = fc.record({ line: fc.nat(), to: fc.nat(), how: fc.nat(4) });
type Edit = typeof edit extends fc.Arbitrary<infer T> ? T : never;

function edited(text: string, edits: readonly Edit[]): string {
  return edits
    .reduce((lines, { line, to, how }) => {
      if (lines.length === 0) return lines;
      const at = line % lines.length;
      const row = lines[at]!;
      if (how === 0) return lines.toSpliced(at, 1);
      if (how === 1) return lines.toSpliced(at, 1).toSpliced(to % lines.length, 0, row);
      return lines.with(at, changed(row, how));
    }, text.split('\n'))
    .join('\n');
}

function changed(row: string, how: number): string {
  if (how === 2) return row.replace(/: .*/, ': </svg><script>rijksdienstverleningsovereenkomstformulier & wij');
  if (how === 3) return row.replace('positief', 'negatief').replace('hoog', 'laag').replace('afgewezen', 'klaar');
  return row.replace(/: (.*)/, (_, words: string) => `: ${words.split(' ').reverse().join(' ')}`);
}

describe('the picture of what changed', () => {
  it.each([
    ['a small change', smallChange],
    ['a big change', bigChange],
    ['a new klantreis', fullyNew],
    ['huidig and gewenst', wishes],
  ])('keeps every text of %s in its box', (_, make) => {
    expectToFit(make());
  });

  it.each(['dennis', 'kind-krijgen', 'straatfeest', 'verhuizen'])('holds the huidige and the gewenste %s', (id) => {
    expectToFit(huidigGewenst(id));
  });

  it('holds any two texts', () => {
    const edits = fc.array(edit, { minLength: 1, maxLength: 40, size: 'max' });
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 13 }), edits, fc.boolean(), (stappen, changes, full) => {
        const base = longJourney(stappen);
        const pair = pairOf(base, edited(base, changes));
        if (pair.base ?? pair.head) expectToFit(pair, LABELS, full);
      }),
      { numRuns: 24 },
    );
  });

  it('holds klantreizen that have nothing to do with each other', () => {
    expectToFit(pairOf(longJourney(5), longJourney(9).replaceAll('stap s', 'stap t')));
  });

  it('holds long names of the sides', () => {
    const labels = { base: 'afdelingsoverstijgende'.repeat(9), head: 'de versie van dinsdag '.repeat(20) };
    expectToFit(smallChange(), labels);
  });

  it('holds a crowd whose feelings all change', () => {
    const names = Array.from({ length: 8 }, (_, i) => `p${i}`);
    const text = (waarde: string) =>
      `${names.map((name) => `persona ${name}: Fatma${name}\n`).join('')}klantreis r: R\n  voor ${names.join(', ')}\n  stap a: A\n${names.map((name) => `    gevoel ${waarde} van ${name}: zo\n`).join('')}`;
    expectToFit(pairOf(text('positief'), text('zeer-negatief')));
  });
});

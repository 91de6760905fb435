import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verschilLayout } from '../drawn';
import { bigChange, fullyNew, smallChange, wishes } from './compare-cases';
import { huidigGewenst, LABELS, type Pair, pairOf } from './comparisons';
import { textWidth } from '../../../src/typography/text-width';
import { collisions, overflow } from '../fits';
import { longJourney } from '../kaart/journeys';
import '../../support/fast-check';

function expectToFit(pair: Pair, labels = LABELS, full = false): void {
  const picture = verschilLayout(pair, { labels, full });
  expect(overflow(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
  expect(new Set(picture.boxes.map((box) => box.key)).size).toBe(picture.boxes.length);
}

/** Two people in one stap, one of whom feels otherwise now. */
function feelings(was: number, now: number): Pair {
  const words = ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief'];
  const text = (waarde: number) =>
    'persona noor: Noor\npersona sam: Sam\nklantreis r: R\n  voor noor, sam\n  stap a: A\n' +
    `    gevoel ${words[waarde + 2]} van noor: zo\n    gevoel ${words[waarde + 2]} van sam: zo\n` +
    '  stap b: B\n    gevoel neutraal van noor: zo\n    gevoel neutraal van sam: zo\n';
  return pairOf(text(was), text(now));
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

  it.each<readonly [string, () => Pair]>([
    ['a small change', smallChange],
    ['a big change', bigChange],
    ['a new klantreis', fullyNew],
    ['huidig and gewenst', wishes],
    ...([-2, -1, 0, 1, 2] as const).flatMap((was) =>
      ([-2, -1, 0, 1, 2] as const).map((now) => [`a feeling from ${was} to ${now}`, () => feelings(was, now)] as const),
    ),
  ])('keeps the words of %s off faces and badges', (_, make) => {
    const boxes = verschilLayout(make(), { labels: LABELS, full: true }).boxes.filter(
      ({ lane }) => lane === 'hartslag',
    );
    const words = boxes.flatMap(({ x, y, texts }) =>
      texts
        .filter(({ halo, anchor }) => halo !== undefined && anchor === undefined)
        .map((text) => ({
          text: text.text,
          left: x + text.x,
          right: x + text.x + textWidth(text.text, text.size, text.style),
          top: y + text.y - text.size * 0.72,
          bottom: y + text.y + text.size * 0.2,
        })),
    );
    const round = boxes.flatMap(({ x, y, shapes }) =>
      shapes.flatMap((shape) => {
        if (shape.type === 'rect')
          return {
            left: x + shape.x,
            right: x + shape.x + shape.width,
            top: y + shape.y,
            bottom: y + shape.y + shape.height,
          };
        if (shape.type !== 'circle') return [];
        const { radius } = shape;
        const [cx, cy] = [x + shape.x, y + shape.y];
        return { left: cx - radius, right: cx + radius, top: cy - radius, bottom: cy + radius };
      }),
    );
    const touching = words.filter((word) =>
      round.some(
        (one) => word.left < one.right && one.left < word.right && word.top < one.bottom && one.top < word.bottom,
      ),
    );
    expect(round.length).toBeGreaterThan(0);
    expect(touching.map(({ text }) => text)).toEqual([]);
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

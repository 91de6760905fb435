import { describe, expect, it } from 'vitest';
import { layoutComparison } from '../../../src/pictures/verschilkaart/layout';
import { bigChange, fullyNew, smallChange, wishes } from './compare-cases';
import { huidigGewenst, LABELS, type Pair, pairOf } from './comparisons';
import { collisions, overflow } from '../fits';
import { longJourney } from '../kaart/journeys';

function expectToFit({ base, head, same }: Pair, labels = LABELS, full = false): void {
  const picture = layoutComparison(base, head, same, { labels, full });
  expect(overflow(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
  expect(new Set(picture.boxes.map((box) => box.key)).size).toBe(picture.boxes.length);
}

/** Takes lines out, doubles, swaps and changes them, always the same for the same seed. */
function damaged(text: string, seed: number): string {
  let state = seed * 7919 + 13;
  const random = (below: number) => {
    state = (state * 1103515245 + 12345) % 2147483648;
    return Math.floor((state / 2147483648) * below);
  };
  const lines = text.split('\n');
  for (let i = 0; i < lines.length / 5; i++) {
    const at = random(lines.length);
    const line = lines[at]!;
    switch (random(5)) {
      case 0:
        lines.splice(at, 1);
        break;
      case 1:
        lines.splice(random(lines.length), 0, ...lines.splice(at, 1));
        break;
      case 2:
        lines[at] = line.replace(/: .*/, ': </svg><script>rijksdienstverleningsovereenkomstformulier & wij');
        break;
      case 3:
        lines[at] = line.replace('positief', 'negatief').replace('hoog', 'laag').replace('afgewezen', 'klaar');
        break;
      default:
        lines[at] = line.replace(/: (.*)/, (_, words: string) => `: ${words.split(' ').reverse().join(' ')}`);
    }
  }
  return lines.join('\n');
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

  it.each(Array.from({ length: 24 }, (_, seed) => [seed]))('holds any two texts (%i)', (seed) => {
    const base = longJourney(2 + (seed % 12));
    const pair = pairOf(base, damaged(base, seed));
    if (pair.base ?? pair.head) expectToFit(pair, LABELS, seed % 2 === 0);
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

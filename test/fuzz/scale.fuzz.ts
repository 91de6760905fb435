import { describe, expect, it } from 'vitest';
import { makeReview } from '../../src/diff/review/make-review';
import { compareSources } from '../../src/diff/changes/diff';
import { mergeTexts } from '../../src/diff/merge/merge';
import { reviewMarkdown } from '../../src/outputs/markdown/review-markdown';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { readSettings } from '../../src/workspace/settings-file';
import { source } from '../diff/diff-texts';
import { exportAll, findingsOf, fixesOf, opened, placesIn } from './faces';

/** Seconds of the processor, which other programs on the machine do not count in. */
function seconds(run: () => void): number {
  const before = process.cpuUsage();
  run();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** Less than this is a start-up, or the collector of garbage, and says nothing of growth. */
const NEGLIGIBLE = 0.3;
/** Twice the text may take twice the time, and some more; the square of it would be four times. */
const MOST_GROWTH = 3.2;
/** With more time to spend, texts are larger. */
const SHARE = Math.max(0.2, Math.min(1, Number(process.env.FUZZ_MINUTES ?? '') / 10));

/** How often what seems to take more is measured again: a busy machine slows one measurement, the square of a size slows all. */
const ATTEMPTS = 4;

/** Does twice as much take about twice the time? The best of each size counts. */
function expectLinear(size: number, make: (size: number) => string, run: (text: string) => void): void {
  const [small, large] = [make(size * SHARE), make(2 * size * SHARE)];
  const measure = (): readonly [number, number] => [seconds(() => run(small)), seconds(() => run(large))];
  const growth = ([one, two]: readonly [number, number]) =>
    two < NEGLIGIBLE ? 1 : two / Math.max(one, NEGLIGIBLE / 4);
  let best = measure();
  for (let attempt = 1; attempt < ATTEMPTS && growth(best) >= MOST_GROWTH; attempt++) {
    const again = measure();
    best = [Math.min(best[0], again[0]), Math.min(best[1], again[1])];
  }
  expect(growth(best), best.map((time) => `${time.toFixed(2)} s`).join(', then ')).toBeLessThan(MOST_GROWTH);
}

const HEAD = 'persona noor: Noor\nklantreis r: R\n  voor noor\n  fase f: F\n    stap s: S\n';
const random = (size: number) => {
  let seed = 1;
  return Array.from({ length: size }, () => 'abcdefgh'[((seed = (seed * 48271) % 2147483647) >> 8) % 8]).join('');
};

/** Texts that are large in one way each. */
const LARGE: readonly (readonly [name: string, size: number, make: (size: number) => string])[] = [
  [
    'a journey',
    1500,
    (n) =>
      `${HEAD}${Array.from({ length: n }, (_, i) => `    stap s${i}: Stap ${i}\n      gevoel negatief: reden\n`).join('')}`,
  ],
  ['equal lines', 20_000, (n) => `${HEAD}${'      citaat: Ja\n'.repeat(n)}`],
  ['empty lines of a kind', 20_000, (n) => `${HEAD}${'      gewenst doet\n'.repeat(n)}`],
  ['unknown lines', 20_000, (n) => `${HEAD}${'zomaar iets\n'.repeat(n)}`],
  ['different unknown lines', 5_000, (n) => `${HEAD}${Array.from({ length: n }, (_, i) => `stpa${i} x\n`).join('')}`],
  ['lines that go on', 20_000, (n) => `${HEAD}      citaat: Ja\n${'        : en verder\n'.repeat(n)}`],
  ['comments', 20_000, (n) => `${HEAD}${'# opmerking\n'.repeat(n)}`],
  [
    'names on a line',
    5_000,
    (n) => `${HEAD}      volgens ${Array.from({ length: n }, (_, i) => `b${i}`).join(', ')}\n`,
  ],
  [
    'unknown names',
    3_000,
    (n) => `${HEAD}${Array.from({ length: n }, (_, i) => `      contact kanaal-${i}\n`).join('')}`,
  ],
  ['a long id', 20_000, (n) => `persona ${random(n)}: A\nklantreis r: R\n  voor ${random(n + 9)}\n`],
  ['a long text', 50_000, (n) => `${HEAD}      citaat: ${'woord en '.repeat(n / 9)}\n`],
  ['a long word', 20_000, (n) => `${HEAD}      citaat: ${random(n)}\n`],
  ['a word in another script', 20_000, (n) => `klantreis r: R\n  fase f: ${'ש'.repeat(n)}\n    stap s: S\n`],
  [
    'hyphens',
    20_000,
    (n) => `klantreis r: R\n  fase f: ${'a-'.repeat(n / 2)}\n    stap s: ${'abc-def\u00ad'.repeat(n / 8)}\n`,
  ],
  ['marks on a letter', 20_000, (n) => `klantreis r: R\n  fase f: e${'\u0301'.repeat(n)}\n    stap s: S\n`],
  ['spaces', 50_000, (n) => `${HEAD}      doet:${' '.repeat(n)}x\n${' '.repeat(n)}\n`],
  ['digits', 20_000, (n) => `${HEAD}      doet: ${'12 '.repeat(n / 3)}${'1'.repeat(n)}\n`],
  ['conflicts', 3_000, (n) => `${HEAD}${'<<<<<<< a\n      doet: A\n=======\n      doet: B\n>>>>>>> b\n'.repeat(n)}`],
  ['openings of conflicts', 20_000, (n) => `${HEAD}${'<<<<<<< a\n'.repeat(n)}`],
];

describe('twice the text takes about twice the time', () => {
  it.each(LARGE)('to check and to draw %s', (_, size, make) => {
    expectLinear(size, make, (text) => {
      const file = opened(text);
      findingsOf(file);
      exportAll(file);
    });
  });

  it.each(LARGE)('in the editor, with %s', (_, size, make) => {
    expectLinear(size, make, (text) => {
      const file = opened(text);
      placesIn(file, findingsOf(file));
      fixesOf(file, findingsOf(file).slice(0, 50));
      formatText(text, file.lines);
    });
  });

  it.each(LARGE)('to compare and to merge %s', (_, size, make) => {
    expectLinear(size, make, (text) => {
      const [base, head] = [source(HEAD), source(text)];
      for (const sides of [
        [base, head],
        [head, base],
      ] as const) {
        const review = makeReview([compareSources([sides[0]], [sides[1]])], { base: 'a', head: 'b' });
        reviewMarkdown(review, { forge: 'github', marker: 'klantreis' });
      }
      const changed = text.replace('klantreis r: R', 'klantreis r: Anders');
      compareSources([head], [source(changed)]);
      mergeTexts(head, source(changed), source(`${text}persona p: P\n`), { read: parse });
    });
  });

  it('to read settings', () => {
    expectLinear(50_000, (n) => `{${Array.from({ length: n }, (_, i) => `"k${i}": 1`).join(',')}}`, readSettings);
  });
});

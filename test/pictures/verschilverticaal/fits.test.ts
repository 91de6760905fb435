import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { rowsLayout } from '../drawn';
import { collisions, overflow } from '../fits';
import { longJourney } from '../kaart/journeys';
import { bigChange, fullyNew, smallChange, wishes } from '../verschilkaart/compare-cases';
import { huidigGewenst, LABELS, type Pair, pairOf } from '../verschilkaart/comparisons';
import { anyEdits, crowd, edited, feelings } from '../verschilkaart/edits';
import '../../support/fast-check';

/** The smallest letters that can be read beside a text at its own size, in px. */
const LEAST = 13;

describe.each(WIDTHS)('what changed as rows of %i px', (width) => {
  function expectToFit(pair: Pair, labels = LABELS, full = false): void {
    const picture = rowsLayout(width)(pair, { labels, full });
    expect(picture.width).toBe(width);
    expect(overflow(picture)).toEqual([]);
    // Whatever lane they are of: in a row all kinds of cards stand together.
    const boxes = picture.boxes.filter(({ texts }) => texts.length > 0).map((box) => ({ ...box, lane: 'rij' }));
    expect(collisions({ ...picture, boxes })).toEqual([]);
    expect(collisions(picture)).toEqual([]);
    expect(new Set(picture.boxes.map((box) => box.key)).size).toBe(picture.boxes.length);
    const texts = [...picture.boxes, ...picture.strips.map((strip) => strip.draw(0))].flatMap((marks) => marks.texts);
    expect(texts.filter(({ size }) => size < LEAST)).toEqual([]);
    expect(JSON.stringify([...picture.boxes, ...picture.strips.map((strip) => strip.draw(0))])).not.toMatch(
      /NaN|undefined/,
    );
    // Who does not see the picture hears of every mark; what came or went along is told by what it came or went with.
    const marked = picture.boxes.filter(({ changes = [] }) => changes.length > 0);
    for (const { label } of marked) expect(picture.description).toContain(label);
  }

  it.each<readonly [string, () => Pair]>([
    ['a small change', smallChange],
    ['a big change', bigChange],
    ['a new klantreis', fullyNew],
    ['huidig and gewenst', wishes],
    ['a crowd whose feelings all change', crowd],
    [
      'two that have nothing to do with each other',
      () => pairOf(longJourney(5), longJourney(9).replaceAll('stap s', 'stap t')),
    ],
    ['a klantreis without stappen', () => pairOf('klantreis a: A\n', 'klantreis a: B\n')],
    ['a first stap', () => pairOf('klantreis a: A\n', 'klantreis a: A\n  stap b: B\n    gevoel positief: fijn\n')],
    ...([-2, -1, 0, 1, 2] as const).flatMap((was) =>
      ([-2, -1, 0, 1, 2] as const).map((now) => [`a feeling from ${was} to ${now}`, () => feelings(was, now)] as const),
    ),
  ])('holds %s', (_, make) => expectToFit(make()));

  it.each(['dennis', 'kind-krijgen', 'straatfeest', 'verhuizen'])('holds the huidige and the gewenste %s', (id) => {
    expectToFit(huidigGewenst(id));
  });

  it('holds any two texts', () => {
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 13 }), anyEdits, fc.boolean(), (stappen, changes, full) => {
        const base = longJourney(stappen);
        const pair = pairOf(base, edited(base, changes));
        if (pair.base ?? pair.head) expectToFit(pair, LABELS, full);
      }),
      { numRuns: 12 },
    );
  });

  it('holds long names of the sides', () => {
    const labels = { base: 'afdelingsoverstijgende'.repeat(9), head: 'de versie van dinsdag '.repeat(20) };
    expectToFit(smallChange(), labels);
  });
});

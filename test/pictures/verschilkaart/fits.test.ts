import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verschilLayout } from '../drawn';
import { bigChange, fullyNew, smallChange, wishes } from './compare-cases';
import { huidigGewenst, LABELS, type Pair, pairOf } from './comparisons';
import { anyEdits, crowd, edited, feelings } from './edits';
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
    fc.assert(
      fc.property(fc.integer({ min: 2, max: 13 }), anyEdits, fc.boolean(), (stappen, changes, full) => {
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
    expectToFit(crowd());
  });
});

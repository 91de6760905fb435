import { describe, expect } from 'vitest';
import { verschilLayout } from '../pictures/drawn';
import { mergeTexts } from '../../src/diff/merge/merge';
import { parse } from '../../src/parser/parse';
import { formatText } from '../../src/text/format';
import { diffTexts, source } from '../diff/diff-texts';
import { expectNothingLost } from '../diff/merge/nothing-lost';
import { collisions, overflow } from '../pictures/fits';
import { pairOf } from '../pictures/verschilkaart/comparisons';
import { anyText, threeTexts, twoTexts } from './arbitraries';
import { compareAll } from './faces';
import { properties } from './property';

const property = properties(6);

describe('two texts', () => {
  property('are compared, in every form', 250, twoTexts, ([base, head]) => {
    const { github, azure } = compareAll(base, head);
    for (const row of `${github}${azure}`.split('\n'))
      expect(row).not.toMatch(/[\p{Cc}\u2028\u2029\u202a-\u202e\u2066-\u2069]/u);
  });

  property('have a picture together in which everything fits', 250, twoTexts, ([base, head]) => {
    const pair = pairOf(base, head);
    if (!pair.base && !pair.head) return;
    const picture = verschilLayout(pair, { labels: { base: 'main', head: 'deze versie' } });
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });

  property('that differ in layout or a comment alone do not differ', 250, anyText, (text) => {
    expect(diffTexts(text, text)).toEqual([]);
    expect(diffTexts(text, `${text}\n\n# alleen een opmerking\n`)).toEqual([]);
    expect(diffTexts(text, formatText(text, parse(text).lines))).toEqual([]);
  });
});

describe('three texts', () => {
  const merge = ([base, ours, theirs]: readonly [string, string, string]) =>
    mergeTexts(source(base), source(ours), source(theirs), { read: parse });

  property('are merged without losing a line', 250, threeTexts, (texts) => expectNothingLost(texts, merge(texts).text));

  property(
    'that have nothing in common are merged too',
    150,
    anyText.chain((one) => anyText.map((two) => [one, two] as const)),
    ([one, two]) => {
      merge(['', one, two]);
      merge([one, two, '']);
      merge([one, '', two]);
    },
  );

  property('with a side that changed nothing are the other side', 200, twoTexts, ([one, two]) => {
    expect(merge([one, one, two])).toEqual({ text: two, conflicts: [] });
    expect(merge([one, two, one])).toEqual({ text: two, conflicts: [] });
  });
});

import { expect, it } from 'vitest';
import type { Box, LaidOut } from '../../../src/drawing/shapes';
import type { PictureChange } from '../../../src/pictures/verschilkaart/changes';
import { CASES } from '../../diff/cases/all';
import { OPTION_CASES } from '../../diff/option-cases';
import type { PairOptions } from '../drawn';
import { collisions, overflow } from '../fits';
import { LABELS, type Pair, pairsOf } from './comparisons';

/** Over all kinds of changes: the list and the picture tell the same, no more and no less. */

const UNDRAWN = /en (\d+) wijziging(en)? (die niet in de tekening sta|van (een )?persona)/g;

interface Pictured extends Pair {
  readonly name: string;
  readonly gewenst: boolean;
}

const reis = (stap: readonly string[]) =>
  ['klantreis a: A', ' voor noor', ' stap een: Een', '  gevoel negatief', ...stap].join('\n');

/** Only the wish of the stap tells that it was another one: what else it has came along with it. */
const WISH_OF_NEW = {
  what: 'a wish that changed, of a stap that is new',
  base: reis([' stap twee: Twee', '  gevoel neutraal', '  gewenst gevoel positief: een heel gewone dag']),
  head: reis([
    ' stap nieuw: Nieuw',
    '  was twee',
    '  gevoel neutraal',
    '  gewenst gevoel zeer-positief: een heel gewone dag',
  ]),
  options: {},
};

const PICTURES: readonly Pictured[] = [
  ...CASES.map((one) => ({ ...one, options: {} })),
  ...OPTION_CASES,
  WISH_OF_NEW,
].flatMap(({ what, base, head, options }) =>
  pairsOf(base, head, options)
    .filter((pair) => pair.base ?? pair.head)
    .map((pair, nth) => ({ ...pair, name: `${what} (${nth + 1})`, gewenst: 'gewenst' in options })),
);

function drawn(layout: Layout, { gewenst, ...pair }: Pictured, changes: readonly PictureChange[]) {
  const picture = layout({ ...pair, changes }, { labels: LABELS, gewenst });
  const marked = picture.boxes.filter(({ change }) => change !== undefined);
  const counted = [...picture.description.matchAll(UNDRAWN)].reduce((sum, [, count]) => sum + Number(count), 0);
  return { picture, marked, counted };
}

type Layout = (pair: Pair, options: PairOptions) => LaidOut;

function isTwoSided({ base, head }: Pair): boolean {
  return base !== undefined && head !== undefined;
}

/** What a picture of two versions owes to the list. */
export function tellsEveryChange(layout: Layout): void {
  const draw = (pictured: Pictured, changes: readonly PictureChange[]) => drawn(layout, pictured, changes);

  it.each(PICTURES)('has a mark, or is counted: $name', (pictured) => {
    const { changes } = pictured;
    for (const change of changes) {
      const { marked, counted } = draw(pictured, [change]);
      // Of a klantreis that is new or gone everything is marked.
      if (isTwoSided(pictured) && change.isCounted)
        expect([change.code, marked.length > 0]).toEqual([change.code, counted === 0]);
      expect(counted).toBeLessThanOrEqual(1);
    }
    const { picture, counted } = draw(pictured, changes);
    // Numbers of marks and of feelings, and what is marked nowhere.
    const [, telling = ''] = /In het kort: (.*)\.$/m.exec(picture.description) ?? [];
    const totals = telling.split('; ').flatMap((part) => {
      const feelings = [...part.matchAll(/(\d+) × (?:\S+ gevoel|gevoel anders)/g)].map(([, count]) => Number(count));
      const [, marks] = /^(\d+) \S+ \(/.exec(part) ?? [];
      return marks === undefined ? feelings : [Number(marks)];
    });
    expect(totals.reduce((sum, one) => sum + one, counted)).toBe(changes.filter(({ isCounted }) => isCounted).length);
    expect(overflow(picture)).toEqual([]);
    expect(collisions(picture)).toEqual([]);
  });

  it.each(PICTURES)('leads to the boxes that it marks, and is what they lead to: $name', (pictured) => {
    const ids = (boxes: readonly Box[]) => new Set(boxes.flatMap((box) => box.changes ?? []));
    const { changes } = pictured;
    const drawn = changes.filter((change) => {
      // Also what follows from another change: only what counts is counted where nothing marks it.
      const alone = draw(pictured, [{ ...change, isCounted: true }]);
      expect([change.code, ...ids(alone.picture.boxes)]).toEqual([change.code, ...(alone.counted ? [] : [change.id])]);
      return !alone.counted;
    });
    const { picture, marked } = draw(pictured, changes);
    expect([...ids(picture.boxes)].sort()).toEqual(drawn.map(({ id }) => id).sort());
    expect(ids(marked)).toEqual(ids(picture.boxes));
  });

  it.each(PICTURES)('is the only thing that marks: $name', (pictured) => {
    if (isTwoSided(pictured)) expect(draw(pictured, []).marked).toEqual([]);
    const { picture } = draw(pictured, pictured.changes);
    expect(picture.description.includes('Er is niets veranderd')).toBe(
      isTwoSided(pictured) && !pictured.changes.some(({ isOwn }) => isOwn),
    );
  });
}

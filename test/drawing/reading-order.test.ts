import { expect, it } from 'vitest';
import { inReadingOrder } from '../../src/drawing/reading-order';
import { type Box, type HeadingLevel, paragraphOf } from '../../src/drawing/shapes';

function box(key: string, y: number, column?: number, heading?: HeadingLevel): Box {
  const run = { x: 0, y: 0, text: key, size: 12, style: 'regular', role: 'inkt' } as const;
  const place = { lane: 'rij', label: '', x: 100 * (column ?? 0), y, width: 100, height: 10, shapes: [] };
  const texts = [{ ...run, paragraph: paragraphOf(key, undefined, heading) }];
  return { key, ...place, ...(column !== undefined && { column }), texts };
}

it('is column after column, each under its title, between what stands above and below them all', () => {
  const boxes = [
    box('kop', 0),
    box('tijd a', 10, 0),
    box('tijd b', 10, 1),
    box('fase', 20, 0, 2),
    box('stap a', 30, 0, 3),
    box('stap b', 30, 1, 3),
    box('werk b', 40, 1),
    box('legenda', 90),
  ];
  expect(inReadingOrder([{ boxes }]).map(({ key }) => key)).toEqual([
    ...['kop', 'fase', 'stap a', 'tijd a', 'stap b', 'tijd b', 'werk b', 'legenda'],
  ]);
});

it('goes on with a column on the next page', () => {
  const pages = [{ boxes: [box('a1', 0, 0, 3), box('b1', 0, 1, 3)] }, { boxes: [box('a2', 0, 0), box('b2', 0, 1)] }];
  expect(inReadingOrder(pages).map(({ key }) => key)).toEqual(['a1', 'a2', 'b1', 'b2']);
});

it('is as it stands where there are no columns', () => {
  const boxes = [box('b', 20), box('a', 0, undefined, 3)];
  expect(inReadingOrder([{ boxes }]).map(({ key }) => key)).toEqual(['b', 'a']);
});

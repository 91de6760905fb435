import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PAPERS, pagesOf } from '../../src/drawing/paper';
import type { Box } from '../../src/drawing/shapes';

const box = (y: number, height: number): Box => ({
  key: `${y}`,
  lane: 'stap',
  label: '',
  x: 0,
  y,
  width: 100,
  height,
  shapes: [],
  texts: [],
});

const boxes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 400 })), { maxLength: 40 })
  .map((places) => places.map(([y, height]) => box(y, height)));

describe('a picture on sheets of paper', () => {
  it('stands on them whole, from top to bottom', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 6000 }), fc.constantFrom(...PAPERS), (all, height, paper) => {
        const { pieces, scale, height: sheet } = pagesOf({ width: 760, height, boxes: all }, paper)!;
        expect(pieces[0]!.top).toBe(0);
        expect(pieces.at(-1)!.bottom).toBe(height);
        for (const [at, piece] of pieces.entries()) {
          expect(piece.bottom).toBeGreaterThan(piece.top);
          expect((piece.bottom - piece.top) * scale).toBeLessThanOrEqual(sheet + 1e-6);
          if (at > 0) expect(piece.top).toBe(pieces[at - 1]!.bottom);
        }
      }),
    );
  });

  it('is cut between boxes, where that leaves at least half of a sheet full', () => {
    const { pieces } = pagesOf({ width: 760, height: 2000, boxes: [box(900, 300), box(1300, 500)] }, 'a4')!;
    expect(pieces[0]!.bottom).toBeLessThan(900);
    for (const { bottom } of pieces.slice(0, -1))
      expect([box(900, 300), box(1300, 500)].some((one) => one.y < bottom && bottom < one.y + one.height)).toBe(false);
  });

  it('has no sheet that ends with what leads the next one', () => {
    const heading = { ...box(1040, 40), leads: true } as const;
    const { pieces } = pagesOf({ width: 760, height: 2000, boxes: [box(0, 1000), heading, box(1090, 400)] }, 'a4')!;
    expect(pieces[0]!.bottom).toBeGreaterThan(1000);
    expect(pieces[0]!.bottom).toBeLessThan(1040);
  });

  it('is one page for a poster, and never larger than a program opens', () => {
    expect(pagesOf({ width: 2000, height: 1000, boxes: [] }, 'poster')).toMatchObject({ width: 1500, height: 750 });
    expect(pagesOf({ width: 90_000, height: 1000, boxes: [] }, 'poster')).toMatchObject({ width: 14_400 });
  });

  it.each([
    ['a4', 760, true],
    ['a4', 920, true],
    ['a4', 930, false],
    ['a3', 1340, true],
    ['a3', 1350, false],
  ] as const)('on %s, %d px wide, can be read: %s', (paper, width, isReadable) => {
    expect(pagesOf({ width, height: 100, boxes: [] }, paper) !== undefined).toBe(isReadable);
  });
});

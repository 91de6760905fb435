import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PaperName, PAPERS, pagesOf } from '../../src/drawing/paper';
import type { Box, LaidOut, Strip } from '../../src/drawing/shapes';

const box = (y: number, height: number): Box => ({
  key: `${y}`,
  lane: 'stap',
  label: '',
  x: 0,
  y,
  width: 100,
  height,
  shapes: [],
  texts: [{ x: 0, y: height / 2, text: 'tekst', size: 13, style: 'regular', role: 'inkt' }],
});

const rail = (from: number, to: number): Strip => ({
  key: `${from}`,
  y: from,
  draw: (y) => ({
    shapes: [{ type: 'path', d: `M4 ${y}V${y + to - from}`, stroke: 'lijn', strokeWidth: 2 }],
    texts: [],
  }),
});

function picture(width: number, height: number, boxes: readonly Box[], strips: readonly Strip[] = []): LaidOut {
  return { width, height, boxes, strips, title: 'Een titel', description: '', state: 'concept' };
}

/** From how far to how far down the picture each sheet goes. */
function cuts({ height, boxes }: LaidOut, paper: PaperName): { top: number; bottom: number }[] {
  let top = 0;
  return pagesOf(picture(760, height, boxes), paper)!.pages.map((page) => {
    const bottom = top + page.height;
    const cut = { top, bottom };
    top = bottom;
    return cut;
  });
}

const boxes = fc
  .array(fc.tuple(fc.integer({ min: 0, max: 5000 }), fc.integer({ min: 1, max: 400 })), { maxLength: 40 })
  .map((places) => places.map(([y, height]) => box(y, height)));

describe('a picture on sheets of paper', () => {
  it('stands on them whole, from top to bottom, each thing on the sheets that it is on and on no other', () => {
    fc.assert(
      fc.property(boxes, fc.integer({ min: 1, max: 6000 }), fc.constantFrom(...PAPERS), (all, height, paper) => {
        const laidOut = picture(760, height, all, [rail(0, height)]);
        const { pages, scale, height: sheet } = pagesOf(laidOut, paper)!;
        let top = 0;
        for (const page of pages) {
          expect(page.height).toBeGreaterThan(0);
          expect(page.height * scale).toBeLessThanOrEqual(sheet + 1e-6);
          expect(page.boxes.map(({ y }) => y + top)).toEqual(
            paper === 'poster'
              ? all.map(({ y }) => y)
              : all.filter((one) => one.y < top + page.height && one.y + one.height > top).map(({ y }) => y),
          );
          expect(page.strips.map(({ y }) => y + top)).toEqual([0]);
          top += page.height;
        }
        expect(top).toBeCloseTo(height);
      }),
    );
  });

  it('is cut between boxes, where that leaves at least half of a sheet full', () => {
    const all = [box(900, 300), box(1300, 500)];
    const pieces = cuts(picture(760, 2000, all), 'a4');
    expect(pieces[0]!.bottom).toBeLessThan(900);
    for (const { bottom } of pieces.slice(0, -1))
      expect(all.some((one) => one.y < bottom && bottom < one.y + one.height)).toBe(false);
  });

  it('has no sheet that ends with what leads the next one', () => {
    const heading = { ...box(1040, 40), leads: true } as const;
    const [first] = cuts(picture(760, 2000, [box(0, 1000), heading, box(1090, 400)]), 'a4');
    expect(first!.bottom).toBeGreaterThan(1000);
    expect(first!.bottom).toBeLessThan(1040);
  });

  it('has no sheet with a legend alone: the last row goes along with it', () => {
    const legend = { ...box(1100, 40), trails: true } as const;
    const rows = [box(0, 500), box(510, 300), box(820, 200), box(820, 160)];
    const [first, second] = pagesOf(picture(760, 1160, [...rows, legend]), 'a4')!.pages;
    expect(first!.boxes.map(({ key }) => key)).toEqual(['0', '510']);
    expect(second!.boxes.map(({ key }) => key)).toEqual(['820', '820', '1100']);
    // A picture that has nothing else is a legend.
    expect(pagesOf(picture(760, 1160, [legend]), 'a4')!.pages).toHaveLength(2);
  });

  it('says on each sheet what it is of, how far that is, and which sheet it is', () => {
    const feet = (title: string) =>
      pagesOf({ ...picture(760, 1500, []), title }, 'a4')!.pages.map(({ foot }) => foot.map(({ text }) => text));
    expect(feet('Wij verhuizen')).toEqual([
      ['Wij verhuizen · concept', 'bladzijde 1 van 2'],
      ['Wij verhuizen · concept', 'bladzijde 2 van 2'],
    ]);
    const [[long]] = feet('Wij verhuizen '.repeat(20)) as [[string]];
    expect(long).toMatch(/^Wij verhuizen .*… · concept$/);
  });

  it('is one page for a poster, with letters that can be read, and none where no program opens it', () => {
    expect(pagesOf(picture(2000, 1000, [box(0, 10)]), 'poster')).toMatchObject({ width: 1500, height: 750 });
    const small = { ...box(0, 10), texts: [{ ...box(0, 10).texts[0]!, size: 9 }] };
    expect(pagesOf(picture(2000, 1000, [small]), 'poster')!.scale).toBeCloseTo(7 / 9);
    expect(pagesOf(picture(19_000, 1000, [box(0, 10)]), 'poster')).toBeDefined();
    expect(pagesOf(picture(19_300, 1000, [box(0, 10)]), 'poster')).toBeUndefined();
  });

  it.each([
    ['a4', 760, 13, 'staand'],
    ['a4', 1000, 13, 'staand'],
    ['a4', 1005, 13, 'liggend'],
    ['a4', 920, 12, 'staand'],
    ['a4', 930, 12, 'liggend'],
    ['a4', 1340, 12, 'liggend'],
    ['a4', 1350, 12, 'niet'],
    ['a3', 1340, 12, 'staand'],
    ['a3', 1350, 12, 'liggend'],
    ['a3', 1950, 12, 'niet'],
  ] as const)('on %s, %d px wide with letters of %d px, can be read: %s', (paper, width, size, how) => {
    const text = { ...box(0, 10).texts[0]!, size };
    const pages = pagesOf(picture(width, 100, [{ ...box(0, 10), texts: [text] }]), paper);
    expect(pages ? (pages.width < pages.height ? 'staand' : 'liggend') : 'niet').toBe(how);
  });
});

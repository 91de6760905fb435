import { describe, expect, it } from 'vitest';
import type { Box, LaidOut } from '../../../src/drawing/shapes';
import { FORMS } from '../../../src/pictures/draw';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { layoutVerticaal } from '../../../src/pictures/verticaal/layout';
import { boxesOf, redrawnFrom } from '../drawn';
import { collisions, overflow } from '../fits';
import { EVERY_LINE, EVERY_WISH, exampleScope, journeyOf, longJourney, WITHOUT_ALL } from '../kaart/journeys';

/** The smallest letters that can be read beside a text at its own size, in px. */
const LEAST = 13;

describe.each(WIDTHS)('the verticale kaart of %i px', (width) => {
  const scope = exampleScope();
  const draw = (text: string): LaidOut => {
    const { klantreis, scope: own } = journeyOf(text);
    return layoutVerticaal(klantreis, own, width);
  };

  it.each(scope.klantreizen.map((klantreis) => klantreis.id!))('keeps every text of %s in its box', (id) => {
    expectToFit(layoutVerticaal(scope.find('klantreis', id)!, scope, width), width);
  });

  it.each([1, 2, 3, 5, 10, 50, 200])('holds %i stappen with long and odd texts', (stappen) => {
    const picture = draw(longJourney(stappen));
    expect(boxesOf(picture, 'stap').filter(({ key }) => !key.endsWith('/feiten'))).toHaveLength(stappen);
    expectToFit(picture, width);
  });

  it.each([
    ['every line', EVERY_LINE],
    ['every wish', EVERY_WISH],
    ['every wish to go without', WITHOUT_ALL],
    ['no stap', 'klantreis leeg: Leeg\n'],
    ['a fase without stap', 'klantreis leeg: Leeg\n  fase f: F\n    knelpunt a: Eerste\n'],
    ['a stap without anything', 'klantreis leeg: Leeg\n  fase\n    stap\n'],
    ['the whole alone', 'klantreis r: R\n  knelpunt a: Van het geheel\n  knelpunt b: Nog een\n'],
    ['nothing that is felt', 'klantreis r: R\n  stap a: A\n    doet: Iets\n'],
  ])('holds %s', (_, text) => expectToFit(draw(text), width));

  it('holds a crowd with one feeling, each face at its own sentence', () => {
    const names = Array.from({ length: 8 }, (_, i) => `p${i}`);
    const picture = draw(
      `${names.map((name) => `persona ${name}: Fatma${name}\n`).join('')}klantreis r: R\n  voor ${names.join(', ')}\n  stap s: S\n${names.map((name) => `    gevoel positief van ${name}: fijn\n`).join('')}`,
    );
    expectToFit(picture, width);
    const [faces, sentences] = [boxesOf(picture, 'hartslag'), boxesOf(picture, 'omdat')];
    expect(faces).toHaveLength(8);
    faces.forEach((face, nth) => expect(within(face.y + face.height / 2, sentences[nth]!)).toBe(true));
  });
});

describe('the verticale kaart', () => {
  const REIS = `organisatie wij: Wij
  soort eigen
persona noor: Noor
klantreis r: Reis
  voor noor
  fase f: Begin
    stap a: Noor belt
      contact telefoon met wij
      gevoel negatief: lang wachten
      knelpunt licht: Kleinigheid
        ernst laag
      oplossing o1: Voor de kleinigheid
      knelpunt zwaar: Ramp
        ernst hoog
      oplossing o2: Voor de ramp
        stand bezig
        eigenaar: Team Zorg
        gereed 2030-02-01
      succes: Goed
      kans: Beter
    stap b: Noor wacht
      wacht 3 weken
      gevoel positief: rust
`;
  const draw = (text: string, width?: number): LaidOut => {
    const { klantreis, scope } = journeyOf(text);
    return layoutVerticaal(klantreis, scope, width);
  };

  it('is as wide as is asked, and widest where nobody asks', () => {
    for (const width of WIDTHS) expect(draw(REIS, width).width).toBe(width);
    expect(draw(REIS).width).toBe(Math.max(...WIDTHS));
    expect(Math.min(...WIDTHS)).toBe(380);
    expect(Math.max(...WIDTHS)).toBeLessThanOrEqual(900);
  });

  it('has the stappen from top to bottom, the time at the left where there is room for it', () => {
    const wide = draw(REIS, 760);
    const [a, b] = boxesOf(wide, 'stap');
    expect(a!.y).toBeLessThan(b!.y);
    const [time] = boxesOf(wide, 'tijd');
    expect(time!.x + time!.width).toBeLessThan(b!.x);
    const narrow = draw(REIS, 380);
    expect(boxesOf(narrow, 'tijd')[0]!.y).toBeLessThan(boxesOf(narrow, 'stap')[1]!.y);
  });

  it('has the gravest knelpunt first, each with what solves it under it', () => {
    for (const width of WIDTHS) {
      const { boxes } = draw(REIS, width);
      const keys = boxes.map(({ key }) => key).filter((key) => /^(knelpunt|oplossing):/.test(key));
      expect(keys).toEqual(['knelpunt:zwaar', 'oplossing:o2', 'knelpunt:licht', 'oplossing:o1']);
    }
  });

  it('names what solves a knelpunt and stands elsewhere, with where that is', () => {
    const text = `klantreis r: Reis
  knelpunt geheel: Overal
  oplossing vast: Een vast gezicht
    lost op geheel, ver
  stap a: A
    knelpunt ver: Hier ook
klantreis s: Andere
  stap b: B
    oplossing van-daar: Ook van daar
      lost op r.ver
`;
    const { boxes } = draw(text);
    const found = boxes.filter(({ key }) => key.startsWith('knelpunt:ver/elders'));
    expect(found.map(({ label, line }) => [label, line])).toEqual([
      ['zie ook: Een vast gezicht', 2],
      ['zie ook: Ook van daar', undefined],
    ]);
    expect(boxes.some(({ key }) => key.startsWith('knelpunt:geheel/elders'))).toBe(false);
  });

  it('changes the part of a key and no other, and moves what is below it as one', () => {
    const redrawn = redrawnFrom((text) => draw(text, 560), REIS);
    expect(redrawn(REIS.replace('lang wachten', 'lang wachtte'))).toEqual(['stap:a/omdat/gevoel:noor']);
    const longer = REIS.replace('Kleinigheid', `Kleinigheid ${'die steeds langer duurt '.repeat(9)}`);
    // Its row grows with it: the line that runs through that, and the bar beside it.
    expect(redrawn(longer)).toEqual(['papier', 'achtergrond/stap:a', 'knelpunt:licht']);
    const bands = FORMS.parts(draw(REIS, 560), 'light').parts.flatMap(({ key, band }) =>
      key.startsWith('stap:b') && band === undefined ? [key] : [],
    );
    expect(bands).toEqual([]);
  });

  it('gives what is empty no room', () => {
    const bare = 'klantreis r: R\n  stap a: Eerste\n  stap b: Tweede\n  stap c: Derde\n';
    const [a, b, c] = boxesOf(draw(bare), 'stap');
    expect(b!.y - a!.y).toBeLessThan(60);
    expect(c!.y - b!.y).toBe(b!.y - a!.y);
    expect(draw(bare).boxes.some(({ lane }) => lane === 'contact')).toBe(false);
  });

  it('tells a condition once over neighbours that have it in common', () => {
    const stap = (id: string, als: string) => `  stap ${id}: ${id}\n${als && `    alleen als: ${als}\n`}`;
    const strips = boxesOf(
      draw(`klantreis r: R\n${stap('a', 'ja')}${stap('b', 'ja')}${stap('c', 'nee')}${stap('d', '')}${stap('e', 'ja')}`),
      'zijpad',
    );
    expect(strips.map(({ lines, line }) => lines ?? [line])).toEqual([[2, 4], [6], [9]]);
  });

  it('follows the hartslag from face to face', () => {
    const { boxes, strips } = draw(REIS, 560);
    const faces = boxes.filter(({ lane }) => lane === 'hartslag');
    expect(faces.map(({ label }) => label)).toEqual([
      expect.stringContaining('negatief'),
      expect.stringContaining('positief'),
    ]);
    const lines = strips.flatMap(({ y, draw }) =>
      draw(0).shapes.flatMap((shape) =>
        shape.type === 'path' && shape.stroke === 'persona1' ? [{ y, d: shape.d }] : [],
      ),
    );
    const places = lines.flatMap(({ y, d }) => {
      const numbers = (d.match(/-?[\d.]+/g) ?? []).map(Number);
      return [numbers[1]! + y, numbers.at(-1)! + y];
    });
    const middles = faces.map(({ y, height }) => y + height / 2);
    expect(places[0]).toBeCloseTo(middles[0]!);
    expect(places.at(-1)).toBeCloseTo(middles[1]!);
  });
});

function within(y: number, box: Box): boolean {
  return y > box.y && y < box.y + box.height;
}

function expectToFit(picture: LaidOut, width: number): void {
  expect(picture.width).toBe(width);
  expect(overflow(picture)).toEqual([]);
  // Whatever lane they are of: in a row all kinds of cards stand together.
  const boxes = picture.boxes.filter(({ texts }) => texts.length > 0).map((box) => ({ ...box, lane: 'rij' }));
  expect(collisions({ ...picture, boxes })).toEqual([]);
  const texts = [...picture.boxes, ...picture.strips.map((strip) => strip.draw(0))].flatMap((marks) => marks.texts);
  expect(texts.filter(({ size }) => size < LEAST)).toEqual([]);
}

import { describe, expect, it } from 'vitest';
import type { Box, LaidOut } from '../../../src/drawing/shapes';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { rowsLayout, verschilLayout } from '../drawn';
import { bigChange, smallChange, wishes } from '../verschilkaart/compare-cases';
import { LABELS, pairOf } from '../verschilkaart/comparisons';

const REIS = `organisatie wij: Wij
  soort eigen
persona noor: Noor
persona sam: Sam
klantreis reis: Reis
  voor noor, sam
  knelpunt overal: Nergens een nummer
  fase een: Begin
    kans: Hoe kan het sneller?
    stap a: Bellen
      wacht 8 weken
      regel: Wet A
      contact telefoon met wij
      gevoel negatief van noor: lang wachten
      gevoel neutraal van sam: gaat wel
      knelpunt k: Niemand neemt op
        ernst hoog
      knelpunt m: De lijn kraakt
      oplossing o: Meer mensen
        lost op m
    stap b: Schrijven
      contact brief
      gevoel neutraal van noor: gaat wel
    stap c: Horen
      gevoel positief van noor: fijn
`;

const edit = (...edits: readonly (readonly [string, string])[]) =>
  pairOf(
    REIS,
    edits.reduce((text, [from, to]) => {
      expect(text).toContain(from);
      return text.replace(from, () => to);
    }, REIS),
  );

const draw = (pair: ReturnType<typeof pairOf>, width?: number): LaidOut => rowsLayout(width)(pair, { labels: LABELS });

function marks({ boxes }: LaidOut): string[] {
  return boxes.flatMap(({ lane, change }) => (change ? [`${lane} ${change}`] : [])).sort();
}

function said({ texts }: Box): string {
  return texts.map(({ text }) => text).join(' ');
}

function boxOf({ boxes }: LaidOut, key: string): Box {
  return boxes.find((box) => box.key === key)!;
}

describe('what changed, as rows', () => {
  it.each<readonly [string, ReturnType<typeof pairOf>]>([
    ['a small change', smallChange()],
    ['a big change', bigChange()],
    ['what is wished for', wishes()],
    ['another rule', edit(['regel: Wet A', 'regel: Wet B'])],
    ['another time', edit(['wacht 8 weken', 'wacht 5 weken'])],
    ['what is said of the whole', edit(['Nergens een nummer', 'Nergens een adres'])],
    ['a persona who feels nothing any more', edit(['      gevoel neutraal van sam: gaat wel\n', ''])],
  ])('marks the same as the verschilkaart: %s', (_, pair) => {
    const expected = marks(verschilLayout(pair, { labels: LABELS }));
    expect(expected).not.toEqual([]);
    for (const width of WIDTHS) expect(marks(draw(pair, width))).toEqual(expected);
  });

  it('says the same in words as the verschilkaart', () => {
    for (const pair of [smallChange(), wishes()])
      expect(draw(pair, 560).description).toBe(verschilLayout(pair, { labels: LABELS }).description);
  });

  it('marks a stap with its time and its rules as one card', () => {
    const picture = draw(edit(['regel: Wet A', 'regel: Wet B'], ['wacht 8 weken', 'wacht 5 weken']), 560);
    const marked = picture.boxes.filter(({ change }) => change);
    expect(marked.map(({ key }) => key)).toEqual(['stap:a']);
    expect(said(marked[0]!)).toMatch(/GEWIJZIGD.*weken.*1 Bellen.*Wet/);
    const old = marked[0]!.texts.filter(({ struck }) => struck).map(({ text }) => text);
    expect(old).toEqual(['8', 'A']);
  });

  it('keeps the number before a title that changed, and has the old channel beside the new one', () => {
    const picture = draw(edit(['Schrijven', 'Een brief schrijven'], ['telefoon met wij', 'balie met wij']), 560);
    const stap = boxOf(picture, 'stap:b');
    expect(stap.texts.map(({ text }) => text)).toContain('2');
    expect(stap.texts.filter(({ struck }) => struck).map(({ text }) => text)).toEqual(['Schrijven']);
    const contact = picture.boxes.find(({ lane, change }) => lane === 'contact' && change)!;
    expect(contact.texts.filter(({ struck }) => struck).map(({ text }) => text)).toEqual(['telefoon']);
    expect(contact.label).toMatch(/telefoon.*balie|balie.*telefoon/i);
  });

  it('draws the way from the old feeling to the new one, in words as well', () => {
    const picture = draw(edit(['gevoel negatief van noor', 'gevoel positief van noor']), 380);
    const words = boxOf(picture, 'stap:a/gevoel:noor');
    expect(words.change).toBe('gewijzigd');
    const [old, now] = ['Negatief', 'Positief'].map((text) => words.texts.find((run) => run.text === text)!);
    expect([old!.struck, now!.struck]).toEqual([true, undefined]);
    expect(said(words)).toContain('+2');
    const faces = boxOf(picture, 'stap:a/gevoel:noor/gezicht');
    // Each face stands at the height of its word.
    for (const run of [old!, now!]) {
      const middle = words.y + run.y - 4.5;
      const near = faces.shapes.some((shape) => shape.type === 'circle' && Math.abs(faces.y + shape.y - middle) < 4);
      expect(near).toBe(true);
    }
  });

  it('hangs what solves a knelpunt under it, also where either of them is gone', () => {
    const order = (picture: LaidOut) =>
      picture.boxes.filter(({ key }) => /(knelpunt|oplossing):[kmo]$/.test(key)).map(({ key }) => key);
    const expected = ['knelpunt:k', 'knelpunt:m', 'oplossing:o'];
    for (const width of WIDTHS) {
      expect(order(draw(edit(['Niemand neemt', 'Iemand neemt']), width))).toEqual(expected);
      expect(order(draw(edit(['      oplossing o: Meer mensen\n        lost op m\n', '']), width))).toEqual([
        'knelpunt:k',
        'knelpunt:m',
        'was/oplossing:o',
      ]);
    }
    const picture = draw(edit(['Niemand neemt', 'Iemand neemt']), 380);
    const [knelpunt, oplossing] = [boxOf(picture, 'knelpunt:m'), boxOf(picture, 'oplossing:o')];
    expect(oplossing.x).toBeGreaterThan(knelpunt.x);
    expect(oplossing.x + oplossing.width).toBe(knelpunt.x + knelpunt.width);
  });

  it('has what is said of a fase under its band, and of the whole below the stappen', () => {
    const { boxes } = draw(edit(['Nergens een nummer', 'Nergens een adres'], ['sneller', 'beter']), 560);
    const at = (test: (box: Box) => boolean) => boxes.find(test)!.y;
    const kans = at(({ lane }) => lane === 'kans');
    expect(kans).toBeGreaterThan(at(({ lane }) => lane === 'fase'));
    expect(kans).toBeLessThan(at(({ key }) => key === 'stap:a'));
    expect(at(({ key }) => key === 'knelpunt:overal')).toBeGreaterThan(at(({ key }) => key === 'stap:c'));
  });

  it('folds stappen that stayed the same, and lets the hartslag run on beside them', () => {
    const stappen = Array.from({ length: 12 }, (_, nth) => `  stap s${nth}: S${nth}\n    gevoel neutraal: zo\n`);
    const text = (end: string) =>
      `persona p: P\nklantreis r: R\n  voor p\n${stappen.join('')}  stap z: ${end}\n    gevoel positief: fijn\n`;
    const { boxes, strips } = draw(pairOf(text('A'), text('B')), 380);
    const fold = boxes.find(({ key }) => key.startsWith('gevouwen/'))!;
    expect(said(fold)).toContain('11 stappen ongewijzigd');
    const row = strips.find(({ key }) => key.startsWith('gevouwen/'))!.draw(0);
    expect(row.shapes.some((shape) => shape.type === 'path' && shape.stroke === 'persona1')).toBe(true);
  });

  it('draws the hartslag of before thin and grey under that of now', () => {
    const { strips } = draw(edit(['gevoel negatief van noor', 'gevoel positief van noor']), 560);
    const row = strips.find(({ key }) => key === 'stap:a')!.draw(0);
    const lines = row.shapes.flatMap((shape) => (shape.type === 'path' ? [shape.stroke] : []));
    expect(lines.indexOf('stil')).toBeGreaterThan(-1);
    expect(lines.indexOf('stil')).toBeLessThan(lines.indexOf('persona1'));
  });
});

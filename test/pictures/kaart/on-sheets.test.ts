import { describe, expect, it } from 'vitest';
import { type Page, type Pages, PAPERS, type SheetName } from '../../../src/drawing/paper';
import { inReadingOrder } from '../../../src/drawing/reading-order';
import type { LaidOut } from '../../../src/drawing/shapes';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { layoutKaartOnSheets } from '../../../src/pictures/kaart/on-sheets';
import { collisions, overflow } from '../fits';
import { EVERY_LINE, exampleScope, journeyOf, longJourney } from './journeys';

const SHEETS = PAPERS.filter((paper): paper is SheetName => paper !== 'poster');
const examples = exampleScope();
const JOURNEYS = [
  ...examples.klantreizen.map((klantreis) => ({ name: klantreis.id!, klantreis, scope: examples })),
  { name: 'every line', ...journeyOf(EVERY_LINE) },
  ...[0, 1, 2, 7, 30].map((stappen) => ({ name: `${stappen} stappen`, ...journeyOf(longJourney(stappen)) })),
];

/** A page as a picture of its own. */
function pictureOf(page: Page, { width, left, scale }: Pages): LaidOut {
  return { ...page, width: (width - 2 * left) / scale, title: '', description: '' };
}

function textsOf({ boxes, strips }: Page) {
  return [...boxes, ...strips.map((strip) => strip.draw(strip.y))].flatMap(({ texts }) => texts);
}

const feet = ({ pages }: Pages) => pages.map(({ foot }) => foot.map(({ text }) => text).join(' | '));

describe.each(SHEETS)('the klantreiskaart on %s', (paper) => {
  it.each(JOURNEYS)('keeps every text of $name in its box, every box on its sheet, and no letter under 7 pt', (one) => {
    const sheets = layoutKaartOnSheets(one.klantreis, one.scope, paper);
    for (const page of sheets.pages) {
      expect(overflow(pictureOf(page, sheets))).toEqual([]);
      expect(collisions(pictureOf(page, sheets))).toEqual([]);
      for (const { size, text } of textsOf(page)) expect(size * sheets.scale, text).toBeGreaterThanOrEqual(7);
      for (const { size } of page.foot) expect(size).toBeGreaterThanOrEqual(7);
    }
  });

  it.each(JOURNEYS)('has all of $name that stands on a screen, column after column', (one) => {
    const { pages } = layoutKaartOnSheets(one.klantreis, one.scope, paper);
    const keys = new Set(pages.flatMap(({ boxes }) => boxes.map(({ key }) => key)));
    const shown = layoutKaart(one.klantreis, one.scope).boxes.map(({ key }) => key);
    expect(shown.filter((key) => !keys.has(key))).toEqual([]);
    const read = inReadingOrder(pages).flatMap(({ column }) => column ?? []);
    expect(read).toEqual(read.toSorted((a, b) => a - b));
    expect(new Set(read).size).toBe(
      layoutKaart(one.klantreis, one.scope).boxes.filter(({ lane }) => lane === 'stap').length,
    );
  });

  it.each(JOURNEYS)('has no sheet of $name without anything of a stap', (one) => {
    const { pages } = layoutKaartOnSheets(one.klantreis, one.scope, paper);
    if (one.klantreis.fasen.length > 0)
      for (const { boxes } of pages) expect(boxes.some(({ column }) => column !== undefined)).toBe(true);
  });
});

describe('the klantreiskaart on paper', () => {
  const dennis = examples.find('klantreis', 'dennis')!;

  it('says on each sheet what it is of, how far that is, which stappen stand on it and which sheet it is', () => {
    expect(feet(layoutKaartOnSheets(dennis, examples, 'a3'))).toEqual(
      ['stap 1–6', 'stap 1–6', 'stap 7–12', 'stap 7–12'].map(
        (part, at) =>
          `Mijn bedrijf is failliet · Huidige klantreis · concept · Team Inkomen · opnieuw bekijken: juni 2029 | ${part} · bladzijde ${at + 1} van 4`,
      ),
    );
    const kind = examples.find('klantreis', 'kind-krijgen')!;
    expect(feet(layoutKaartOnSheets(kind, examples, 'a3'))[0]).toContain('vastgesteld op 10 november 2026 door');
  });

  it('has the names of its lanes on each sheet, and says where a fase goes on', () => {
    const { pages } = layoutKaartOnSheets(dennis, examples, 'a4');
    const texts = pages.map((page) => textsOf(page).map(({ text }) => text));
    for (const lane of ['Knelpunten', 'Hartslag']) expect(texts.flat().filter((text) => text === lane)).toHaveLength(3);
    expect(texts.flat()).toContain('gaat verder');
    expect(texts.flat().join(' ')).toContain('Ik zoek hulp (vervolg)');
    const fasen = pages.flatMap(({ boxes }) => boxes.filter(({ lane }) => lane === 'fase'));
    const paragraphs = new Set(fasen.flatMap(({ texts: runs }) => runs.flatMap(({ paragraph }) => paragraph ?? [])));
    const headings = [...paragraphs].filter(({ heading }) => heading).map(({ text }) => text);
    // A fase is a title once.
    expect(headings).toEqual(dennis.fasen.map(({ titel }) => titel));
  });

  it('hangs on one sheet of A1 or A0, larger where there is room', () => {
    const [a1, a0] = (['a1', 'a0'] as const).map((paper) => layoutKaartOnSheets(dennis, examples, paper));
    expect([a1!.pages.length, a0!.pages.length]).toEqual([1, 1]);
    expect(a0!.scale).toBeGreaterThan(a1!.scale);
  });

  it('divides a card that is higher than a sheet, between two lines, with nothing lost', () => {
    const { klantreis, scope } = journeyOf(
      `klantreis r: R\n  stap a: A\n    knelpunt b: ${'Een heel lang verhaal. '.repeat(170)}\n      ernst hoog\n${[
        'c',
        'd',
        'e',
        'f',
      ]
        .map((id) => `  stap ${id}: ${id}\n    knelpunt: Kort\n`)
        .join('')}`,
    );
    const sheets = layoutKaartOnSheets(klantreis, scope, 'a4');
    const parts = sheets.pages.flatMap(({ boxes }) => boxes.filter(({ key }) => key.startsWith('knelpunt:b')));
    expect(parts.length).toBeGreaterThan(1);
    const [whole] = layoutKaart(klantreis, scope).boxes.filter(({ key }) => key.startsWith('knelpunt:b'));
    const words = (boxes: readonly { texts: readonly { text: string }[] }[]) =>
      boxes
        .flatMap(({ texts }) => texts.map(({ text }) => text))
        .join('')
        .replaceAll(/[\s\u00ad-]/g, '');
    expect(words(parts)).toBe(words([whole!]));
    expect(new Set(parts.flatMap(({ texts }) => texts.map(({ paragraph }) => paragraph?.text))).size).toBe(3);
    for (const page of sheets.pages) expect(overflow(pictureOf(page, sheets))).toEqual([]);
  });

  it('holds 200 stappen', () => {
    const { klantreis, scope } = journeyOf(longJourney(200));
    const { pages } = layoutKaartOnSheets(klantreis, scope, 'a3');
    const stappen = pages.flatMap(({ boxes }) => boxes.filter(({ lane, repeats }) => lane === 'stap' && !repeats));
    expect(new Set(stappen.map(({ key }) => key)).size).toBe(200);
  });
});

import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LaidOut, Shape } from '../../../src/drawing/shapes';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { timelineOf } from '../../../src/model/meaning/visibility';
import { FORMS } from '../../../src/pictures/draw';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { layoutZichtbaarheid } from '../../../src/pictures/zichtbaarheid/layout';
import { placeMoments } from '../../../src/pictures/zichtbaarheid/place';
import { textWidth } from '../../../src/typography/text-width';
import { golden } from '../../support/golden';
import { boxesOf, redrawnFrom } from '../drawn';
import { collisions, overflow } from '../fits';
import { EVERY_LINE, EVERY_WISH, exampleScope, journeyOf, longJourney } from '../kaart/journeys';

/** The smallest letters that can be read beside a text at its own size, in px. */
const LEAST = 13;

const scope = exampleScope();

function draw(text: string, width?: number): LaidOut {
  const { klantreis, scope: own } = journeyOf(text);
  return layoutZichtbaarheid(klantreis, own, width);
}

const LONG = 'gehandicaptenparkeerkaartaanvraagformulier arbeidsongeschiktheidsverzekeringsmaatschappij';
const LONG_TEXTS = `organisatie wij: ${LONG}
  soort eigen
persona p: ${LONG}
klantreis r: ${LONG}
  voor p
  ankerpunt dag: ${LONG} ${LONG}
  fase f: ${LONG}
    stap a: ${LONG}
      wanneer 3 jaar voor dag
      contact ${'kanaal'.repeat(9)} met wij
      wacht 6 maanden: ${LONG}
    stap b: ${LONG}
      wacht onbekend: ${LONG}
      contact telefoon met wij
    stap c: ${LONG}
      wanneer 2 weken na dag
      duurt 5 dagen
    stap d: ${LONG}
      wanneer 2027-03-01
    stap e: ${LONG}
      alleen als: ${LONG}
`;
const MANY = `organisatie wij: Wij
  soort eigen
klantreis r: Veel
  ankerpunt dag
${Array.from({ length: 200 }, (_, at) => `  stap s${at}: Stap ${at}\n${at % 9 ? '' : `    wanneer ${at + 1} dagen na dag\n`}${at % 2 ? '    contact balie met wij\n' : '    wacht 3 weken\n'}`).join('')}`;

describe.each(WIDTHS)('the line of time in %i px', (width) => {
  it.each(scope.klantreizen.map(({ id }) => id!))('keeps every text of %s in its place', (id) => {
    expectToFit(layoutZichtbaarheid(scope.find('klantreis', id)!, scope, width), width);
  });

  it.each([1, 2, 3, 5, 10, 50, 200])('holds %i stappen with long and odd texts', (stappen) => {
    const picture = draw(longJourney(stappen), width);
    expect(boxesOf(picture, 'stap')).toHaveLength(stappen);
    expectToFit(picture, width);
  });

  it.each([
    ['every line', EVERY_LINE],
    ['every wish', EVERY_WISH],
    ['the longest texts', LONG_TEXTS],
    ['many stappen with their times', MANY],
    ['no stap', 'klantreis r: R\n'],
    ['a fase without stap', 'klantreis r: R\n  fase f: F\n'],
    ['a stap without anything', 'klantreis r\n  fase\n    stap\n'],
    ['what is only wished for', 'klantreis r\n  gewenst stap a: A\n    wanneer 2027-01-01\n'],
    [
      'names that every object has',
      'klantreis r\n  stap a\n    wanneer op constructor\n    contact toString met valueOf\n',
    ],
  ])('holds %s', (_, text) => expectToFit(draw(text, width), width));
});

const REIS = `organisatie wij: Team Burgerzaken
  soort eigen
organisatie zij: De verloskundige
persona noor: Noor
klantreis r: Wij krijgen een kind
  voor noor
  ankerpunt geboorte: De geboorte
  fase een: Zwanger
    stap a: Noor is zwanger
      wanneer 9 maanden voor geboorte
    stap b: Noor gaat langs
      contact gesprek met zij
    stap c: Noor erkent
      wanneer 2 maanden voor geboorte
      duurt 30 minuten
      wacht 3 weken
      contact balie met wij
  fase twee: Thuis
    stap d: Noor bevalt
      wanneer op geboorte
    stap e: Noor krijgt een brief
      contact brief met wij vanuit organisatie
      wacht onbekend
    stap f: Noor belt
      alleen als: het lang duurt
      contact telefoon met wij
    gewenst stap g: Noor krijgt een kaart
      contact brief met wij vanuit organisatie
`;

describe('when we are in view', () => {
  const picture = draw(REIS);
  const label = (key: string, from = picture) => from.boxes.find((box) => box.key === key)?.label;
  const said = (text: string) => label('telling', draw(text));

  it('is one number, and what it means', () => {
    expect(label('telling')).toBe(
      '1 van 9 maanden. In 1 van de 9 maanden ziet of hoort Noor de gemeente. ' +
        'Daarbuiten is er 1 stap met contact met ons, maar wij weten niet wanneer. Langste tijd zonder contact met ons: 7 maanden.',
    );
    expect(picture.description.split('\n')[1]).toBe(label('telling'));
  });

  it('is at least so much where a contact may be anywhere, or comes back', () => {
    expect(said(REIS.replace('gesprek met zij', 'gesprek met wij'))).toContain(
      'minstens 1 van 9 maanden. In minstens 1 van de 9 maanden ziet of hoort Noor de gemeente. ' +
        'Van 1 stap met contact met ons staat er niet wanneer die is.',
    );
    expect(said(REIS.replace('duurt 30', 'herhaalt elke maand\n      duurt 30'))).toContain(
      '1 stap met contact met ons komt terug: daarvan telt de eerste keer.',
    );
  });

  it('is none of it, or not to say', () => {
    const without = REIS.replace('contact balie met wij', 'contact balie met zij');
    expect(said(without)).toMatch(/^0 van 9 maanden\. In geen van de 9 maanden/);
    expect(said(without.replace('gesprek met zij', 'gesprek met wij'))).toBe(
      'Nog niet te zeggen. Van 1 stap met contact met ons staat er niet wanneer die is. ' +
        'Daarbuiten is er 1 stap met contact met ons, maar wij weten niet wanneer.',
    );
    expect(said(REIS.replaceAll(/ +wanneer.*\n/g, ''))).toBe(
      'Nog niet te zeggen. Bij geen enkele stap staat wanneer die is. Schrijf onder een stap: wanneer 2 weken voor …, of een datum.',
    );
    expect(said(REIS.replace('  soort eigen\n', ''))).toMatch(/^Nog niet te zeggen\. Bij geen enkele organisatie/);
    const once = 'organisatie wij: Wij\n  soort eigen\nklantreis r\n  stap a\n    wanneer 2027-01-01\n';
    expect(said(once)).toMatch(/op één moment/);
  });

  it('tells of each stap when it is, how long it lasts, and the contacts with us', () => {
    expect(label('stap:a')).toBe('Stap 1: Noor is zwanger. 9 maanden voor ‘De geboorte’. Geen contact met ons.');
    expect(label('stap:b')).toBe('Stap 2: Noor gaat langs. Wanneer: niet bekend. Geen contact met ons.');
    expect(label('stap:c')).toBe(
      'Stap 3: Noor erkent. 2 maanden voor ‘De geboorte’. duurt 30 minuten. wacht 3 weken. Contact: balie met Team Burgerzaken.',
    );
    expect(label('stap:e')).toContain('wacht onbekend hoe lang.');
    expect(label('stap:f')).toContain('Niet op de tijdlijn: niet iedereen neemt deze stap.');
    expect(label('stap:g')).toBeUndefined();
    const dated = draw(REIS.replace('contact gesprek', 'wanneer 2027-01-01\n      contact gesprek'));
    expect(label('stap:b', dated)).toContain('1 januari 2027: niet op deze tijdlijn.');
  });

  it('has a full unit of time where there is contact, and an open one where there is none', () => {
    const cells = shapesOf(picture).filter((shape) => shape.type === 'rect' && shape.height === 26);
    const fills = cells.map((shape) => (shape.type === 'rect' ? shape.fill : ''));
    expect(fills.filter((fill) => fill === 'accent')).toHaveLength(1);
    expect(fills.filter((fill) => fill === 'papier')).toHaveLength(8);
    // And what comes after the last that is dated.
    expect(fills.filter((fill) => fill === undefined)).toHaveLength(1);
  });

  it('changes by a key the part of that key alone', () => {
    const redrawn = redrawnFrom(draw, REIS);
    expect(redrawn(REIS.replace('Noor erkent', 'Noor erkend'))).toEqual(['stap:c']);
    expect(redrawn(REIS.replace('wacht 3 weken', 'wacht 4 weken'))).toEqual(['achtergrond/tijdlijn', 'stap:c']);
    expect(redrawn(`# eerst\n${REIS}`)).toEqual([]);
  });
});

describe('the places on the line', () => {
  const placed = (text: string, width = 700) => {
    const { klantreis, scope: own } = journeyOf(text);
    return placeMoments(timelineOf(klantreis, own), 0, width);
  };
  const stap = (id: string, ...lines: string[]) => `  stap ${id}\n${lines.map((line) => `    ${line}\n`).join('')}`;
  const reis = (...stappen: string[]) => `klantreis r\n  ankerpunt dag\n${stappen.join('')}`;

  it('are as far apart as the times, and a wait is as wide as it lasts', () => {
    const { spots } = placed(
      reis(
        stap('a', 'wanneer 40 dagen voor dag', 'wacht 10 dagen'),
        stap('b', 'wanneer 20 dagen voor dag'),
        stap('c', 'wanneer op dag'),
      ),
      400,
    );
    expect(spots.map(({ x }) => x)).toEqual([0, 200, 400]);
    expect(spots[0]!.waits).toBeCloseTo(100);
  });

  it('are in order where nobody knows when, with the waits in the same scale', () => {
    const { spots, unknown, axis } = placed(
      reis(
        stap('a', 'wacht 10 dagen'),
        stap('b', 'wanneer 20 dagen voor dag'),
        stap('c', 'wanneer op dag'),
        stap('d', 'wacht 20 dagen'),
        stap('e'),
      ),
    );
    const scale = (axis!.to - axis!.from) / 20;
    expect(spots[0]!.waits).toBeCloseTo(10 * scale);
    expect(spots[3]!.waits).toBeCloseTo(20 * scale);
    expect(spots.map(({ isKnown }) => isKnown)).toEqual([false, true, true, false, false]);
    expect(spots.map(({ x }) => x)).toEqual(spots.map(({ x }) => x).toSorted((a, b) => a - b));
    expect(unknown).toHaveLength(2);
    expect(unknown[1]!.to).toBeCloseTo(700);
  });

  it('are spread between two that are known, and last no longer than to the next', () => {
    const { spots } = placed(
      reis(stap('a', 'wanneer 30 dagen voor dag'), stap('b', 'wacht 90 dagen'), stap('c'), stap('d', 'wanneer op dag')),
      300,
    );
    expect(spots.map(({ x }) => Math.round(x))).toEqual([0, 100, 200, 300]);
    expect(spots[1]!.waits).toBeCloseTo(200);
  });

  it('are evenly spread where nothing has a time', () => {
    const { spots, axis } = placed(reis(stap('a'), stap('b'), stap('c')), 400);
    expect([spots.map(({ x }) => x), axis]).toEqual([[100, 200, 300], undefined]);
  });
});

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, width: number, ThemeName])[] = [
  ['zichtbaarheid-kind-krijgen-760-light.svg', 'kind-krijgen', 760, 'light'],
  ['zichtbaarheid-dennis-380-dark.svg', 'dennis', 380, 'dark'],
  ['zichtbaarheid-kind-krijgen-560-contrast.svg', 'kind-krijgen', 560, 'contrast'],
  ['zichtbaarheid-verhuizen-560-print.svg', 'verhuizen', 560, 'print'],
];

it.each(PICTURES)('%s', async (file, id, width, theme) => {
  const svg = FORMS.svg(layoutZichtbaarheid(scope.find('klantreis', id)!, scope, width), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

it('is in the manual as it is now', async () => {
  const manual = fileURLToPath(new URL('../../../docs/zichtbaarheid.svg', import.meta.url));
  await expect(FORMS.svg(draw(REIS, 560), 'light')).toMatchFileSnapshot(manual);
});

function shapesOf({ strips }: LaidOut): readonly Shape[] {
  return strips.flatMap((strip) => strip.draw(strip.y).shapes);
}

function expectToFit(picture: LaidOut, width: number): void {
  expect(picture.width).toBe(width);
  expect(overflow(picture)).toEqual([]);
  expect(collisions({ ...picture, boxes: picture.boxes.map((box) => ({ ...box, lane: 'rij' })) })).toEqual([]);
  const behind = picture.strips.map((strip) => strip.draw(strip.y));
  const texts = [...picture.boxes, ...behind].flatMap((marks) => marks.texts);
  expect(texts.filter(({ size }) => size < LEAST)).toEqual([]);
  for (const { x, text, size, style, anchor } of behind.flatMap((marks) => marks.texts)) {
    const wide = textWidth(text, size, style);
    const left = anchor === 'middle' ? x - wide / 2 : anchor === 'end' ? x - wide : x;
    expect(left).toBeGreaterThanOrEqual(0);
    expect(left + wide).toBeLessThanOrEqual(width);
  }
}

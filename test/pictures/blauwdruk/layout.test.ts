import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LaidOut, Shape } from '../../../src/drawing/shapes';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { layoutBlauwdruk } from '../../../src/pictures/blauwdruk/layout';
import { FORMS } from '../../../src/pictures/draw';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { golden } from '../../support/golden';
import { boxesOf, redrawnFrom } from '../drawn';
import { collisions, overflow } from '../fits';
import { EVERY_LINE, EVERY_WISH, exampleScope, journeyOf, longJourney, WITHOUT_ALL } from '../kaart/journeys';

const scope = exampleScope();

function draw(text: string): LaidOut {
  const { klantreis, scope: own } = journeyOf(text);
  return layoutBlauwdruk(klantreis, own);
}

const NAMES = 'gehandicaptenparkeerkaartaanvraagformulier arbeidsongeschiktheidsverzekeringsmaatschappij';
const LONG_NAMES = `organisatie wij: ${NAMES}
  soort eigen
organisatie zij: ${NAMES}
  soort keten
kanaal plein: ${NAMES}
systeem s: ${NAMES}
persona p: ${NAMES}
klantreis r: ${NAMES}
  voor p
  fase f: ${NAMES}
    eigenaar: ${NAMES}
    stap a: ${NAMES}
      contact plein met wij vanuit klant
      contact brief met zij vanuit organisatie mislukt: ${NAMES}
      contact telefoon met zij
      contact gesprek met wij vanuit organisatie
      achterkant wij met s: ${NAMES}
      achterkant zij met s: ${NAMES}
      gewenst achterkant wij met s: ${NAMES}
      gewenst contact app met wij vanuit organisatie
`;

describe('the laid-out blueprint', () => {
  it.each(scope.klantreizen.map(({ id }) => id!))('keeps every text of %s in its box', (id) => {
    expectToFit(layoutBlauwdruk(scope.find('klantreis', id)!, scope));
  });

  it.each([1, 2, 3, 5, 10, 50, 200])('holds %i stappen with long and odd texts', (stappen) => {
    const picture = draw(longJourney(stappen));
    expect(boxesOf(picture, 'stap')).toHaveLength(stappen);
    expectToFit(picture);
  });

  it.each([
    ['every line', EVERY_LINE],
    ['every wish', EVERY_WISH],
    ['every wish to go without', WITHOUT_ALL],
    ['the longest names', LONG_NAMES],
    ['a fase without stap', 'klantreis r: R\n  fase f: F\n    eigenaar: Team Zorg\n'],
    ['a stap without anything', 'klantreis r\n  fase\n    stap\n'],
    [
      'names that every object has',
      'klantreis r\n  stap a\n    contact constructor met toString\n    voorkant valueOf: x\n',
    ],
  ])('holds %s', (_, text) => expectToFit(draw(text)));

  it('has the columns of the klantreiskaart', () => {
    const { klantreis, scope: own } = journeyOf(longJourney(10));
    const columns = (picture: LaidOut) => boxesOf(picture, 'stap').map(({ key, x, width }) => ({ key, x, width }));
    expect(columns(layoutBlauwdruk(klantreis, own))).toEqual(columns(layoutKaart(klantreis, own)));
  });

  it('says what to do where there are no stappen', () => {
    const { boxes, strips } = draw('klantreis leeg: Leeg\n');
    const texts = strips.flatMap((strip) => strip.draw(strip.y).texts.map(({ text }) => text));
    expect(texts.join(' ')).toContain('nog geen stappen');
    expect(boxes.map(({ key }) => key)).toEqual(['klantreis']);
  });
});

const REIS = `organisatie loket: Team Burgerzaken
  soort eigen
organisatie kcc: Klantcontactcentrum
  soort eigen
organisatie school: De school
  soort keten
organisatie oma: Oma
  soort naaste
systeem zaken: Zaaksysteem
systeem crm: Klantbeeld
persona noor: Noor
klantreis r: Reis
  voor noor
  fase een: Een
    eigenaar: Team Zorg
    stap a: Noor vraagt het op school
      contact gesprek met school vanuit klant
      gevoel negatief: lang
      doet: Gaat langs
    stap b: Noor belt
      contact telefoon met kcc vanuit klant
      contact telefoon met loket
      voorkant kcc: Verbindt door
      achterkant kcc met crm: Zoekt haar op
  fase twee: Twee
    stap c: Noor krijgt een brief
      contact brief met loket vanuit organisatie
      contact e-mail met oma mislukt: verkeerd adres
      voorkant: De brief legt uit wat er komt
      achterkant loket met zaken: Maakt de brief
      achterkant met crm: Legt het vast
    stap d: Noor wacht
      gewenst contact sms met loket vanuit organisatie
    gewenst stap e: Noor kijkt zelf
      contact website met loket
`;

describe('the blueprint', () => {
  const picture = draw(REIS);
  const box = (key: string) => picture.boxes.find((one) => one.key === key);
  const label = (key: string) => box(key)?.label;
  const linesOf = (stap: number) => picture.description.split('\n').find((line) => line.startsWith(`Stap ${stap}:`))!;

  it('counts the handovers, and marks each at who takes over', () => {
    expect(label('telling/overdrachten')).toBe('2 overdrachten, waarvan 1 tussen onze teams');
    expect(label('stap:b/voorkant:kcc')).toBe(
      'Overdracht 1: van De school naar Klantcontactcentrum. Voorkant (Klantcontactcentrum): Verbindt door.',
    );
    expect(label('stap:b/voorkant:loket')).toBe(
      'Overdracht 2: van Klantcontactcentrum naar Team Burgerzaken. Voorkant (Team Burgerzaken): nog niet beschreven.',
    );
    const numbers = boxesOf(picture, 'voorkant').map(({ texts }) => texts[0]!.text);
    expect(numbers).toEqual([
      'De school',
      '1',
      '2',
      'Team Burgerzaken',
      'De brief legt uit wat er komt',
      'Team Burgerzaken',
    ]);
    expect(picture.description).toContain('Overdracht 2: van Klantcontactcentrum naar Team Burgerzaken.');
  });

  it('counts no handovers where nobody is said to be one of us', () => {
    const without = draw(REIS.replaceAll('  soort eigen\n', ''));
    expect(without.boxes.some(({ key }) => key === 'telling/overdrachten')).toBe(false);
    expect(without.description).toContain('Overdrachten kunnen wij niet tellen');
  });

  it('says where we are met and nobody wrote what we do, and not where that may be in a line without a name', () => {
    expect(label('telling/voorkant')).toBe('1 keer is er contact met ons, en staat er niet bij wat wij doen');
    expect(box('stap:b/voorkant:loket')!.texts.map(({ text }) => text)).toContain('nog niet beschreven');
    expect(box('stap:c/voorkant:loket')!.texts.map(({ text }) => text)).toEqual(['Team Burgerzaken']);
    expect(box('stap:e/voorkant:loket')!.texts.map(({ text }) => text)).toEqual(['Team Burgerzaken']);
  });

  it('has the owner of the stap, else that of its fase, and says where we work without one', () => {
    expect(label('stap:a/eigenaar')).toBe('Eigenaar: Team Zorg (hele fase).');
    // One card over neighbours who have the same.
    expect(box('stap:b/eigenaar')).toBeUndefined();
    expect(label('stap:c/eigenaar')).toBe('Nog geen eigenaar.');
    expect(label('stap:d/eigenaar')).toBeUndefined();
    expect(label('telling/eigenaar')).toBe('1 stap waarin wij iets doen, heeft nog geen eigenaar');
  });

  it('shows what the customer has to look at: no talk, and nothing that did not arrive', () => {
    expect(boxesOf(picture, 'bewijs').map(({ key, label: said }) => [key, said])).toEqual([
      ['stap:c/bewijs:brief', 'Bewijs: brief.'],
      ['stap:d/gewenst-bewijs:sms', 'Bewijs (gewenst): sms.'],
      ['stap:e/bewijs:website', 'Bewijs: website.'],
    ]);
  });

  it('names who did not get through on the line, where nobody stands in front', () => {
    const texts = box('stap:c/contact:2')!.texts.map(({ text }) => text);
    expect(texts).toContain('Oma');
    expect(box('stap:c/contact:1')!.texts.map(({ text }) => text)).not.toContain('Team Burgerzaken');
    expect(box('stap:c/voorkant:oma')).toBeUndefined();
  });

  it('points an arrow at who gets the contact, and none where nobody says who begins', () => {
    const heads = (key: string) =>
      box(key)!.shapes.flatMap((shape) => (shape.type === 'path' && shape.d.includes('L') ? [shape.d] : []));
    const middle = (key: string) => box(key)!.height / 2;
    const tip = (key: string) => Number(/L\S+ ([\d.]+)L/.exec(heads(key)[0]!)![1]);
    expect(tip('stap:a/contact:1')).toBeGreaterThan(middle('stap:a/contact:1'));
    expect(tip('stap:c/contact:1')).toBeLessThan(middle('stap:c/contact:1'));
    expect(heads('stap:b/contact:2')).toEqual([]);
  });

  it('has a row a systeem, and says with which somebody works where there are several', () => {
    const systems = boxesOf(picture, 'systeem').map(({ key, y }) => [key, y]);
    expect(systems.map(([key]) => key)).toEqual(['stap:b/systeem:crm', 'stap:c/systeem:crm', 'stap:c/systeem:zaken']);
    const [one, other, last] = systems.map(([, y]) => y);
    expect(one).toBe(other);
    expect(last).toBeGreaterThan(Number(one));
    expect(box('stap:b/achterkant:1')!.texts.map(({ text }) => text)).not.toContain('met Klantbeeld');
    expect(box('stap:c/achterkant:2')!.texts.map(({ text }) => text)).toContain('met Klantbeeld');
  });

  it('shows where nothing is known, and says so', () => {
    expect(emptiesOf(picture, 'bewijs')).toBe(2);
    expect(emptiesOf(picture, 'voorkant')).toBe(1);
    expect(emptiesOf(picture, 'achterkant')).toBe(3);
    expect(emptiesOf(picture, 'systeem/1')).toBe(3);
    expect(emptiesOf(picture, 'eigenaar')).toBe(2);
    expect(linesOf(1)).toMatch(/Leeg: bewijs, achterkant en systemen\.$/);
    expect(linesOf(3)).not.toContain('Leeg');
    expect(linesOf(4)).toMatch(/Leeg: voorkant, achterkant, systemen en eigenaar\.$/);
  });

  it('stands between its lines: the customer, in front, behind that', () => {
    const { strips } = picture;
    const line = (key: string) => strips.find((strip) => strip.key === `${key}/lijn`)!.y;
    const bottom = (lane: string) => Math.max(...boxesOf(picture, lane).map(({ y, height }) => y + height));
    const top = (lane: string) => Math.min(...boxesOf(picture, lane).map(({ y }) => y));
    expect(bottom('stap')).toBeLessThan(line('interactie'));
    expect(top('voorkant')).toBeGreaterThan(line('interactie'));
    expect(bottom('voorkant')).toBeLessThan(line('zichtbaarheid'));
    expect(top('achterkant')).toBeGreaterThan(line('zichtbaarheid'));
    expect(bottom('achterkant')).toBeLessThan(line('intern'));
    expect(top('systeem')).toBeGreaterThan(line('intern'));
  });

  it('tells of each stap from the customer to the systems', () => {
    expect(linesOf(3)).toBe(
      'Stap 3: Noor krijgt een brief. Bewijs: brief. Contact: brief met Team Burgerzaken (wij nemen contact op), e-mail met Oma ' +
        '(niet gelukt: verkeerd adres). Voorkant: Team Burgerzaken. Voorkant: De brief legt uit wat er komt. ' +
        'Achterkant (Team Burgerzaken met Zaaksysteem): Maakt de brief. Achterkant (Klantbeeld): Legt het vast. Systeem: Zaaksysteem. ' +
        'Systeem: Klantbeeld. Nog geen eigenaar.',
    );
  });

  it('changes by a key the part of that key alone', () => {
    const redrawn = redrawnFrom(draw, REIS);
    expect(redrawn(REIS.replace('Verbindt door', 'Verbindt haar'))).toEqual(['stap:b/voorkant:kcc']);
    expect(redrawn(REIS.replace('Maakt de brief', 'Maakte de brief'))).toEqual(['stap:c/achterkant:1']);
    expect(redrawn(`# eerst\n${REIS}`)).toEqual([]);
  });
});

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, ThemeName])[] = [
  ['blauwdruk-dennis-light.svg', 'dennis', 'light'],
  ['blauwdruk-kind-krijgen-dark.svg', 'kind-krijgen', 'dark'],
  ['blauwdruk-verhuizen-contrast.svg', 'verhuizen', 'contrast'],
  ['blauwdruk-straatfeest-print.svg', 'straatfeest', 'print'],
];

it.each(PICTURES)('%s', async (file, id, theme) => {
  const svg = FORMS.svg(layoutBlauwdruk(scope.find('klantreis', id)!, scope), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

const MELDING = `klantreis stoep: De stoep ligt open
  voor noor
  klantvraag: Wanneer kan ik weer veilig naar buiten?
  status concept
  fase melden: Ik geef het door
    eigenaar: Klantcontactcentrum
    stap struikelen: Noor struikelt over een losse tegel
      gevoel negatief: zij durft haar moeder niet te laten gaan
    stap bellen: Noor belt de gemeente
      contact telefoon met kcc vanuit klant
      doet: Vertelt waar het is
      gevoel positief: zij wordt meteen geholpen
      voorkant kcc: Neemt de melding op
      achterkant kcc met meldingen: Zet de melding bij het wijkteam
  fase wachten: Ik wacht tot het klaar is
    stap kijken: Een medewerker komt kijken
      wacht 2 weken
      contact op-locatie met wijkteam vanuit organisatie
      achterkant wijkteam met planning: Plant het herstel in
    stap stilte: Noor hoort niets meer
      wacht 4 weken
      gevoel zeer-negatief: de tegel ligt er nog
      gewenst contact sms met kcc vanuit organisatie
    stap herstel: De stratenmaker herstelt de stoep
      contact gesprek met stratenmaker vanuit organisatie
      gevoel positief: het is netjes gedaan
persona noor: Noor
organisatie kcc: Klantcontactcentrum
  soort eigen
organisatie wijkteam: Wijkteam
  soort eigen
organisatie stratenmaker: Stratenmaker
  soort markt
systeem meldingen: Meldingensysteem
systeem planning: Planning
`;

it('is in the manual as it is now', async () => {
  const manual = fileURLToPath(new URL('../../../docs/blauwdruk.svg', import.meta.url));
  await expect(FORMS.svg(draw(MELDING), 'light')).toMatchFileSnapshot(manual);
});

/** How many places of a row show that nothing is known there. */
function emptiesOf({ strips }: LaidOut, row: string): number {
  const shapes: readonly Shape[] = strips.find(({ key }) => key === `${row}/leeg`)?.draw(0).shapes ?? [];
  return shapes.length;
}

function expectToFit(picture: LaidOut): void {
  expect(overflow(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
}

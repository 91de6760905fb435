import { describe, expect, it } from 'vitest';
import { inReadingOrder } from '../../../src/drawing/reading-order';
import type { LaidOut } from '../../../src/drawing/shapes';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { layoutKnelpunten } from '../../../src/pictures/knelpunten/layout';
import { MOST_STAPPEN } from '../../../src/pictures/knelpunten/spots';
import { knelpuntRow } from '../../../src/usecases/lists/knelpunten';
import { factorCounts } from '../../../src/usecases/lists/others';
import { spotsOf } from '../../../src/usecases/lists/spots';
import { golden } from '../../support/golden';
import { boxesOf, redrawnFrom } from '../drawn';
import { collisions, overflow } from '../fits';
import { EVERY_LINE, EVERY_WISH, exampleScope, journeyOf, longJourney } from '../kaart/journeys';
import { scopeOf } from '../kaartjes/files';

const scope = exampleScope();

function draw(text: string): LaidOut {
  const { klantreis, scope: own } = journeyOf(text);
  return layoutKnelpunten(klantreis, own);
}

const LONG = 'gehandicaptenparkeerkaartaanvraagformulier arbeidsongeschiktheidsverzekeringsmaatschappij';
const LONG_TEXTS = `organisatie wij: ${LONG}
  soort eigen
organisatie zij: ${LONG} elders
  soort eigen
persona p: ${LONG}
klantreis r: ${LONG}
  voor p
  knelpunt a: ${LONG}
    ernst hoog
    factor communicatie, mandaat
    oorzaak: ${LONG}
  succes: ${LONG}
    waardoor: ${LONG}
  fase f: ${LONG}
    eigenaar: ${LONG}
    knelpunt g: ${LONG}
    stap s: ${LONG}
      contact telefoon met wij
      knelpunt b: ${LONG}
        van p
        ernst hoog
      oplossing o: ${LONG}
        lost op b, a
        stand afgewezen
        gereed 2030-01-01
    stap t: ${LONG}
      eigenaar: ${LONG} twee
      contact balie met zij
`;

/** So many stappen in so many fasen, with everything that the map counts. */
function many(stappen: number, fasen: number): string {
  const each = Math.ceil(stappen / fasen);
  const lines = Array.from({ length: stappen }, (_, at) => [
    ...(at % each === 0 ? [`  fase f${at}: Fase ${at}`, `    eigenaar: Team ${at % 3}`] : []),
    `    stap s${at}: Stap ${at}`,
    `      contact balie met ${at % 2 ? 'wij' : 'zij'}`,
    ...(at % 4 === 0 ? [`      knelpunt k${at}: Traag ${at}`, '        ernst midden', '        factor systeem'] : []),
    ...(at % 5 === 0 ? [`      succes s${at}: Goed ${at}`] : []),
  ]);
  const who = ['organisatie wij: Balie', '  soort eigen', 'organisatie zij: Team Zorg', '  soort eigen'];
  return [...who, 'klantreis r: Veel', ...lines.flat()].join('\n');
}

describe('the laid-out map of knelpunten', () => {
  it.each(scope.klantreizen.map(({ id }) => id!))('keeps every text of %s in its box', (id) => {
    expectToFit(layoutKnelpunten(scope.find('klantreis', id)!, scope));
  });

  it.each([1, 2, 3, 5, 10, 50, 200])('holds %i stappen with long and odd texts', (stappen) => {
    expectToFit(draw(longJourney(stappen)));
  });

  it.each([
    ['every line', EVERY_LINE],
    ['every wish', EVERY_WISH],
    ['the longest texts', LONG_TEXTS],
    ['200 stappen in 12 fasen', many(200, 12)],
    ['200 stappen in 40 fasen', many(200, 40)],
    ['nothing', 'klantreis r\n'],
    ['a fase without stap', 'klantreis r: R\n  fase f: F\n'],
    ['a stap without anything', 'klantreis r\n  fase\n    stap\n'],
    ['knelpunten of the whole alone', 'klantreis r\n  knelpunt a: A\n  knelpunt\n'],
    ['successes alone', 'klantreis r\n  stap a\n    succes: Het lukt\n'],
    [
      'names that every object has',
      'klantreis r\n  stap toString\n    eigenaar: constructor\n    knelpunt __proto__: A\n      factor constructor, toString\n',
    ],
  ])('holds %s', (_, text) => expectToFit(draw(text)));
});

const REIS = `organisatie balie: Balie
  soort eigen
organisatie zorg: Team Zorg
  soort eigen
bron gesprekken: Gesprekken
  soort interview
persona noor: Noor
klantreis r: Reis
  voor noor
  klantvraag: Wat nu?
  knelpunt alles: Niemand heeft het overzicht
    invloed eigen
    factor mandaat
  fase een: Begin
    eigenaar: Team A
    knelpunt begin: Het begin is zwaar
      ernst laag
      volgens gesprekken
    stap a: Noor belt
      contact telefoon met balie
      knelpunt wacht: Lang in de wacht
        ernst hoog
        invloed eigen
        factor communicatie, mandaat
        volgens gesprekken
      knelpunt toon: Een kille toon
        ernst hoog
        factor communicatie
        volgens gesprekken
      oplossing terug: Wij bellen terug
        lost op wacht
        stand gepland
        gereed 2030-02-01
    stap b: Noor vult in
      eigenaar: team a
      knelpunt lang: Veertig vragen
        ernst midden
        invloed deels
      oplossing kort: Drie vragen
        stand klaar
      succes: Opslaan kan
        waardoor: De leverancier luisterde
  fase twee: Straks
    stap c: Noor komt langs
      eigenaar: Team B
      contact balie met zorg
    stap d: Noor hoort het
      contact brief met zorg
      vervalt: niet nodig
`;

describe('where the knelpunten are', () => {
  const picture = draw(REIS);
  const label = (key: string, from = picture) => from.boxes.find((box) => box.key === key)?.label;
  const line = (start: string) => picture.description.split('\n').find((one) => one.startsWith(start));
  const rowNames = (from = picture) =>
    from.boxes.filter(({ lane }) => lane === 'deel' || lane === 'rij').map(({ label: said }) => said);

  it('has a row for what is counted: all, by how grave, by whose it is, by what it comes of', () => {
    expect(rowNames()).toEqual([
      'Nog open: 4',
      ...['Ernst', 'Hoog: 2', 'Midden: 0', 'Laag: 1', 'Onbekend: 1'],
      ...['Invloed', 'Zelf op te lossen: 2', 'Deels zelf op te lossen: 0', 'Onbekend: 2'],
      ...['Waar het aan ligt', 'Communicatie: 2', 'Mandaat: 2', 'Nog zonder factor: 1'],
      ...['Dit houden wij', 'Wat goed gaat: 1'],
      ...['Wie gaat erover', 'Team A', 'Team B', 'Nog zonder eigenaar', 'Overdracht'],
    ]);
  });

  it('has a column for each stap, and one for a whole of which something is said', () => {
    const heads = boxesOf(picture, 'stap').map((box) => box.label);
    expect(heads).toEqual([
      'Hele klantreis',
      'Begin: hele fase',
      'Stap 1: Noor belt',
      'Stap 2: Noor vult in',
      'Stap 3: Noor komt langs',
      'Stap 4: Noor hoort het',
    ]);
    const fasen = boxesOf(picture, 'fase').map((box) => box.label);
    expect(fasen).toEqual(['Fase: Begin. Eigenaar: Team A.', 'Fase: Straks.']);
  });

  it('says in a cell how many, which ones and what is solved, and leads to each', () => {
    expect(label('stap:a/open:alles')).toBe('Stap 1: Noor belt, Nog open: 2 knelpunten (nr. 3, 4)');
    expect(label('stap:b/open:alles')).toBe('Stap 2: Noor vult in, Nog open: 1 opgelost');
    expect(label('stap:c/open:alles')).toBeUndefined();
    const cell = picture.boxes.find(({ key }) => key === 'stap:a/factor:communicatie')!;
    const lines = REIS.split('\n');
    expect(cell.lines!.map((at) => lines[at]!.trim())).toEqual([
      'knelpunt wacht: Lang in de wacht',
      'knelpunt toon: Een kille toon',
    ]);
    expect(cell.line).toBe(cell.lines![0]);
  });

  it('shows without colour how heavy a cell is, and with dashes what nobody heard', () => {
    const look = (key: string) => {
      const { shapes } = picture.boxes.find((box) => box.key === key)!;
      const [frame] = shapes;
      return {
        dots: shapes.filter(({ type }) => type === 'circle').length,
        isDashed: frame!.type === 'rect' && frame!.dash !== undefined,
      };
    };
    expect(look('stap:a/open:alles')).toEqual({ dots: 3, isDashed: false });
    expect(look('fase:een/geheel/open:alles')).toEqual({ dots: 1, isDashed: false });
    expect(look('klantreis/geheel/open:alles')).toEqual({ dots: 1, isDashed: true });
    // All of it is solved.
    expect(look('stap:b/open:alles')).toEqual({ dots: 0, isDashed: false });
  });

  it('has the owners by stap, in whatever capitals, what nobody owns, and who takes over', () => {
    const owners = boxesOf(picture, 'eigenaar').map((box) => box.label);
    expect(owners).toEqual([
      'Team A: Begin: hele fase – Stap 2: Noor vult in (2 stappen, 3 knelpunten)',
      'Team B: Stap 3: Noor komt langs (1 stap)',
      'nog zonder eigenaar: Stap 4: Noor hoort het (1 stap)',
    ]);
    expect(boxesOf(picture, 'overdracht').map((box) => box.label)).toEqual(['Overdracht 1: van Balie naar Team Zorg.']);
  });

  it('tells every knelpunt with where it is and what is done about it', () => {
    expect(label('lijst/knelpunt:wacht')).toBe(
      'Knelpunt 3, ernst hoog, Stap 1: Noor belt, zelf op te lossen, factor: communicatie, mandaat: Lang in de wacht. ' +
        'Oplossing: Wij bellen terug (gepland, februari 2030).',
    );
    expect(label('lijst/knelpunt:toon')).toMatch(/Nog zonder oplossing of kans\.$/);
    expect(boxesOf(picture, 'knelpunt').map(({ key }) => key)).toEqual(
      ['alles', 'begin', 'wacht', 'toon', 'lang'].map((id) => `lijst/knelpunt:${id}`),
    );
  });

  it('has what goes well, with where', () => {
    expect(label('stap:b/successen')).toBe('Stap 2: Noor vult in: 1 succes');
    expect(boxesOf(picture, 'succes').map((box) => box.label)).toEqual([
      'Succes (Stap 2: Noor vult in, waardoor: De leverancier luisterde): Opslaan kan',
    ]);
  });

  it('counts on top what matters most', () => {
    expect(boxesOf(picture, 'telling').map((box) => box.label)).toEqual([
      '5 knelpunten, waarvan 2 met ernst hoog',
      '2 kunnen wij zelf oplossen',
      '3 nog zonder oplossing of kans',
      '1 opgelost',
      '1 overdracht, waarvan 1 tussen onze teams',
    ]);
  });

  it('is read row by row, each under its name', () => {
    const read = inReadingOrder([picture]).map((box) => box.label);
    const from = read.indexOf('Communicatie: 2');
    expect(read.slice(from, from + 4)).toEqual([
      'Communicatie: 2',
      'Stap 1: Noor belt, Communicatie: 2 knelpunten (nr. 3, 4)',
      'Mandaat: 2',
      'Hele klantreis, Mandaat: 1 knelpunt (nr. 1)',
    ]);
  });

  it('tells the same in words, column by column', () => {
    expect(line('Stap 1:')).toBe(
      'Stap 1: Noor belt. Nog open: 2 knelpunten (nr. 3, 4). Hoog: 2 knelpunten (nr. 3, 4). Zelf op te lossen: 1 knelpunt (nr. 3). ' +
        'Onbekend: 1 knelpunt (nr. 4). Communicatie: 2 knelpunten (nr. 3, 4). Mandaat: 1 knelpunt (nr. 3). Eigenaar: Team A.',
    );
    expect(line('Stap 3:')).toBe('Stap 3: Noor komt langs. Eigenaar: Team B. Overdracht 1: van Balie naar Team Zorg.');
    for (const { label: said } of [...boxesOf(picture, 'knelpunt'), ...boxesOf(picture, 'succes')])
      expect(picture.description).toContain(said);
  });

  it('names another klantreis whose oplossing is for it', () => {
    const both = scopeOf(
      new Map([
        ['een.klantreis', 'klantreis een: Een\n  knelpunt traag: Traag\n'],
        ['twee.klantreis', 'klantreis twee: Twee\n  oplossing o: Samen\n    lost op een.traag\n'],
      ]),
    );
    const card = layoutKnelpunten(both.find('klantreis', 'een')!, both).boxes.find(({ lane }) => lane === 'knelpunt')!;
    expect(card.label).toContain('Oplossing: Samen, uit de klantreis ‘Twee’.');
    const files = card.texts.flatMap(({ paragraph }) => paragraph?.sources.map(({ file }) => file) ?? []);
    expect(new Set(files)).toEqual(new Set([undefined, 'twee.klantreis']));
  });

  it('has a column for each fase where there are too many stappen, and says so', () => {
    const long = draw(many(MOST_STAPPEN + 1, 5));
    expect(boxesOf(long, 'stap')).toEqual([]);
    expect(boxesOf(long, 'fase')).toHaveLength(5);
    expect(boxesOf(long, 'eigenaar').map((box) => box.label)[0]).toBe('Team 0: Fase 0 (5 stappen)');
    expect(long.description).toContain('Er zijn meer dan 24 stappen. Daarom staat hier een kolom per fase.');
    expect(boxesOf(draw(many(MOST_STAPPEN, 5)), 'stap')).toHaveLength(MOST_STAPPEN);
    // Without fasen there is nothing to put together.
    expect(boxesOf(draw(many(MOST_STAPPEN + 1, 1)), 'stap')).toHaveLength(MOST_STAPPEN + 1);
  });

  it('says how to write one where there is none', () => {
    const none = draw('klantreis r\n  stap a\n');
    expect(none.description).toContain('Deze klantreis heeft nog geen knelpunten.');
    expect(label('geen-knelpunten', none)).toMatch(/Schrijf onder een stap: knelpunt: wat er misgaat$/);
    expect(boxesOf(none, 'telling')).toEqual([]);
  });

  it('counts factoren as the lists do', () => {
    for (const klantreis of scope.klantreizen) {
      const file = scope.files.find(({ model }) => model.klantreizen.includes(klantreis))!.path;
      const rows = spotsOf([{ klantreis, file, scope }]).flatMap((spot) =>
        spot.holder.knelpunten.map((one) => knelpuntRow(spot, one)),
      );
      const names = rowNames(layoutKnelpunten(klantreis, scope));
      const from = names.indexOf('Waar het aan ligt') + 1;
      const counted = factorCounts(rows).map(({ factor }) => factor);
      const shown = names.slice(from, from + counted.length).map((name) => name.replace(/: \d+$/, '').toLowerCase());
      expect(shown).toEqual(counted);
    }
  });

  it('changes by a key the parts of that key alone', () => {
    const redrawn = redrawnFrom(draw, REIS);
    expect(redrawn(REIS.replace('Een kille toon', 'Een kil toon'))).toEqual(['lijst/knelpunt:toon']);
    expect(redrawn(`# eerst\n${REIS}`)).toEqual([]);
  });
});

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, ThemeName])[] = [
  ['knelpunten-dennis-light.svg', 'dennis', 'light'],
  ['knelpunten-verhuizen-dark.svg', 'verhuizen', 'dark'],
  ['knelpunten-straatfeest-print.svg', 'straatfeest', 'print'],
  ['knelpunten-kind-krijgen-contrast.svg', 'kind-krijgen', 'contrast'],
];

it.each(PICTURES)('%s', async (file, id, theme) => {
  const svg = FORMS.svg(layoutKnelpunten(scope.find('klantreis', id)!, scope), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

function expectToFit(picture: LaidOut): void {
  expect(overflow(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
}

import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/drawing/shapes';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { layoutPersonas, PERSONAS_WIDTHS } from '../../../src/pictures/personas/layout';
import { golden } from '../../support/golden';
import { redrawnFrom } from '../drawn';
import { misfits } from '../fits';
import { EVERY_LINE, EVERY_WISH, exampleScope, journeyOf, longJourney } from '../kaart/journeys';

function draw(text: string, width?: number): LaidOut {
  const { klantreis, scope } = journeyOf(text);
  return layoutPersonas(klantreis, scope, width);
}

const LONG = 'gehandicaptenparkeerkaartaanvraagformulier arbeidsongeschiktheidsverzekeringsmaatschappij';
const NAMES = ['Fatma', 'Fenna', 'Bram', 'Cor', 'Dirk', 'Émile', 'Ab'];
const GEVOEL = ['zeer-negatief', 'negatief', 'neutraal', 'positief', 'zeer-positief'];

/** So many personas who feel something in each of so many stappen, half of them half filled in. */
function many(count: number, stappen: number, titel = (at: number) => NAMES[at % NAMES.length]!): string {
  const ids = Array.from({ length: count }, (_, at) => `p${at}`);
  return [
    ...ids.flatMap((id, at) => [
      `persona ${id}: ${titel(at)}`,
      ...(at % 2
        ? []
        : [`  doelgroep: Groep ${at}`, `  situatie: ${'Woont hier al lang. '.repeat(at + 1)}`, '  digitaal laag']),
      ...(at % 3 ? [`  doel: Snel klaar`, '  taal B1'] : ['  behoefte: Duidelijkheid', '  voorkeur telefoon, balie']),
    ]),
    'klantreis r: Reis',
    ...(count > 0 ? [`  voor ${ids.join(', ')}`] : []),
    ...Array.from({ length: stappen }, (_, stap) => [
      `  stap s${stap}: Stap ${stap}`,
      ...ids.map((id, at) => `    gevoel ${GEVOEL[(stap * at + stap) % GEVOEL.length]} van ${id}: reden ${stap}`),
      ...(stap % 3 ? [] : [`    knelpunt k${stap}: Traag ${stap}`]),
      ...(stap % 4 || count === 0 ? [] : [`    knelpunt q${stap}: Alleen ${stap}`, `      van p${stap % count}`]),
    ]).flat(),
  ].join('\n');
}

describe.each(PERSONAS_WIDTHS)('personas beside each other in %i px', (width) => {
  const scope = exampleScope();

  it.each(scope.klantreizen.map(({ id }) => id!))('keep every text of %s in its box', (id) => {
    const picture = layoutPersonas(scope.find('klantreis', id)!, scope, width);
    expect(picture.width).toBe(width);
    expect(misfits(picture)).toEqual([]);
  });

  it.each([
    ['every line', EVERY_LINE],
    ['every wish', EVERY_WISH],
    ['long and odd texts', longJourney(20)],
    ['1 stap', many(2, 1)],
    ['200 stappen', many(3, 200)],
    ['1 persona', many(1, 12)],
    ['3 personas', many(3, 12)],
    ['4 personas', many(4, 12)],
    ['20 personas', many(20, 12)],
    ['3 personas with the longest names', many(3, 12, () => LONG)],
    ['5 personas with the longest names', many(5, 12, () => LONG)],
    ['nobody', 'klantreis r: R\n  stap a: A\n    knelpunt b: B\n'],
    ['nothing', 'klantreis r\n'],
    ['personas of whom nothing is told', 'persona p\npersona q: \nklantreis r\n  voor p, q\n'],
    [
      'somebody who is nowhere',
      'klantreis r: R\n  voor p, q\n  stap a: A\n    knelpunt: B\n      van z\n    gevoel negatief van p\n',
    ],
    [
      'names that every object has',
      'persona toString: A\npersona constructor: B\nklantreis r\n  voor toString, constructor\n  knelpunt valueOf: C\n',
    ],
  ])('hold %s', (_, text) => expect(misfits(draw(text, width))).toEqual([]));
});

const REIS = `persona noor: Noor
  doel: Alles geregeld
  behoefte: Op tijd horen wat moet
persona sam: Sam
  doel: Erbij zijn
persona opa: Opa
klantreis r: Wij krijgen een kind
  voor noor, sam
  knelpunt alles: Niemand heeft het overzicht
  stap a: A
    gevoel negatief: zij weet het niet
    gevoel positief van sam: hij kijkt uit naar het kind
    knelpunt stil: Niemand laat iets horen
      van noor
  stap b: B
    voor sam
    gevoel negatief: geen vrij
    knelpunt vrij: Verlof vraag je op drie plekken aan
  stap c: C
    voor sam, opa
    knelpunt ver: Het loket is ver
  stap d: D
    gevoel positief: het is gelukt
`;

describe('personas beside each other', () => {
  const picture = draw(REIS);
  const labels = (from = picture) => from.boxes.map(({ label }) => label);
  const linesOf = (from = picture) => from.description.split('\n');

  it('has who they are, what they feel, and what stands in their way: what they share first', () => {
    expect(linesOf()).toEqual([
      'Wij krijgen een kind. De persona’s naast elkaar, Huidige klantreis, concept.',
      'Noor. Doel: Alles geregeld. Behoefte: Op tijd horen wat moet. Gebaseerd op: nog geen bron. Komt voor in: Wij krijgen een kind.',
      'Sam. Doel: Erbij zijn. Gebaseerd op: nog geen bron. Komt voor in: Wij krijgen een kind.',
      'Hun hartslag',
      'Hartslag van Noor. Stap 1: negatief (aanname). Stap 4: positief (aanname).',
      'Stap 1. Gevoel van Noor: negatief, omdat: zij weet het niet (aanname).',
      'Stap 4. Gevoel van Noor: positief, omdat: het is gelukt (aanname).',
      'Hartslag van Sam. Stap 1: positief (aanname). Stap 2: negatief (aanname).',
      'Stap 1. Gevoel van Sam: positief, omdat: hij kijkt uit naar het kind (aanname).',
      'Stap 2. Gevoel van Sam: negatief, omdat: geen vrij (aanname).',
      'Hun knelpunten',
      'Knelpunten van Noor en Sam. Er staat geen naam bij. Zij horen bij wat deze persona’s allemaal meemaken.',
      'Knelpunt 1, ernst onbekend, hele klantreis: Niemand heeft het overzicht. Nog zonder oplossing of kans.',
      'Knelpunten van Sam en Opa. Er staat geen naam bij. Zij horen bij wat deze persona’s allemaal meemaken.',
      'Knelpunt 4, ernst onbekend, Stap 3: C: Het loket is ver. Nog zonder oplossing of kans.',
      'Knelpunten van Noor.',
      'Knelpunt 2, ernst onbekend, Stap 1: A, van Noor: Niemand laat iets horen. Nog zonder oplossing of kans.',
      'Knelpunten van Sam.',
      'Knelpunt 3, ernst onbekend, Stap 2: B: Verlof vraag je op drie plekken aan. Nog zonder oplossing of kans.',
    ]);
  });

  it('tells the same at the same height', () => {
    const [noor, sam] = picture.boxes.filter(({ lane }) => lane === 'persona');
    const heightOf = (box: typeof noor, text: string) => box!.texts.find((run) => run.text === text)?.y;
    expect(noor!.y).toBe(sam!.y);
    expect(noor!.height).toBe(sam!.height);
    expect(heightOf(noor, 'Doel')).toBe(heightOf(sam, 'Doel'));
    expect(heightOf(noor, 'Gebaseerd op')).toBe(heightOf(sam, 'Gebaseerd op'));
    // What is not known of somebody leaves its room.
    expect(heightOf(sam, 'Behoefte')).toBeUndefined();
  });

  it('has up to three hartslagen in one chart, each with letters at its points, and more in one each', () => {
    const charts = (count: number) =>
      draw(many(count, 6)).strips.filter(({ key }) => /hartslagen$|overzicht$/.test(key));
    expect(charts(3).map(({ key }) => key)).toEqual(['hartslagen']);
    const [chart] = charts(3);
    const letters = chart!
      .draw(0)
      .texts.filter(({ role }) => role === 'papier')
      .map(({ text }) => text);
    expect(letters).toHaveLength(3 * 6);
    expect(new Set(letters)).toEqual(new Set(['Fa', 'Fe', 'B']));
    expect(charts(4).map(({ key }) => key)).toEqual([0, 1, 2, 3].map((at) => `hartslag:p${at}/overzicht`));
    expect(new Set(charts(4).map(({ y }) => y)).size).toBe(1);
  });

  it('has each in one of its own too where the letters have no room', () => {
    const keys = (text: string, width: number) =>
      draw(text, width).strips.flatMap(({ key }) => (/hartslagen$|overzicht$/.test(key) ? [key] : []));
    expect(keys(many(2, 100), 1120)).toEqual(['hartslag:p0/overzicht', 'hartslag:p1/overzicht']);
    expect(keys(many(2, 6), 380)).toEqual(['hartslagen']);
  });

  it('says what to do where there is nobody to compare', () => {
    expect(labels(draw('klantreis r: R\n'))).toContain(
      'Deze klantreis heeft nog geen persona. Schrijf onder de klantreis: voor noor',
    );
    expect(labels(draw('persona noor: Noor\nklantreis r: R\n  voor noor\n'))).toContain(
      'Deze klantreis heeft één persona. Schrijf er meer bij voor, om ze te vergelijken: voor noor, sam',
    );
    expect(labels(draw('klantreis r: R\n  knelpunt a: A\n'))).toContain('Knelpunten zonder persona.');
  });

  it('changes by a key the part of that key alone', () => {
    const redrawn = redrawnFrom(draw, REIS);
    expect(redrawn(REIS.replace('geen vrij', 'geen vrije dag'))).toEqual(['stap:b/voelt/sam']);
    expect(redrawn(REIS.replace('Het loket is ver', 'Het loket is te ver'))).toEqual(['lijst/knelpunt:ver']);
    expect(redrawn(`# eerst\n${REIS}`)).toEqual([]);
  });
});

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, width: number, ThemeName])[] = [
  ['personas-verhuizen-1120-light.svg', 'verhuizen', 1120, 'light'],
  ['personas-dennis-760-dark.svg', 'dennis', 760, 'dark'],
  ['personas-verhuizen-560-print.svg', 'verhuizen', 560, 'print'],
  ['personas-verhuizen-380-contrast.svg', 'verhuizen', 380, 'contrast'],
];

it.each(PICTURES)('%s', async (file, id, width, theme) => {
  const scope = exampleScope();
  const svg = FORMS.svg(layoutPersonas(scope.find('klantreis', id)!, scope, width), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

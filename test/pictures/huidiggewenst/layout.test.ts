import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/drawing/shapes';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { layoutHuidigGewenst } from '../../../src/pictures/huidiggewenst/layout';
import { golden } from '../../support/golden';
import { boxesOf, redrawnFrom } from '../drawn';
import { collisions, overflow } from '../fits';
import { EVERY_LINE, EVERY_WISH, exampleScope, journeyOf, longJourney, WITHOUT_ALL } from '../kaart/journeys';

const scope = exampleScope();

function draw(text: string): LaidOut {
  const { klantreis, scope: own } = journeyOf(text);
  return layoutHuidigGewenst(klantreis, own);
}

const LONG = 'gehandicaptenparkeerkaartaanvraagformulier arbeidsongeschiktheidsverzekeringsmaatschappij';
const LONG_TEXTS = `persona p: ${LONG}
persona q: ${LONG}
klantreis r: ${LONG}
  voor p, q
  stap a: ${LONG}
    gevoel zeer-negatief: ${LONG}
    gewenst gevoel zeer-positief: ${LONG}
      door o, weg
    gewenst gevoel positief van q: ${LONG}
    oplossing o: ${LONG}
      eigenaar: ${LONG}
      stand afgewezen
      gereed 2030-01-01
`;

describe('the laid-out hartslag of now and of then', () => {
  it.each(scope.klantreizen.map(({ id }) => id!))('keeps every text of %s in its box', (id) => {
    expectToFit(layoutHuidigGewenst(scope.find('klantreis', id)!, scope));
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
    ['the longest texts', LONG_TEXTS],
    ['a fase without stap', 'klantreis r: R\n  fase f: F\n'],
    ['a stap without anything', 'klantreis r\n  fase\n    stap\n'],
    ['no klantreis to speak of', 'klantreis r: R\n'],
    [
      'names that every object has',
      'klantreis r\n  stap a\n    gewenst gevoel positief van toString\n      door constructor\n',
    ],
  ])('holds %s', (_, text) => expectToFit(draw(text)));
});

const REIS = `persona noor: Noor
persona sam: Sam
persona opa: Opa
klantreis r: Reis
  voor noor, sam
  stap a: Noor wacht
    gevoel zeer-negatief: zij hoort niets
    gewenst gevoel neutraal: zij weet wat er komt
      door bericht
    gevoel negatief van sam: hij belt elke dag
    gewenst gevoel positief van sam
    gevoel neutraal van opa: hij leest de krant
    knelpunt stil: Niemand laat iets horen
    oplossing bericht: Wij sturen elke week een bericht
      eigenaar: Team Zorg
      stand gepland
      gereed 2030-02-01
  stap b: Noor vult het formulier in
    gevoel negatief: zij snapt het niet
    gewenst gevoel positief: drie vragen en klaar
    knelpunt lang: Veertig vragen
    oplossing kort: Drie vragen
      stand klaar
    oplossing niet: Een cursus
      stand afgewezen
  stap c: Noor komt langs
    gevoel negatief: ver weg
    gewenst gevoel neutraal: het went
  stap d: Noor krijgt een cadeau
    gevoel positief: leuk
    gewenst gevoel neutraal: het hoeft niet
  stap e: Noor betaalt
    vervalt: dat doen wij
    gevoel negatief: duur
  gewenst stap f: Noor krijgt een kaart
    door bericht
    gevoel positief: lief
`;

describe('the hartslag of now and of then', () => {
  const picture = draw(REIS);
  const label = (key: string) => picture.boxes.find((box) => box.key === key)?.label;
  const textsOf = (key: string) => picture.boxes.find((box) => box.key === key)?.texts.map(({ text }) => text);
  const lineOf = (stap: number) => picture.description.split('\n').find((line) => line.startsWith(`Stap ${stap}:`))!;

  it('has a chart for everybody for whom something is wished, and says of whom there is none', () => {
    const headings = picture.strips.filter(({ key }) => key.startsWith('hartslag-van:')).map(({ key }) => key);
    expect(headings).toEqual(['hartslag-van:noor', 'hartslag-van:sam']);
    const said = picture.strips
      .find(({ key }) => key === 'zonder-wens')!
      .draw(0)
      .texts.map(({ text }) => text);
    expect(said).toEqual(['Van Opa staat er geen gewenste hartslag.']);
  });

  it('tells what is felt now and then, each with its reason', () => {
    expect(textsOf('stap:a/verschil:noor')).toEqual([
      'van zeer negatief naar',
      'neutraal',
      'nu: zij hoort niets',
      'straks: zij weet wat er komt',
    ]);
    expect(textsOf('stap:e/verschil:noor')).toEqual(['vervalt: negatief', 'nu: duur']);
    expect(textsOf('stap:f/verschil:noor')).toEqual(['nieuw: positief', 'straks: lief']);
    expect(label('stap:a/verschil:sam')).toContain('Gewenst gevoel van Sam: positief.');
  });

  it('carries at each lift the oplossing that the wish names, with owner, stand and date', () => {
    expect(label('oplossing:bericht')).toBe(
      'Dankzij: Oplossing (voor knelpunt 1, Team Zorg, gepland, februari 2030): Wij sturen elke week een bericht',
    );
    expect(textsOf('oplossing:bericht')).toEqual(
      expect.arrayContaining(['voor knelpunt 1', 'Team Zorg', 'gepland', 'februari 2030']),
    );
  });

  it('tells an oplossing once, and where it is told', () => {
    const again = boxesOf(picture, 'dankzij').find(({ key }) => key === 'stap:f/dankzij:bericht')!;
    expect(again.texts.map(({ text }) => text).join(' ')).toBe('Wij sturen elke week een bericht zie stap 1');
  });

  it('says what only stands in the stap, and that nobody wrote whose it is; what was rejected lifts nothing', () => {
    expect(textsOf('oplossing:kort')!.join(' ')).toMatch(
      /^staat bij deze stap, niet bij de wens Drie vragen voor knelpunt 2 klaar nog geen eigenaar$/,
    );
    expect(label('oplossing:kort')).toMatch(/^Bij deze stap staat, niet bij de wens:/);
    expect(label('oplossing:niet')).toBeUndefined();
  });

  it('says where a lift has nothing behind it, and not where it comes, goes or is worse', () => {
    const missing = boxesOf(picture, 'dankzij').filter(({ key }) => key.endsWith('geen-oplossing'));
    expect(missing.map(({ key, label: said }) => [key, said])).toEqual([
      ['stap:c/geen-oplossing', 'Nog geen oplossing genoemd.'],
    ]);
  });

  it('says of an oplossing that there is not that it is nowhere', () => {
    const text = 'klantreis r\n  stap a\n    gevoel negatief\n    gewenst gevoel positief\n      door weg\n';
    const [card] = boxesOf(draw(text), 'dankzij');
    expect(card!.label).toBe('Dankzij: weg. Deze oplossing staat nergens.');
  });

  it('counts what gets better, what has nothing behind it, what gets worse, and how much of that is done', () => {
    const counts = boxesOf(picture, 'telling').map((box) => box.label);
    expect(counts).toEqual([
      '4 keer voelt iemand zich straks beter',
      '1 daarvan zonder oplossing',
      '1 keer voelt iemand zich straks slechter',
      '1 van de 2 oplossingen hiervoor is klaar',
    ]);
    for (const count of counts) expect(picture.description).toContain(count);
  });

  it('draws an arrow from now to then: up in green, down in red', () => {
    const arrows = picture.strips.filter(({ key }) => key.startsWith('hartslag/raster/pijlen'));
    const strokes = arrows.map((strip) =>
      strip.draw(strip.y).shapes.flatMap((shape) => (shape.type === 'path' ? [shape.stroke] : [])),
    );
    expect(strokes.map((own) => own.filter((stroke) => stroke === 'gewenst').length / 2)).toEqual([3, 1]);
    expect(strokes.map((own) => own.filter((stroke) => stroke === 'rood').length / 2)).toEqual([1, 0]);
  });

  it('tints what lies between the lines where the one runs above the other all the way', () => {
    const fills = (text: string) =>
      draw(text)
        .strips.find(({ key }) => key === 'hartslag/waas')!
        .draw(0)
        .shapes.map((shape) => (shape.type === 'path' ? shape.fill : undefined));
    const reis = (...stappen: readonly (readonly [now: string, then?: string])[]) =>
      `persona p: P\nklantreis r: R\n  voor p\n${stappen
        .map(([now, then], nth) => `  stap s${nth}\n    gevoel ${now}\n${then ? `    gewenst gevoel ${then}\n` : ''}`)
        .join('')}`;
    expect(fills(reis(['negatief'], ['negatief', 'positief'], ['neutraal']))).toEqual(['groenWaas', 'groenWaas']);
    expect(fills(reis(['positief'], ['positief', 'negatief']))).toEqual(['roodWaas']);
    expect(fills(reis(['negatief', 'positief'], ['positief', 'negatief']))).toEqual([]);
    // A stap that goes lies between two that stay.
    const gone = reis(['negatief', 'positief'], ['negatief'], ['neutraal', 'positief']).replace(
      'stap s1\n',
      'stap s1\n    vervalt: weg\n',
    );
    expect(fills(gone)).toEqual(['groenWaas']);
    expect(fills(gone.replace(/(stap s1\n.*\n +gevoel) negatief/, '$1 zeer-positief'))).toEqual([]);
  });

  it('tells of each stap what is felt, what comes of it, and by what', () => {
    expect(lineOf(1)).toBe(
      'Stap 1: Noor wacht. Gevoel van Noor: zeer negatief, omdat: zij hoort niets (aanname). ' +
        'Gevoel van Sam: negatief, omdat: hij belt elke dag (aanname). Gevoel van Opa: neutraal, omdat: hij leest de krant (aanname). ' +
        'Noor straks: neutraal, omdat: zij weet wat er komt. Sam straks: positief. ' +
        'Dankzij: Oplossing (voor knelpunt 1, Team Zorg, gepland, februari 2030): Wij sturen elke week een bericht.',
    );
    expect(lineOf(3)).toMatch(/Nog geen oplossing genoemd\.$/);
    expect(lineOf(5)).toContain('Noor straks: deze stap is er niet meer.');
  });

  it('says how to write a wish where there is none, and shows the hartslag of now', () => {
    const { strips, boxes } = draw('klantreis r\n  stap a\n    gevoel negatief\n');
    const texts = strips.flatMap((strip) => strip.draw(strip.y).texts.map(({ text }) => text));
    expect(texts).toContain(
      'Er staat nog geen gewenst gevoel in deze klantreis. Schrijf onder een stap: gewenst gevoel positief: reden',
    );
    expect(boxes.filter(({ lane }) => lane === 'hartslag')).toHaveLength(1);
    const wanted = draw('klantreis r\n  toestand gewenst\n  stap a\n    gevoel positief\n');
    expect(wanted.description).toContain('Deze klantreis is zelf de gewenste.');
  });

  it('changes by a key the part of that key alone', () => {
    const redrawn = redrawnFrom(draw, REIS);
    expect(redrawn(REIS.replace('zij weet wat er komt', 'zij weet wat er kom'))).toEqual(['stap:a/verschil:noor']);
    expect(redrawn(REIS.replace('Team Zorg', 'Team Zorgt'))).toEqual(['oplossing:bericht', 'stap:f/dankzij:bericht']);
    expect(redrawn(`# eerst\n${REIS}`)).toEqual([]);
  });
});

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, ThemeName])[] = [
  ['huidig-gewenst-kind-krijgen-light.svg', 'kind-krijgen', 'light'],
  ['huidig-gewenst-kind-krijgen-dark.svg', 'kind-krijgen', 'dark'],
  ['huidig-gewenst-dennis-contrast.svg', 'dennis', 'contrast'],
  ['huidig-gewenst-straatfeest-print.svg', 'straatfeest', 'print'],
];

it.each(PICTURES)('%s', async (file, id, theme) => {
  const svg = FORMS.svg(layoutHuidigGewenst(scope.find('klantreis', id)!, scope), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

const STOEP = `klantreis stoep: De stoep ligt open
  voor noor
  klantvraag: Wanneer kan ik weer veilig naar buiten?
  stap struikelen: Noor struikelt over een losse tegel
    gevoel negatief: zij durft haar moeder niet te laten gaan
  stap bellen: Noor belt de gemeente
    gevoel positief: zij wordt meteen geholpen
  stap stilte: Noor hoort niets meer
    gevoel zeer-negatief: de tegel ligt er nog
    gewenst gevoel neutraal: zij weet wanneer het klaar is
      door bericht
    knelpunt stil: Noor weet niet of er iemand komt
    oplossing bericht: Noor krijgt een sms met de dag van het herstel
      eigenaar: Klantcontactcentrum
      stand gepland
      gereed 2030-02-01
  stap herstel: De stratenmaker herstelt de stoep
    gevoel neutraal: er stond opeens een man met een boor
    gewenst gevoel positief: zij wist dat hij kwam
  gewenst stap vraag: Noor hoort of het zo goed is
    door bericht
    gevoel positief: zij telt mee
persona noor: Noor
`;

it('is in the manual as it is now', async () => {
  const manual = fileURLToPath(new URL('../../../docs/huidig-gewenst.svg', import.meta.url));
  await expect(FORMS.svg(draw(STOEP), 'light')).toMatchFileSnapshot(manual);
});

function expectToFit(picture: LaidOut): void {
  expect(overflow(picture)).toEqual([]);
  expect(collisions(picture)).toEqual([]);
}

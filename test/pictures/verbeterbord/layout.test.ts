import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/drawing/shapes';
import { oplossingenOf } from '../../../src/model/scope/scope';
import { makeView } from '../../../src/pictures/kaart/view';
import { improvementsOf } from '../../../src/pictures/verbeterbord/improvements';
import { BOARD_WIDTHS, layoutVerbeterbord } from '../../../src/pictures/verbeterbord/layout';
import { oplossingRows } from '../../../src/usecases/lists/oplossingen';
import { redrawnFrom } from '../drawn';
import { misfits } from '../fits';
import { EVERY_LINE, exampleScope, journeyOf, longJourney } from '../kaart/journeys';
import { scopeOf } from '../kaartjes/files';

const TODAY = '2030-01-02';

function draw(text: string, width?: number): LaidOut {
  const { klantreis, scope } = journeyOf(text);
  return layoutVerbeterbord(klantreis, scope, width, TODAY);
}

/** So many oplossingen, with each stand, effort and effect, some quickly done and some late. */
function manyPlans(count: number): string {
  const pick = <T>(values: readonly T[], at: number) => values[at % values.length]!;
  const plans = Array.from({ length: count }, (_, at) => [
    `  knelpunt k${at}: ${pick(['Gehandicaptenparkeerkaartaanvraagformulier', 'Kort', 'Het duurt lang'], at)}`,
    `    invloed ${pick(['eigen', 'deels'], at)}`,
    `  oplossing o${at}: Arbeidsongeschiktheidsverzekeringsmaatschappij ${at}`,
    `    inspanning ${pick(['klein', 'middel', 'groot'], at)}`,
    `    effect ${pick(['groot', 'middel', 'klein'], at >> 1)}`,
    `    stand ${pick(['idee', 'gepland', 'bezig', 'klaar', 'afgewezen'], at)}`,
    ...(at % 3 ? [`    gereed ${pick(['2029-01-01', '2031-01-01'], at)}`] : []),
    ...(at % 4 ? ['    eigenaar: Team Vergunningverlening en Handhaving'] : []),
  ]);
  return ['klantreis reis: Reis', ...plans.flat()].join('\n');
}

describe.each(BOARD_WIDTHS)('the verbeterbord of %i px', (width) => {
  const scope = exampleScope();

  it.each(scope.klantreizen.map(({ id }) => id!))('keeps every text of %s in its box', (id) => {
    const picture = layoutVerbeterbord(scope.find('klantreis', id)!, scope, width, TODAY);
    expect(picture.width).toBe(width);
    expect(misfits(picture)).toEqual([]);
  });

  it.each([
    ['every line', EVERY_LINE],
    ['1 stap', longJourney(1)],
    ['200 stappen with long and odd texts', longJourney(200)],
    ['1 oplossing', manyPlans(1)],
    ['200 oplossingen', manyPlans(200)],
    ['nothing', 'klantreis r\n'],
    ['a title alone', 'klantreis constructor: R\n  oplossing\n'],
    ['successes alone', 'klantreis r: R\n  succes: Het lukt\n'],
  ])('holds %s', (_, text) => expect(misfits(draw(text, width))).toEqual([]));
});

const REIS = `klantreis reis: Reis
  knelpunt traag: Traag
    ernst hoog
    invloed eigen
  knelpunt stil: Stil
    ernst laag
  knelpunt dicht: Dicht
  oplossing later: Later
    lost op traag
    stand gepland
    inspanning groot
    effect groot
    gereed 2031-05
  oplossing te-laat: Te laat
    lost op stil
    stand gepland
    gereed 2029-12
    eigenaar: Team A
  oplossing snel: Snel
    lost op traag
    stand gepland
    inspanning klein
    effect middel
  oplossing af: Af
    stand klaar
    gereed 2029-01-01
  oplossing nee: Nee
    stand afgewezen
  oplossing los: Los
  kans: Kan dit anders?
  succes goed: Goed
    waardoor: Er is tijd
`;

describe('the verbeterbord', () => {
  const labels = (text = REIS) => draw(text, 760).boxes.map(({ label }) => label);

  it('has what is done by its stand, what is quickly done first and then what is late, and what goes well', () => {
    expect(labels().slice(0, -4)).toEqual([
      'Verbeterbord: Reis. Huidige klantreis, concept, peildatum 2 januari 2030.',
      '6 oplossingen',
      '1 snel te doen',
      '1 te laat',
      '3 zonder eigenaar',
      '1 zonder datum',
      '1 klaar',
      'Wat eerst? Inspanning en effect. Van wat nog open is en beide heeft: 2 van 4. Effect groot, inspanning groot: A. Effect middel, inspanning klein: C.',
      'Gepland (3)',
      'Oplossing C: Snel. Snel te doen. Stand: gepland. Voor knelpunt 1: Traag, ernst\u00a0hoog. Inspanning klein, effect middel. Nog zonder eigenaar. Nog zonder datum.',
      'Oplossing B: Te laat. Te laat: december 2029. Stand: gepland. Voor knelpunt 2: Stil, ernst\u00a0laag. Eigenaar: Team A.',
      'Oplossing A: Later. Stand: gepland. Voor knelpunt 1: Traag, ernst\u00a0hoog. Inspanning groot, effect groot. Nog zonder eigenaar. Gereed mei 2031.',
      'Nog zonder stand (1)',
      'Oplossing F: Los. Voor knelpunt 3: Dicht, ernst\u00a0onbekend. Nog zonder eigenaar.',
      'Klaar (1)',
      'Oplossing D: Af. Stand: klaar. Voor knelpunt 3: Dicht, ernst\u00a0onbekend. Gereed 1 januari 2029.',
      'Afgewezen (1)',
      'Oplossing E: Nee. Stand: afgewezen. Voor knelpunt 3: Dicht, ernst\u00a0onbekend.',
      'Kansen (1)',
      'Kans: Kan dit anders?',
      'Dit houden wij (1)',
      'Succes (waardoor: Er is tijd): Goed',
      'Snel te doen: kleine inspanning, voor een knelpunt waar wij zelf over gaan. Te laat: moest klaar zijn voor 2 januari 2030, en is het niet. ' +
        'Een getal in een rood rondje is het nummer van het knelpunt op de klantreiskaart.',
    ]);
    // Who does not see the marks needs no legend of them.
    expect(draw(REIS, 760).description.split('\n')).toEqual(labels().slice(0, -4));
  });

  it('says of nothing that it is late where nobody knows what day it is', () => {
    const { klantreis, scope } = journeyOf(REIS);
    expect(layoutVerbeterbord(klantreis, scope, 760).description).not.toMatch(/te laat|peildatum/);
  });

  it('has what another klantreis does about a knelpunt of this one, and where that stands', () => {
    const scope = scopeOf(
      new Map([
        ['een.klantreis', 'klantreis een: Een\n  knelpunt traag: Traag\n'],
        [
          'twee.klantreis',
          'klantreis twee: Twee\n  knelpunt ook: Ook\n  oplossing o: Samen\n    lost op een.traag, ook\n',
        ],
      ]),
    );
    const board = (id: string) => layoutVerbeterbord(scope.find('klantreis', id)!, scope, 380, TODAY);
    const card = (id: string) => board(id).boxes.find(({ lane }) => lane === 'verbetering')!;
    expect(card('een').label).toBe(
      'Oplossing A: Samen. Voor knelpunt 1: Traag, ernst\u00a0onbekend. Voor een knelpunt in de klantreis ‘Twee’: Ook, ernst\u00a0onbekend. ' +
        'Nog zonder eigenaar. Uit de klantreis ‘Twee’.',
    );
    // Its row is one of another file.
    expect(card('een').line).toBeUndefined();
    expect(card('twee').line).toBe(2);
    const files = card('een').texts.flatMap(({ paragraph }) => paragraph?.sources.map(({ file }) => file) ?? []);
    expect(new Set(files)).toEqual(new Set([undefined, 'twee.klantreis']));
  });

  it('has what nobody does something about', () => {
    const found = labels(
      'klantreis r: R\n  knelpunt a: Open\n    ernst hoog\n  knelpunt b: Niet van ons\n    invloed geen\n',
    );
    expect(found.slice(1)).toEqual([
      'Deze klantreis heeft nog geen oplossingen. Schrijf onder een knelpunt: oplossing: wat u gaat doen',
      'Nog zonder oplossing of kans (1)',
      'Knelpunt 1, ernst\u00a0hoog: Open',
    ]);
  });

  it('has a column for every stand where it is wide, also for one in which nothing stands', () => {
    const { boxes } = draw(REIS, 1120);
    const heads = boxes.filter(({ lane }) => lane === 'groep').map(({ label, x, y }) => ({ label, x, y }));
    expect(heads.slice(0, 5).map(({ label }) => label)).toEqual([
      'Nog zonder stand (1)',
      'Idee (0)',
      'Gepland (3)',
      'Bezig (0)',
      'Klaar (1)',
    ]);
    expect(new Set(heads.slice(0, 5).map(({ y }) => y)).size).toBe(1);
  });

  it('marks what is late by a word, a sign and a ring, and not by a colour alone', () => {
    const [late, other] = ['oplossing:te-laat', 'oplossing:later'].map((key) =>
      draw(REIS).boxes.find((box) => box.key === key)!,
    );
    const icons = ({ shapes }: typeof late & object) =>
      shapes.flatMap((shape) => (shape.type === 'icon' ? shape.name : []));
    const rounds = ({ shapes }: typeof late & object) => shapes.filter(({ type }) => type === 'circle').length;
    expect(icons(late!)).toContain('laat');
    expect(icons(other!)).not.toContain('laat');
    expect(rounds(late!)).toBe(rounds(other!) + 1);
    expect(late!.texts.find(({ text }) => text.startsWith('Te laat'))).toMatchObject({ style: 'bold' });
  });

  it('changes by a key the card of that key alone', () => {
    const redrawn = redrawnFrom(draw, REIS);
    expect(redrawn(REIS.replace('te-laat: Te laat', 'te-laat: Te late'))).toEqual(['oplossing:te-laat']);
    expect(redrawn(`# eerst\n${REIS}`)).toEqual([]);
  });

  it('says the same as the lists of what is quickly done, what is late and what it is for', () => {
    const scope = exampleScope();
    const scopes = [scope, journeyOf(manyPlans(60)).scope, journeyOf(REIS).scope];
    for (const one of scopes)
      for (const { path, model } of one.files)
        for (const klantreis of model.klantreizen) {
          const rows = oplossingRows([{ klantreis, file: path, scope: one }], TODAY);
          const own = improvementsOf(makeView(klantreis, one), one, TODAY).slice(0, oplossingenOf(klantreis).length);
          expect(
            own.map(({ oplossing, isQuick, isLate, aims }) => [
              oplossing.range.start.line + 1,
              isQuick,
              isLate,
              aims.map(({ knelpunt }) => knelpunt.titel),
            ]),
          ).toEqual(
            rows.map(({ line, quickWin, overdue, solves }) => [
              line,
              quickWin,
              overdue,
              solves.map(({ title }) => title),
            ]),
          );
        }
  });
});

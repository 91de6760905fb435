import { describe, expect, it } from 'vitest';
import type { LaidOut } from '../../../src/drawing/shapes';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { layoutPersona } from '../../../src/pictures/persona/layout';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { golden } from '../../support/golden';
import { redrawnFrom } from '../drawn';
import { misfits } from '../fits';
import { EVERY_LINE, EVERY_WISH, exampleScope, journeyOf, longJourney } from '../kaart/journeys';

const REIS = `persona noor: Noor
  doel: Alles geregeld
persona sam: Sam
klantreis r: Wij krijgen een kind
  voor noor, sam
  stap a: A
    denkt: Nu gaat alles veranderen
    denkt van sam: Wat moet ik doen?
    citaat: Hallo
    gevoel negatief: zij weet het niet
  stap b: B
    doet: Belt de gemeente
    doet:
    gevoel zeer-negatief: niemand neemt op
  stap c: C
    gevoel positief: het is gelukt
  stap d: D
    gevoel neutraal: het went
  gewenst stap e: E
    denkt: Dit is nog niet zo
`;

function draw(text: string, width?: number): LaidOut {
  const { klantreis, scope } = journeyOf(text);
  return layoutPersona(klantreis, scope, width);
}

describe.each(WIDTHS)('the personas of a klantreis in %i px', (width) => {
  const scope = exampleScope();

  it.each(scope.klantreizen.map(({ id }) => id!))('keep every text of %s in its box', (id) => {
    expect(misfits(layoutPersona(scope.find('klantreis', id)!, scope, width))).toEqual([]);
  });

  it.each([
    ['every line', EVERY_LINE],
    ['every wish', EVERY_WISH],
    ['long and odd texts', longJourney(20)],
    ['nobody', 'klantreis r: R\n  stap a: A\n'],
    ['somebody of whom nothing is told', 'persona p: P\nklantreis r: R\n  voor p\n'],
  ])('hold %s', (_, text) => expect(misfits(draw(text, width))).toEqual([]));
});

describe('the empathiekaart', () => {
  const labels = (text = REIS) => draw(text).boxes.map(({ label }) => label);

  it('has what each persona thinks, says and does, with the number of the stap', () => {
    expect(labels()).toEqual([
      'Noor. Doel: Alles geregeld. Gebaseerd op: nog geen bron. Komt voor in: Wij krijgen een kind.',
      'Empathiekaart uit de klantreis ‘Wij krijgen een kind’; het getal is de stap',
      'Denkt',
      'Stap 1. Denkt: Nu gaat alles veranderen.',
      'Zegt',
      'Stap 1. Zegt: “Hallo”',
      'Doet',
      'Stap 2. Doet: Belt de gemeente.',
      'Voelt, op de diepste en de hoogste punten',
      'Stap 2. Gevoel van Noor: zeer negatief, omdat: niemand neemt op (aanname).',
      'Stap 3. Gevoel van Noor: positief, omdat: het is gelukt (aanname).',
      'Sam. Gebaseerd op: nog geen bron. Komt voor in: Wij krijgen een kind.',
      'Empathiekaart uit de klantreis ‘Wij krijgen een kind’; het getal is de stap',
      'Denkt',
      'Stap 1. Denkt: Wat moet ik doen?',
    ]);
  });

  it('says how to begin where the klantreis has nobody', () => {
    expect(labels('klantreis r: R\n')).toEqual([
      'Deze klantreis heeft nog geen persona. Schrijf onder de klantreis: voor noor',
    ]);
  });

  it('changes by a key the line of that key alone', () => {
    const redrawn = redrawnFrom(draw, REIS);
    expect(redrawn(REIS.replace('alles veranderen', 'alles veranderd'))).toEqual(['stap:a/denkt:1/noor']);
    expect(redrawn(REIS.replace('neemt op', 'nam op'))).toEqual(['stap:b/voelt/noor']);
  });
});

/** Pictures that were looked at: look at every picture that changes. */
const PICTURES: readonly (readonly [file: string, id: string, width: number, ThemeName])[] = [
  ['persona-dennis-760-light.svg', 'dennis', 760, 'light'],
  ['persona-kind-krijgen-380-dark.svg', 'kind-krijgen', 380, 'dark'],
];

it.each(PICTURES)('%s', async (file, id, width, theme) => {
  const scope = exampleScope();
  const svg = FORMS.svg(layoutPersona(scope.find('klantreis', id)!, scope, width), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

import { describe, expect, it } from 'vitest';
import type { Box, LaidOut } from '../../../src/drawing/shapes';
import { parse } from '../../../src/parser/parse';
import { layoutKaartjes } from '../../../src/pictures/kaartjes/layout';
import { WIDTHS } from '../../../src/pictures/verticaal/frame';
import { SCAFFOLD } from '../../support/lines-of-table';
import { redrawnFrom } from '../drawn';
import { misfits } from '../fits';
import { EVERY_LINE } from '../kaart/journeys';
import { examples } from '../verschilkaart/comparisons';
import { cardsIn, cardsOf, scopeOf } from './files';

const LONG =
  'gehandicaptenparkeerkaartaanvraagformulier https://www.voorbeeld.nl/een/heel/lang/adres/zonder/einde?met=vragen';
const ODD = `persona
persona zonder
  digitaal laag
persona alleen: 👩‍👩‍👧‍👦 ${LONG}
  taal laaggeletterd
  soort medewerker
  voorkeur plein
persona veel: ${LONG}
  doelgroep: ${LONG} ${LONG}
  citaat: ${LONG}
  citaat: مرحبا
  situatie: ${LONG}
  doel: een
  doel: twee
  digitaal hoog
  taal C2
  soort ondernemer
  helpt zonder, alleen, weg
  voorkeur balie, telefoon, website, formulier, plein, weg, huisbezoek
  volgens praat, weg
organisatie o: ${LONG}
  soort gemeente
  eigenaar: ${LONG}
organisatie
kanaal plein: ${LONG}
systeem s: ${LONG}
product p
maat m: ${LONG}
  schaal 1 tot 10
  hoog is goed
  vraag: ${LONG}
bron praat: ${LONG}
  soort interview, observatie, gebruikerstest, werksessie, klantdata, enquete
  aantal 6: ${LONG}
  datum 2026-09-01
  door extern
bron leeg
klantreis r: ${LONG}
  voor veel
  stap s
    contact balie met o
    contact balie met o mislukt
    gevoel negatief: x
      volgens praat
`;

describe.each(WIDTHS)('the cards of a file in %i px', (width) => {
  it.each([...examples().keys()])('keep every text of %s on its card', (name) => {
    expectToFit(cardsOf(examples(), width, name), width);
  });

  it.each([
    ['odd texts', ODD],
    ['every element', SCAFFOLD],
    ['every line', EVERY_LINE],
    ['a lone word', 'persona'],
  ])('hold %s', (_, text) => expectToFit(cardsIn(text, width, '2027-01-01'), width));
});

const TEXT = `persona noor: Noor
  volgens praat
  doel: Alles geregeld
  digitaal midden
  taal B1
  voorkeur telefoon
persona sam: Sam
organisatie wij: Team Burgerzaken
  soort eigen
organisatie zij: Ziekenhuis
organisatie achter: Drukker
bron praat: Gesprekken
  soort interview
  aantal 6
  datum 2026-01
  door extern
bron gok: Wat wij denken
  soort aanname
`;

const REIS = `klantreis geboorte: Wij krijgen een kind
  voor noor
  stap a: A
    contact balie met wij
    contact brief met wij mislukt: nooit gelezen
    contact telefoon met zij
    achterkant achter: Drukt de brief
    gevoel negatief: lang
      volgens praat
    knelpunt k: Traag
      volgens praat
`;

describe('the cards of a file', () => {
  const cards = (file: string, reis = REIS, today?: string) =>
    cardsOf(
      new Map([
        ['mensen.klantreis', file],
        ['reis.klantreis', reis],
      ]),
      760,
      undefined,
      today,
    );

  it('are one for each thing, people first, under a heading for each kind', () => {
    const { boxes, title } = cards(TEXT);
    expect(boxes.map(({ key }) => key)).toEqual([
      ...['kop/persona', 'persona:noor', 'persona:sam'],
      ...['kop/organisatie', 'organisatie:wij', 'organisatie:zij', 'organisatie:achter'],
      ...['kop/bron', 'bron:praat', 'bron:gok'],
    ]);
    expect(title).toBe('2 persona’s, 3 organisaties en 2 bronnen');
  });

  it('say what is known of a persona, and what that rests on', () => {
    const { boxes, description } = cards(TEXT);
    const noor = labelOf(boxes, 'persona:noor');
    expect(noor).toBe(
      'Noor. Doel: Alles geregeld. Digitaal vaardig: midden. Taal: B1. Liefst via: telefoon. ' +
        'Gebaseerd op: Gesprekken (n = 6, 2026). Komt voor in: Wij krijgen een kind.',
    );
    expect(labelOf(boxes, 'persona:sam')).toBe('Sam. Gebaseerd op: nog geen bron.');
    expect(description.split('\n')).toEqual(boxes.map(({ label }) => label));
  });

  it('say where an organisatie is met, and how often that failed', () => {
    const { boxes } = cards(TEXT);
    expect(labelOf(boxes, 'organisatie:wij')).toBe(
      'Team Burgerzaken. Eigen. Contact in: Wij krijgen een kind (2\u00a0keer, waarvan 1\u00a0niet gelukt).',
    );
    expect(labelOf(boxes, 'organisatie:zij')).toBe('Ziekenhuis. Contact in: Wij krijgen een kind (1\u00a0keer).');
    expect(labelOf(boxes, 'organisatie:achter')).toBe('Drukker. Werkt mee in: Wij krijgen een kind.');
    // Nobody knows what stands in klantreizen that are not here: that it is met nowhere is not said.
    expect(labelOf(cards(TEXT, '').boxes, 'organisatie:zij')).toBe('Ziekenhuis.');
  });

  it('say what a bron is and what rests on it, and how old it is where somebody looks today', () => {
    const { boxes } = cards(TEXT);
    const rest = 'verzameld door anderen. Hierop rust: Wij krijgen een kind (2\u00a0uitspraken). Persona’s: Noor.';
    expect(labelOf(boxes, 'bron:praat')).toBe(`Gesprekken. Interview. n = 6. januari 2026. ${rest}`);
    expect(labelOf(cards(TEXT, REIS, '2026-12-02').boxes, 'bron:praat')).toBe(
      `Gesprekken. Interview. n = 6. januari 2026 (10 maanden oud). ${rest}`,
    );
    expect(labelOf(boxes, 'bron:gok')).toBe('Wat wij denken. Aanname.');
  });

  it('change by a key the card of that key alone', () => {
    const redrawn = redrawnFrom(cards, TEXT);
    expect(redrawn(TEXT.replace('Alles geregeld', 'Alles geregelt'))).toEqual(['persona:noor']);
    expect(redrawn(`# eerst\n${TEXT}`)).toEqual([]);
    expect(redrawn(TEXT.replace('taal B1', 'taal B2'))).toEqual(['persona:noor']);
  });

  it('tell a scale without colour: the word that counts is bold, and its dot larger', () => {
    const noor = cards(TEXT).boxes.find(({ key }) => key === 'persona:noor')!;
    const bold = noor.texts.filter(({ style, size }) => style === 'bold' && size === 13).map(({ text }) => text);
    expect(bold).toEqual(expect.arrayContaining(['midden', 'B1']));
    expect(bold).not.toContain('hoog');
    const radii = noor.shapes.flatMap((shape) => (shape.type === 'circle' ? [shape.radius] : []));
    expect(radii.filter((radius) => radius === 7)).toHaveLength(2);
  });

  it('follow a klantreis in another file that changed', () => {
    const texts = new Map([
      ['mensen.klantreis', TEXT],
      ['reis.klantreis', REIS],
    ]);
    const scope = scopeOf(texts);
    const label = (key: string) => labelOf(layoutKaartjes(scope.files[0]!, scope).boxes, key);
    expect(label('organisatie:zij')).toContain('(1\u00a0keer)');
    const more = REIS.replace('telefoon met zij', 'telefoon met zij\n    contact balie met zij').replace(
      'voor noor',
      'voor sam',
    );
    scope.replace({ path: 'reis.klantreis', model: parse(more).model });
    expect(label('organisatie:zij')).toContain('(2\u00a0keer)');
    expect(label('persona:sam')).toContain('Komt voor in: Wij krijgen een kind');
    expect(label('persona:noor')).not.toContain('Komt voor in');
    scope.replace({ path: 'reis.klantreis', model: parse('').model });
    expect(label('bron:praat')).not.toContain('Hierop rust');
  });
});

function labelOf(boxes: readonly Box[], wanted: string): string | undefined {
  return boxes.find(({ key }) => key === wanted)?.label;
}

function expectToFit(picture: LaidOut, width: number): void {
  expect(picture.width).toBe(width);
  expect(misfits(picture)).toEqual([]);
}

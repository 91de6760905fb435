import { describe, expect, it } from 'vitest';
import { pagesOf, PT } from '../../../src/drawing/paper';
import type { LaidOut } from '../../../src/drawing/shapes';
import { ATLAS_WIDTHS, layoutAtlas } from '../../../src/pictures/atlas/layout';
import { FORMS } from '../../../src/pictures/draw';
import { misfits } from '../fits';
import { EVERY_LINE, EVERY_WISH, longJourney } from '../kaart/journeys';
import { examplesTogether, manyJourneys, togetherOf } from './together';

describe.each(ATLAS_WIDTHS)('the atlas of %i px', (width) => {
  it('keeps every text of the examples in its place', () => {
    const picture = layoutAtlas(examplesTogether(), width);
    expect(picture.width).toBe(width);
    expect(misfits(picture)).toEqual([]);
  });

  it.each([
    ['nothing', {}],
    ['a file without klantreis', { 'a.klantreis': 'persona noor: Noor\n' }],
    ['every line', { 'a.klantreis': EVERY_LINE }],
    ['every wish', { 'a.klantreis': EVERY_WISH }],
    ['1 stap', { 'a.klantreis': longJourney(1) }],
    ['200 stappen with long and odd texts', { 'a.klantreis': longJourney(200) }],
    ['1 klantreis', manyJourneys(1)],
    ['60 klantreizen', manyJourneys(60)],
    ['a klantreis without anything', { 'a.klantreis': 'klantreis\n' }],
  ])('holds %s', (_, texts) => {
    const picture = layoutAtlas(togetherOf(texts), width);
    expect(misfits(picture)).toEqual([]);
    expect(new Set(picture.boxes.map(({ key }) => key)).size).toBe(picture.boxes.length);
  });
});

const REIZEN = {
  'a.klantreis': `persona noor: Noor
persona sam: Sam
bron praat: Gesprekken
  soort interview
  datum 2028-01
klantreis huis: Wij verhuizen
  voor noor, sam
  aanleiding wens: Het huis is te klein
  klantvraag: Waar vinden wij iets?
  status vastgesteld
  vastgesteld 2029-02-03 door: het College
  eigenaar: Team Wonen
  herzien 2029-06
  fase een: Een
    stap zoeken: Noor zoekt
      gevoel negatief van noor: Er is niets
        volgens praat
      gevoel positief van sam: Leuk
    stap bellen: Noor belt
      gevoel zeer-negatief van noor: Niemand neemt op
      knelpunt wacht: Het duurt lang
        invloed eigen
        factor levertijd
      knelpunt dicht: De balie is dicht
        invloed eigen
        factor levertijd, mandaat
      oplossing open: Langer open
        lost op dicht
        stand gepland
        gereed 2029-01-01
      vraag: Klopt dit?
`,
  'b.klantreis': `klantreis leeg: Nog leeg
klantreis oud: Lang geleden
  status archief
klantreis wens: Zo moet het
  aanleiding: Het huis is te klein
  toestand gewenst
klantreis brand: Er is brand
  aanleiding last: De buren
  herzien 2031-01-01
  succes: Zij kwamen snel
    factor omgang
`,
};

describe('the atlas', () => {
  const labels = (picture: LaidOut) => picture.boxes.map(({ label }) => label);
  const made = layoutAtlas(togetherOf(REIZEN));

  it('has the klantreizen by how they begin, with whose each is, how far, how fresh and how it feels, and what is counted over all', () => {
    expect(labels(made)).toEqual([
      'Atlas van de klantreizen. 4 klantreizen · peildatum 2 januari 2030. 4 klantreizen (3 concept, 1 vastgesteld). ' +
        'Van de 6 uitspraken is er 1 gehoord of gemeten; bij 5 staat geen bron. ' +
        'Nog open: 1 knelpunt zonder oplossing, 1 plan dat nog niet klaar is en 1 vraag. Te laat: 1 oplossing en opnieuw kijken of de reis nog klopt.',
      '4 klantreizen',
      '1 vastgesteld',
      '1 nakijken is te laat',
      '3 zonder eigenaar',
      '2 knelpunten',
      '1 zonder oplossing of kans',
      '1 oplossing te laat',
      'Wens (1)',
      'Wij verhuizen. Aanleiding (wens): Het huis is te klein. Klantvraag: Waar vinden wij iets? Voor Noor en Sam. ' +
        'Status: vastgesteld, 3 februari 2029, door het College. Eigenaar: Team Wonen. Weer nakijken was juni 2029: te laat. ' +
        'Nieuwste bron: januari 2028 (23\u00a0maanden\u00a0oud). Hartslag van Noor: laagste punt zeer negatief, bij 2. Noor belt. ' +
        'Hartslag van Sam: nergens onder neutraal. 1 van 5 uitspraken gehoord of gemeten. 2 knelpunten, 1 zonder oplossing of kans. ' +
        '1 oplossing te laat. 1 open vraag. Staat in a.klantreis.',
      'Last (1)',
      'Er is brand. Aanleiding (last): De buren. Nog voor niemand. Status: concept. Nog zonder eigenaar. Weer nakijken: 1 januari 2031. ' +
        'Geen bron met een datum. Nog geen gevoel beschreven. 0 van 1 uitspraken gehoord of gemeten. Geen knelpunt beschreven. Staat in b.klantreis.',
      'Aanleiding zonder soort (1)',
      'Zo moet het. Gewenste klantreis. Aanleiding: Het huis is te klein. Nog voor niemand. Status: concept. Nog zonder eigenaar. ' +
        'Geen datum om weer na te kijken. Nog geen gevoel beschreven. Een wens: nog niet zo. Geen knelpunt beschreven. Staat in b.klantreis.',
      'Nog zonder aanleiding (1)',
      'Nog leeg. Nog voor niemand. Status: concept. Nog zonder eigenaar. Geen datum om weer na te kijken. Geen bron met een datum. ' +
        'Nog geen gevoel beschreven. Nog geen uitspraken over hoe het gaat. Geen knelpunt beschreven. Staat in b.klantreis.',
      'Factoren, over alle klantreizen',
      'Waar knelpunten aan liggen. Levertijd: 2 keer, in 1 klantreis. Mandaat: 1 keer, in 1 klantreis.',
      'Waardoor het lukt. Omgang: 1 keer, in 1 klantreis.',
      'Hier begint nog geen klantreis mee: een levensgebeurtenis, een initiatief of een verplichting. In het archief, en niet meegeteld: ‘Lang geleden’.',
      'Onder de hartslag staat het laagste punt, met het nummer van de stap. De letter achter een lijn is van de naam van de persona. ' +
        'Zonder oplossing of kans: een knelpunt waar wij iets aan kunnen doen, en waar nog niemand iets aan doet. Te laat: de datum was voorbij op 2 januari 2030.',
      'gehoord of gemeten',
      'aanname',
    ]);
    // Who does not see the lines needs no legend of them.
    expect(made.description.split('\n')).toEqual(labels(made).slice(0, -2));
    expect(made.passages?.flatMap(({ heading }) => heading?.text ?? [])).toContain('Wij verhuizen.');
    expect(made.state).toBe('4 klantreizen · peildatum 2 januari 2030');
  });

  it('says of nothing that it is late where nobody knows what day it is', () => {
    const { description } = layoutAtlas({ ...togetherOf(REIZEN), today: undefined });
    expect(description).toContain('zonder peildatum: wat te laat is, staat er niet bij');
    expect(description).not.toMatch(/: te laat|Te laat:|oplossing te laat|oud\)/);
  });

  it('names the files that nobody could read, and says so of the klantreizen that may miss something', () => {
    const unread = [
      { path: 'b.klantreis', lines: 1 },
      { path: 'c.klantreis', lines: 3 },
      { path: 'dicht.klantreis', lines: undefined },
    ];
    const found = labels(layoutAtlas({ ...togetherOf(REIZEN), unread }));
    expect(found).toContain(
      'Niet alles is gelezen: b.klantreis (1 regel), c.klantreis (3 regels) en dicht.klantreis (niets). ' +
        'Wat daar staat, kan in deze atlas ontbreken. `klantreis check` zegt om welke regels het gaat.',
    );
    expect(
      found.filter((label) => label.includes('Let op: 1 regel van dit bestand konden wij niet lezen.')),
    ).toHaveLength(3);
  });

  it('puts those that begin with the same event beside each other', () => {
    const reis = (id: string, event: string) => `klantreis ${id}: ${id}\n  aanleiding wens: ${event}\n`;
    const texts = { 'a.klantreis': reis('een', 'Een huis') + reis('twee', 'Een baan') + reis('drie', 'een huis') };
    const rows = layoutAtlas(togetherOf(texts)).boxes.filter(({ lane }) => lane === 'klantreis');
    expect(rows.map(({ label }) => label.split('.')[0])).toEqual(['een', 'drie', 'twee']);
  });

  it('says how one begins where there is nothing, and where all is over', () => {
    expect(layoutAtlas(togetherOf({})).description).toContain('klantreis mijn-reis: Waar de reis over gaat');
    const over = layoutAtlas(togetherOf({ 'a.klantreis': 'klantreis a: A\n  status archief\n' })).description;
    expect(over).toContain('Alle klantreizen staan in het archief.');
    expect(over).toContain('In het archief, en niet meegeteld: ‘A’.');
  });

  it.each(['a4', 'a3', 'a1', 'a0'] as const)('can be read on %s, and no row is cut', (paper) => {
    const picture = layoutAtlas(togetherOf(manyJourneys(30)));
    const made = pagesOf(picture, paper)!;
    const sizes = made.pages.flatMap(({ boxes }) => boxes.flatMap(({ texts }) => texts.map(({ size }) => size)));
    expect(Math.min(...sizes) * made.scale).toBeGreaterThanOrEqual(7);
    expect(made.scale).toBeLessThanOrEqual(paper === 'a4' || paper === 'a3' ? PT : 10);
    const rows = made.pages.flatMap(({ boxes, height }) =>
      boxes.filter(({ lane, y, height: own }) => lane === 'klantreis' && y >= 0 && y + own <= height),
    );
    expect(rows).toHaveLength(30);
  });

  it('draws the same for the same texts, and knows of every text in which file it stands', () => {
    const again = layoutAtlas(togetherOf(REIZEN));
    expect(FORMS.svg(again, 'light')).toBe(FORMS.svg(made, 'light'));
    const sources = made.boxes.flatMap(({ texts }) => texts.flatMap(({ paragraph }) => paragraph?.sources ?? []));
    expect(new Set(sources.map(({ file }) => file))).toEqual(new Set(['a.klantreis', 'b.klantreis']));
  });
});

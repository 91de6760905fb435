import { describe, expect, it } from 'vitest';
import { passagesOf } from '../../src/drawing/shapes';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { layoutKaartjes } from '../../src/pictures/kaartjes/layout';
import { layoutPersona } from '../../src/pictures/persona/layout';
import { layoutVerticaal } from '../../src/pictures/verticaal/layout';
import { Scope } from '../../src/model/scope/scope';
import { parse } from '../../src/parser/parse';
import { exampleScope } from './kaart/journeys';
import { OF_A_KLANTREIS } from './drawn';

const scope = exampleScope();
const straatfeest = scope.find('klantreis', 'straatfeest')!;

const headings = (passages: ReturnType<typeof passagesOf>) =>
  passages.flatMap(({ heading }) => (heading ? [`${heading.level} ${heading.text}`] : []));

describe('a picture in words, with its headings', () => {
  it('has one for whoever the klantreis is of, for every fase and stap, and for what it rests on', () => {
    const passages = passagesOf(layoutKaart(straatfeest, scope));
    expect(passages[0]!.heading).toBeUndefined();
    expect(passages[0]!.sentences[0]).toBe('We willen een feest in onze straat.');
    expect(headings(passages).slice(0, 4)).toEqual([
      '1 Fatma.',
      '1 Fase: Een idee in de straat.',
      '2 Stap 1: Fatma krijgt een idee op het bankje voor haar huis.',
      '2 Stap 2: Fatma vraagt in de groepsapp wie er meedoet.',
    ]);
    expect(headings(passages)).toContain('1 Bronnen:');
    expect(passagesOf(layoutVerticaal(straatfeest, scope))).toEqual(passages);
  });

  it.each(OF_A_KLANTREIS)('is the description of %s, cut into sentences', (_, layout) => {
    for (const klantreis of scope.klantreizen) {
      const picture = layout(klantreis, scope);
      const lines = picture.passages!.map(({ heading, sentences }) =>
        [...(heading ? [heading.text] : []), ...sentences].join(' '),
      );
      expect(lines.join('\n')).toBe(picture.description);
      for (const sentence of picture.passages!.flatMap(({ sentences }) => sentences)) expect(sentence).not.toBe('');
    }
  });

  it('has the parts of an empathiekaart under the persona', () => {
    expect(headings(passagesOf(layoutPersona(straatfeest, scope))).slice(0, 3)).toEqual([
      '1 Fatma.',
      '2 Empathiekaart uit de klantreis ‘We willen een feest in onze straat’; het getal is de stap',
      '3 Denkt',
    ]);
  });

  it('has the cards of a file under their kind', () => {
    const file = { path: 'a', model: parse('persona p: Piet\nbron b: Gesprekken\n  soort interview\n').model };
    expect(headings(passagesOf(layoutKaartjes(file, new Scope([file]))))).toEqual([
      '1 Persona’s',
      '2 Piet.',
      '1 Bronnen',
      '2 Gesprekken.',
    ]);
  });

  it('is the description line by line where a picture has no headings', () => {
    expect(passagesOf({ description: 'Een.\nTwee.' })).toEqual([{ sentences: ['Een.'] }, { sentences: ['Twee.'] }]);
  });
});

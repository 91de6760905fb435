import { describe, expect, it } from 'vitest';
import { sideBySide, takesStap, voicesOf } from '../../../src/model/meaning/side-by-side';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

/** Klantreizen of one text, by their ids. */
function told(text: string) {
  const scope = new Scope([{ path: 'a', model: parse(text).model }]);
  return scope.klantreizen.map((klantreis) => ({ klantreis, scope }));
}

/** The stappen beside each other, as `a:een b:een`; a stap without an id by its title. */
function stappen(text: string): string[] {
  return sideBySide(told(text)).stappen.map((row) =>
    [...row].map(([{ klantreis }, { id, titel }]) => `${klantreis.id}:${id ?? titel}`).join(' '),
  );
}

const WHO = 'persona noor: Noor\npersona sem: Sem\n';

describe('a stap stands beside', () => {
  it('the one with its id, in whichever fase that is', () => {
    const text = `klantreis a: A
  fase een: Een
    stap x: Heel iets
    stap y: Dan dit
klantreis b: B
  fase twee: Twee
    stap z: Wat eerst komt
    stap y: Wat anders
`;
    expect(stappen(text)).toEqual(['a:x', 'a:y b:y', 'b:z']);
  });

  it('the one that says the same in the same fase, whoever it is about', () => {
    const text = `${WHO}klantreis a: A
  fase een: Wij wachten op de akte
    stap: Noor doet aangifte
    stap p: Noor wacht weken op de brief
klantreis b: B
  fase twee: Wachten op de akte
    stap q: Sem moet een week wachten op brieven
    stap: Sem doet aangifte
`;
    expect(stappen(text)).toEqual(['a:Noor doet aangifte b:Sem doet aangifte', 'a:p b:q']);
  });

  it('nothing in another fase, nor what waits for a stap with its id', () => {
    const text = `${WHO}klantreis a: A
  fase een: Thuis
    stap p: Noor wacht weken op de brief
klantreis b: B
  fase twee: Aan de balie
    stap q: Sem wacht weken op de brief
  fase een: Thuis
    stap r: Sem wacht weken op de brief
    stap p: Sem opent de post
`;
    expect(stappen(text)).toEqual(['b:q', 'b:r', 'a:p b:p']);
  });

  it('at most one of another klantreis', () => {
    const text = `klantreis a: A
  fase f: F
    stap: Wachten op de brief
klantreis b: B
  fase f: F
    stap: Wachten op de brief
    stap: Wachten op de brief
`;
    expect(stappen(text)).toEqual(['a:Wachten op de brief b:Wachten op de brief', 'b:Wachten op de brief']);
  });

  it('its neighbours, where nothing stands beside it', () => {
    const text = `klantreis a: A
  stap s0: Begin
  fase f: F
    stap s1: Eerst
    stap s3: Laatst
klantreis b: B
  stap s0: Begin
  fase f: F
    stap s1: Eerst
    stap s2: Tussenin
    stap s3: Laatst
  fase g: G
    stap s9: Na alles
klantreis c: C
  fase v: Vooraf
    stap t: Voor alles
  fase f: F
    stap s3: Laatst
`;
    expect(stappen(text)).toEqual(['a:s0 b:s0', 'c:t', 'a:s1 b:s1', 'b:s2', 'a:s3 b:s3 c:s3', 'b:s9']);
  });

  it('only what there is now', () => {
    expect(stappen('klantreis a: A\n  fase f: F\n    stap s: S\n    gewenst stap t: T\n')).toEqual(['a:s']);
  });
});

it('shares a knelpunt under one id, or in the same words, but not within one klantreis', () => {
  const text = `${WHO}klantreis a: A
  knelpunt een: De brief is stug
  knelpunt twee: Noor hoort weken niets van de gemeente
  knelpunt drie: Noor hoort weken niets van de gemeente
klantreis b: B
  fase f: F
    knelpunt een: Wat anders
    stap s: S
      knelpunt vier: Sem hoort weken niets van gemeente
      knelpunt: Niemand belt
`;
  const { shared, single } = sideBySide(told(text));
  expect(shared.map((all) => all.map(({ journey, knelpunt }) => `${journey.klantreis.id}:${knelpunt.id}`))).toEqual([
    ['a:een', 'b:een'],
    ['a:twee', 'a:drie', 'b:vier'],
  ]);
  expect(single.map(({ knelpunt }) => knelpunt.titel)).toEqual(['Niemand belt']);
});

it('knows whom a klantreis is for, who else feels something in it, and who takes a stap', () => {
  const [journey] = told(`${WHO}klantreis a: A
  voor noor, sem
  fase f: F
    stap een: Een
      voor sem
      gevoel positief van karin: fijn
    stap twee: Twee
`);
  const voices = voicesOf(journey!.klantreis);
  expect(voices.map(({ who, travels }) => [who, travels])).toEqual([
    ['noor', true],
    ['sem', true],
    ['karin', false],
  ]);
  const all = journey!.klantreis.fasen.flatMap((fase) => fase.stappen);
  expect(voices.map((voice) => all.map((stap) => takesStap(voice, stap)))).toEqual([
    [false, true],
    [true, true],
    [true, false],
  ]);
  const [nobody] = told('klantreis a: A\n  stap s: S\n    gevoel positief\n');
  expect(voicesOf(nobody!.klantreis).map(({ who, travels, feelings }) => [who, travels, feelings.size])).toEqual([
    [undefined, true, 1],
  ]);
});

import { describe, expect, it } from 'vitest';
import { evidenceOfFeeling } from '../../../src/model/meaning/feelings';
import { Scope } from '../../../src/model/scope/scope';
import { parse } from '../../../src/parser/parse';

const BRONNEN = ['bron gesprekken: Gesprekken', '  soort interview', 'bron vermoeden: Vermoeden', '  soort aanname'];

function evidence(volgens: string): string {
  const rows = [
    'persona noor: Noor',
    ...BRONNEN,
    'klantreis r: R',
    '  voor noor',
    '  stap s: S',
    '    gevoel negatief',
  ];
  const file = { path: 'r.klantreis', ...parse([...rows, `      volgens ${volgens}`, ''].join('\n')) };
  const [gevoel] = file.model.klantreizen[0]!.fasen[0]!.stappen[0]!.gevoel;
  return evidenceOfFeeling({ who: 'noor', waarde: gevoel!.waarde, gevoel: gevoel! }, new Scope([file]));
}

describe('what a feeling rests on', () => {
  it.each([
    ['gesprekken', 'bewijs'],
    ['gesprekken 1 van 6', 'bewijs'],
    ['gesprekken 0 van 6', 'aanname'],
    ['gesprekken geen van de 6', 'aanname'],
    ['vermoeden', 'aanname'],
    ['vermoeden, gesprekken 0 van 6', 'aanname'],
    ['vermoeden 0 van 6, gesprekken', 'bewijs'],
  ])('volgens %s: %s', (volgens, expected) => {
    expect(evidence(volgens)).toBe(expected);
  });
});

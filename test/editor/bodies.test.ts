import { expect, it } from 'vitest';
import { lastRows } from '../../src/editor/bodies';
import { parse } from '../../src/parser/parse';

const TEXT = `klantreis a: A
  fase f: F
    stap s: S
      gevoel positief: Fijn
        : en snel
        volgens gesprekken

      voorkant burgerzaken: Helpt
      knelpunt k: K
        ernst hoog
        volgens gesprekken
      eigenaar: Team
      gevol
    stap t: T

persona noor: Noor
`;

/** The statements around a row, the innermost first. */
function around(row: number): string[] {
  const rows = TEXT.split('\n');
  return [...lastRows(parse(TEXT).lines)]
    .filter(([first, last]) => first <= row && row <= last)
    .sort(([one], [other]) => other - one)
    .map(([first]) => rows[first]!.trim().split(':')[0]!);
}

it.each([
  ['an element', 2, 'stap s'],
  ['a text that goes on', 4, 'gevoel positief'],
  ['the evidence of a detail', 5, 'gevoel positief'],
  ['an empty row under it', 6, 'gevoel positief'],
  ['another detail', 7, 'voorkant burgerzaken'],
  ['the evidence of a knelpunt', 10, 'ernst hoog'],
  ['a detail of the stap after a knelpunt', 11, 'eigenaar'],
  ['a row that cannot be read', 12, 'eigenaar'],
  ['an empty row at the end of the klantreis', 14, 'stap t'],
  ['the end of the file', 16, 'persona noor'],
])('finds the statement around %s', (_, row, innermost) => {
  expect(around(row)[0]).toBe(innermost);
});

it('finds the elements around a row, and none that are over', () => {
  expect(around(10)).toEqual(['ernst hoog', 'knelpunt k', 'stap s', 'fase f', 'klantreis a']);
  expect(around(11)).toEqual(['eigenaar', 'stap s', 'fase f', 'klantreis a']);
  expect(around(15)).toEqual(['persona noor']);
});

it('takes elements that nobody wrote for no statement', () => {
  expect([...lastRows(parse('stap s: S\n  gevoel positief').lines).keys()].sort()).toEqual([0, 1]);
});

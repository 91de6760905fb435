import { expect, it } from 'vitest';
import { staleLine } from '../../src/editor/stale';
import { parse } from '../../src/parser/parse';

const JOURNEY = `klantreis a: A
  klantvraag: Wat?
  fase f: F
    stap s: S
      gevoel positief: Fijn
  fase g: G
    stap t: T
klantreis b: B
  fase h: H
    stap u: U
`;

/** The line that makes the picture of a klantreis stale, of the text after a change. */
function stale(from: string, to: string, key = 'a', missing = false): number | undefined {
  const { lines, model } = parse(JOURNEY.replace(from, to));
  return staleLine(
    lines,
    model,
    model.klantreizen.find(({ id }) => id === key),
    missing,
  );
}

it.each([
  ['nothing', '', '', undefined],
  ['a stap with lines under it', 'stap s', 'stp s', 3],
  ['a fase', 'fase g', 'fse g', 5],
  ['the klantreis itself', 'klantreis a', 'klntreis a', 0],
  ['a line of another klantreis', 'fase h', 'fse h', undefined],
  ['a line with nothing under it', 'klantvraag:', 'klntvraag:', undefined],
  ['a stap with nothing under it', 'stap t', 'stp t', undefined],
  ['a line under a stap with nothing under it', 'gevoel', 'gevol', undefined],
])('takes a part of the picture with it: %s', (_, from, to, line) => {
  expect(stale(from, to)).toBe(line);
});

it('is the first line that cannot be read where the klantreis is not there', () => {
  expect(stale('klantreis b', 'klntreis b', 'b', true)).toBe(7);
  expect(stale('', '', 'c', true)).toBeUndefined();
});

const PEOPLE = `persona noor: Noor
  doel: Alles geregeld
persona sam: Sam
  doel: Er zijn
  digitaal hoog
`;

it.each([
  ['nothing', '', '', undefined],
  ['a persona with lines under it', 'persona sam', 'persna sam', 2],
  ['a line of a persona', 'digitaal', 'digital', undefined],
  ['a klantreis that was there', '  digitaal hoog\n', 'klntreis a: A\n', 4],
])('takes a part of the cards with it: %s', (_, from, to, line) => {
  const { lines, model } = parse(PEOPLE.replace(from, to));
  expect(staleLine(lines, model, undefined, false)).toBe(line);
});

it('is the first line that cannot be read where there is nothing else', () => {
  const { lines, model } = parse('hallo\n');
  expect(staleLine(lines, model, undefined, false)).toBe(0);
});

import { expect, it } from 'vitest';
import { cheatSheet } from '../../src/editor/cheat-sheet';
import { LINE_HELP } from '../../src/messages/line-help.data';
import { STATEMENT_WORDS } from '../../src/model/lines/line-kinds';

it('the page of lines has every line of the table once, with its own example and help', () => {
  const lines = cheatSheet().flatMap((part) => part.lines);
  const words = [...STATEMENT_WORDS, 'zonder'];
  expect(lines.map(({ example }) => example).sort()).toEqual(
    [...new Set(words)].map((word) => LINE_HELP[word]!.voorbeeld).sort(),
  );
  for (const { keyword, example, help } of lines) {
    expect(example.startsWith(keyword), example).toBe(true);
    const [own] = Object.values(LINE_HELP).filter(({ voorbeeld }) => voorbeeld === example);
    expect(help.startsWith(own!.uitleg)).toBe(true);
  }
});

it('it begins with what a klantreis is made of', () => {
  expect(
    cheatSheet()
      .slice(0, 4)
      .map(({ title }) => title),
  ).toEqual(['Helemaal links, onder niets', 'Onder klantreis', 'Onder fase', 'Onder stap']);
});

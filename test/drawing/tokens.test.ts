import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';
import { SIZE, SPACE } from '../../src/drawing/tokens.data';

const FILES = globSync('src/pictures/**/*.ts').map((path) => [path, readFileSync(path, 'utf8')] as const);

/** Sizes of text, gaps in a card and edges of a card that are numbers; the size of an icon is part of its sign. */
const BARE = [
  /^(?!.*'icon').*\bsize: [\d.]+/gm,
  /\.gap\([\d.]+\)/g,
  /new Card(?:<\w+>)?\([^;{]*?, [\d.]+\)/g,
  /\bdash: \[[457], [45]\]/g,
];

describe('the sizes of pictures', () => {
  it('have a name, so that all pictures look alike', () => {
    const bare = FILES.flatMap(([path, code]) =>
      BARE.flatMap((pattern) => (code.match(pattern) ?? []).map((found) => `${path}: ${found}`)),
    );
    expect(bare).toEqual([]);
    for (const code of [
      '{ text, size: 13, role }',
      'card.gap(3)',
      "new Card('stap', width, 12, 10)",
      '{ dash: [5, 4] }',
    ])
      expect(BARE.some((pattern) => code.search(pattern) >= 0)).toBe(true);
  });

  it('go down from the title, and the spaces up', () => {
    const sizes = Object.values(SIZE);
    expect(sizes).toEqual(sizes.toSorted((a, b) => b - a));
    const spaces = Object.values(SPACE);
    expect(spaces).toEqual(spaces.toSorted((a, b) => a - b));
  });
});

import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawKlantreis, type ThemeName } from '../../src/diagram/draw';
import { exampleScope } from './journeys';

/**
 * Pictures that were looked at. After a wanted change: `UPDATE_GOLDEN=1 npx vitest run test/diagram/golden.test.ts`, and
 * look at every picture that changed. The embedded fonts are left out, so that a diff shows the drawing.
 */
const PICTURES: readonly (readonly [string, ThemeName])[] = [
  ['kind-krijgen', 'light'],
  ['dennis', 'light'],
  ['straatfeest', 'light'],
  ['verhuizen', 'light'],
  ['kind-krijgen', 'dark'],
  ['kind-krijgen', 'contrast'],
  ['kind-krijgen', 'print'],
];

describe('golden pictures', () => {
  const scope = exampleScope();
  it.each(PICTURES)('%s in theme %s', (id, theme) => {
    const svg = drawKlantreis(scope.find('klantreis', id)!, scope, { theme }).replace(/<style>.*<\/style>/, '<style/>');
    const file = new URL(`../golden/${id}-${theme}.svg`, import.meta.url);
    const changed = new URL(`../golden/${id}-${theme}-changed.svg`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(file, svg);
    const same = existsSync(file) && readFileSync(file, 'utf8') === svg;
    if (same) rmSync(changed, { force: true });
    else writeFileSync(changed, svg);
    expect(same, `The picture changed: look at test/golden/${id}-${theme}-changed.svg beside ${id}-${theme}.svg`).toBe(
      true,
    );
  });
});

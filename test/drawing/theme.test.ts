import { describe, expect, it } from 'vitest';
import { PALETTES, THEMES } from '../../src/drawing/theme.data';
import { contrastOf, GRAPHICS, rowsOf, TEXTS } from './pairs';

describe.each(THEMES)('theme %s', (theme) => {
  const palette = PALETTES[theme];

  it.each(rowsOf(TEXTS))('%s reads on %s', (front, ground) => {
    expect(contrastOf(palette[front], palette[ground])).toBeGreaterThanOrEqual(4.5);
  });

  it.each(rowsOf(GRAPHICS))('%s shows on %s', (front, ground) => {
    expect(contrastOf(palette[front], palette[ground])).toBeGreaterThanOrEqual(3);
  });
});

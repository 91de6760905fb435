import { expect, it } from 'vitest';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { layoutAtlas } from '../../../src/pictures/atlas/layout';
import { FORMS } from '../../../src/pictures/draw';
import { golden } from '../../support/golden';
import { examplesTogether } from './together';

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, width: number, ThemeName])[] = [
  ['atlas-1120-light.svg', 1120, 'light'],
  ['atlas-760-dark.svg', 760, 'dark'],
  ['atlas-560-print.svg', 560, 'print'],
  ['atlas-380-contrast.svg', 380, 'contrast'],
];

it.each(PICTURES)('%s', async (file, width, theme) => {
  const svg = FORMS.svg(layoutAtlas(examplesTogether(), width), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

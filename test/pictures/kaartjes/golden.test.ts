import { expect, it } from 'vitest';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { golden } from '../../support/golden';
import { examples } from '../verschilkaart/comparisons';
import { cardsOf } from './files';

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, name: string, width: number, ThemeName])[] = [
  ['kaartjes-personas-760-light.svg', 'personas.klantreis', 760, 'light'],
  ['kaartjes-personas-380-dark.svg', 'personas.klantreis', 380, 'dark'],
  ['kaartjes-organisaties-760-contrast.svg', 'organisaties.klantreis', 760, 'contrast'],
  ['kaartjes-bronnen-560-print.svg', 'bronnen.klantreis', 560, 'print'],
];

it.each(PICTURES)('%s', async (file, name, width, theme) => {
  const svg = FORMS.svg(cardsOf(examples(), width, name), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

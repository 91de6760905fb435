import { expect, it } from 'vitest';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { layoutVerbeterbord } from '../../../src/pictures/verbeterbord/layout';
import { golden } from '../../support/golden';
import { exampleScope } from '../kaart/journeys';

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, width: number, ThemeName])[] = [
  ['verbeterbord-dennis-1120-light.svg', 'dennis', 1120, 'light'],
  ['verbeterbord-verhuizen-760-dark.svg', 'verhuizen', 760, 'dark'],
  ['verbeterbord-straatfeest-560-print.svg', 'straatfeest', 560, 'print'],
  ['verbeterbord-kind-krijgen-380-contrast.svg', 'kind-krijgen', 380, 'contrast'],
];

it.each(PICTURES)('%s', async (file, id, width, theme) => {
  const scope = exampleScope();
  const svg = FORMS.svg(layoutVerbeterbord(scope.find('klantreis', id)!, scope, width, '2030-01-02'), theme);
  await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
});

import { describe, expect, it } from 'vitest';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { kaartSvg } from '../drawn';
import { golden } from '../../support/golden';
import { exampleScope } from './journeys';

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, id: string, ThemeName])[] = [
  ['kind-krijgen-light.svg', 'kind-krijgen', 'light'],
  ['dennis-light.svg', 'dennis', 'light'],
  ['straatfeest-light.svg', 'straatfeest', 'light'],
  ['verhuizen-light.svg', 'verhuizen', 'light'],
  ['kind-krijgen-dark.svg', 'kind-krijgen', 'dark'],
  ['kind-krijgen-contrast.svg', 'kind-krijgen', 'contrast'],
  ['kind-krijgen-print.svg', 'kind-krijgen', 'print'],
];

describe('golden pictures', () => {
  const scope = exampleScope();
  it.each(PICTURES)('%s', async (file, id, theme) => {
    const svg = kaartSvg(scope.find('klantreis', id)!, scope, theme).replace(/<style>.*<\/style>/, '<style/>');
    await expect(svg).toMatchFileSnapshot(golden(file));
  });
});

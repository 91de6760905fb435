import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { verschilSvg } from '../drawn';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { golden } from '../../support/golden';
import { bigChange, fullyNew, smallChange, wishes } from './compare-cases';
import { LABELS, type Pair } from './comparisons';

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [file: string, ThemeName, () => Pair, { readonly gewenst?: boolean }])[] = [
  ['verschil-klein-light.svg', 'light', smallChange, {}],
  ['verschil-groot-dark.svg', 'dark', bigChange, {}],
  ['verschil-nieuw-contrast.svg', 'contrast', fullyNew, {}],
  ['verschil-huidig-gewenst-print.svg', 'print', wishes, { gewenst: true }],
];

describe('golden pictures of what changed', () => {
  it.each(PICTURES)('%s', async (file, theme, make, { gewenst = false }) => {
    const labels = gewenst ? { base: 'huidig', head: 'gewenst' } : LABELS;
    const options = { theme, labels, gewenst };
    const svg = verschilSvg(make(), options).replace(/<style>.*<\/style>/, '<style/>');
    await expect(svg).toMatchFileSnapshot(golden(file));
  });

  it('has the picture of the manual as it is now', async () => {
    const svg = verschilSvg(smallChange(), { theme: 'light', labels: LABELS });
    const manual = fileURLToPath(new URL('../../../docs/verschil.svg', import.meta.url));
    await expect(svg).toMatchFileSnapshot(manual);
  });
});

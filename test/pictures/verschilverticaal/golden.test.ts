import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import type { ThemeName } from '../../../src/drawing/theme.data';
import { FORMS } from '../../../src/pictures/draw';
import { golden } from '../../support/golden';
import { rowsLayout } from '../drawn';
import { bigChange, fullyNew, smallChange, wishes } from '../verschilkaart/compare-cases';
import { LABELS, type Pair } from '../verschilkaart/comparisons';

/** Pictures that were looked at: look at every picture that changes. The embedded fonts are left out, so that a diff shows the drawing. */
const PICTURES: readonly (readonly [string, number, ThemeName, () => Pair, { readonly gewenst?: boolean }])[] = [
  ['verschil-verticaal-klein-760-light.svg', 760, 'light', smallChange, {}],
  ['verschil-verticaal-groot-560-dark.svg', 560, 'dark', bigChange, {}],
  ['verschil-verticaal-nieuw-380-contrast.svg', 380, 'contrast', fullyNew, {}],
  ['verschil-verticaal-huidig-gewenst-380-print.svg', 380, 'print', wishes, { gewenst: true }],
];

describe('golden pictures of what changed, as rows', () => {
  it.each(PICTURES)('%s', async (file, width, theme, make, { gewenst = false }) => {
    const labels = gewenst ? { base: 'huidig', head: 'gewenst' } : LABELS;
    const svg = FORMS.svg(rowsLayout(width)(make(), { labels, gewenst }), theme);
    await expect(svg.replace(/<style>.*<\/style>/, '<style/>')).toMatchFileSnapshot(golden(file));
  });

  it('has the picture of the manual as it is now', async () => {
    const svg = FORMS.svg(rowsLayout(560)(smallChange(), { labels: LABELS }), 'light');
    const manual = fileURLToPath(new URL('../../../docs/verschil-verticaal.svg', import.meta.url));
    await expect(svg).toMatchFileSnapshot(manual);
  });
});

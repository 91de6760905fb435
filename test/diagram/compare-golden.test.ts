import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { drawComparison } from '../../src/diagram/compare/draw';
import type { ThemeName } from '../../src/diagram/theme.data';
import { bigChange, fullyNew, smallChange, wishes } from './compare-cases';
import { LABELS, type Pair } from './comparisons';

/**
 * Pictures that were looked at. After a wanted change: `UPDATE_GOLDEN=1 npx vitest run test/diagram/compare-golden.test.ts`, and
 * look at every picture that changed. The embedded fonts are left out, so that a diff shows the drawing.
 */
const PICTURES: readonly (readonly [string, ThemeName, () => Pair, { readonly gewenst?: boolean }])[] = [
  ['klein', 'light', smallChange, {}],
  ['groot', 'dark', bigChange, {}],
  ['nieuw', 'contrast', fullyNew, {}],
  ['huidig-gewenst', 'print', wishes, { gewenst: true }],
];

describe('golden pictures of what changed', () => {
  it.each(PICTURES)('%s in theme %s', (name, theme, make, { gewenst = false }) => {
    const { base, head, same } = make();
    const labels = gewenst ? { base: 'huidig', head: 'gewenst' } : LABELS;
    const options = { theme, labels, gewenst };
    const svg = drawComparison(base, head, same, options).replace(/<style>.*<\/style>/, '<style/>');
    const at = (end: string) => new URL(`../golden/verschil-${name}-${theme}${end}.svg`, import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(at(''), svg);
    const unchanged = existsSync(at('')) && readFileSync(at(''), 'utf8') === svg;
    if (unchanged) rmSync(at('-changed'), { force: true });
    else writeFileSync(at('-changed'), svg);
    expect(unchanged, `The picture changed: look at test/golden/verschil-${name}-${theme}-changed.svg`).toBe(true);
  });

  it('has the picture of the manual as it is now', () => {
    const { base, head, same } = smallChange();
    const svg = drawComparison(base, head, same, { theme: 'light', labels: LABELS });
    const manual = new URL('../../docs/verschil.svg', import.meta.url);
    if (process.env.UPDATE_GOLDEN) writeFileSync(manual, svg);
    expect(readFileSync(manual, 'utf8') === svg, 'docs/verschil.svg is of another program').toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { houseRoles, inHouseStyle, unreadableColour } from '../../src/drawing/house-style';
import { pagesOf } from '../../src/drawing/paper';
import { toSvg } from '../../src/drawing/svg';
import { toSvgFile } from '../../src/drawing/svg-file';
import { paletteOf, PALETTES, type Role, THEMES } from '../../src/drawing/theme.data';
import { picturePage } from '../../src/outputs/html/picture-page';
import { layoutKaart } from '../../src/pictures/kaart/layout';
import { FORMS } from '../../src/pictures/draw';
import { contrast } from '../../src/util/colour';
import { exampleScope } from '../pictures/kaart/journeys';
import { contrastOf, GRAPHICS, rowsOf, TEXTS } from './pairs';

/** Colours from all over, some thousand of them. */
const PARTS = ['00', '1c', '38', '55', '71', '8e', 'aa', 'c6', 'e3', 'ff'];
const COLOURS = PARTS.flatMap((r) => PARTS.flatMap((g) => PARTS.map((b) => `#${r}${g}${b}`)));

/** What a picture of one klantreis has; the rest is in a picture of what changed, which has no house style. */
const OF_CHANGES: readonly Role[] = [
  'nieuw',
  'weg',
  'verplaatst',
  'gewijzigd',
  'stil',
  'nieuwWaas',
  'wegWaas',
  'verplaatstWaas',
];
const isOfOne = (pair: readonly Role[]) => !pair.some((role) => OF_CHANGES.includes(role));

describe('the colours of a house style', () => {
  it('are counted as WCAG counts them', () => {
    for (const [nth, colour] of COLOURS.entries()) {
      const other = COLOURS[(nth * 7) % COLOURS.length]!;
      expect(contrast(colour, other)).toBeCloseTo(contrastOf(colour, other), 10);
    }
  });

  it('leave no pair of a picture that cannot be read, whichever is taken', () => {
    const texts = rowsOf(TEXTS).filter(isOfOne);
    const graphics = rowsOf(GRAPHICS).filter(isOfOne);
    const taken = COLOURS.filter((hoofdkleur) => !unreadableColour({ hoofdkleur }));
    expect(taken.length).toBeGreaterThan(200);
    for (const hoofdkleur of taken) {
      const palette = paletteOf('light', houseRoles({ hoofdkleur }));
      for (const [front, ground] of texts)
        expect(
          contrastOf(palette[front], palette[ground]),
          `${hoofdkleur}: ${front} on ${ground}`,
        ).toBeGreaterThanOrEqual(4.5);
      for (const [front, ground] of graphics)
        expect(contrastOf(palette[front], palette[ground])).toBeGreaterThanOrEqual(3);
    }
  });

  it('are refused with one that would be taken', () => {
    for (const colour of COLOURS) {
      const wrong = unreadableColour({ hoofdkleur: colour });
      if (!wrong) continue;
      expect(wrong.ratio).toBeLessThan(4.5);
      expect(unreadableColour({ hoofdkleur: wrong.better })).toBeUndefined();
    }
    for (const fase of COLOURS) {
      const wrong = unreadableColour({ hoofdkleur: '#154273', fase });
      if (wrong) expect(unreadableColour({ hoofdkleur: '#154273', fase: wrong.better })).toBeUndefined();
      else expect(contrastOf('#154273', fase)).toBeGreaterThanOrEqual(4.5);
    }
  });

  it('change nothing that means something, and nothing in another theme', () => {
    const changed = Object.keys(houseRoles({ hoofdkleur: '#005533', fase: '#eeeeee' })).toSorted();
    expect(changed).toEqual(['accent', 'fase', 'faseInkt']);
    for (const theme of THEMES)
      if (theme !== 'light') expect(paletteOf(theme, houseRoles({ hoofdkleur: '#005533' }))).toBe(PALETTES[theme]);
  });
});

describe('a picture in a house style', () => {
  const scope = exampleScope();
  const plain = layoutKaart(scope.find('klantreis', 'straatfeest')!, scope);
  const own = inHouseStyle(plain, { hoofdkleur: '#005533' });

  it('has its colours in every form, in the light theme alone', () => {
    for (const form of [toSvg, toSvgFile, FORMS.fontless]) {
      expect(form(own, 'light')).toContain('#005533');
      expect(form(plain, 'light')).not.toContain('#005533');
      expect(form(own, 'dark')).toBe(form(plain, 'dark'));
      expect(form(own, 'print')).toBe(form(plain, 'print'));
    }
    expect(JSON.stringify(FORMS.parts(own, 'light').parts)).toContain('#005533');
    expect(pagesOf(own, 'poster')!.house!.accent).toBe('#005533');
    const page = picturePage({ picture: own, pages: pagesOf(own, 'poster') });
    expect(page.match(/--accent: #005533/g)!.length).toBeGreaterThan(1);
    expect(page).toContain(`--accent: ${PALETTES.dark.accent}`);
    expect(page).toMatch(/:root\[data-thema='light'\] \{[^}]*--accent: #005533;/);
  });

  it('is the same picture where no colour was chosen', () => {
    expect(inHouseStyle(plain, undefined)).toBe(plain);
    expect(toSvg(inHouseStyle(plain, {}), 'light')).toBe(toSvg(plain, 'light'));
  });
});

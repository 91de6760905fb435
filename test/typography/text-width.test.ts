import { describe, expect, it } from 'vitest';
import {
  ascent,
  capHeight,
  descent,
  FONT_FAMILY,
  fontFaceCss,
  graphemes,
  textUnits,
  textWidth,
  xHeight,
  type FontStyle,
} from '../../src/typography/text-width';

const STYLES: readonly FontStyle[] = ['regular', 'bold', 'italic'];
const width = (text: string): number => textWidth(text, 16, 'regular');

describe('textWidth', () => {
  it('gives the advances of the font, which Chromium draws to within a hundredth of a px', () => {
    // A = 626, a = 525, n = 550, v = 461, r = 349, g = 558 thousandths of an em.
    expect(textUnits('Aanvraag', 'regular')).toBe(626 + 525 + 550 + 461 + 349 + 525 + 525 + 558);
    expect(textWidth('Aanvraag', 1000, 'regular')).toBe(textUnits('Aanvraag', 'regular'));
  });

  it.each(STYLES)('grows with every letter and with the size, %s', (style) => {
    const text = 'De inwoner belt “het” Klantcontactcentrum – Kovačević, 47,55 €';
    for (let i = 1; i <= text.length; i++) {
      expect(textWidth(text.slice(0, i), 13, style)).toBeGreaterThan(textWidth(text.slice(0, i - 1), 13, style));
    }
    expect(textWidth(text, 16, style)).toBeCloseTo((textWidth(text, 13, style) * 16) / 13, 9);
  });

  it('sums up, because nothing is kerned', () => {
    expect(textUnits('AVATAR Te', 'bold')).toBe(
      textUnits('AVA', 'bold') + textUnits('TAR', 'bold') + textUnits(' Te', 'bold'),
    );
  });

  it('is wider in bold', () => {
    expect(textWidth('Aanvraag', 16, 'bold')).toBeGreaterThan(width('Aanvraag'));
  });

  it('is 0 for nothing, for zero-width signs and for a lone mark', () => {
    for (const text of ['', '\u200b', '\u200e\u2066\u2069', '\u00ad', '\u0301', '\ufeff']) {
      expect(width(text)).toBe(0);
    }
  });

  it('counts combining marks with their letter', () => {
    expect(width('cafe\u0301')).toBe(width('café'));
    expect(width('i\u0308')).toBe(width('ï'));
    expect(width('ō')).toBe(width('o'));
    expect(width('x\u0301\u0302')).toBe(width('x'));
  });

  it('counts an emoji sequence, a flag and a keycap once', () => {
    const one = width('👍');
    expect(one).toBeGreaterThanOrEqual(16);
    for (const text of ['👍🏽', '👩‍👩‍👧‍👦', '🇳🇱', '1️⃣', '❤️']) expect(width(text)).toBe(one);
    expect(width('🇳🇱🇧🇪')).toBe(2 * one);
  });

  it('takes an em for East Asian signs and a wide guess for other alphabets', () => {
    expect(width('中文')).toBe(32);
    expect(width('שלום')).toBeCloseTo(4 * 0.7 * 16, 9);
    expect(width('Ж')).toBeGreaterThan(width('ж'));
  });

  it('gives a finite width to broken surrogates', () => {
    expect(width('a\ud83d')).toBeGreaterThan(width('a'));
  });

  it('has the signs that journeys use', () => {
    // A guess is 0.7, 0.85, 1 or 1.4 em; none of these signs may need one.
    for (const sign of '→←✓×≥≤−€•·…–—“”‘’„šćğłőŞİĳ') {
      expect([700, 850, 1000, 1400]).not.toContain(textUnits(sign, 'regular'));
    }
    expect(width('\u00a0')).toBe(width(' '));
  });
});

describe('vertical metrics', () => {
  it('are fractions of the font size', () => {
    expect({ ascent, descent, capHeight, xHeight }).toEqual({
      ascent: 0.984,
      descent: 0.316,
      capHeight: 0.668,
      xHeight: 0.496,
    });
  });
});

describe('graphemes', () => {
  it('keeps together what readers see as one sign', () => {
    expect(graphemes('abc')).toEqual(['a', 'b', 'c']);
    expect(graphemes('e\u0301👩‍👩‍👧‍👦🇳🇱')).toEqual(['e\u0301', '👩‍👩‍👧‍👦', '🇳🇱']);
    expect(graphemes('')).toEqual([]);
  });
});

describe('fontFaceCss', () => {
  const count = (css: string): number => css.split('@font-face').length - 1;

  it('carries only the styles that are drawn, in a fixed order', () => {
    expect(fontFaceCss([], 'tekst →')).toBe('');
    expect(count(fontFaceCss(['regular'], 'tekst'))).toBe(1);
    expect(fontFaceCss(['bold', 'regular', 'bold'], 'x')).toBe(fontFaceCss(new Set(['regular', 'bold'] as const), 'x'));
  });

  it('carries the large subset and the symbols only for text that needs them', () => {
    const basic = fontFaceCss(['regular'], 'Reünie „Šumava” – € 5…');
    const full = fontFaceCss(['regular'], 'Kovačević');
    expect(basic.length).toBeLessThan(20_000);
    expect(full.length).toBeGreaterThan(basic.length);
    expect(fontFaceCss(['regular'], 'ō')).toBe(full);
    expect(fontFaceCss(['regular'], 'cafe\u0301')).toBe(basic);
    expect(fontFaceCss(['regular'], 'שלום 👍')).toBe(basic);
    expect(count(fontFaceCss(['regular', 'bold'], 'naar → balie'))).toBe(3);
    expect(fontFaceCss(['regular'])).toBe(fontFaceCss(['regular'], 'č→'));
  });

  it('can stand in a style element and names the families of the stack', () => {
    const css = fontFaceCss(STYLES);
    expect(css).not.toMatch(/[<&]/);
    for (const [, family] of css.matchAll(/font-family:('[^']+')/g)) expect(FONT_FAMILY).toContain(family);
    for (const [, file = ''] of css.matchAll(/base64,([^)]*)/g)) expect(file).toMatch(/^d09GMg/);
  });
});

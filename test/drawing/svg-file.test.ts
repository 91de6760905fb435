import { describe, expect, it } from 'vitest';
import type { LaidOut, TextRun } from '../../src/drawing/shapes';
import { toSvg } from '../../src/drawing/svg';
import { toSvgFile } from '../../src/drawing/svg-file';
import { PALETTES } from '../../src/drawing/theme.data';
import { textWidth } from '../../src/typography/text-width';

function pictureOf(run: Partial<TextRun> & { readonly text: string }): LaidOut {
  const texts = [{ x: 10, y: 20, size: 12, style: 'regular', role: 'inkt', ...run } as const];
  const box = { key: 'a', lane: 'kop', label: '', x: 0, y: 0, width: 90, height: 30, shapes: [], texts };
  return { width: 100, height: 40, strips: [], boxes: [box], title: 'Een & twee', description: '' };
}

function textsOf(run: Partial<TextRun> & { readonly text: string }): readonly string[] {
  return toSvgFile(pictureOf(run), 'light').match(/<text [^]*?<\/text>/g) ?? [];
}

describe('an SVG for any program', () => {
  it('says of each text how wide it is, so that another font is made as wide', () => {
    const width = Math.round(textWidth('Verloskundige', 12, 'regular') * 100) / 100;
    expect(textsOf({ text: 'Verloskundige' })).toEqual([
      `<text x="10" y="20" font-size="12" textLength="${width}" lengthAdjust="spacingAndGlyphs" fill="${PALETTES.light.inkt}">Verloskundige</text>`,
    ]);
  });

  it('measures a text as SVG draws it, with one space where there are more', () => {
    const length = (text: string) => /textLength="([\d.]+)"/.exec(textsOf({ text })[0]!)?.[1];
    expect(length(' twee  woorden ')).toBe(length('twee woorden'));
    expect(length('  ')).toBeUndefined();
  });

  it('leaves a text as it comes where it has signs that are drawn by a font that we do not know', () => {
    expect(textsOf({ text: 'blij 😀' })[0]).not.toContain('textLength');
    expect(textsOf({ text: 'naar → huis' })[0]).toContain('textLength');
  });

  it('has a halo as a text of its own under the letters', () => {
    const [under, letters, ...more] = textsOf({
      text: '<blij>',
      halo: 'vlak',
      style: 'bold',
      anchor: 'middle',
      struck: true,
    });
    expect(more).toEqual([]);
    const { vlak, inkt } = PALETTES.light;
    expect(under).toContain(`stroke="${vlak}" stroke-width="4" fill="${vlak}">&lt;blij&gt;</text>`);
    expect(under).not.toContain('line-through');
    expect(letters).toContain('text-decoration="line-through"');
    expect(letters).toContain(`fill="${inkt}">&lt;blij&gt;</text>`);
    expect(letters).not.toContain('stroke');
    const place = 'x="10" y="20" font-size="12" font-weight="700" text-anchor="middle"';
    for (const one of [under, letters]) expect(one).toContain(place);
    expect(toSvgFile(pictureOf({ text: 'x', halo: 'vlak' }), 'light')).not.toContain('paint-order');
  });

  it('is else what a page shows', () => {
    const picture = pictureOf({ text: 'Noor' });
    const file = toSvgFile(picture, 'dark');
    expect(file.replace(/ textLength="[\d.]+" lengthAdjust="spacingAndGlyphs"/, '')).toBe(toSvg(picture, 'dark'));
  });
});

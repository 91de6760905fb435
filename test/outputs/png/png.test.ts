import { describe, expect, it } from 'vitest';
import type { LaidOut, TextRun } from '../../../src/drawing/shapes';
import { PALETTES, THEMES, type ThemeName } from '../../../src/drawing/theme.data';
import { Scope } from '../../../src/model/scope/scope';
import { dotsOf } from '../../../src/outputs/png/dots';
import { isOwn, write } from '../../../src/outputs/png/png';
import { parse } from '../../../src/parser/parse';
import { layoutKaart } from '../../../src/pictures/kaart/layout';
import { textWidth } from '../../../src/typography/text-width';
import { readBeside } from '../beside';
import { TEXT } from '../pdf/texts';
import { readPng, type ReadPng } from './read-png';

interface Choice {
  readonly theme?: ThemeName;
  readonly scale?: number;
  readonly undrawn?: (signs: readonly string[]) => void;
}

async function filed(picture: LaidOut, { theme = 'light', scale = 1, undrawn }: Choice = {}): Promise<Buffer> {
  const pixels = async () => ({ picture, theme, scale });
  return Buffer.concat(await write({ pixels }, { version: '1.2.3', readBeside, undrawn }));
}

async function drawn(picture: LaidOut, choice: Choice = {}): Promise<ReadPng> {
  return readPng([await filed(picture, choice)]);
}

function kaart(text = TEXT): LaidOut {
  const { model } = parse(text);
  return layoutKaart(model.klantreizen[0]!, new Scope([{ path: 'reis.klantreis', model }]));
}

/** A picture of nothing but these texts, one px to the right of the edge and on a line of their own. */
function texts(...runs: readonly Partial<TextRun>[]): LaidOut {
  const size = 20;
  const all = runs.map((run, at) => ({ x: 1, y: 30 * (at + 1), text: '', size, style: 'regular', ...run }) as TextRun);
  const box = { key: 'a', lane: 'kop', label: '', x: 0, y: 0, width: 300, height: 200, shapes: [] } as const;
  const boxes = [{ ...box, texts: all.map((run) => ({ ...run, role: run.role ?? 'inkt' }) as TextRun) }];
  return { width: 300, height: 200, strips: [], boxes, title: 'Tekst', description: '' };
}

/** Is something drawn in this part of a picture, in dots? */
function inked({ at }: ReadPng, x: number, y: number, width: number, height: number): boolean {
  const paper = at(0, 0).join();
  for (let row = y; row < y + height; row++)
    for (let column = x; column < x + width; column++) if (at(column, row).join() !== paper) return true;
  return false;
}

describe('a picture as PNG', () => {
  it('is a right file of the size that was asked for, which says how large it is on paper', async () => {
    const picture = kaart();
    for (const scale of [0.33, 1, 2.5]) {
      const { width, height, chunks } = await drawn(picture, { scale });
      expect([width, height]).toEqual([Math.round(picture.width * scale), Math.round(picture.height * scale)]);
      expect(chunks.get('pHYs')!.readUInt32BE(0)).toBe(Math.round((96 * scale) / 0.0254));
    }
  });

  it('is the same twice, and known as ours by its beginning', async () => {
    const [first, second] = [await filed(kaart()), await filed(kaart())];
    expect(first.equals(second)).toBe(true);
    const start = first.toString('utf8', 0, 200);
    expect(isOwn({ start })).toBe(true);
    expect(isOwn({ start: start.replace('Klantreis', 'Word') })).toBe(false);
    expect(isOwn({ start: start.replace('PNG', 'PDF') })).toBe(false);
  });

  it('has its title as a text, and nothing else that somebody wrote', async () => {
    const { chunks } = await drawn({ ...kaart(), title: 'Wij <krijgen>\0 & "kind"' });
    expect(chunks.get('iTXt')!.toString()).toBe('Title\0\0\0\0\0Wij <krijgen> & "kind"');
    expect([...chunks.keys()]).toEqual(['IHDR', 'tEXt', 'pHYs', 'iTXt', 'IDAT', 'IEND']);
  });

  it.each(THEMES)('has the colours of the theme %s', async (theme) => {
    const { at } = await drawn(kaart(), { theme });
    const hex = at(0, 0).map((value) => value.toString(16).padStart(2, '0'));
    expect(`#${hex.join('')}`).toBe(PALETTES[theme].papier.toLowerCase());
  });

  it('is made in pieces of some rows, of which nobody sees where they meet', async () => {
    const asked = { picture: kaart(), theme: 'light', scale: 1.5 } as const;
    const whole = Buffer.concat([...(await dotsOf(asked, readBeside)).bands]);
    const bands = [...(await dotsOf(asked, readBeside, 300_000)).bands];
    expect(bands.length).toBeGreaterThan(5);
    const apart = Buffer.concat(bands);
    expect(apart.length).toBe(whole.length);
    const apartBy = (least: number) => apart.filter((value, at) => Math.abs(value - whole[at]!) > least).length;
    // A line that falls between two dots may take a shade more of the one or of the other.
    expect(apartBy(4)).toBeLessThan(apart.length / 10_000);
    expect(apartBy(64)).toBe(0);
  });

  it('draws every piece of a text by the font that has it, where it was measured', async () => {
    const picture = texts({ text: 'ii→ii' }, { text: 'mm', style: 'bold' }, { text: 'Ŵỹō', style: 'italic' });
    const png = await drawn(picture);
    const before = textWidth('ii', 20, 'regular');
    const arrow = textWidth('→', 20, 'regular');
    // The arrow stands lower than the dots of the letters beside it, and all of it is there.
    expect(inked(png, Math.ceil(1 + before), 15, Math.floor(arrow) - 1, 15)).toBe(true);
    expect(inked(png, Math.ceil(1 + before + arrow), 10, Math.floor(before), 20)).toBe(true);
    const wide = textWidth('mm', 20, 'bold');
    expect(inked(png, Math.floor(wide) - 6, 45, 6, 15)).toBe(true);
    expect(inked(png, Math.ceil(wide) + 2, 35, 60, 30)).toBe(false);
    expect(inked(png, 1, 70, Math.floor(textWidth('Ŵỹō', 20, 'italic')), 20)).toBe(true);
  });

  it('draws a halo under all letters of a text, whatever font they are of', async () => {
    const run = { text: 'i→i', halo: 'vlak' } as const;
    const [plain, rimmed] = [await drawn(texts({ text: 'i→i' })), await drawn(texts(run))];
    const ink = PALETTES.light.inkt.toLowerCase();
    const dark = ({ at, width, height }: ReadPng) => {
      let count = 0;
      for (let y = 0; y < height; y++)
        for (let x = 0; x < width; x++)
          if (
            `#${at(x, y)
              .map((value) => value.toString(16).padStart(2, '0'))
              .join('')}` === ink
          )
            count++;
      return count;
    };
    expect(dark(plain)).toBeGreaterThan(20);
    expect(dark(rimmed)).toBeGreaterThanOrEqual(dark(plain));
  });

  it('tells which signs it has no letter for, and draws a box there', async () => {
    const told: string[] = [];
    const png = await drawn(texts({ text: '漢😀' }), { undrawn: (signs) => told.push(...signs) });
    expect(told).toEqual(['漢', '😀']);
    expect(inked(png, 1, 12, 10, 20)).toBe(true);
    await drawn(texts({ text: 'gewoon' }), { undrawn: () => expect.unreachable() });
  });
});

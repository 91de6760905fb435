import {
  FONT_FACES,
  FONT_FAMILY,
  type FontStyle,
  type NeededFonts,
  NO_FONTS,
  withFonts,
} from '../typography/text-width';
import { escapeXml } from '../util/xml';
import { ICONS } from './icons.data';
import { num, stripsFromBehind, type Box, type LaidOut, type Marks, type Shape, type TextRun } from './shapes';
import { PALETTES, type Role, type ThemeName } from './theme.data';

/**
 * Writes a laid-out picture as SVG: the same bytes for the same picture, on every platform. All text is escaped, nothing
 * in it can run, and nothing is fetched.
 */
export function toSvg(picture: LaidOut, theme: ThemeName): string {
  const { svg, fonts } = toBareSvg(picture, theme);
  return withFonts(svg, fonts);
}

/** The same without the fonts, which come into it or do not. */
function toBareSvg(picture: LaidOut, theme: ThemeName): { readonly svg: string; readonly fonts: NeededFonts } {
  const writer = new SvgWriter(theme);
  const styles = new Set<FontStyle>();
  const signs = new Set<string>();
  const backdrop = backdropOf(picture);
  for (const run of [backdrop, ...picture.boxes].flatMap((part) => part.texts)) {
    styles.add(run.style);
    for (const sign of run.text) signs.add(sign);
  }
  const size = `width="${num(picture.width)}" height="${num(picture.height)}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${num(picture.width)} ${num(picture.height)}" role="img" lang="nl" stroke-linecap="round" stroke-linejoin="round" font-family="${FONT_FAMILY}">`,
    `<title>${escapeXml(picture.title)}</title>`,
    `<desc>${escapeXml(picture.description)}</desc>`,
    NO_FONTS,
    `<rect width="${num(picture.width)}" height="${num(picture.height)}" fill="${PALETTES[theme].papier}"/>`,
    '<g>',
    ...backdrop.shapes.map((shape) => writer.shape(shape)),
    ...backdrop.texts.map((run) => writer.text(run)),
    '</g>',
    ...picture.boxes.map((box) => writer.box(box)),
    '</svg>',
    '',
  ].join('\n');
  return { svg, fonts: { styles: [...styles], signs: [...signs].join('') } };
}

/** The same for a page that has the fonts already. */
export function toFontlessSvg(picture: LaidOut, theme: ThemeName): string {
  return toBareSvg(picture, theme).svg.replace(NO_FONTS, '');
}

/** All strips in one: panels first, then what is drawn on them, then the texts. */
function backdropOf(picture: LaidOut): Marks {
  const marks = stripsFromBehind(picture).map((strip) => strip.draw(strip.y));
  return { shapes: marks.flatMap(({ shapes }) => shapes), texts: marks.flatMap(({ texts }) => texts) };
}

/** Writes shapes and texts in the colours of a theme. */
export class SvgWriter {
  constructor(private readonly theme: ThemeName) {}

  box(box: Box): string {
    const line = box.line === undefined ? '' : ` data-regel="${box.line + 1}"`;
    const baseLine = box.baseLine === undefined ? '' : ` data-basis-regel="${box.baseLine + 1}"`;
    const change = box.change === undefined ? '' : ` data-verschil="${escapeXml(box.change)}"`;
    const changes = box.changes?.length ? ` data-wijzigingen="${escapeXml(box.changes.join(' '))}"` : '';
    return `<g class="${box.lane}"${line}${baseLine}${change}${changes} transform="translate(${num(box.x)} ${num(box.y)})">${this.marks(box)}</g>`;
  }

  /** @param line from which the lines of the sources of its texts are counted, where the texts say what they are from */
  marks({ shapes, texts }: Marks, line?: number): string {
    let svg = '';
    for (const shape of shapes) svg += this.shape(shape);
    for (const run of texts) svg += this.text(run, line);
    return svg;
  }

  shape(shape: Shape): string {
    switch (shape.type) {
      case 'rect': {
        const place = `x="${num(shape.x)}" y="${num(shape.y)}" width="${num(shape.width)}" height="${num(shape.height)}"`;
        return `<rect ${place} rx="${num(shape.radius)}"${this.paint(shape)}/>`;
      }
      case 'circle':
        return `<circle cx="${num(shape.x)}" cy="${num(shape.y)}" r="${num(shape.radius)}"${this.paint(shape)}/>`;
      case 'path':
        return `<path d="${shape.d}"${shape.dy ? ` transform="translate(0 ${num(shape.dy)})"` : ''}${this.paint(shape)}/>`;
      case 'icon': {
        const place = `translate(${num(shape.x)} ${num(shape.y)}) scale(${num(shape.size / 24)})`;
        return `<g transform="${place}" fill="none" stroke="${this.colour(shape.role)}" stroke-width="2">${ICONS[shape.name]}</g>`;
      }
    }
  }

  text(run: TextRun, line?: number): string {
    const { weight, slant } = FONT_FACES[run.style];
    const face =
      (weight === 400 ? '' : ` font-weight="${weight}"`) + (slant === 'normal' ? '' : ` font-style="${slant}"`);
    const anchor = run.anchor ? ` text-anchor="${run.anchor}"` : '';
    const struck = run.struck ? ' text-decoration="line-through"' : '';
    const halo = run.halo ? ` stroke="${this.colour(run.halo)}" stroke-width="4" paint-order="stroke"` : '';
    const place = `x="${num(run.x)}" y="${num(run.y)}" font-size="${num(run.size)}"`;
    return `<text ${place}${sourceOf(run, line)}${face}${anchor}${struck}${halo} fill="${this.colour(run.role)}">${escapeXml(run.text)}</text>`;
  }

  protected colour(role: Role): string {
    return PALETTES[this.theme][role];
  }

  private paint(paint: { fill?: Role; stroke?: Role; strokeWidth?: number; dash?: readonly number[] }): string {
    const fill = ` fill="${paint.fill ? this.colour(paint.fill) : 'none'}"`;
    if (!paint.stroke) return fill;
    const dash = paint.dash ? ` stroke-dasharray="${paint.dash.map(num).join(' ')}"` : '';
    return `${fill} stroke="${this.colour(paint.stroke)}" stroke-width="${num(paint.strokeWidth ?? 1)}"${dash}`;
  }
}

/**
 * Where a text comes from, as `2:tekst` of two rows further: that stays the same where rows come above. Only of what stands in one place
 * of the text that the picture is of.
 */
function sourceOf({ paragraph }: TextRun, line: number | undefined): string {
  if (line === undefined || paragraph?.sources.length !== 1) return '';
  const source = paragraph.sources[0]!;
  return source.file === undefined ? ` data-bron="${source.line - line}:${escapeXml(source.slot)}"` : '';
}

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
import {
  HALO_WIDTH,
  num,
  stripsFromBehind,
  type Box,
  type LaidOut,
  type Marks,
  type Shape,
  type TextRun,
} from './shapes';
import { type Palette, paletteOf, type Role, type ThemeName } from './theme.data';

/**
 * Writes a laid-out picture as SVG: the same bytes for the same picture, on every platform. All text is escaped, nothing
 * in it can run, and nothing is fetched.
 */
export function toSvg(picture: LaidOut, theme: ThemeName): string {
  return svgBy(new SvgWriter(theme, picture.house), picture);
}

/** The same by a writer that writes something in its own way. */
export function svgBy(writer: SvgWriter, picture: LaidOut): string {
  const { svg, fonts } = toBareSvg(writer, picture);
  return withFonts(svg, fonts);
}

/** The same for a page that has the fonts already. */
export function toFontlessSvg(picture: LaidOut, theme: ThemeName): string {
  return toBareSvg(new SvgWriter(theme, picture.house), picture).svg.replace(NO_FONTS, '');
}

/** The same without the fonts, which come into it or do not. */
function toBareSvg(writer: SvgWriter, picture: LaidOut): { readonly svg: string; readonly fonts: NeededFonts } {
  const styles = new Set<FontStyle>();
  const signs = new Set<string>();
  const backdrop = backdropOf(picture);
  for (const run of [backdrop, ...picture.boxes].flatMap((part) => part.texts)) {
    styles.add(run.style);
    for (const sign of run.text) signs.add(sign);
  }
  const size = `width="${num(picture.width)}" height="${num(picture.height)}"`;
  const svg = [
    `<svg xmlns="http://www.w3.org/2000/svg" ${size} viewBox="0 0 ${num(picture.width)} ${num(picture.height)}" role="img" lang="nl" ${LINES} font-family="${FONT_FAMILY}">`,
    `<title>${escapeXml(picture.title)}</title>`,
    `<desc>${escapeXml(picture.description)}</desc>`,
    NO_FONTS,
    writer.content(picture),
    '</svg>',
    '',
  ].join('\n');
  return { svg, fonts: { styles: [...styles], signs: [...signs].join('') } };
}

/** How every line in a picture ends and turns; for the root of an SVG. */
export const LINES = 'stroke-linecap="round" stroke-linejoin="round"';

/** All strips in one: panels first, then what is drawn on them, then the texts. */
function backdropOf(picture: LaidOut): Marks {
  const marks = stripsFromBehind(picture).map((strip) => strip.draw(strip.y));
  return { shapes: marks.flatMap(({ shapes }) => shapes), texts: marks.flatMap(({ texts }) => texts) };
}

/** Writes shapes and texts in the colours of a theme. */
export class SvgWriter {
  private readonly palette: Palette;

  /** @param house of the picture */
  constructor(theme: ThemeName, house: LaidOut['house']) {
    this.palette = paletteOf(theme, house);
  }

  /** What stands between the tags of an SVG: the paper, what stands behind the boxes, and the boxes. */
  content(picture: LaidOut): string {
    const backdrop = backdropOf(picture);
    return [
      `<rect width="${num(picture.width)}" height="${num(picture.height)}" fill="${this.colour('papier')}"/>`,
      '<g>',
      ...backdrop.shapes.map((shape) => this.shape(shape)),
      ...backdrop.texts.map((run) => this.text(run)),
      '</g>',
      ...picture.boxes.map((box) => this.box(box)),
    ].join('\n');
  }

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
    const halo = run.halo ? `${this.rim(run.halo)} paint-order="stroke"` : '';
    return `<text ${placeOf(run)}${sourceOf(run, line)}${fontOf(run)}${anchorOf(run)}${struckOf(run)}${halo} fill="${this.colour(run.role)}">${escapeXml(run.text)}</text>`;
  }

  protected rim(role: Role): string {
    return ` stroke="${this.colour(role)}" stroke-width="${HALO_WIDTH}"`;
  }

  protected colour(role: Role): string {
    return this.palette[role];
  }

  private paint(paint: { fill?: Role; stroke?: Role; strokeWidth?: number; dash?: readonly number[] }): string {
    const fill = ` fill="${paint.fill ? this.colour(paint.fill) : 'none'}"`;
    if (!paint.stroke) return fill;
    const dash = paint.dash ? ` stroke-dasharray="${paint.dash.map(num).join(' ')}"` : '';
    return `${fill} stroke="${this.colour(paint.stroke)}" stroke-width="${num(paint.strokeWidth ?? 1)}"${dash}`;
  }
}

/** The attributes of a text, each with a space before it where something stands before it. */
export function placeOf({ x, y, size }: Pick<TextRun, 'x' | 'y' | 'size'>): string {
  return `x="${num(x)}" y="${num(y)}" font-size="${num(size)}"`;
}

export function fontOf({ style }: Pick<TextRun, 'style'>): string {
  const { weight, slant } = FONT_FACES[style];
  return (weight === 400 ? '' : ` font-weight="${weight}"`) + (slant === 'normal' ? '' : ` font-style="${slant}"`);
}

export function anchorOf({ anchor }: Pick<TextRun, 'anchor'>): string {
  return anchor ? ` text-anchor="${anchor}"` : '';
}

export function struckOf({ struck }: Pick<TextRun, 'struck'>): string {
  return struck ? ' text-decoration="line-through"' : '';
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

import { faceRuns } from '../typography/face-runs';
import { textWidth } from '../typography/text-width';
import { escapeXml } from '../util/xml';
import { num, type LaidOut, type TextRun } from './shapes';
import { anchorOf, fontOf, placeOf, struckOf, SvgWriter, svgBy } from './svg';
import type { ThemeName } from './theme.data';

/**
 * The same picture as SVG for a file that somebody opens with any program. LibreOffice and Inkscape know neither the fonts in it nor
 * `paint-order`: so each text says how wide it is, and its halo stands by itself under the letters. A page on a screen has no need of that,
 * and is drawn at every key.
 */
export function toSvgFile(picture: LaidOut, theme: ThemeName): string {
  return svgBy(new FileWriter(theme, picture.house), picture);
}

class FileWriter extends SvgWriter {
  override text(run: TextRun): string {
    const { halo, role } = run;
    const attributes = `${placeOf(run)}${fontOf(run)}${anchorOf(run)}${lengthOf(run)}`;
    const written = escapeXml(run.text);
    const under = halo ? `<text ${attributes}${this.rim(halo)} fill="${this.colour(halo)}">${written}</text>` : '';
    return `${under}<text ${attributes}${struckOf(run)} fill="${this.colour(role)}">${written}</text>`;
  }
}

/**
 * How wide a text was measured: another font is then made as wide, letters and all. Not of a text with signs that no font of ours has: its
 * width is an estimate.
 */
function lengthOf({ text, size, style }: TextRun): string {
  // As SVG draws it: without room before it and behind it, and with one space where there are more.
  const drawn = text.replace(/[ \t\r\n]+/g, ' ').trim();
  if (drawn === '' || faceRuns(drawn, style).missing.length > 0) return '';
  return ` textLength="${num(textWidth(drawn, size, style))}" lengthAdjust="spacingAndGlyphs"`;
}

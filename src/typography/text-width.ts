/**
 * Text widths without a browser, from the metrics of the font that is embedded in the pictures.
 *
 * The embedded subsets have no kerning, so the width of a text is the plain sum of its advance widths and
 * a drawing program shows exactly what was measured. Signs outside the font are drawn by a font of the
 * reader's device; those get an estimate on the wide side, so that text rather stays inside its box.
 */
import {
  BASIC_RUNS,
  BOLD_ADVANCES,
  BOLD_BASIC,
  BOLD_FULL,
  EXTRA_RUNS,
  ITALIC_ADVANCES,
  ITALIC_BASIC,
  ITALIC_FULL,
  REGULAR_ADVANCES,
  REGULAR_BASIC,
  REGULAR_FULL,
  SYMBOL_ADVANCES,
  SYMBOL_FACE,
  SYMBOL_RUNS,
  VERTICAL,
} from './fonts.data';

export type FontStyle = 'regular' | 'bold' | 'italic';

const TEXT_FAMILY = 'Atkinson Hyperlegible Next';
/** A family of its own, because one face serves all styles: an arrow need not be bold or slanted. */
const SYMBOL_FAMILY = 'Klantreis Tekens';

/** Value for `font-family`, safe inside a double-quoted attribute and inside CSS. */
export const FONT_FAMILY = `'${TEXT_FAMILY}', '${SYMBOL_FAMILY}', 'Segoe UI', Arial, sans-serif`;

/** What to write in `font-weight` and `font-style` to get a style. */
export const FONT_FACES: Readonly<Record<FontStyle, { weight: number; slant: 'normal' | 'italic' }>> = {
  regular: { weight: 400, slant: 'normal' },
  bold: { weight: 700, slant: 'normal' },
  italic: { weight: 400, slant: 'italic' },
};

/** Height of the font's box above the baseline, in em (multiply by the font size in px). */
export const ascent = VERTICAL.ascent / 1000;
/** Depth of the font's box below the baseline, in em, as a positive number. */
export const descent = VERTICAL.descent / 1000;
/** Height of the capitals above the baseline, in em. */
export const capHeight = VERTICAL.capHeight / 1000;
/** Height of the letter x above the baseline, in em. */
export const xHeight = VERTICAL.xHeight / 1000;

const ADVANCES: Readonly<Record<FontStyle, string>> = {
  regular: REGULAR_ADVANCES,
  bold: BOLD_ADVANCES,
  italic: ITALIC_ADVANCES,
};
const FILES: Readonly<Record<FontStyle, { basic: string; full: string }>> = {
  regular: { basic: REGULAR_BASIC, full: REGULAR_FULL },
  bold: { basic: BOLD_BASIC, full: BOLD_FULL },
  italic: { basic: ITALIC_BASIC, full: ITALIC_FULL },
};

/** Colour emoji are 1.25 em in Noto and 1.37 em in Segoe UI Emoji. */
const EMOJI_UNITS = 1400;
const WIDE_UNITS = 1000;
/** Hebrew, Arabic and most lower-case Cyrillic and Greek stay below this in the usual system fonts. */
const OTHER_UNITS = 700;
const OTHER_CAPITAL_UNITS = 850;

/** Below this code point a table answers; it covers the font, its symbols and the general punctuation. */
const TABLE_SIZE = 0x2800;
/** Table value for "look at the whole grapheme instead", far above any real advance. */
const UNKNOWN = 0xffff;

/** Reads "20-7e,a0" as a list of code points. */
function readRuns(runs: string): number[] {
  return runs.split(',').flatMap((run) => {
    const [from = '0', to = from] = run.split('-');
    const first = parseInt(from, 16);
    return Array.from({ length: parseInt(to, 16) - first + 1 }, (_, i) => first + i);
  });
}

const basicPoints = new Set(readRuns(BASIC_RUNS));
const extraPoints = new Set(readRuns(EXTRA_RUNS));
const symbolPoints = new Set(readRuns(SYMBOL_RUNS));

const isMark = (char: string): boolean => /^\p{M}$/u.test(char);

/**
 * The letter under the accents when the font lacks an accented letter but has its parts, otherwise undefined.
 * Text shapers draw such a letter (ō, ŝ) from the parts, as wide as the bare letter.
 */
function drawnFromParts(point: number): number | undefined {
  const [base = '', ...marks] = String.fromCodePoint(point).normalize('NFD');
  const has = (char: string): boolean => {
    const part = char.codePointAt(0) ?? 0;
    return basicPoints.has(part) || extraPoints.has(part);
  };
  return marks.length > 0 && has(base) && marks.every((mark) => isMark(mark) && has(mark))
    ? base.codePointAt(0)
    : undefined;
}

/** Which font draws a sign: the text font, made of its parts or not, or the one of the symbols; undefined where none of ours does. */
export function fontOf(sign: string): 'text' | 'parts' | 'symbols' | undefined {
  const point = sign.codePointAt(0) ?? 0;
  if (basicPoints.has(point) || extraPoints.has(point)) return 'text';
  if (symbolPoints.has(point)) return 'symbols';
  return drawnFromParts(point) === undefined ? undefined : 'parts';
}

/** Spaces that shapers make themselves when the font has none, in thousandths of an em. */
function fillSpaces(table: Uint16Array): void {
  const space = table[0x20] ?? 0;
  for (const control of [0x09, 0x0a, 0x0d, 0x2028, 0x2029]) table[control] = space;
  [500, 1000, 500, 1000, 333, 250, 167].forEach((units, i) => (table[0x2000 + i] = units));
  table[0x2007] = table[0x30] ?? 0;
  table[0x2008] = table[0x2e] ?? 0;
  table[0x200a] = 63;
  table[0x202f] = space / 2;
  table[0x205f] = 222;
}

function makeTable(style: FontStyle): Uint16Array {
  const table = new Uint16Array(TABLE_SIZE).fill(UNKNOWN);
  const fill = (points: Iterable<number>, advances: string): void => {
    const units = advances.split(' ');
    let i = 0;
    for (const point of points) table[point] = Number(units[i++]);
  };
  fill([...basicPoints, ...extraPoints], ADVANCES[style]);
  fill(symbolPoints, SYMBOL_ADVANCES);
  fillSpaces(table);
  table[0xad] = 0;
  // A mark changes the width of some letters (ï is wider than i), so it has to be seen with its letter.
  for (const point of extraPoints) {
    if (isMark(String.fromCodePoint(point))) table[point] = UNKNOWN;
  }
  return table;
}

/** Width of a code point, or UNKNOWN. Letters that the font makes of parts are looked at when one is met: there are a thousand, and few are. */
function unitsOf(point: number, table: Uint16Array): number {
  const known = table[point] ?? UNKNOWN;
  if (known !== UNKNOWN || !isAccented(point)) return known;
  const base = drawnFromParts(point);
  return base === undefined ? UNKNOWN : (table[point] = table[base] ?? UNKNOWN);
}

const isAccented = (point: number): boolean =>
  (point >= 0xc0 && point <= 0x24f) || (point >= 0x1e00 && point <= 0x1eff);

const tables = new Map<FontStyle, Uint16Array>();

function tableOf(style: FontStyle): Uint16Array {
  let table = tables.get(style);
  if (table === undefined) {
    table = makeTable(style);
    tables.set(style, table);
  }
  return table;
}

const EMOJI = /\p{Emoji_Presentation}|\p{Regional_Indicator}|\p{Extended_Pictographic}\uFE0F|\u20E3/u;
const WEIGHTLESS = /^[\p{Mn}\p{Me}\p{Cf}\p{Cc}]$/u;
const WIDE =
  /^[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\ua960-\ua97c\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}]$/u;

/** Estimate for a sign outside the font, in thousandths of an em. */
function estimate(char: string): number {
  if (WEIGHTLESS.test(char)) return 0;
  if (WIDE.test(char)) return WIDE_UNITS;
  if (/^\p{Extended_Pictographic}$/u.test(char)) return EMOJI_UNITS;
  if (/^[\p{S}\p{Pd}\p{Cs}\p{Co}]$/u.test(char)) return WIDE_UNITS;
  return /^\p{Lu}$/u.test(char) ? OTHER_CAPITAL_UNITS : OTHER_UNITS;
}

let segmenter: Intl.Segmenter | undefined;

/** Splits a text into what a reader sees as single signs: an accented letter, a flag, a family emoji. */
export function graphemes(text: string): string[] {
  if (/^[\x20-\x7e]*$/.test(text)) return text.split('');
  segmenter ??= new Intl.Segmenter('nl', { granularity: 'grapheme' });
  return Array.from(segmenter.segment(text), (part) => part.segment);
}

function graphemeUnits(text: string, table: Uint16Array): number {
  let total = 0;
  for (const cluster of graphemes(text.normalize('NFC'))) {
    if (EMOJI.test(cluster)) {
      total += EMOJI_UNITS;
      continue;
    }
    for (const char of cluster) {
      const known = unitsOf(char.codePointAt(0) ?? 0, table);
      total += known === UNKNOWN ? estimate(char) : known;
    }
  }
  return total;
}

/**
 * Width of a text in thousandths of the font size. Whole numbers in the usual case, so that sums do not
 * depend on their order; textWidth gives the same in px.
 */
export function textUnits(text: string, style: FontStyle): number {
  const table = tableOf(style);
  let total = 0;
  for (let i = 0; i < text.length; i++) {
    const units = unitsOf(text.charCodeAt(i), table);
    if (units === UNKNOWN) return graphemeUnits(text, table);
    total += units;
  }
  return total;
}

/**
 * Width of a text on one line, in px.
 * @param text the text; line ends and tabs count as a space, as SVG draws them
 * @param size font size in px
 * @param style the face in which the text is drawn
 */
export function textWidth(text: string, size: number, style: FontStyle): number {
  return (textUnits(text, style) * size) / 1000;
}

const fontFace = (family: string, weight: string, slant: string, file: string): string =>
  `@font-face{font-family:'${family}';font-weight:${weight};font-style:${slant};` +
  `src:url(data:font/woff2;base64,${file}) format('woff2')}`;

/**
 * CSS rules that carry the font inside the picture, as small as the drawn text allows: a basic subset per
 * style (about 12 kB), the full one (about 18 kB) for names such as Kovačević, the symbols for arrows and ticks.
 * @param stylesNeeded the styles in which something is drawn; order and doubles make no difference
 * @param text everything that is drawn, in any order; without it the rules cover all signs of the fonts
 */
export function fontFaceCss(stylesNeeded: Iterable<FontStyle>, text?: string): string {
  const wanted = new Set(stylesNeeded);
  let full = text === undefined;
  let symbols = text === undefined && wanted.size > 0;
  for (const point of new Set(Array.from((text ?? '').normalize('NFC'), (char) => char.codePointAt(0) ?? 0))) {
    if (basicPoints.has(point)) continue;
    if (symbolPoints.has(point)) symbols = wanted.size > 0;
    else if (extraPoints.has(point) || drawnFromParts(point) !== undefined) full = true;
  }
  const rules = (['regular', 'bold', 'italic'] as const)
    .filter((style) => wanted.has(style))
    .map((style) => {
      const { weight, slant } = FONT_FACES[style];
      return fontFace(TEXT_FAMILY, String(weight), slant, full ? FILES[style].full : FILES[style].basic);
    });
  if (symbols) rules.push(fontFace(SYMBOL_FAMILY, '100 900', 'normal', SYMBOL_FACE));
  return rules.join('\n');
}

/** The fonts of a picture: the styles in which something is written, and every sign of it. */
export interface NeededFonts {
  readonly styles: readonly FontStyle[];
  readonly signs: string;
}

/** What stands in an SVG where its fonts come. */
export const NO_FONTS = '<style></style>';

/** Puts the fonts that a picture needs into it. */
export function withFonts(svg: string, { styles, signs }: NeededFonts): string {
  return svg.replace(NO_FONTS, () => `<style>${fontFaceCss(styles, signs)}</style>`);
}

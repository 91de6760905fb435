/**
 * Makes src/typography/fonts.data.ts and the font licences from the font packages in node_modules.
 *
 * Run `node scripts/fonts.mjs` after changing a font package or the character sets below. The output
 * depends only on the installed packages, so a second run gives the same bytes.
 *
 * The subsets leave out kerning on purpose: text widths are sums of advance widths, and a font that
 * cannot kern is drawn exactly as wide as it was measured.
 */
import { copyFileSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import subsetFont from 'subset-font';

const root = new URL('../', import.meta.url);
const packages = new URL('node_modules/@expo-google-fonts/', root);

const TEXT_FONT = 'atkinson-hyperlegible-next';
const SYMBOL_FONT = 'inter';
const STYLES = {
  regular: `${TEXT_FONT}/400Regular/AtkinsonHyperlegibleNext_400Regular.ttf`,
  bold: `${TEXT_FONT}/700Bold/AtkinsonHyperlegibleNext_700Bold.ttf`,
  italic: `${TEXT_FONT}/400Regular_Italic/AtkinsonHyperlegibleNext_400Regular_Italic.ttf`,
};
const SYMBOL_FILE = `${SYMBOL_FONT}/400Regular/Inter_400Regular.ttf`;

/** Signs the text font lacks and journeys do use: arrows, ticks, bullets, and some rare letters. */
const SYMBOLS = '←→↑↓↔⇒↻✓✗●○■□▲▼◆★☆⚠′″‐‑µŊŋŦŧ';
/** What nearly all Dutch text needs beside Latin-1, so that most pictures carry the small subset. */
const BASIC_EXTRA = 'ŒœŠšŽžŸƒ–—‘’‚“”„†•…‰‹›€™−≤≥≠';
/** Where the text font may cover more: Latin Extended, combining marks, Greek signs, punctuation, mathematics. */
const FULL_RANGES = [
  [0x100, 0x24f],
  [0x2b0, 0x3ff],
  [0x1e00, 0x1eff],
  [0x2000, 0x2bff],
];

const read = (file) => readFileSync(new URL(file, packages));
const range = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const codePoints = (text) => Array.from(text, (char) => char.codePointAt(0));
const ascending = (a, b) => a - b;
const toText = (points) => String.fromCodePoint(...points);

/** Reads the few OpenType tables that say how wide and how high the glyphs are. */
function readMetrics(font) {
  const tables = new Map();
  for (let i = 0; i < font.readUInt16BE(4); i++) {
    const at = 12 + i * 16;
    tables.set(font.toString('latin1', at, at + 4), font.readUInt32BE(at + 8));
  }
  const unitsPerEm = font.readUInt16BE(tables.get('head') + 18);
  const hhea = tables.get('hhea');
  const longMetrics = font.readUInt16BE(hhea + 34);
  const perMille = (units) => Math.round((units * 1000) / unitsPerEm);
  const glyphs = readCmap(font, tables.get('cmap'));
  const os2 = tables.get('OS/2');
  return {
    has: (point) => glyphs.has(point),
    advance(point) {
      const row = Math.min(glyphs.get(point), longMetrics - 1);
      return perMille(font.readUInt16BE(tables.get('hmtx') + row * 4));
    },
    ascent: perMille(font.readInt16BE(hhea + 4)),
    descent: perMille(-font.readInt16BE(hhea + 6)),
    xHeight: perMille(font.readInt16BE(os2 + 86)),
    capHeight: perMille(font.readInt16BE(os2 + 88)),
  };
}

/** Maps code points to glyph numbers from the Unicode BMP subtable (format 4), which both fonts have. */
function readCmap(font, cmap) {
  const glyphs = new Map();
  for (let i = 0; i < font.readUInt16BE(cmap + 2); i++) {
    const record = cmap + 4 + i * 8;
    const table = cmap + font.readUInt32BE(record + 4);
    if (font.readUInt16BE(record) !== 3 || font.readUInt16BE(table) !== 4) continue;
    const twice = font.readUInt16BE(table + 6);
    for (let s = 0; s < twice; s += 2) {
      const end = font.readUInt16BE(table + 14 + s);
      const start = font.readUInt16BE(table + 16 + twice + s);
      const delta = font.readUInt16BE(table + 16 + 2 * twice + s);
      const offsetAt = table + 16 + 3 * twice + s;
      const offset = font.readUInt16BE(offsetAt);
      for (let point = start; point <= end && point !== 0xffff; point++) {
        const listed = offset === 0 ? point : font.readUInt16BE(offsetAt + offset + 2 * (point - start));
        const glyph = listed === 0 && offset !== 0 ? 0 : (listed + delta) & 0xffff;
        if (glyph !== 0) glyphs.set(point, glyph);
      }
    }
  }
  if (glyphs.size === 0) throw new Error('no Unicode format 4 cmap in the font');
  return glyphs;
}

async function base64Subset(file, points, keepFeatures, targetFormat = 'woff2') {
  const subset = await subsetFont(read(file), toText(points), {
    targetFormat,
    keepFeatures,
    dropTables: ['STAT'],
  });
  console.log(`${file}: ${points.length} characters, ${subset.length} bytes`);
  return subset.toString('base64');
}

/** Writes sorted code points as hexadecimal runs: "20-7e,a0". */
function toRuns(points) {
  const runs = [];
  for (const point of points) {
    const last = runs.at(-1);
    if (last?.[1] === point - 1) last[1] = point;
    else runs.push([point, point]);
  }
  return runs.map(([a, b]) => (a === b ? a.toString(16) : `${a.toString(16)}-${b.toString(16)}`)).join(',');
}

const fonts = Object.fromEntries(Object.entries(STYLES).map(([style, file]) => [style, readMetrics(read(file))]));
const symbolFont = readMetrics(read(SYMBOL_FILE));
const everyStyle = Object.values(fonts);
const known = (point) => everyStyle.every((font) => font.has(point));

const basic = [...range(0x20, 0x7e), ...range(0xa0, 0xff), ...codePoints(BASIC_EXTRA)].filter(known).sort(ascending);
const extra = FULL_RANGES.flatMap(([from, to]) => range(from, to)).filter(
  (point) => known(point) && !basic.includes(point),
);
const symbols = codePoints(SYMBOLS).sort(ascending);
for (const point of symbols) {
  if (!symbolFont.has(point)) throw new Error(`no glyph for U+${point.toString(16)} in ${SYMBOL_FONT}`);
  if (known(point)) throw new Error(`U+${point.toString(16)} is in the text font already`);
}
for (const point of codePoints(BASIC_EXTRA)) {
  if (!known(point)) throw new Error(`no glyph for U+${point.toString(16)} in ${TEXT_FONT}`);
}

const { ascent, descent, capHeight, xHeight } = fonts.regular;
const advances = (font, points) => points.map((point) => font.advance(point)).join(' ');
const full = [...basic, ...extra].sort(ascending);
/** Marks are placed over their letters by these features; they never change a width. */
const MARK_FEATURES = ['ccmp', 'mark', 'mkmk'];

const lines = [
  '// Generated by scripts/fonts.mjs, never edited by hand.',
  '//',
  '// Subsets of Atkinson Hyperlegible Next (copyright 2020-2024 The Atkinson Hyperlegible Next Project',
  '// Authors) and of Inter (copyright 2020 The Inter Project Authors), both under the SIL Open Font License',
  '// 1.1; see licences/. No reserved font names. Kerning is left out, so that drawn text is as wide as measured.',
  '',
  '/** Vertical metrics of the text font, in thousandths of an em; the same in the three styles. */',
  `export const VERTICAL = { ascent: ${ascent}, descent: ${descent}, capHeight: ${capHeight}, xHeight: ${xHeight} };`,
];
const emit = (comment, name, value) => lines.push('', `/** ${comment} */`, `export const ${name} =\n  '${value}';`);

emit('Code points of the basic subset, as hexadecimal runs.', 'BASIC_RUNS', toRuns(basic));
emit('Code points that only the full subset has.', 'EXTRA_RUNS', toRuns(extra));
emit('Code points of the symbol font.', 'SYMBOL_RUNS', toRuns(symbols));
emit('Advances of the symbols, in thousandths of an em.', 'SYMBOL_ADVANCES', advances(symbolFont, symbols));
for (const [style, font] of Object.entries(fonts)) {
  const name = style.toUpperCase();
  emit(
    `Advances of the basic and then the extra code points, ${style}, in thousandths of an em.`,
    `${name}_ADVANCES`,
    advances(font, [...basic, ...extra]),
  );
}
for (const [style, file] of Object.entries(STYLES)) {
  const name = style.toUpperCase();
  emit(`Basic subset, ${style}, woff2 in base64.`, `${name}_BASIC`, await base64Subset(file, basic, []));
  emit(`Full subset, ${style}, woff2 in base64.`, `${name}_FULL`, await base64Subset(file, full, MARK_FEATURES));
}
emit('Symbols, woff2 in base64.', 'SYMBOL_FACE', await base64Subset(SYMBOL_FILE, symbols, []));

writeFileSync(new URL('src/typography/fonts.data.ts', root), `${lines.join('\n')}\n`);

// A PDF is made with the letters themselves, in the format that its library reads.
const faces = [
  ...lines.slice(0, 5),
  '',
  '/** The same fonts as TrueType, in base64, by the style that they are for; `symbols` is for all. */',
  'export const FACES = {',
];
for (const [style, file] of Object.entries(STYLES))
  faces.push(`  ${style}:\n    '${await base64Subset(file, full, MARK_FEATURES, 'truetype')}',`);
faces.push(`  symbols:\n    '${await base64Subset(SYMBOL_FILE, symbols, [], 'truetype')}',`, '} as const;');
writeFileSync(new URL('src/typography/faces.data.ts', root), `${faces.join('\n')}\n`);
mkdirSync(fileURLToPath(new URL('licences/', root)), { recursive: true });
for (const [font, name] of [
  [TEXT_FONT, 'Atkinson-Hyperlegible-Next'],
  [SYMBOL_FONT, 'Inter'],
]) {
  copyFileSync(new URL(`${font}/LICENSE_FONT`, packages), new URL(`licences/OFL-${name}.txt`, root));
}

import { initWasm, Resvg } from '@resvg/resvg-wasm';
import { faceTexts } from '../../drawing/face-texts';
import { type Pixels, sizeInPixels } from '../../drawing/pixels';
import type { TextRun } from '../../drawing/shapes';
import { fontOf, LINES, placeOf, struckOf, SvgWriter } from '../../drawing/svg';
import { PALETTES } from '../../drawing/theme.data';
import { FACES } from '../../typography/faces.data';
import { fromBase64 } from '../../util/base64';
import { escapeXml } from '../../util/xml';

/** The file of the library that lies beside this program. */
const LIBRARY = 'resvg.wasm';
/** What it takes for a band it never gives back, so none has more dots than this. */
const BAND = 16_000_000;
/** As our fonts call themselves. */
const FAMILIES = { text: 'Atkinson Hyperlegible Next', symbols: 'Inter' } as const;

/** A picture in dots. */
export interface Dots {
  /** Some rows each, from top to bottom, made when they are asked for: red, green, blue and how opaque of each dot. */
  readonly bands: Iterable<Uint8Array>;
  /** The signs that no font of ours has. */
  readonly missing: ReadonlySet<string>;
}

let ready: Promise<readonly Uint8Array[]> | undefined;

/** The library and the fonts are made ready once, and again after that failed: a network comes back. */
function fonts(read: (name: string) => Promise<Uint8Array>): Promise<readonly Uint8Array[]> {
  ready ??= read(LIBRARY)
    .then((bytes) => initWasm(bytes))
    .then(() => Object.values(FACES).map(fromBase64))
    .catch((error: unknown) => {
      ready = undefined;
      throw error;
    });
  return ready;
}

/**
 * @param read a file that lies beside this program, by its name
 * @param most dots in a band
 */
export async function dotsOf(
  { picture, theme, scale }: Pixels,
  read: (name: string) => Promise<Uint8Array>,
  most = BAND,
): Promise<Dots> {
  const fontBuffers = [...(await fonts(read))];
  const writer = new FaceWriter(theme, picture.house);
  const content = writer.content(picture);
  const { width, height } = sizeInPixels(picture, scale);
  const rows = Math.max(1, Math.floor(most / width));
  const band = (top: number): Uint8Array => {
    const tall = Math.min(rows, height - top);
    const view = `viewBox="0 ${top / scale} ${width / scale} ${tall / scale}"`;
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${tall}" ${view} xml:space="preserve" ${LINES}>${content}</svg>`;
    const drawing = new Resvg(svg, {
      background: PALETTES[theme].papier,
      font: { fontBuffers, loadSystemFonts: false, defaultFontFamily: FAMILIES.text },
    });
    const image = drawing.render();
    const { pixels } = image;
    image.free();
    drawing.free();
    return pixels;
  };
  function* bands() {
    for (let top = 0; top < height; top += rows) yield band(top);
  }
  return { bands: bands(), missing: writer.missing };
}

/** Writes each piece of a text that another font draws by itself: the library finds one font for a whole text, or none. */
class FaceWriter extends SvgWriter {
  readonly missing = new Set<string>();

  override text(run: TextRun): string {
    const { texts, missing } = faceTexts(run);
    for (const sign of missing) this.missing.add(sign);
    const written = (attributes: string) =>
      texts.map(({ face, text, x }) => {
        const font = face === 'symbols' ? ` font-family="${FAMILIES.symbols}"` : fontOf({ style: face });
        return `<text ${placeOf({ ...run, x })}${font}${attributes}>${escapeXml(text)}</text>`;
      });
    // Under the letters of all pieces, since that of one reaches into the next.
    const under = run.halo ? written(`${this.rim(run.halo)} fill="${this.colour(run.halo)}"`) : [];
    return [...under, ...written(`${struckOf(run)} fill="${this.colour(run.role)}"`)].join('');
  }
}

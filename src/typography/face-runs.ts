import { type FontStyle, fontOf } from './text-width';

/** A piece of a text that one font draws. */
export interface FaceRun {
  readonly face: FontStyle | 'symbols';
  readonly text: string;
}

/** What is drawn for a sign that no font of ours has: a reader then sees that something stands there. */
const MISSING = '□';
const SPACE = /^[\s\u2000-\u200a\u202f\u205f]$/u;
const WEIGHTLESS = /^[\p{Cf}\p{Cc}]$/u;

/**
 * A text as the fonts that draw it, for whoever brings the fonts along and gets no help of the reader's device.
 * @returns `missing`: the signs that no font of ours has
 */
export function faceRuns(
  text: string,
  style: FontStyle,
): { readonly runs: readonly FaceRun[]; readonly missing: readonly string[] } {
  const runs: { face: FaceRun['face']; text: string }[] = [];
  const missing = new Set<string>();
  const add = (face: FaceRun['face'], sign: string) => {
    const last = runs.at(-1);
    if (last?.face === face) last.text += sign;
    else runs.push({ face, text: sign });
  };
  for (const sign of text.normalize('NFC')) {
    const font = fontOf(sign);
    if (font === 'text') add(style, sign);
    else if (font === 'parts') add(style, sign.normalize('NFD'));
    else if (font === 'symbols') add('symbols', sign);
    else if (SPACE.test(sign)) add(style, ' ');
    else if (!WEIGHTLESS.test(sign)) {
      missing.add(sign);
      add('symbols', MISSING);
    }
  }
  return { runs, missing: [...missing] };
}

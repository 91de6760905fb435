import { fillWords } from '../messages/diagram.data';
import type { Klantreis } from '../model/klantreis';
import type { Scope } from '../model/scope/scope';
import { highest } from '../util/lists';
import { type NeededFonts, textWidth } from '../typography/text-width';
import { layoutKaart } from './kaart/layout';
import { type Part, pictureParts } from '../drawing/parts';
import type { LaidOut, TextRun } from '../drawing/shapes';
import { toBareSvg, toSvg } from '../drawing/svg';
import type { ThemeName } from '../drawing/theme.data';

export { alternativeText } from './kaart/alternative';
export { THEMES, type ThemeName } from '../drawing/theme.data';

/** A picture that can be patched: what a preview shows. */
export interface PictureInParts {
  /** In px. */
  readonly width: number;
  readonly height: number;
  readonly title: string;
  /** The picture in words, line by line. */
  readonly description: string;
  readonly parts: readonly Part[];
}

/** The klantreiskaart met hartslag of one klantreis as SVG text: the same text for the same model, holes and all. */
export function drawKlantreis(klantreis: Klantreis, scope: Scope, options: { readonly theme: ThemeName }): string {
  return toSvg(layoutKaart(klantreis, scope), options.theme);
}

/** The picture of a file in which no klantreis stands yet: a small one that says so, and how to begin. */
export function drawNoKlantreis(options: { readonly theme: ThemeName }): string {
  return toSvg(layoutNothing(), options.theme);
}

/** A picture as SVG text into which its fonts have yet to come: `withFonts` puts them there. */
export interface BarePicture {
  readonly svg: string;
  readonly fonts: NeededFonts;
}

/** The same picture as `drawKlantreis`, without its fonts. */
export function bareKlantreis(klantreis: Klantreis, scope: Scope, theme: ThemeName): BarePicture {
  return toBareSvg(layoutKaart(klantreis, scope), theme);
}

/** The same picture as `drawNoKlantreis`, without its fonts. */
export function bareNoKlantreis(theme: ThemeName): BarePicture {
  return toBareSvg(layoutNothing(), theme);
}

/** The same picture as `drawKlantreis`, in parts. */
export function pictureOf(klantreis: Klantreis, scope: Scope, theme: ThemeName): PictureInParts {
  return inParts(layoutKaart(klantreis, scope), theme);
}

/** The same picture as `drawNoKlantreis`, in parts. */
export function pictureOfNoKlantreis(theme: ThemeName): PictureInParts {
  return inParts(layoutNothing(), theme);
}

function inParts(picture: LaidOut, theme: ThemeName): PictureInParts {
  const { width, height, title, description } = picture;
  return { width, height, title, description, parts: pictureParts(picture, theme) };
}

function layoutNothing(): LaidOut {
  const runs: readonly TextRun[] = [
    { x: 36, y: 68, text: fillWords('geenKlantreis'), size: 34, style: 'bold', role: 'inkt' },
    { x: 36, y: 110, text: fillWords('geenKlantreisHulp'), size: 18, style: 'regular', role: 'zacht' },
    { x: 36, y: 140, text: fillWords('geenKlantreisVorm'), size: 18, style: 'bold', role: 'accent' },
  ];
  const right = highest(runs.map((run) => run.x + textWidth(run.text, run.size, run.style)));
  return {
    width: Math.ceil(right) + 36,
    height: 176,
    strips: [{ key: 'geen-klantreis', y: 0, draw: () => ({ shapes: [], texts: runs }) }],
    boxes: [],
    title: fillWords('geenKlantreis'),
    description: runs.map((run) => run.text).join('\n'),
  };
}

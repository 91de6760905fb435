import { type Part, pictureParts } from '../drawing/parts';
import type { LaidOut } from '../drawing/shapes';
import { toFontlessSvg, toSvg } from '../drawing/svg';
import { toSvgFile } from '../drawing/svg-file';
import type { ThemeName } from '../drawing/theme.data';

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

/** How a face takes a picture, whichever picture it is. */
export interface Drawn {
  /** A picture with its fonts, for a page: the same text for the same model, holes and all. */
  readonly svg: string;
  /** A file of its own, which any program may open. */
  readonly file: string;
  /** A part of a page that has the fonts. */
  readonly fontless: string;
  readonly parts: PictureInParts;
  /** As it was laid out, for what writes it in a form that is loaded when it is asked for. */
  readonly laidOut: LaidOut;
}

/** Writes what was laid out in every form. */
export const FORMS: { readonly [F in keyof Drawn]: (picture: LaidOut, theme: ThemeName) => Drawn[F] } = {
  svg: toSvg,
  file: toSvgFile,
  fontless: toFontlessSvg,
  laidOut: (picture) => picture,
  parts: (picture, theme) => {
    const { width, height, title, description } = picture;
    return { width, height, title, description, parts: pictureParts(picture, theme) };
  },
};

import { type Part, pictureParts } from '../drawing/parts';
import type { LaidOut } from '../drawing/shapes';
import { toFontlessSvg, toSvg } from '../drawing/svg';
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
  /** A file: the same text for the same model, holes and all. */
  readonly svg: string;
  /** A part of a page that has the fonts. */
  readonly fontless: string;
  readonly parts: PictureInParts;
  /** As it was laid out, for what writes it in a form that is loaded when it is asked for. */
  readonly laidOut: LaidOut;
}

/** Writes what was laid out in every form. */
export const FORMS: { readonly [F in keyof Drawn]: (picture: LaidOut, theme: ThemeName) => Drawn[F] } = {
  svg: toSvg,
  fontless: toFontlessSvg,
  laidOut: (picture) => picture,
  parts: (picture, theme) => {
    const { width, height, title, description } = picture;
    return { width, height, title, description, parts: pictureParts(picture, theme) };
  },
};

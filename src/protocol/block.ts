import type { PictureTheme } from './picture';

/** A klantreis that stands in a page of Markdown, between fences. */

/** Request with `BlockParams`, answered with a `BlockAnswer`; an error with a sentence for the user where there is no such picture. */
export const JOURNEY_BLOCK = 'journey/block';

export interface BlockParams {
  /** The folder of the page, whose klantreizen say who is named; absent for a page without one. */
  readonly folder: string | undefined;
  readonly text: string;
  /** The id of a picture, as `src/pictures/registry.ts` has it; absent for the one that fits a page. */
  readonly picture: string | undefined;
  readonly theme: PictureTheme;
}

export interface BlockAnswer {
  readonly title: string;
  readonly svg: string;
  /** The picture in words, line by line. */
  readonly words: readonly string[];
  /** What could not be read of the text and so is not drawn, each with its row from 0. */
  readonly unread: readonly { readonly row: number; readonly text: string }[];
}

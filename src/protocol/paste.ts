/** A list, a table or an outline that somebody copied elsewhere, as a klantreis. */

/** Request with `PasteParams`, answered with a `PasteAnswer`; null where there is nothing in the text. */
export const JOURNEY_PASTE = 'journey/paste';

export interface PasteParams {
  readonly text: string;
}

export interface PasteAnswer {
  readonly text: string;
  /** Of the klantreis, as it stands in the text. */
  readonly title: string;
  readonly fasen: number;
  readonly stappen: number;
  /** What was not understood and became a notitie, with its row in the text, from 0. */
  readonly left: readonly { readonly text: string; readonly row: number }[];
}

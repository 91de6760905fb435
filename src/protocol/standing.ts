/** How far the klantreis is that somebody writes, for the status bar of an editor. */

/** Request with `StandingParams`, answered with a `StandingAnswer`; null where there is no klantreis. */
export const JOURNEY_STANDING = 'journey/standing';

export interface StandingParams {
  readonly uri: string;
  /** Where the cursor is, from 0: of the klantreizen of a file the one around it is told, else the first. */
  readonly line: number;
}

export interface StandingAnswer {
  /** A few words, for the bar itself. */
  readonly short: string;
  /** Sentences, for whoever points at it. */
  readonly full: string;
}

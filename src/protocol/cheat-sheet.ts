/** All lines of the language on one page. */

/** Request without parameters, answered with a `SheetPart[]`. */
export const JOURNEY_CHEAT_SHEET = 'journey/cheatSheet';

/** The lines that stand under one thing; each line is in one part only. */
export interface SheetPart {
  readonly title: string;
  readonly lines: readonly SheetLine[];
}

export interface SheetLine {
  readonly keyword: string;
  /** A line that is right, which begins with the keyword. */
  readonly example: string;
  /** Sentences. */
  readonly help: string;
}

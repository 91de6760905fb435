/** What the language server is asked about lines that were typed, and finished, while it was busy. */

/** Request for where rows belong; the answer is null for a file that is not open. */
export const JOURNEY_INDENT = 'journey/indent';

export interface IndentParams {
  readonly uri: string;
  /** From 0. */
  readonly rows: readonly number[];
}

/** A row that belongs elsewhere. */
export interface RowIndent {
  readonly row: number;
  /** How many signs stand before its text now. */
  readonly length: number;
  /** What should stand there. */
  readonly indent: string;
}

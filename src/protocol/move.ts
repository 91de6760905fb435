/** Moving an element or a detail of a klantreis as a whole. */

/** Request with a `MoveParams`, answered with a `MoveAnswer`; null where the rows move as the rows of any text do. */
export const JOURNEY_MOVE = 'journey/move';

export interface MoveParams {
  readonly uri: string;
  /** The rows that are selected, from 0. */
  readonly rows: MovedRows;
  readonly direction: 'up' | 'down';
}

export interface MovedRows {
  readonly first: number;
  readonly last: number;
}

export interface MoveAnswer {
  /** Changes around the rows that move, which themselves stay as they are. None where they cannot go further. */
  readonly edits: readonly { readonly range: MoveRange; readonly newText: string }[];
  /** How many rows they go down; up where it is negative. */
  readonly by: number;
  /** Where they are after that. */
  readonly rows: MovedRows;
}

interface MoveRange {
  readonly start: { readonly line: number; readonly character: number };
  readonly end: { readonly line: number; readonly character: number };
}

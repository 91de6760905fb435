import type { PrintedRow } from '../text/print';
import { Builder, type Left, type Reads } from './builder';
import { readOutline } from './outline';
import { readTable, tableOf } from './table';

/** A list, a table or an outline of somebody as a klantreis. */
export interface Imported {
  readonly rows: readonly PrintedRow[];
  readonly fasen: number;
  readonly stappen: number;
  /** What stands as a notitie because it could not be read, in the order of the text. */
  readonly left: readonly Left[];
  /** Words of its author, and the words of the language that they were read as. */
  readonly words: ReadonlyMap<string, string>;
  /** Labels and names of columns with nothing behind them. */
  readonly bare: readonly string[];
}

/**
 * Makes lines of a text that was written elsewhere: lines become stappen, what stands above them fasen, columns go by their names, and
 * the rest becomes notities. No word is dropped.
 *
 * @param reads can the language read such a row?
 * @param titled the title and the name of the klantreis, from the title that was found, which may be empty
 */
export function importText(
  text: string,
  reads: Reads,
  titled: (found: string) => { readonly id: string; readonly title: string },
): Imported {
  const builder = new Builder(reads);
  const table = tableOf(text);
  if (table) readTable(table, builder);
  else readOutline(text, builder);
  return {
    rows: builder.print(titled),
    ...builder.counts,
    left: builder.left,
    words: builder.words,
    bare: builder.bare,
  };
}

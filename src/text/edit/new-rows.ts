import type { Edit } from '../../util/source';
import { insertText } from './edit';
import { rowEnd, rowStart } from './rows';

/** A row to put into a text. */
export interface NewRow {
  readonly text: string;
  /** What stands behind it until the author types it over; left out where nobody types here. */
  readonly typed?: string;
  /** What stands behind that. */
  readonly after?: string;
  /** How many levels deeper than the first row; 0 where left out. */
  readonly deeper?: number;
}

/** One level of indentation, where a text does not have its own. */
export const LEVEL = '  ';

/** Puts rows directly below a row. One goes on typing in the first of them that has something to type. */
export function insertRowsBelow(
  rows: readonly string[],
  row: number,
  indent: string,
  added: readonly NewRow[],
  level = LEVEL,
): Edit {
  return { ...insertText(rowEnd(rows, row), ''), ...written(added, indent, level, '\n', '') };
}

/** Puts rows directly above a row. */
export function insertRowsAbove(
  rows: readonly string[],
  row: number,
  indent: string,
  added: readonly NewRow[],
  level = LEVEL,
): Edit {
  // Below the last row there is none to put them above.
  if (row >= rows.length) return insertRowsBelow(rows, rows.length - 1, indent, added, level);
  return { ...insertText(rowStart(rows, row), ''), ...written(added, indent, level, '', '\n') };
}

/** The same edit with an empty row above or below what it puts in. */
export function withEmptyRow(edit: Edit, side: 'above' | 'below'): Edit {
  if (side === 'below') return { ...edit, newText: `${edit.newText}\n` };
  const { typing } = edit;
  return { ...edit, newText: `\n${edit.newText}`, ...(typing && { typing: [typing[0] + 1, typing[1] + 1] }) };
}

function written(
  added: readonly NewRow[],
  indent: string,
  level: string,
  before: string,
  behind: string,
): Pick<Edit, 'newText' | 'typing'> {
  let newText = '';
  let typing: Edit['typing'];
  for (const { text, typed, after = '', deeper = 0 } of added) {
    newText += before + indent + level.repeat(deeper) + text;
    if (typed !== undefined) typing ??= [newText.length, newText.length + typed.length];
    newText += (typed ?? '') + after + behind;
  }
  return { newText, ...(typing && { typing }) };
}

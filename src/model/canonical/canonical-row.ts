import { firstSign } from '../../util/spaces';
import { readDetails } from './details';
import { type CanonicalRow, RowDraft, typedRow } from './row-draft';
import { readStart } from './row-start';
import { putSignsRight, takeBold, WIDE_COLON } from './signs';

/**
 * The row of a text as the language has it: what can be read in only one way is read so (docs/taal.md, "Wat wij begrijpen").
 * Nobody behind this function knows how it was typed: the grammar, the comparison, the merge and the formatter all take
 * canonical rows.
 *
 * It changes the spelling of line words, connecting words, values and signs that look alike, and takes away bullets and colons
 * that mean nothing. It never changes a text, a comment or which name is meant, and looks at nothing but the row itself. A row
 * without a known word stays as it is. Done twice it is done once.
 */
export function canonicalRow(row: string): CanonicalRow {
  const first = firstSign(row);
  if (first === '' || first === '#' || first === ':') return typedRow(row);
  const draft = new RowDraft(row);
  if (first === WIDE_COLON) {
    const at = row.indexOf(WIDE_COLON);
    draft.set(at, at + 1, ':');
    return draft.done();
  }
  takeBold(draft);
  putSignsRight(draft, 0);
  const start = readStart(draft);
  if (start === undefined) return typedRow(row);
  readDetails(draft, start);
  return draft.done();
}

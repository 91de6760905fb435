import fc from 'fast-check';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { expect } from 'vitest';
import { doOverlap, inLineEndsOf, placeEdits } from '../../../src/text/edit/apply-edits';
import { BYTE_ORDER_MARK, rowsOf } from '../../../src/util/rows';
import type { Edit } from '../../../src/util/source';

/** A text as its rows, with one kind of line end and perhaps a byte order mark. */
export interface Written {
  readonly rows: readonly string[];
  readonly lineEnd: string;
  readonly mark: string;
}

const row = fc.oneof(
  fc.constant(''),
  fc.string({ unit: fc.constantFrom('a', 'é', '#', ':', ' ', '\t', '😀'), maxLength: 6 }),
);

/** Line ends show only in a text of two rows or more. */
export const written: fc.Arbitrary<Written> = fc.record({
  rows: fc.array(row, { minLength: 2, maxLength: 8 }),
  lineEnd: fc.constantFrom('\n', '\r\n', '\r'),
  mark: fc.constantFrom('', BYTE_ORDER_MARK),
});

export function textOf({ rows, lineEnd, mark }: Written): string {
  return mark + rows.join(lineEnd);
}

/** The rows of the text as the edits count them: with the mark in the first one. */
export function rowsWith(text: Written): string[] {
  return rowsOf(textOf(text));
}

/** The text after edits, as an editor makes it; ours is the same, and no two edits change one place. */
export function edited(text: string, edits: readonly Edit[]): string {
  const own = inLineEndsOf(text, edits);
  expect(doOverlap(own)).toBe(false);
  const result = TextDocument.applyEdits(TextDocument.create('file:///a', 'klantreis', 1, text), [...own]);
  expect(placeEdits(text, own)?.text).toBe(result);
  return result;
}

/** Edits give these rows, and each of them changes something where something changes. */
export function expectRows(text: Written, edits: readonly Edit[], rows: readonly string[]): void {
  expect(edited(textOf(text), edits)).toBe(textOf({ ...text, rows }));
}

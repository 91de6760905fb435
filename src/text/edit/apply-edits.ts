import { lineEndOf, rowStarts, withLineEnds } from '../../util/rows';
import { comparePlaces, type Edit, type Position, type Range } from '../../util/source';

/** An edit with where what it writes is in the text after all edits. It may come to write the spaces beside it too. */
export interface PlacedEdit {
  edit: Edit;
  /** In UTF-16 code units of the text after the edits. */
  start: number;
  readonly end: number;
  /** Where the text goes on that was there before, in code units of that. */
  readonly rest: number;
}

export interface EditedResult {
  readonly text: string;
  /** In the order in which the edits were given. */
  readonly placed: readonly PlacedEdit[];
}

/** The text after edits, and what they wrote in it; undefined where two of them change one place. */
export function placeEdits(text: string, edits: readonly Edit[]): EditedResult | undefined {
  const starts = rowStarts(text);
  const offset = ({ line, character }: Position) => starts[line]! + character;
  const placed = new Map<Edit, PlacedEdit>();
  let [result, read] = ['', 0];
  for (const edit of inOrder(edits)) {
    const from = offset(edit.range.start);
    if (from < read) return undefined;
    result += text.slice(read, from);
    read = offset(edit.range.end);
    placed.set(edit, { edit, start: result.length, end: result.length + edit.newText.length, rest: read });
    result += edit.newText;
  }
  return { text: result + text.slice(read), placed: edits.map((edit) => placed.get(edit)!) };
}

/** Does any edit change a place that another one changes too? Those that only touch do not. */
export function doOverlap(edits: readonly { readonly range: Range }[]): boolean {
  const sorted = inOrder(edits);
  return sorted.some(({ range }, at) => at > 0 && comparePlaces(sorted[at - 1]!.range.end, range.start) > 0);
}

/** Of two at one place the first that was given comes first. */
function inOrder<T extends { readonly range: Range }>(edits: readonly T[]): T[] {
  return edits.toSorted((a, b) => comparePlaces(a.range.start, b.range.start));
}

/** The same edits with the line ends of the text that they are for. */
export function inLineEndsOf(text: string, edits: readonly Edit[]): readonly Edit[] {
  if (!edits.some(({ newText }) => /[\r\n]/.test(newText))) return edits;
  const lineEnd = lineEndOf(text);
  return edits.map((edit) => {
    const { newText, typing } = edit;
    const column = (at: number) => withLineEnds(newText.slice(0, at), lineEnd).length;
    const written = { ...edit, newText: withLineEnds(newText, lineEnd) };
    return typing ? { ...written, typing: [column(typing[0]), column(typing[1])] as const } : written;
  });
}

/**
 * Puts other spaces before a row that an edit touches: where the edit writes them, and where they stand directly beside that.
 * @param start where the spaces are in the text after the edits, up to `end`; the edit touches them
 */
export function indentPlaced(one: PlacedEdit, start: number, end: number, wanted: string): void {
  const { range, newText, typing } = one.edit;
  const before = Math.max(0, one.start - start);
  const behind = Math.max(0, end - one.end);
  const from = Math.max(0, start - one.start);
  const to = Math.max(from, end - one.start - behind);
  const shifted = (column: number) => (column >= to ? column + wanted.length - (to - from) : column);
  one.edit = {
    range: {
      start: { ...range.start, character: range.start.character - before },
      end: { ...range.end, character: range.end.character + behind },
    },
    newText: newText.slice(0, from) + wanted + newText.slice(to),
    ...(typing && { typing: [shifted(typing[0]), shifted(typing[1])] }),
  };
  one.start -= before;
}

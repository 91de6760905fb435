import type { Line } from '../../parser/lines/line';
import { type ParsedFile, parse } from '../../parser/parse';
import { inLineEndsOf, placeEdits } from '../../text/edit/apply-edits';
import { rowStarts } from '../../util/rows';
import type { Edit } from '../../util/source';
import type { OpenFile } from '../open-file';

/** A text after edits, by the lines that it had before. */
export interface AfterEdit {
  readonly parsed: ParsedFile;
  /** The same line there; undefined for one that went. */
  readonly after: (line: Line) => Line | undefined;
  /** The lines that were not there. */
  readonly fresh: readonly Line[];
}

/**
 * The text after edits, where all lines but those that are meant still say what they said, under what they stood under. Undefined where
 * a line became another one, or came under another one.
 * @param gone the lines that go
 * @param changed the line of which the words, or the text, may change
 */
export function keepsRest(
  file: OpenFile,
  edits: readonly Edit[],
  { gone = new Set(), changed }: { readonly gone?: ReadonlySet<Line>; readonly changed?: Line | undefined } = {},
): AfterEdit | undefined {
  const result = placeEdits(file.text, inLineEndsOf(file.text, edits));
  if (result === undefined) return undefined;
  const parsed = parse(result.text);
  const rowAfter = rowsAfter(file, edits, result.text);
  const byRow = new Map(parsed.lines.map((line) => [line.range.start.line, line]));
  const pairs = new Map<Line, Line>();
  for (const line of file.lines) {
    if (gone.has(line)) continue;
    const now = byRow.get(rowAfter(line.range.start.line));
    if (!now || !isAlike(line, now) || (line !== changed && !saysSame(line, now))) return undefined;
    pairs.set(line, now);
  }
  for (const [line, now] of pairs) if (!isUnderSame(line, now, pairs)) return undefined;
  const known = new Set(pairs.values());
  return { parsed, after: (line) => pairs.get(line), fresh: parsed.lines.filter((line) => !known.has(line)) };
}

/** Where the rows of lines that stay are after edits: an edit at the very start of a row pushes it down. */
function rowsAfter(file: OpenFile, edits: readonly Edit[], text: string): (row: number) => number {
  const [starts, startsAfter] = [rowStarts(file.text), rowStarts(text)];
  const written = inLineEndsOf(file.text, edits).map(({ range: { start, end }, newText }) => {
    const [from, to] = [starts[start.line]! + start.character, starts[end.line]! + end.character];
    return { to, grows: newText.length - (to - from) };
  });
  const rowOf = new Map(startsAfter.map((start, row) => [start, row]));
  return (row) => {
    const place = starts[row]!;
    const moved = written.reduce((sum, { to, grows }) => (to <= place ? sum + grows : sum), place);
    return rowOf.get(moved) ?? -1;
  };
}

/** Is it the same kind of line? */
function isAlike(line: Line, now: Line): boolean {
  return (
    line.keyword === now.keyword &&
    line.place === now.place &&
    line.desired === now.desired &&
    (line.misread === undefined) === (now.misread === undefined)
  );
}

function saysSame(line: Line, now: Line): boolean {
  return line.tekst === now.tekst && line.name === now.name && wordsOf(line) === wordsOf(now);
}

export function wordsOf({ words }: Line): string {
  return JSON.stringify([...words].map(([property, all]) => [property, all.map(({ text }) => text)]));
}

function isUnderSame({ parent }: Line, { parent: now }: Line, pairs: ReadonlyMap<Line, Line>): boolean {
  // Elements that nobody wrote stand on no row.
  if (parent?.form === undefined || now?.form === undefined) return parent?.keyword === now?.keyword;
  return pairs.get(parent) === now;
}

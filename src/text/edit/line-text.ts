import { canonicalRow } from '../../model/canonical/canonical-row';
import type { Edit, Position, Range } from '../../util/source';
import { firstSign, withoutIndent } from '../../util/spaces';
import { insertText, removeText, replaceText } from './edit';
import { type EditedText, type EditLine, textRows } from './line-edits';
import { removeRows, type RowSpan } from './rows';

/** A line with a text behind its colon, which may go on over several rows. */
type TextLine = Pick<EditLine, 'range'> & { readonly keywordEnd: number; readonly tekst: string | undefined };

/** A stretch of the text of a line in one row. */
interface Piece {
  readonly row: number;
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/**
 * Another text behind the colon of a line, which may not have one yet. Of a text over several rows, only those change in which it
 * says something else.
 * @param text one row, without spaces at its ends; empty takes the text away, and its colon
 */
export function replaceLineText(file: EditedText, line: TextLine, text: string): Edit[] {
  const { end } = line.range;
  if (line.tekst === undefined) return text === '' ? [] : [insertText(end, `: ${text}`)];
  const colon = colonOf(file, line);
  if (text === '') return [removeText({ start: beforeColon(file, colon), end })];
  const pieces = piecesOf(file, line, colon);
  if (pieces.length === 0) return [insertText({ ...colon, character: colon.character + 1 }, ` ${text}`)];
  const { first, last, between } = whatDiffers(pieces, text);
  const [begin, ...rest] = pieces.slice(first, last + 1) as [Piece, ...Piece[]];
  // The row of the line itself stays whatever goes.
  const rows: RowSpan[] = rest.map(({ row }) => ({ first: row, last: row }));
  const start = { line: begin.row, character: begin.from };
  return [
    replaceText({ start, end: { line: begin.row, character: begin.to } }, between),
    ...removeRows(textRows(file), rows),
  ];
}

/** The text behind the colon as people read it: rows that go on with it are one text. */
export function lineText(file: EditedText, line: TextLine): string {
  if (line.tekst === undefined) return '';
  return piecesOf(file, line, colonOf(file, line))
    .map(({ text }) => text)
    .join(' ');
}

/** Where that text stands, from its first sign to its last; undefined where it says nothing. */
export function textRange(file: EditedText, line: TextLine): Range | undefined {
  const pieces = line.tekst === undefined ? [] : piecesOf(file, line, colonOf(file, line));
  const [first, last] = [pieces[0], pieces.at(-1)];
  if (!first || !last) return undefined;
  return { start: { line: first.row, character: first.from }, end: { line: last.row, character: last.to } };
}

/** Where the colon stands before which no text is. It may be a sign that looks like one, and in a row of its own. */
function colonOf(file: EditedText, { range }: TextLine): Position {
  const rows = textRows(file);
  for (let row = range.start.line; row <= range.end.line; row++) {
    const canonical = canonicalRow(rows[row]!);
    const at = canonical.text.indexOf(':');
    if (at >= 0) return { line: row, character: canonical.startOf(at) };
  }
  return range.end;
}

function beforeColon(file: EditedText, { line, character }: Position): Position {
  const row = textRows(file)[line]!;
  return { line, character: row.slice(0, character).trimEnd().length };
}

function piecesOf(file: EditedText, { range }: TextLine, colon: Position): Piece[] {
  const rows = textRows(file);
  const pieces: Piece[] = [];
  for (let row = colon.line; row <= range.end.line; row++) {
    const typed = rows[row]!;
    const canonical = canonicalRow(typed);
    const sign = row === colon.line ? colon.character : canonical.startOf(canonical.text.indexOf(':'));
    const behind = typed.slice(sign + 1);
    const text = behind.trim();
    const from = sign + 1 + behind.length - behind.trimStart().length;
    if (firstSign(withoutIndent(text)) !== '') pieces.push({ row, from, to: from + text.length, text });
  }
  return pieces;
}

/** The rows between which a text says something else, and what it says there. */
function whatDiffers(
  pieces: readonly Piece[],
  text: string,
): { readonly first: number; readonly last: number; readonly between: string } {
  let [first, last, between] = [0, pieces.length - 1, text];
  while (first < last && between.startsWith(`${pieces[first]!.text} `)) {
    between = between.slice(pieces[first]!.text.length + 1).trimStart();
    first++;
  }
  while (first < last && between.endsWith(` ${pieces[last]!.text}`)) {
    between = between.slice(0, -pieces[last]!.text.length - 1).trimEnd();
    last--;
  }
  return { first, last, between };
}

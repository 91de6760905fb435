import { SPACES, withoutIndent } from '../../util/spaces';
import type { Line } from '../lines/line';
import { patternFor } from '../../util/remembered';

/** What comes along with a paste and is no line of a klantreis. */
export type ForeignKind = 'tabel' | 'mail' | 'streep' | 'opmerking' | 'blok';

/** Rows below each other that are one thing from elsewhere. */
export interface ForeignBlock {
  readonly kind: ForeignKind;
  readonly lines: readonly Line[];
}

const RULE = patternFor(`^([-–—=_*~+#.·•][${SPACES}]*){3,}$`, 'u');
const FENCE = /^(?:```|~~~)/;
const COMMENT = /^(?:\/\/|\/\*|<!--)/;
/** Three cells or more; a text may hold one bar or one tab. */
const CELLS = /^\||\t[^\t]*\S[^\t]*\t|\|.*\||;\S[^;]*;\S/;
const MAIL_START = /^(?:van|from|aan|to)[\s:]/i;
const MAIL_NEXT = /^(?:van|from|aan|to|cc|bcc|datum|date|verzonden|sent|onderwerp|subject|betreft|bijlagen?)[ \t]*:/i;
/** A head that has none of these may be a text. */
const MAIL_SURE = /^(?:aan|to|onderwerp|subject|verzonden|sent)[ \t]*:/i;

/**
 * Finds what is no line of a klantreis: rows of a table, the head of an e-mail, rules of dashes, comments and fences of other
 * languages. Such a line gets no place: nothing around it is read in another way because of it.
 *
 * @param texts the rows of the text
 */
export function markForeign(lines: readonly Line[], texts: readonly string[]): ForeignBlock[] {
  const blocks: ForeignBlock[] = [];
  for (let at = 0; at < lines.length; at++) {
    const kind = isReadable(lines[at]!) ? mailKind(lines, at, texts) : foreignKind(lines, at, texts);
    if (kind === undefined) continue;
    const own = [lines[at]!];
    while (at + 1 < lines.length && goesOn(kind, own, lines[at + 1]!, texts)) own.push(lines[++at]!);
    for (const line of own) line.place = 'foreign';
    blocks.push({ kind, lines: own });
  }
  return blocks;
}

/** Does a row that could not be read hold cells? Then its first word is the head of a column, and opens nothing. */
export function isTableRow(text: string): boolean {
  return CELLS.test(withoutIndent(text));
}

function isReadable(line: Line): boolean {
  return line.kind !== undefined && line.misread === undefined;
}

function foreignKind(lines: readonly Line[], at: number, texts: readonly string[]): ForeignKind | undefined {
  const text = contentOf(lines[at]!, texts);
  if (lines[at]!.kind === undefined) {
    if (FENCE.test(text)) return 'blok';
    if (RULE().test(text)) return 'streep';
    if (COMMENT.test(text)) return 'opmerking';
  }
  return isTableRow(text) ? 'tabel' : mailKind(lines, at, texts);
}

/** The head of an e-mail is two rows at least, without an empty one between them. */
function mailKind(lines: readonly Line[], at: number, texts: readonly string[]): ForeignKind | undefined {
  const first = lines[at]!;
  if (!MAIL_START.test(`${contentOf(first, texts)} `)) return undefined;
  const next = lines[at + 1];
  if (next === undefined || !isMailRow(next, first, texts)) return undefined;
  const third = lines[at + 2];
  const sure = [next, ...(third && isMailRow(third, next, texts) ? [third] : [])];
  return sure.some((line) => MAIL_SURE.test(contentOf(line, texts))) ? 'mail' : undefined;
}

function isMailRow(line: Line, above: Line, texts: readonly string[]): boolean {
  return isJustBelow(line, above) && MAIL_NEXT.test(contentOf(line, texts));
}

function goesOn(kind: ForeignKind, own: readonly Line[], next: Line, texts: readonly string[]): boolean {
  const last = own[own.length - 1]!;
  if (next.keyword === ':' && isJustBelow(next, last)) return true;
  if (kind === 'mail') return isMailRow(next, last, texts);
  if (isReadable(next) || !isJustBelow(next, last)) return false;
  const text = contentOf(next, texts);
  if (kind === 'tabel') return isTableRow(text);
  return kind === 'opmerking' && next.kind === undefined && COMMENT.test(text);
}

/** Is a line on the row below another, with nothing between them? */
export function isJustBelow(line: Line, above: Line): boolean {
  return above.range.end.line + 1 === line.range.start.line;
}

/** The row of a line from its first word. */
export function contentOf(line: Line, texts: readonly string[]): string {
  return (texts[line.range.start.line] ?? '').slice(line.range.start.character).trimEnd();
}

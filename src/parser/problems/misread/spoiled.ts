import { canonicalRow } from '../../../model/canonical/canonical-row';
import type { CanonicalRow } from '../../../model/canonical/row-draft';
import type { Args, Finding, Fix } from '../../../model/finding';
import { rangeInRow, replaceText } from '../../../text/edit/edit';
import { indentation } from '../../../text/edit/rows';
import type { Range } from '../../../util/source';
import { withoutIndent } from '../../../util/spaces';
import { hostOf, type Line } from '../../lines/line';
import { readBlocks } from '../../lines/read-lines';

/** A line with a known word of which the grammar could not read all, in its canonical form. */
export interface Spoiled {
  readonly line: Line;
  readonly row: CanonicalRow;
  /** From its first word to its last. */
  readonly content: string;
  /** What stands before the keyword: `gewenst ` or nothing. */
  readonly wish: string;
  /** What stands behind the keyword. */
  readonly behind: string;
  /** How much of that the grammar could read. */
  readonly read: number;
  /** The word that it did not expect. */
  readonly image: string;
  /** Where that stands in the text. */
  readonly at: Range;
}

/** @param typed the row of the line, as it was typed */
export function spoiledLine(line: Line, image: string, at: Range, typed: string): Spoiled {
  const row = canonicalRow(typed);
  const content = withoutIndent(row.text).trimEnd();
  const wish = line.desired ? 'gewenst ' : '';
  const from = row.text.length - line.behind.length;
  const read = Math.max(0, row.columnOf(at.start.character) - from);
  return { line, row, content, wish, behind: line.behind, read, image, at };
}

/** Can the grammar read all of a row, and does it say what the language asks for? */
export function isRight(row: string): boolean {
  const { blocks } = readBlocks([row]);
  const [reading, ...others] = blocks.flatMap(({ readings }) => readings);
  return reading?.kind !== undefined && reading.misread === undefined && others.length === 0;
}

/** Where what stands behind the keyword is in the text, without a colon before it. */
export function rangeBehind({ line, row, behind }: Spoiled): Range {
  const { line: number } = line.range.start;
  const start = row.text.length - behind.length + /^\s*[:=]?\s*/.exec(behind)![0].length;
  const end = row.text.trimEnd().length;
  return {
    start: { line: number, character: row.startOf(start) },
    end: { line: number, character: row.endOf(Math.max(start, end)) },
  };
}

/** Writes other rows for the line; a second one gets its indentation too. */
export function written({ line, row }: Spoiled, title: Fix['title'], args: Args, ...rows: readonly string[]): Fix {
  const { start } = line.range;
  const range = rangeInRow(start.line, start.character, row.endOf(row.text.trimEnd().length));
  return { title, args, edits: [replaceText(range, rows.join(`\n${indentation([row.text], 0)}`))] };
}

/** What was written behind the keyword and its colon. */
export function saidIn({ behind }: Spoiled): string {
  return behind.replace(/^\s*[:=]?\s*/, '').trim();
}

/**
 * The message that shows the line as it was probably meant: a word that cannot stand there (KT002), one that is missing (KT053) or a colon
 * (KT038).
 *
 * @param rows how the line may be meant, the likeliest first; those that the grammar cannot read are left out
 * @returns undefined where it can read none
 */
export function meantAs(
  code: 'KT002' | 'KT038' | 'KT053',
  spoiled: Spoiled,
  rows: readonly string[],
): Finding | undefined {
  const { line, at, image } = spoiled;
  const right = [...new Set(rows)].filter(isRight);
  const [first] = right;
  if (first === undefined) return undefined;
  const regel = shown(first);
  const args: Args = code === 'KT002' ? { woord: line.keyword, bij: image, voorbeeld: regel } : { regel };
  const fixes = right.map((row) => rewrittenAs(spoiled, row));
  return found(code, code === 'KT038' ? line.range : at, args, fixes);
}

/** The fix that writes the line as it was probably meant. */
export function rewrittenAs(spoiled: Spoiled, regel: string): Fix {
  return written(spoiled, 'FIX20', { nieuw: shown(regel) }, regel);
}

const HOLDERS: readonly string[] = ['klantreis', 'fase', 'stap'];

/** May a notitie stand where a line stands? Under a knelpunt or a bron there are none. */
export function takesNotes({ parent }: Line): boolean {
  const holder = parent && hostOf(parent);
  return holder !== undefined && HOLDERS.includes(holder);
}

const LONGEST = 60;

/** A row to show in a sentence: the reader knows how a long text goes on. */
export function shown(row: string): string {
  const signs = [...row];
  return signs.length > LONGEST ? `${signs.slice(0, LONGEST).join('').trimEnd()}…` : row;
}

export function found(code: Finding['code'], range: Range, args: Args, fixes: readonly Fix[], meant?: string): Finding {
  return { code, range, args, ...(meant !== undefined && { meant }), ...(fixes.length > 0 && { fixes }) };
}

/**
 * The signs that only separate, as the inside of a character class: spaces of all kinds, and marks that nobody sees but that
 * come along with pasted text (zero width, text direction, byte order). The terminal WS of the grammar names the same ones.
 */
export const SPACES = ' \\t\\f\\v\\u0085\\u00A0\\u1680\\u2000-\\u200F\\u2028-\\u202F\\u205F-\\u2069\\u3000\\uFEFF';

const LEADING = new RegExp(`^[${SPACES}]*`);
const RUN = new RegExp(`[${SPACES}]+`, 'g');
const TAB_WIDTH = 4;

/** The column, from 0, at which the text of a line starts, with tabs to multiples of four. A byte order mark has no width. */
export function indentOf(line: string): number {
  let column = 0;
  for (const char of LEADING.exec(line)![0]) {
    if (char === '\t') column += TAB_WIDTH - (column % TAB_WIDTH);
    else if (char !== '\uFEFF') column += 1;
  }
  return column;
}

/** The spaces before the text of a line. */
export function leadingSpaces(line: string): string {
  return LEADING.exec(line)![0];
}

/** The line without the spaces before its text. */
export function withoutIndent(line: string): string {
  const first = line.charAt(0);
  return first > ' ' && first <= '~' ? line : line.slice(LEADING.exec(line)![0].length);
}

const FIRST = new RegExp(`[^${SPACES}]`);

/** The first sign of a line that is no space, empty where there is none. */
export function firstSign(line: string): string {
  const first = line.charAt(0);
  return first > ' ' && first <= '~' ? first : (FIRST.exec(line)?.[0] ?? '');
}

/** The words of a text that has no other signs in it. */
export function splitWords(text: string): string[] {
  return text.split(RUN).filter((word) => word !== '');
}

const BARE_WORD = /[\p{L}\p{N}](?:.*[\p{L}\p{N}])?/su;

/** A word from its first letter or digit up to the last one; undefined where it has none. */
export function bareWord(word: string): string | undefined {
  return BARE_WORD.exec(word)?.[0];
}

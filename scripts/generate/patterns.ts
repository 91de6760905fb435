/** Regular expressions that the TextMate grammar and the language configuration share. Both read the same dialect here. */

/** An id, as the terminal ID of the grammar reads it. */
export const WORD = '\\p{L}[\\p{L}\\p{M}\\p{N}_-]*';

/** The optional `gewenst` in front of a line, as a group. */
export const DESIRED = '(?:(gewenst)\\s+)?';

/** One of these words, longest first: `regelt` must not be read as `regel`. */
export function anyOf(words: readonly string[]): string {
  return [...words].sort((a, b) => b.length - a.length || (a < b ? -1 : 1)).join('|');
}

/** One of these keywords; the spaces inside one may be several. */
export function keywordPattern(keywords: readonly string[]): string {
  return anyOf(keywords).replaceAll(' ', '[ \\t]+');
}

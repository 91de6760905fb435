/** Texts as rows. A row has no line end; the last one is empty where the text ends with a line end. */

/** The sign that some programs put before a text. It is part of the first row, and of no word. */
export const BYTE_ORDER_MARK = '\uFEFF';

const LINE_END = /\r\n|\n|\r/;
const LINE_ENDS = new RegExp(LINE_END, 'g');

/** The rows of a text, without their line ends. */
export function rowsOf(text: string): string[] {
  return text.split(LINE_END);
}

/** Where each row of a text starts, in UTF-16 code units from its start. */
export function rowStarts(text: string): number[] {
  return [0, ...Array.from(text.matchAll(LINE_ENDS), ({ 0: end, index }) => index + end.length)];
}

/** The most frequent line end of a text, of several the one of Unix first; that one too where the text has none. */
export function lineEndOf(text: string): string {
  const counts = new Map(['\n', '\r\n', '\r'].map((end) => [end, 0]));
  for (const [end] of text.matchAll(LINE_ENDS)) counts.set(end, counts.get(end)! + 1);
  return [...counts].reduce((best, next) => (next[1] > best[1] ? next : best))[0];
}

/** The same text with other line ends. */
export function withLineEnds(text: string, lineEnd: string): string {
  return text.replace(LINE_ENDS, () => lineEnd);
}

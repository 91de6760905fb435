import type { Severity } from '../model/finding';

/** Something in a row of a text that may lead to a real person. */
export interface Sensitive {
  readonly code: string;
  /** What it is, in a word: `e-mailadres`. */
  readonly soort: string;
  readonly start: number;
  readonly end: number;
  /** The same with most of it hidden: what is said about it must not spread it. */
  readonly masker: string;
  /** Where it differs from the table's. */
  readonly severity?: Severity;
}

/** The first signs of a text and the last ones, with asterisks for the letters and digits between them. */
export function masked(text: string, first: number, last = 0): string {
  const middle = text.slice(first, text.length - last);
  return text.slice(0, first) + middle.replace(/[\p{L}\d]/gu, '*') + text.slice(text.length - last);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

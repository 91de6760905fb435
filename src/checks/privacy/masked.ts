import type { Finding, Severity } from '../../model/finding';
import { firstIndex } from '../../util/lists';

/** Something in a row of a text that may lead to a real person. */
export interface Sensitive {
  readonly code: Finding['code'];
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

/** Parts of a row that share no sign. A row of some megabytes has many thousands, so they are not looked at one by one. */
export class Spans<T extends Span> {
  private readonly inOrder: readonly T[];

  constructor(spans: readonly T[]) {
    this.inOrder = spans.toSorted((a, b) => a.start - b.start);
  }

  /** The first that shares a sign with a part of the row; undefined where none does. */
  at(part: Span): T | undefined {
    const next = this.inOrder[firstIndex(this.inOrder, ({ end }) => end > part.start)];
    return next && overlap(next, part) ? next : undefined;
  }
}

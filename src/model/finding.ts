import type { FixCode } from '../messages/fixes.data';
import type { MessageCode } from '../messages/messages';
import { comparePlaces, type Edit, type Range } from '../util/source';

export type Severity = 'error' | 'warning' | 'info';

/** A change of text that repairs a finding. `title` and its arguments are looked up in the messages, like the finding's own. */
export interface Fix {
  readonly title: FixCode;
  readonly args: Args;
  readonly edits: readonly Edit[];
  /** Takes away words of the author, so it is never made together with others. */
  readonly byHand?: boolean;
}

/** Values for the places in a sentence. A list is joined by the messages (`a, b of c`). */
export type Args = Readonly<Record<string, string | number | readonly string[]>>;

/**
 * Something to tell the user: a code of the message table with its arguments, never a sentence. `severity` is only set
 * where it differs from the table's (settings, the status of a klantreis).
 */
export interface Finding {
  readonly code: MessageCode;
  readonly range: Range;
  readonly args: Args;
  /** What the user probably meant; the message ends with "Bedoelde u …?". */
  readonly meant?: string;
  readonly severity?: Severity;
  readonly fixes?: readonly Fix[];
  /** The findings that this one tells of together, where it stands for many. */
  readonly each?: readonly Finding[];
}

/** A finding with the file that it stands in. */
export interface FileFinding {
  readonly file: string;
  readonly finding: Finding;
}

/** The order of the text, and of the codes where two findings stand at one place. */
export function byPlace(a: Finding, b: Finding): number {
  return comparePlaces(a.range.start, b.range.start) || (a.code < b.code ? -1 : Number(a.code > b.code));
}

import { SPACES } from '../../util/spaces';
import type { RowDraft } from './row-draft';
import { putSignsRight } from './signs';
import { patternFor } from '../../util/remembered';

/** What stands behind the word of a line. */
export interface Behind {
  readonly draft: RowDraft;
  readonly keyword: string;
  /** The column behind the word. */
  readonly from: number;
}

/** A space of any kind, in a regular expression. */
export const SPACE = `[${SPACES}]`;
/**
 * The name of something, or of a knelpunt in another klantreis. An expression with names takes longer to make than a file to read, so a row is
 * asked first for the words without which it cannot match.
 */
export const NAME = '\\p{L}[\\p{L}\\p{M}\\p{N}_-]*(?:\\.\\p{L}[\\p{L}\\p{M}\\p{N}_-]*)?';

const ONE_NAME = patternFor(`^${NAME}$`, 'u');

/** Is it a name, and nothing else? */
export function isName(typed: string): boolean {
  return ONE_NAME().test(typed);
}

const COLON = patternFor(`^${SPACE}*[:=]+${SPACE}*`);

/** Takes the colon or `=` away that stands first, where something follows that fits: at least no other one. */
export function takeColon({ draft, from }: Behind, fits: Pick<RegExp, 'test'> = /^(?![:=])/): void {
  const rest = draft.text.slice(from);
  const colon = COLON().exec(rest);
  if (!colon || !fits.test(rest.slice(colon[0].length))) return;
  draft.set(from, from + colon[0].length, colon[0].length === rest.length ? '' : ' ');
  putSignsRight(draft, from);
}

/** Writes the word in the first group of an expression, which stands before any text, in lower case. */
export function lowerWord(behind: Behind, expression: RegExp): void {
  const { draft, from } = behind;
  const head = headOf(behind);
  if (head === head.toLowerCase()) return;
  const found = new RegExp(expression.source, `d${expression.flags}`).exec(draft.text.slice(from));
  const place = found?.indices?.[1];
  if (place) draft.set(from + place[0], from + place[1], found[1]!.toLowerCase());
}

/** Two colons before a text are one. */
export function readText({ draft, from }: Behind): void {
  const colon = draft.text.indexOf(':', from);
  if (colon === -1) return;
  const more = /^:+/.exec(draft.text.slice(colon + 1));
  if (more) draft.set(colon + 1, colon + 1 + more[0].length, '');
}

/** What stands behind the word before the colon of a text: never any of the text itself. */
export function headOf({ draft, from }: Behind): string {
  const colon = draft.text.indexOf(':', from);
  return draft.text.slice(from, colon === -1 ? undefined : colon);
}

/** The content of what stands behind a word, without spaces and the full stop at its end. */
const CONTENT = patternFor(`^(${SPACE}*)(.*?)[.;]?${SPACE}*$`, 'su');

/** Writes the whole of what stands behind a word, up to its text, in another way, where there is one. */
export function rewrite(behind: Behind, read: (words: string) => string | undefined): void {
  const { draft, from } = behind;
  const head = headOf(behind);
  const [, space, words] = CONTENT().exec(head) as unknown as [string, string, string];
  const now = words === '' ? undefined : read(words);
  if (now === undefined || now === words) return;
  draft.set(from + space.length, from + head.length, now);
}

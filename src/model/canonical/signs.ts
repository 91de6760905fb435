import { SPACES } from '../../util/spaces';
import type { RowDraft } from './row-draft';
import { patternFor } from '../../util/remembered';

export const WIDE_COLON = '：';
const WIDE_EQUALS = '＝';
/** Signs that nobody sees. Between words they separate like a space; inside one they are not there. */
const UNSEEN = '\\u00AD\\u200B-\\u200D\\u2060\\uFEFF';
const DASHES = '‐‑‒–—−';
const ODD = patternFor(`[${UNSEEN}${WIDE_COLON}${WIDE_EQUALS}${DASHES}]`);
const UNSEEN_INSIDE = patternFor(`(?<=[\\p{L}\\p{M}\\p{N}])[${UNSEEN}]+(?=[\\p{L}\\p{M}\\p{N}])`, 'gu');
const DASH_INSIDE = patternFor(`(?<=[\\p{L}\\p{M}\\p{N}])[${DASHES}](?=[\\p{L}\\p{M}\\p{N}])`, 'gu');

/**
 * Signs that look like others, in the words from a column to the first colon: what looks like a colon is one where no other
 * stands before it, every dash inside a word is a hyphen, and what nobody sees goes.
 */
export function putSignsRight(draft: RowDraft, from: number): void {
  if (!ODD().test(draft.text)) return;
  const colon = /[:：]/.exec(draft.text.slice(from));
  const end = colon ? from + colon.index : draft.text.length;
  if (colon?.[0] === WIDE_COLON) draft.set(end, end + 1, ':');
  const head = draft.text.slice(from, end);
  const equals = head.indexOf(WIDE_EQUALS);
  if (equals !== -1) draft.set(from + equals, from + equals + 1, '=');
  for (const { index } of head.matchAll(DASH_INSIDE())) draft.set(from + index, from + index + 1, '-');
  for (const { index, 0: unseen } of [...head.matchAll(UNSEEN_INSIDE())].reverse())
    draft.set(from + index, from + index + unseen.length, '');
}

/** Words in bold, as Markdown and chat programs write them: `**Doet:** belt`, `**Fase: Wachten**`. */
const BOLD = patternFor(`^([${SPACES}]*(?:[-•][${SPACES}]+)?)\\*\\*(?=\\p{L})([^*]*?)\\*\\*:?(?=[${SPACES}:]|$)`, 'u');

/** Takes the stars away that make the beginning of a row bold. */
export function takeBold(draft: RowDraft): void {
  const found = BOLD().exec(draft.text);
  if (!found) return;
  const [, before, words] = found as unknown as [string, string, string];
  const from = before.length + 2 + words.length;
  draft.set(from, from + 2, '');
  draft.set(before.length, before.length + 2, '');
}

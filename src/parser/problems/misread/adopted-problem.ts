import { canonicalRow } from '../../../model/canonical/canonical-row';
import { isoFromWords } from '../../../model/canonical/dates';
import type { Finding } from '../../../model/finding';
import { isRight, meantAs, saidIn, type Spoiled } from './spoiled';

const DATE =
  /(?<!\p{N})(?:\d{4}-\d{2}(?:-\d{2})?|\d{1,2}[-/.]\d{1,2}[-/.]\d{4}|(?:\d{1,2}\s+)?\p{L}{3,9}\.?\s+\d{4}|\d{4})(?!\p{N})/gu;

/** `vastgesteld door het college op 1 september 2027`: when and by whom, in another order or without `door`. */
export function adoptedProblem(spoiled: Spoiled): Finding | undefined {
  const rest = saidIn(spoiled);
  const row = adoptedRow(rest);
  const code = /(?:^|\s)door(?:\s|:)/i.test(rest) ? 'KT002' : 'KT053';
  return row?.includes(' door:') ? meantAs(code, spoiled, [row]) : undefined;
}

/** The right row for when something was adopted, and by whom where that is said: of `op 20 november 2026 door het college`. */
export function adoptedRow(rest: string): string | undefined {
  for (const { index, 0: date } of rest.matchAll(DATE)) {
    if (!/^\d{4}/.test(date) && isoFromWords(date) === undefined) continue;
    const [before, after] = [rest.slice(0, index), rest.slice(index + date.length)];
    const who = [before.replace(/(?:^|\s+)(?:op|in|d\.?d\.?)\s*$/iu, ''), after]
      .map((part) => part.replace(/^[\s,:;.–-]+|[\s,:;–-]+$/gu, '').replace(/^door(?:\s*:\s*|\s+)/iu, ''))
      .filter(Boolean);
    if (who.length > 1) continue;
    const row = canonicalRow(`vastgesteld ${date}${who.length === 0 ? '' : ` door: ${who[0]!}`}`).text;
    if (isRight(row) && /^vastgesteld \d{4}/.test(row)) return row;
  }
  return undefined;
}

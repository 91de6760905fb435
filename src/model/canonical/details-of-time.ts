import { isIsoDate } from '../../util/dates';
import { SPACES } from '../../util/spaces';
import { type Behind, NAME, SPACE, takeColon } from './behind';
import { isoFromWords, quarterFromWords } from './dates';
import { durationFromWords } from './durations';

/** The content of what stands behind a word, without spaces and the full stop at its end. */
const CONTENT = new RegExp(`^(${SPACE}*)(.*?)[.;]?${SPACE}*$`, 'su');

/** Writes the whole of what stands behind a word in another way, where there is one. */
function rewrite({ draft, from }: Behind, read: (words: string) => string | undefined): void {
  const [, space, words] = CONTENT.exec(draft.text.slice(from)) as unknown as [string, string, string];
  const now = words === '' ? undefined : read(words);
  if (now === undefined || now === words) return;
  draft.set(from + space.length, draft.text.length, now);
}

export function readDate(behind: Behind): void {
  takeColon(behind);
  rewrite(behind, dateOf);
}

export function readPeriod(behind: Behind): void {
  takeColon(behind);
  rewrite(behind, (words) => quarterFromWords(words) ?? dateOf(words));
}

function dateOf(words: string): string | undefined {
  if (isIsoDate(words)) return words;
  return isoFromWords(words.replace(new RegExp(`^(?:op|in)${SPACE}+`, 'iu'), ''));
}

export function readDuration(behind: Behind): void {
  takeColon(behind, { test: (rest) => durationFromWords(rest.replace(/[.;]\s*$/, '')) !== undefined });
  rewrite(behind, durationFromWords);
}

export function readWhen(behind: Behind): void {
  takeColon(behind, { test: (rest) => whenFromWords(rest.trim()) !== undefined });
  rewrite(behind, whenFromWords);
}

/** `voor de brief`: an article is no part of the name. */
const ARTICLE = `(?:(?:de|het|een)${SPACE}+)?`;
const ON = new RegExp(`^op${SPACE}+${ARTICLE}(${NAME})$`, 'iu');
const FROM_ANCHOR = new RegExp(`^(.+?)${SPACE}+(voor|na)${SPACE}+${ARTICLE}(${NAME})$`, 'iu');

/** `2 weken voor brief`, `op brief`, `2027-03`. */
function whenFromWords(words: string): string | undefined {
  const date = dateOf(words);
  if (date !== undefined) return date;
  const [, anchor] = ON.exec(words) ?? [];
  if (anchor !== undefined) return `op ${anchor}`;
  const [, amount, direction, from] = FROM_ANCHOR.exec(words) ?? [];
  if (amount === undefined) return undefined;
  const duration = durationFromWords(amount.replaceAll(new RegExp(`[${SPACES}]+`, 'gu'), ' '));
  return duration === undefined ? undefined : `${duration} ${direction!.toLowerCase()} ${from}`;
}

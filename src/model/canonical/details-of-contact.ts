import { type Behind, headOf, lowerWord, NAME, SPACE, takeColon } from './behind';
import { SPACES } from '../../util/spaces';
import type { RowDraft } from './row-draft';
import { patternFor } from '../../util/remembered';

const ON_SITE = patternFor(`^${SPACE}+(op${SPACE}+locatie)(?=[.;]?${SPACE}*$|${SPACE})`, 'iu');
const CONNECTED = patternFor(`(?<=${SPACE})(met|vanuit)(?=${SPACE})`, 'giu');
const MARK = '(?:mislukt|ongewild)';
/** `met de huisarts`: an article is no part of a name. */
const WITH_ARTICLE = patternFor(
  `(?<=${SPACE}met)${SPACE}+(?:de|het|een)(?=${SPACE}+${NAME}${SPACE}*(?:$|:|(?:vanuit|${MARK})(?:${SPACE}|:|$)))`,
  'iu',
);
const HAS_SIDE = /vanuit/iu;
/** `vanuit de klant`. */
const SIDE_WITH_ARTICLE = patternFor(
  `^([^:]*${SPACE}vanuit)(${SPACE}+(?:de|het|een))(?=${SPACE}+(?:klant|organisatie)(?:[.;]?${SPACE}*$|${SPACE}*:|${SPACE}+${MARK}))`,
  'iu',
);
const FROM_SIDE = patternFor(
  `^[^:]*${SPACE}vanuit${SPACE}+(klant|organisatie)(?=[.;]?${SPACE}*$|${SPACE}*:|${SPACE}+${MARK})`,
  'iu',
);

const ARTICLE = patternFor(`${SPACE}met${SPACE}+(?:de|het|een)${SPACE}`, 'iu');
/** A row with none of these says neither that it failed nor that nobody wanted it. */
const TELLS_MORE = /mislukt|gelukt|ongewild/iu;
/** Said last and in small letters, as the language has it: nothing to put right. */
const TOLD_LAST = patternFor(
  `^(?:(?!mislukt|gelukt|ongewild|${SPACE}[-–—]${SPACE})[^:,(])*[^:,(${SPACES}] (?:mislukt(?: ongewild)?|ongewild(?: mislukt)?)$`,
  'u',
);

export function readContact(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const onSite = ON_SITE().exec(draft.text.slice(from));
  // `op` is no channel, so this can only be the one.
  if (onSite) draft.set(from + onSite[0].length - onSite[1]!.length, from + onSite[0].length, 'op-locatie');
  for (const { index, 0: word } of headOf(behind).matchAll(CONNECTED()))
    draft.set(from + index, from + index + word.length, word.toLowerCase());
  if (HAS_SIDE.test(headOf(behind))) readSide(behind);
  const typed = draft.text.slice(from);
  const article = ARTICLE().test(typed) ? WITH_ARTICLE().exec(typed) : null;
  if (article) draft.set(from + article.index, from + article.index + article[0].length, '');
  const head = headOf(behind);
  const isToldLast = head === head.toLowerCase() && TOLD_LAST().test(head);
  if (!TELLS_MORE.test(isToldLast ? typed.slice(head.length) : typed)) return;
  readFailure(behind);
  readMarks(behind);
}

/** Who begins is one of two: without an article, in small letters, and behind who is met. */
function readSide(behind: Behind): void {
  const { draft, from } = behind;
  const swapped = SIDE_FIRST().exec(draft.text.slice(from));
  if (swapped) {
    const [all, before, typed, side] = swapped as unknown as [string, string, string, string];
    const [start, end] = [from + before.length, from + all.length];
    // Who is met keeps its own place, so that it can be found and renamed.
    draft.set(end, end, ` vanuit ${side.toLowerCase()}`);
    draft.set(start, start + typed.length, '');
  }
  const [, before, article] = SIDE_WITH_ARTICLE().exec(draft.text.slice(from)) ?? [];
  if (article !== undefined) draft.set(from + before!.length, from + before!.length + article.length, '');
  lowerWord(behind, FROM_SIDE());
}

const OTHER_NAME = `(?!(?:met|vanuit)(?![\\p{L}\\p{M}\\p{N}_-]))${NAME}`;
const WITHOUT_MARKS = `${SPACE}+${OTHER_NAME}(?:${SPACE}+met${SPACE}+${OTHER_NAME})?(?:${SPACE}+vanuit${SPACE}+${NAME})?`;
/** `contact brief vanuit organisatie met kcc`: only the order is another. */
const SIDE_FIRST = patternFor(
  `^(${SPACE}+${OTHER_NAME}(?:${SPACE}+${MARK})*)(${SPACE}+vanuit(?:${SPACE}+(?:de|het|een))?${SPACE}+(klant|organisatie))((?:${SPACE}+(?:en${SPACE}+)?${MARK})*)(${SPACE}+met(?:${SPACE}+(?:de|het|een))?${SPACE}+${OTHER_NAME})(?=${SPACE}*(?:$|[:,(])|${SPACE}+(?:(?:en${SPACE}+)?${MARK}|niet${SPACE}+gelukt|[-–—]${SPACE}))`,
  'iu',
);
/** `contact brief, mislukt`, `contact brief (mislukt)`, `contact brief: mislukt: niemand thuis`. */
const SET_OFF = patternFor(
  `^(${WITHOUT_MARKS})(${SPACE}*[:,(]${SPACE}*)(${MARK}(?:(?:${SPACE}*,${SPACE}*|${SPACE}+(?:en${SPACE}+)?)${MARK})?)(${SPACE}*\\)?[.;]?)(?=${SPACE}*(?::|$))`,
  'iu',
);
const FAILED = `(?:mislukte?|niet${SPACE}+gelukt)`;
/** Words that begin why it failed. */
const BECAUSE = '(?:omdat|want|doordat|aangezien|wegens|vanwege)';
/** `contact brief: mislukt, want hij was weg`, `contact brief (mislukt: hij was weg)`, `contact brief niet gelukt`. */
const FAILURE = patternFor(
  `^(${WITHOUT_MARKS}(?:${SPACE}+ongewild)?)(${SPACE}*[:,(]${SPACE}*|${SPACE}+[-–—]${SPACE}+|${SPACE}+)(${FAILED})(?:(${SPACE}*\\)?[.;]?${SPACE}*$)|(${SPACE}*[:,;]${SPACE}*|${SPACE}+[-–—]${SPACE}+|${SPACE}+(?=${BECAUSE}${SPACE}))(.*)$)`,
  'isu',
);

/** That it failed, with the reason behind any sign: the reason is a text, and stands behind a colon. */
function readFailure({ draft, from }: Behind): void {
  const found = FAILURE().exec(draft.text.slice(from));
  if (!found) return;
  const [all, before, sign, failed, end, between, reason] = found as unknown as [string, string, string, string] &
    readonly (string | undefined)[];
  const told = from + before.length + sign.length;
  const stop = told + failed.length;
  if (reason !== undefined && sign.includes('(')) takeBracket(draft, from + all.length - reason.length);
  if (between !== undefined && !between.includes(':')) draft.set(stop, stop + between.length, ': ');
  if (end !== undefined) draft.set(stop, stop + end.length, '');
  draft.set(told, stop, 'mislukt');
  draft.set(from + before.length, told, ' ');
}

/** Takes the bracket away that closes one which stood before the text. */
function takeBracket(draft: RowDraft, from: number): void {
  const text = draft.text.slice(from);
  const isOpen = text.split(')').length > text.split('(').length;
  const closing = /\)[.;]?\s*$/.exec(text);
  if (isOpen && closing) draft.set(from + closing.index, draft.text.length, '');
}

/** Does a row with a contact say, in whatever words, that nothing came of it? */
export function saysFailed(row: string): boolean {
  return SAYS_FAILED().test(row);
}

/** What people write for a contact that came to nothing. */
export const FAILURES =
  '(?:mislukte?|gefaald|niet\\s+(?:gelukt|gelezen|opgenomen|beantwoord|aangekomen|ontvangen|bereikbaar|bereikt|thuis)|onbereikbaar|onbeantwoord|geen\\s+(?:antwoord|gehoor|reactie)|in\\s+gesprek|bezet|zonder\\s+(?:succes|resultaat))';
const SAYS_FAILED = patternFor(`(?<![\\p{L}\\p{N}])${FAILURES}(?![\\p{L}\\p{N}])`, 'iu');

const WORD = patternFor(`[^${SPACE.slice(1, -1)}]+`, 'gu');
const BARE = patternFor(`^${WITHOUT_MARKS}$`, 'iu');

/** `mislukt` and `ongewild` stand last: they are put there from wherever they were typed, where they can be nothing else. */
function readMarks(behind: Behind): void {
  const { draft, from } = behind;
  const setOff = SET_OFF().exec(draft.text.slice(from));
  if (setOff) {
    const [, before, sign, , closing] = setOff as unknown as [string, string, string, string, string];
    const end = from + setOff[0].length;
    draft.set(end - closing.length, end, '');
    draft.set(from + before.length, from + before.length + sign.length, ' ');
  }
  const words = [...headOf(behind).matchAll(WORD())].map(({ index, 0: text }) => ({ text, at: from + index }));
  const marks = words.filter(({ text }, at) => isMark(text) && !isName(words, at));
  const ands = words.filter(
    ({ text }, at) => /^en$/i.test(text) && [at - 1, at + 1].every((one) => marks.includes(words[one]!)),
  );
  const others = words.filter((word) => !marks.includes(word) && !ands.includes(word));
  if (marks.length === 0 || !BARE().test(others.map(({ text }) => ` ${text}`).join(''))) return;
  const isLast = marks[0]!.at > others.at(-1)!.at;
  if (isLast) putLast(draft, marks, ands);
  else moveLast(behind, draft, [...marks, ...ands], marks);
}

interface Place {
  readonly text: string;
  readonly at: number;
}

function putLast(draft: RowDraft, marks: readonly Place[], ands: readonly Place[]): void {
  for (const { text, at } of marks) draft.set(at, at + text.length, text.toLowerCase());
  for (const { at } of ands) draft.set(at, at + 'en '.length, '');
}

/** Every other word keeps its own place, so that what names something can be found and renamed. */
function moveLast(behind: Behind, draft: RowDraft, gone: readonly Place[], marks: readonly Place[]): void {
  const end = behind.from + headOf(behind).trimEnd().length;
  draft.set(end, end, marks.map(({ text }) => ` ${text.toLowerCase()}`).join(''));
  for (const { text, at } of gone.toSorted((a, b) => b.at - a.at)) draft.set(at, at + text.length + 1, '');
}

function isMark(text: string): boolean {
  return /^(?:mislukt|ongewild)$/i.test(text);
}

/** An id may be the same word: behind `met`, and as the channel where nothing else can be. */
function isName(words: readonly Place[], at: number): boolean {
  if (at > 0) return /^(?:met|vanuit)$/.test(words[at - 1]!.text);
  const next = words[1]?.text;
  return next === undefined || isMark(next) || /^(?:met|vanuit)$/.test(next);
}

import { type Behind, headOf, lowerWord, NAME, SPACE, takeColon } from './behind';
import type { RowDraft } from './row-draft';

const ON_SITE = new RegExp(`^${SPACE}+(op${SPACE}+locatie)(?=[.;]?${SPACE}*$|${SPACE})`, 'iu');
const CONNECTED = new RegExp(`(?<=${SPACE})(met|vanuit)(?=${SPACE})`, 'giu');
const MARK = '(?:mislukt|ongewild)';
/** `met de huisarts`: an article is no part of a name. */
const WITH_ARTICLE = new RegExp(
  `(?<=${SPACE}met)${SPACE}+(?:de|het|een)(?=${SPACE}+${NAME}${SPACE}*(?:$|:|(?:vanuit|${MARK})(?:${SPACE}|:|$)))`,
  'iu',
);
const FROM_SIDE = new RegExp(
  `^[^:]*${SPACE}vanuit${SPACE}+(klant|organisatie)(?=[.;]?${SPACE}*$|${SPACE}*:|${SPACE}+${MARK})`,
  'iu',
);

export function readContact(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const onSite = ON_SITE.exec(draft.text.slice(from));
  // `op` is no channel, so this can only be the one.
  if (onSite) draft.set(from + onSite[0].length - onSite[1]!.length, from + onSite[0].length, 'op-locatie');
  for (const { index, 0: word } of headOf(behind).matchAll(CONNECTED))
    draft.set(from + index, from + index + word.length, word.toLowerCase());
  lowerWord(draft, from, FROM_SIDE);
  const article = WITH_ARTICLE.exec(draft.text.slice(from));
  if (article) draft.set(from + article.index, from + article.index + article[0].length, '');
  readMarks(behind);
}

const OTHER_NAME = `(?!(?:met|vanuit)(?![\\p{L}\\p{M}\\p{N}_-]))${NAME}`;
const WITHOUT_MARKS = `${SPACE}+${OTHER_NAME}(?:${SPACE}+met${SPACE}+${OTHER_NAME})?(?:${SPACE}+vanuit${SPACE}+${NAME})?`;
/** `contact brief, mislukt`, `contact brief (mislukt)`, `contact brief: mislukt: niemand thuis`. */
const SET_OFF = new RegExp(
  `^(${WITHOUT_MARKS})(${SPACE}*[:,(]${SPACE}*)(${MARK}(?:(?:${SPACE}*,${SPACE}*|${SPACE}+(?:en${SPACE}+)?)${MARK})?)(${SPACE}*\\)?[.;]?)(?=${SPACE}*(?::|$))`,
  'iu',
);
const WORD = new RegExp(`[^${SPACE.slice(1, -1)}]+`, 'gu');
const BARE = new RegExp(`^${WITHOUT_MARKS}$`, 'iu');

/** `mislukt` and `ongewild` stand last: they are put there from wherever they were typed, where they can be nothing else. */
function readMarks(behind: Behind): void {
  const { draft, from } = behind;
  const setOff = SET_OFF.exec(draft.text.slice(from));
  if (setOff) {
    const [, before, sign, , closing] = setOff as unknown as [string, string, string, string, string];
    const end = from + setOff[0].length;
    draft.set(end - closing.length, end, '');
    draft.set(from + before.length, from + before.length + sign.length, ' ');
  }
  const words = [...headOf(behind).matchAll(WORD)].map(({ index, 0: text }) => ({ text, at: from + index }));
  const marks = words.filter(({ text }, at) => isMark(text) && !isName(words, at));
  const ands = words.filter(
    ({ text }, at) => /^en$/i.test(text) && [at - 1, at + 1].every((one) => marks.includes(words[one]!)),
  );
  const others = words.filter((word) => !marks.includes(word) && !ands.includes(word));
  if (marks.length === 0 || !BARE.test(others.map(({ text }) => ` ${text}`).join(''))) return;
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

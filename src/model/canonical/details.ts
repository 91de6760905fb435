import { SPACES } from '../../util/spaces';
import { readDate, readDuration, readPeriod, readWhen } from './details-of-time';
import { formOfLine } from '../lines/line-kinds';
import type { LineForm } from '../lines/slots';
import { digitsOf, NUMBER_WORDS } from './numbers';
import { type Behind, lowerWord, NAME, SPACE, takeColon } from './behind';
import type { RowDraft } from './row-draft';
import type { Start } from './row-start';
import { spelled } from './values';

/** Puts what stands behind the word of a line right. */
export function readDetails(draft: RowDraft, { keyword, end }: Start): void {
  READERS[formOfLine(keyword)]({ draft, keyword, from: end });
}

const READERS: Readonly<Record<LineForm, (behind: Behind) => void>> = {
  element: readElement,
  text: readText,
  speech: readSpeech,
  words: readWords,
  names: readNames,
  sources: readNames,
  solves: readNames,
  leaves: readText,
  sort: readText,
  name: takeColonOf,
  day: readDate,
  adopted: takeColon,
  period: readPeriod,
  count: readCount,
  people: readCount,
  repeat: takeColon,
  amount: takeColon,
  percentage: readPercentage,
  scale: readScale,
  when: readWhen,
  duration: readDuration,
  contact: readContact,
  feeling: readFeeling,
  reason: readReason,
  measurement: readMeasurement,
  question: ({ draft, from }) => lowerWord(draft, from, QUESTION_FOR),
  front: () => undefined,
  back: ({ draft, from }) => lowerWord(draft, from, SIDE_WITH),
  flag: readFlag,
};

const KIND_WORD = new RegExp(
  `^(${SPACE}+)((?:stap|knelpunt|oplossing|persona|bron|product|klantreis|de|het|een)${SPACE}+)(?=${NAME}[.;]?${SPACE}*$)`,
  'iu',
);

/** A line of names has no text, so a colon in it means nothing; nor does what it is the name of: `terug naar stap bellen`. */
function takeColonOf(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const [, space, kind] = KIND_WORD.exec(draft.text.slice(from)) ?? [];
  if (kind !== undefined) draft.set(from + space!.length, from + space!.length + kind.length, '');
}

const QUESTION_FOR = new RegExp(`^${SPACE}+(voor)${SPACE}[^:]*:`, 'iu');
const SIDE_WITH = new RegExp(`^(?:${SPACE}+${NAME})?${SPACE}+(met)${SPACE}[^:]*:`, 'iu');

/** `stap 1:` has no id, since a number is none. */
const NUMBER = new RegExp(`^${SPACE}+\\d{1,3}(?:[.-]\\d{1,3})*[.)]?${SPACE}*(?=:)`);
/** `Stap 1 - Aanvragen`, without any colon. */
const NUMBER_AND_DASH = new RegExp(
  `^${SPACE}+\\d{1,3}(?:[.-]\\d{1,3})*(?:[.)]|${SPACE}*[-–—])${SPACE}+(?=[^${SPACES}:][^:]*$)`,
);

function readElement(behind: Behind): void {
  const { draft, from } = behind;
  const number = NUMBER.exec(draft.text.slice(from));
  if (number) draft.set(from, from + number[0].length, '');
  const dash = NUMBER_AND_DASH.exec(draft.text.slice(from));
  if (dash) draft.set(from, from + dash[0].length, ': ');
  readText(behind);
}

/** Two colons before a text are one. */
function readText({ draft, from }: Behind): void {
  const colon = draft.text.indexOf(':', from);
  if (colon === -1) return;
  const more = /^:+/.exec(draft.text.slice(colon + 1));
  if (more) draft.set(colon + 1, colon + 1 + more[0].length, '');
}

const SPEAKER = new RegExp(`^${SPACE}+(van)${SPACE}+${NAME}${SPACE}*:`, 'iu');

function readSpeech(behind: Behind): void {
  lowerWord(behind.draft, behind.from, SPEAKER);
  readText(behind);
}

const ENDS = new RegExp(`[.;]?${SPACE}*$`, 'u');
const PART = new RegExp(`[^,${SPACES}](?:[^,]*[^,${SPACES}])?`, 'gu');

/** The values of a closed list. Several are for a bron. */
function readWords(behind: Behind): void {
  takeColon(behind);
  const { draft, keyword, from } = behind;
  if (keyword === 'soort') readAnd(behind);
  const end = ENDS.exec(draft.text)!.index;
  const parts = [...draft.text.slice(from, end).matchAll(PART)];
  const values = parts.map(({ 0: part }) => spelled(keyword, part));
  if (values.length > 0 && values.every((value) => value !== undefined)) draft.set(end, draft.text.length, '');
  for (const [at, { index, 0: part }] of [...parts.entries()].reverse()) {
    if (values[at] !== undefined) draft.set(from + index, from + index + part.length, values[at]);
  }
}

const AND = `${SPACE}+en${SPACE}+`;
const LIST = new RegExp(`^${SPACE}*${NAME}(?:(?:${SPACE}*,${SPACE}*|${AND})${NAME})*${SPACE}*$`, 'iu');

const STOP = new RegExp(`[.;]${SPACE}*$`, 'u');

function readNames(behind: Behind): void {
  const { draft, from, keyword } = behind;
  const stop = STOP.exec(draft.text.slice(from));
  const names = stop ? draft.text.slice(from, from + stop.index) : '';
  // Behind a klantreis with a full stop the name of its knelpunt is still to come.
  if (keyword !== 'lost op' && LIST.test(names.replace(COLONS, ' ')))
    draft.set(from + names.length, draft.text.length, '');
  takeColonOf(behind);
  readAnd(behind);
}

const COLONS = new RegExp(`^${SPACE}*[:=]+`);

/** `en` between names is a comma. */
function readAnd({ draft, from }: Behind): void {
  if (!LIST.test(draft.text.slice(from))) return;
  for (const { index, 0: and } of [...draft.text.slice(from).matchAll(new RegExp(AND, 'giu'))].reverse())
    draft.set(from + index, from + index + and.length, ', ');
}

const ONE_WORD = new RegExp(`^(${SPACE}+)(\\p{L}+)${SPACE}*$`, 'u');

function readCount(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const [, space, word] = ONE_WORD.exec(draft.text.slice(from)) ?? [];
  const digits = word && digitsOf(word);
  if (digits) draft.set(from + space!.length, from + space!.length + word.length, digits);
}

const ONE_IN = new RegExp(
  `^(${SPACE}+)(\\d+|${NUMBER_WORDS})${SPACE}+(?:op|van)${SPACE}+de${SPACE}+(\\d+|${NUMBER_WORDS})[.;]?${SPACE}*$`,
  'iu',
);
const PER_CENT = new RegExp(
  `(?<=^${SPACE}+\\d+(?:,\\d+)?)${SPACE}*(?:procent|percent|pct\\.?|%|)[.;]?${SPACE}*$`,
  'iu',
);

function readPercentage(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const oneIn = ONE_IN.exec(draft.text.slice(from));
  if (oneIn) {
    const [some, all] = [oneIn[2]!, oneIn[3]!].map((one) => Number(digitsOf(one) ?? one)) as [number, number];
    const share = (100 * some) / all;
    // A third has no end behind the comma: then the author says how much it is.
    if (some <= all && Number.isInteger(share * 10)) {
      draft.set(from + oneIn[1]!.length, draft.text.length, `${String(share).replace('.', ',')}%`);
      return;
    }
  }
  const found = PER_CENT.exec(draft.text.slice(from));
  if (found) draft.set(from + found.index, draft.text.length, '%');
}

const SCALE = new RegExp(
  `^(${SPACE}+)(van${SPACE}+)?(-?\\d+(?:,\\d+)?)(${SPACE}*[-–—]${SPACE}*|${SPACE}+(?:t/m|tot${SPACE}+en${SPACE}+met|tot)${SPACE}+)\\d+(?:,\\d+)?${SPACE}*$`,
  'iu',
);

function readScale(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const found = SCALE.exec(draft.text.slice(from));
  if (!found) return;
  const [, space, of = '', least, between] = found as unknown as [string, string, string | undefined, string, string];
  const at = from + space.length + of.length + least.length;
  draft.set(at, at + between.length, ' tot ');
  draft.set(from + space.length, from + space.length + of.length, '');
}

const ON_SITE = new RegExp(`^${SPACE}+(op${SPACE}+locatie)(?=[.;]?${SPACE}*$|${SPACE})`, 'iu');
const CONNECTED = new RegExp(`(?<=${SPACE})(met|vanuit)(?=${SPACE})`, 'giu');
/** `met de huisarts`: an article is no part of a name. */
const WITH_ARTICLE = new RegExp(
  `(?<=${SPACE}met)${SPACE}+(?:de|het|een)(?=${SPACE}+${NAME}${SPACE}*(?:$|vanuit${SPACE}))`,
  'iu',
);
const FROM_SIDE = new RegExp(`${SPACE}vanuit${SPACE}+(klant|organisatie)(?=[.;]?${SPACE}*$)`, 'iu');

function readContact(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const onSite = ON_SITE.exec(draft.text.slice(from));
  // `op` is no channel, so this can only be the one.
  if (onSite) draft.set(from + onSite[0].length - onSite[1]!.length, from + onSite[0].length, 'op-locatie');
  for (const { index, 0: word } of draft.text.slice(from).matchAll(CONNECTED))
    draft.set(from + index, from + index + word.length, word.toLowerCase());
  lowerWord(draft, from, FROM_SIDE);
  const article = WITH_ARTICLE.exec(draft.text.slice(from));
  if (article) draft.set(from + article.index, from + article.index + article[0].length, '');
}

const FEELING = new RegExp(
  `^(${SPACE}*)((?:zeer|heel)[-${SPACES}]+(?:positief|negatief)|positief|negatief|neutraal)(?=${SPACE}*(?:$|:|${SPACE}van${SPACE}))`,
  'iu',
);
const OF_PERSONA = new RegExp(`^${SPACE}+[\\p{L}-]+${SPACE}+(van)${SPACE}`, 'iu');

function readFeeling(behind: Behind): void {
  takeColon(behind, FEELING);
  const { draft, keyword, from } = behind;
  const [, space, value] = FEELING.exec(draft.text.slice(from)) ?? [];
  if (value === undefined) return;
  const at = from + space!.length;
  draft.set(at, at + value.length, spelled(keyword, value) ?? value);
  lowerWord(draft, from, OF_PERSONA);
  readText(behind);
}

/** A value of its own list, with a text behind it. */
const REASONED: ReadonlyMap<string, RegExp> = new Map([
  ['invloed', new RegExp(`^(${SPACE}*)(eigen|deels|geen)(?=${SPACE}*(?:$|:))`, 'iu')],
  ['spanning', new RegExp(`^(${SPACE}*)(${NAME})(?=${SPACE}*:)`, 'iu')],
  ['negeer', new RegExp(`^(${SPACE}*)(K[RT]\\d{3})(?=${SPACE}*(?:$|:))`, 'iu')],
]);

function readReason(behind: Behind): void {
  const { draft, keyword, from } = behind;
  const form = REASONED.get(keyword)!;
  takeColon(behind, form);
  const [, space, value] = form.exec(draft.text.slice(from)) ?? [];
  if (value === undefined) return;
  const at = from + space!.length;
  if (keyword === 'invloed') draft.set(at, at + value.length, value.toLowerCase());
  if (keyword === 'negeer') draft.set(at, at + value.length, value.toUpperCase());
  readText(behind);
}

const MEASURED = new RegExp(`^${SPACE}*${NAME}${SPACE}*(?=[:=\\p{N}-])`, 'u');
const RESULT = new RegExp(`^${SPACE}*[-+]?\\p{N}`, 'u');

function readMeasurement(behind: Behind): void {
  takeColon(behind);
  const { draft, keyword, from } = behind;
  const maat = MEASURED.exec(draft.text.slice(from));
  if (maat) takeColon({ draft, keyword, from: from + maat[0].trimEnd().length }, RESULT);
}

const NOTHING = new RegExp(`^${SPACE}*[:.;]?${SPACE}*$`, 'u');

function readFlag({ draft, from }: Behind): void {
  if (NOTHING.test(draft.text.slice(from))) draft.set(from, draft.text.length, '');
}

import { SPACES } from '../../util/spaces';
import { formOfLine, takesSeveral } from '../lines/line-kinds';
import type { LineForm } from '../lines/slots';
import { type Behind, lowerWord, NAME, readText, SPACE, takeColon } from './behind';
import { readContact } from './details-of-contact';
import { isNameList, readLeaves, readNames, readSources, takeColonOf } from './details-of-names';
import { readAmount, readCount, readPercentage, readScale } from './details-of-numbers';
import { readAdopted, readDate, readDuration, readPeriod, readRepeat, readWhen } from './details-of-time';
import type { RowDraft } from './row-draft';
import type { Start } from './row-start';
import { spelled } from './values';
import { patternFor } from '../../util/remembered';

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
  sources: readSources,
  solves: readNames,
  leaves: readLeaves,
  sort: readSort,
  name: takeColonOf,
  day: readDate,
  adopted: readAdopted,
  period: readPeriod,
  count: readCount,
  people: readCount,
  repeat: readRepeat,
  amount: readAmount,
  percentage: readPercentage,
  scale: readScale,
  when: readWhen,
  duration: readDuration,
  contact: readContact,
  feeling: readFeeling,
  reason: readReason,
  measurement: readMeasurement,
  question: (behind) => lowerWord(behind, QUESTION_FOR()),
  front: () => undefined,
  back: (behind) => lowerWord(behind, SIDE_WITH()),
  flag: readFlag,
};

const QUESTION_FOR = patternFor(`^${SPACE}+(voor)${SPACE}[^:]*:`, 'iu');
const SIDE_WITH = patternFor(`^(?:${SPACE}+${NAME})?${SPACE}+(met)${SPACE}[^:]*:`, 'iu');

/** `stap 1:` has no id, since a number is none. */
const NUMBER = patternFor(`^${SPACE}+\\d{1,3}(?:[.-]\\d{1,3})*[.)]?${SPACE}*(?=:)`);
/** `Stap 1 - Aanvragen`, without any colon. */
const NUMBER_AND_DASH = patternFor(
  `^${SPACE}+\\d{1,3}(?:[.-]\\d{1,3})*(?:[.)]|${SPACE}*[-–—])${SPACE}+(?=[^${SPACES}:][^:]*$)`,
);

function readElement(behind: Behind): void {
  const { draft, from } = behind;
  const number = NUMBER().exec(draft.text.slice(from));
  if (number) draft.set(from, from + number[0].length, '');
  const dash = NUMBER_AND_DASH().exec(draft.text.slice(from));
  if (dash) draft.set(from, from + dash[0].length, ': ');
  readText(behind);
}

const SPEAKER = patternFor(`^${SPACE}+(van)${SPACE}+${NAME}${SPACE}*:`, 'iu');

function readSpeech(behind: Behind): void {
  lowerWord(behind, SPEAKER());
  readText(behind);
}

const ENDS = patternFor(`(?:${SPACE}*[.;])?${SPACE}*$`, 'u');
const PART = patternFor(`[^,${SPACES}](?:[^,]*[^,${SPACES}])?`, 'gu');
const AND = patternFor(`${SPACE}+en${SPACE}+`, 'giu');

/** The values of a closed list, several of some. */
function readWords(behind: Behind): void {
  takeColon(behind);
  const { draft, keyword, from } = behind;
  readAnd(behind);
  const end = ENDS().exec(draft.text)!.index;
  const parts = [...draft.text.slice(from, end).matchAll(PART())];
  const values = parts.map(({ 0: part }) => spelled(keyword, part));
  if (values.length > 0 && values.every((value) => value !== undefined)) draft.set(end, draft.text.length, '');
  for (const [at, { index, 0: part }] of [...parts.entries()].reverse()) {
    if (values[at] !== undefined) draft.set(from + index, from + index + part.length, values[at]);
  }
}

/** `en` between values is a comma; some are of two words. */
function readAnd({ draft, keyword, from }: Behind): void {
  const end = ENDS().exec(draft.text)!.index;
  const typed = draft.text.slice(from, end);
  const parts = typed.split(new RegExp(`,|${AND().source}`, 'giu')).map((part) => part.trim());
  const areKnown = parts.every((part) => spelled(keyword, part) !== undefined);
  if (!takesSeveral(keyword) || !(areKnown || isNameList(typed))) return;
  for (const { index, 0: and } of [...typed.matchAll(AND())].reverse())
    draft.set(from + index, from + index + and.length, ', ');
}

const SORT = patternFor(`^(${SPACE}*)(${NAME})(?=${SPACE}*(?::|$))`, 'iu');
/** `aanleiding: levensgebeurtenis, overlijden`: the text stands behind the comma. */
const SORT_AND_COMMA = patternFor(`^(${SPACE}*:?${SPACE}*(${NAME}))${SPACE}*,${SPACE}*(?=[^${SPACES}])`, 'iu');
const SORT_ALONE = patternFor(`^(${SPACE}+)(${NAME})(?=${SPACE}*(?::|$))`, 'iu');

/** A value of the list before the text, or the text alone: `aanleiding: wens: …`, `aanleiding: De wens om …`. */
function readSort(behind: Behind): void {
  const { draft, keyword, from } = behind;
  const isValue = (rest: string) => spelled(keyword, SORT().exec(rest)?.[2] ?? '') !== undefined;
  const comma = SORT_AND_COMMA().exec(draft.text.slice(from));
  if (comma && spelled(keyword, comma[2]!) !== undefined)
    draft.set(from + comma[1]!.length, from + comma[0].length, ': ');
  takeColon(behind, { test: isValue });
  const [, space, value] = SORT_ALONE().exec(draft.text.slice(from)) ?? [];
  const known = value === undefined ? undefined : spelled(keyword, value);
  const at = from + (space?.length ?? 0);
  if (known !== undefined) draft.set(at, at + value!.length, known);
  readText(behind);
}

const FEELING = patternFor(
  `^(${SPACE}*)((?:zeer|heel)[-${SPACES}]+(?:positief|negatief)|positief|negatief|neutraal)(?=${SPACE}*(?:$|:|${SPACE}van${SPACE}))`,
  'iu',
);
const OF_PERSONA = patternFor(`^${SPACE}+[\\p{L}-]+${SPACE}+(van)${SPACE}`, 'iu');

const OF = patternFor(`${SPACE}van${SPACE}`, 'iu');
/** `gevoel van noor negatief: …`: who feels it stands before what is felt. */
const FELT_BY = patternFor(
  `^(${SPACE}*:?)(${SPACE}+van${SPACE}+${NAME})(${SPACE}+)((?:(?:zeer|heel)[-${SPACES}]+)?(?:positief|negatief)|neutraal)(?=${SPACE}*(?:$|:))`,
  'iu',
);

function readFeeling(behind: Behind): void {
  const typed = behind.draft.text.slice(behind.from);
  const felt = OF().test(typed) ? FELT_BY().exec(typed) : null;
  if (felt) {
    const [all, colon, , , value] = felt as unknown as [string, string, string, string, string];
    const end = behind.from + all.length;
    behind.draft.set(end - value.length - felt[3]!.length, end, '');
    behind.draft.set(behind.from + colon.length, behind.from + colon.length, ` ${value}`);
  }
  takeColon(behind, FEELING());
  const { draft, keyword, from } = behind;
  const [, space, value] = FEELING().exec(draft.text.slice(from)) ?? [];
  if (value === undefined) return;
  const at = from + space!.length;
  draft.set(at, at + value.length, spelled(keyword, value) ?? value);
  lowerWord(behind, OF_PERSONA());
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

const MEASURED = patternFor(`^${SPACE}*${NAME}${SPACE}*(?=[:=\\p{N}-])`, 'u');
const RESULT = patternFor(`^${SPACE}*[-+]?\\p{N}`, 'u');

function readMeasurement(behind: Behind): void {
  takeColon(behind);
  const { draft, keyword, from } = behind;
  const maat = MEASURED().exec(draft.text.slice(from));
  if (maat) takeColon({ draft, keyword, from: from + maat[0].trimEnd().length }, RESULT());
}

const NOTHING = patternFor(`^${SPACE}*[:.;]?${SPACE}*$`, 'u');

function readFlag({ draft, from }: Behind): void {
  if (NOTHING().test(draft.text.slice(from))) draft.set(from, draft.text.length, '');
}

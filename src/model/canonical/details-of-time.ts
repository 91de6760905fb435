import { isIsoDate } from '../../util/dates';
import { SPACES } from '../../util/spaces';
import { type Behind, isName, readText, rewrite, SPACE, takeColon } from './behind';
import { isoFromWords, quarterFromWords } from './dates';
import { durationFromWords, PLURALS } from './durations';
import { digitsOf, NUMBER_WORDS } from './numbers';
import { patternFor } from '../../util/remembered';

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
  return isoFromWords(words.replace(new RegExp(`^(?:op|in|d\\.?d\\.?)${SPACE}+`, 'iu'), ''));
}

export function readDuration(behind: Behind): void {
  takeColon(behind, { test: (rest) => UNKNOWN().test(rest) || isDuration(rest.split(':', 1)[0]!) });
  const { draft, from } = behind;
  const [, space, words, end] = UNKNOWN().exec(draft.text.slice(from)) ?? [];
  if (words === undefined) {
    rewrite(behind, durationFromWords);
  } else {
    const at = from + space!.length;
    if (end !== '') draft.set(at + words.length, at + words.length + end!.length, end!.includes(',') ? ': ' : '');
    draft.set(at, at + words.length, 'onbekend');
  }
  readText(behind);
}

/** Nobody knows how long; what comes behind a comma is what it hangs on. */
const UNKNOWN = patternFor(
  `^(${SPACE}*)((?:nog${SPACE}+)?(?:onbekend|niet${SPACE}+bekend)(?:${SPACE}+hoe${SPACE}*lang)?)(${SPACE}*,${SPACE}*(?=[^${SPACES}])|[.;]?${SPACE}*$|(?=${SPACE}*:))`,
  'iu',
);

function isDuration(words: string): boolean {
  return durationFromWords(words.replace(/[.;]\s*$/, '')) !== undefined;
}

/** Words that say by themselves how often. */
const OFTEN: ReadonlyMap<string, string> = new Map([
  ['dagelijks', 'elke dag'],
  ['wekelijks', 'elke week'],
  ['tweewekelijks', 'elke 2 weken'],
  ['maandelijks', 'elke maand'],
  ['halfjaarlijks', 'elke 6 maanden'],
  ['jaarlijks', 'elk jaar'],
  ['tweejaarlijks', 'elke 2 jaar'],
]);
const ONCE = '(?:(?:1|één|een)\\s*(?:x|keer|maal)|eens|eenmaal)\\s+';
const EACH = patternFor(`^(?:elke?|iedere?|per|${ONCE}(?:per|elke?|in\\s+(?:de|het)))\\s+`);
const EVERY_OTHER = /^om\s+de\s+/;
const QUARTERS = patternFor(`^(?:(\\d+|${NUMBER_WORDS})\\s+)?(?:kwartaal|kwartalen)$`);
/** The words of time with `het`. */
const NEUTER: readonly string[] = ['uur', 'jaar'];

export function readRepeat(behind: Behind): void {
  takeColon(behind);
  rewrite(behind, repeatFromWords);
}

/** `elke 2 weken`, `elk jaar`. */
function repeatFromWords(typed: string): string | undefined {
  const words = typed.toLowerCase().replaceAll(new RegExp(`${SPACE}+`, 'gu'), ' ');
  const often = OFTEN.get(words);
  if (often !== undefined) return often;
  const each = words.replace(EACH(), '');
  if (each !== words) return repeated(each, '1');
  const other = words.replace(EVERY_OTHER, '');
  // `om de week` skips one; `om de 2 weken` says how many.
  return other === words ? undefined : repeated(other, '2');
}

/** @param alone how many of a unit without a number are meant */
function repeated(words: string, alone: string): string | undefined {
  const [, quarters] = QUARTERS().exec(words) ?? [];
  if (QUARTERS().test(words)) return `elke ${3 * Number(digitsOf(quarters ?? '') ?? quarters ?? alone)} maanden`;
  const unit = /^\d/.test(words) ? undefined : durationFromWords(`1 ${words}`)?.replace(/^1 /, '');
  const amount =
    unit === undefined ? durationFromWords(words) : alone === '1' ? unit : `${alone} ${PLURALS.get(unit) ?? unit}`;
  if (amount === undefined || /^(?:binnen|ongeveer) | tot /.test(amount)) return undefined;
  return `${NEUTER.includes(amount) ? 'elk' : 'elke'} ${amount}`;
}

const ADOPTED_BY = patternFor(
  `^(${SPACE}*)([^:]*?)(${SPACE}*,?${SPACE}+)(door)(${SPACE}*:${SPACE}*|${SPACE}+)(?=[^:${SPACES}])`,
  'iu',
);

/** `vastgesteld op 1 september 2027 door het college`: who did it is a text. */
export function readAdopted(behind: Behind): void {
  takeColon(behind);
  const { draft, from } = behind;
  const found = ADOPTED_BY().exec(draft.text.slice(from));
  if (!found) {
    rewrite(behind, dateOf);
    return;
  }
  const [, space, day, comma, by, colon] = found as unknown as [string, string, string, string, string, string];
  const date = dateOf(day);
  if (date === undefined) return;
  let at = from + found[0].length;
  const put = (typed: string, now: string) => {
    at -= typed.length;
    draft.set(at, at + typed.length, now);
  };
  put(colon, colon.includes(':') ? colon : ': ');
  put(by, by.toLowerCase());
  put(comma, comma.includes(',') ? ' ' : comma);
  put(day, date);
  put(space, space);
}

export function readWhen(behind: Behind): void {
  takeColon(behind, { test: (rest) => whenFromWords(rest.trim()) !== undefined });
  rewrite(behind, whenFromWords);
}

/** `voor de brief`: an article is no part of the name. */
const ARTICLE = `(?:(?:de|het|een)${SPACE}+)?`;
const ON = patternFor(`^op${SPACE}+${ARTICLE}([^${SPACES}]+)$`, 'iu');
const FROM_ANCHOR = patternFor(`^(.+?)${SPACE}+(voor|na)${SPACE}+${ARTICLE}([^${SPACES}]+)$`, 'iu');

/** `2 weken voor brief`, `op brief`, `2027-03`. */
function whenFromWords(words: string): string | undefined {
  const date = dateOf(words);
  if (date !== undefined) return date;
  const [, anchor] = ON().exec(words) ?? [];
  if (anchor !== undefined && isName(anchor)) return `op ${anchor}`;
  const [, amount, direction, from] = FROM_ANCHOR().exec(words) ?? [];
  if (amount === undefined || !isName(from!)) return undefined;
  const duration = durationFromWords(amount.replaceAll(new RegExp(`[${SPACES}]+`, 'gu'), ' '));
  return duration === undefined ? undefined : `${duration} ${direction!.toLowerCase()} ${from}`;
}

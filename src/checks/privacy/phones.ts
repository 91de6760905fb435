import { own } from '../../util/own';
import { asPublic, contactDetail, type Found, startsIn } from './contact-detail';
import type { Sensitive } from './masked';
import { FOREIGN_DIGITS, LONG_AREAS, MOBILE, NO_PHONE, SHORT_AREAS } from './phones.data';

/** What stands between the digits as people write them: `06-12 34`, `(020) 123`, `0595 / 12`, `06 - 12`. */
const GAP = '(?: ?[-./] ?|\\) ?-? ?| ?\\(| )?';
/** A number in a longer one, in a word, in a decimal fraction or on a place on the web is none; `tel0612345678` and `tel.06` are. */
const NO_START =
  '(?<![\\p{L}_](?<!(?<!\\p{L})(?:tel|telefoon|mobiel|mob|gsm|t|m))|\\d|\\d[-.,]|(?<!\\d{5})\\d/|(?<!\\p{L})\\.)';
const NO_END = '(?![\\p{L}\\d_]|[.,-]\\d|/(?!0[1-9]|\\+)\\d)';

/** Nine digits behind +31 or the first nought, whatever stands between them. */
const DUTCH = new RegExp(
  `(?=[(+0])${NO_START}(?:\\(?(?:\\+|00)31\\)?[ .-]?(?:\\(0\\)[ .-]?|0(?=[1-9]))?|\\(?0)[1-9](?:${GAP}\\d){8}${NO_END}`,
  'giu',
);
/** WhatsApp and other programs write it without a plus: only the word before it says what it is. */
const BARE_MOBILE =
  /(?<=(?:tel|mob|gsm|cell|phone|whatsapp|nummer|bel|app)\P{L}{0,3}(?:is )?)(?<!\d)316[1-9]\d{7}(?!\d)/giu;
/** The number of another country, as long as it may be. What of it is one is seen below. */
const FOREIGN = new RegExp(`(?=[(+0])${NO_START}(?:\\(?\\+|\\(?00)(?!31)[1-9](?:${GAP}(?:\\(0\\) ?)?\\d){6,14}`, 'giu');

/** Numbers of a company as a whole. */
const COMPANY = /^0(?:88|85)/;

export function phonesIn(row: string, before: (start: number) => string): Sensitive[] {
  const other = (start: number, text: string) => isOneNumber(text) && NAMED_OTHERWISE.test(before(start).slice(-NEAR));
  const dutch = [...row.matchAll(DUTCH)].filter(({ 0: text, index }) => isDutch(text) && !other(index, text));
  const foreign = startsIn(row, FOREIGN, foreignNumber).filter(({ 0: text, index }) => !other(index, text));
  return [...dutch, ...row.matchAll(BARE_MOBILE), ...foreign].map(withoutOpenBracket).map((match) => {
    const found = contactDetail('telefoonnummer', match, match[0], { first: 2, last: 2 });
    return COMPANY.test(national(match[0])) ? asPublic(found, match[0]) : found;
  });
}

/** `(06-…)`: a bracket that closes behind the number, or nowhere, is none of it. */
function withoutOpenBracket(match: Found): Found {
  const text = match[0];
  return text.startsWith('(') && !text.includes(')') ? { 0: text.slice(1), index: match.index + 1 } : match;
}

const ABROAD = /^\(?(?:\+|00)31/;

/** The digits of a Dutch number, with the nought for which +31 stands. */
function national(text: string): string {
  const digits = text.replace(/\D/g, '');
  return ABROAD.test(text) ? digits.replace(/^(?:00)?310?/, '0') : digits;
}

const START = new RegExp(`^0(?:${MOBILE}|${SHORT_AREAS}|${LONG_AREAS})`);
/** The first group of digits, where there are more than one: people write an area apart, and no half of one. */
const FIRST_GROUP = new RegExp(`^0(?:${MOBILE}\\d{0,3}|${SHORT_AREAS}|(?:${LONG_AREAS})\\d)$`);
/** `06-02-2026 12` is a day and an hour. */
const DAY = /^\d\d([-/. ])[01]\d\1(?:19|20)\d\d/;
/** `06.30 - 07.15 12` are hours. */
const HOURS = /^\d\d\.\d\d ?- ?\d\d\.\d\d/;
/** A slash comes behind the area, and only there. */
const SLASHED = /^\(?0\d{1,3}\)? ?\/[^/]+$/;
/** Months or weeks in a row. */
const SERIES = /^06\D07\D08\D09\D10$/;

function isDutch(text: string): boolean {
  if (ABROAD.test(text)) return START.test(national(text));
  const first = /\d+/.exec(text)![0];
  if (isOneNumber(text)) return START.test(first);
  if (!FIRST_GROUP.test(first) || (text.includes('/') && !SLASHED.test(text))) return false;
  return ![DAY, HOURS, SERIES].some((form) => form.test(text));
}

function isOneNumber(text: string): boolean {
  return /^\d+$/.test(text);
}

/** A word before a number that says what else it is, or the way to a page or a file that it is a part of. */
const NAMED_OTHERWISE = new RegExp(
  `(?:${NO_PHONE})(?:\\p{Ll}{0,9}(?:nummers?|nr\\.?|id|code))?[\\s:;=#."'(]{0,4}$|#$|/[^\\s/]*/$`,
  'iu',
);
/** How far around a number a word may stand that says what it is. */
const NEAR = 40;

/** It counts something: `+32 470 000 000 euro`. */
const COUNTS = /^\s*(?:euro|eur|inwoners|mensen|keer|stuks|miljoen|%)/iu;
const FRACTION = /^\+\d+\.\d+$/;

/** The longest number from the start that ends where a group of digits does, and is one of its country. */
function foreignNumber({ 0: text }: RegExpExecArray, behind: string): string | undefined {
  const ends = Array.from(text.matchAll(/\d(?!\d)/g), ({ index }) => index + 1).reverse();
  return ends
    .map((end) => text.slice(0, end))
    .find((part) => {
      const after = text.slice(part.length) + behind;
      return isForeign(part) && !/^(?:[\p{L}\d_]|[.,/-]\d)/u.test(after) && !COUNTS.test(after) && !FRACTION.test(part);
    });
}

function isForeign(text: string): boolean {
  // Two of these beside each other are no longer one.
  if (/\D00/.test(text.slice(1))) return false;
  const digits = text.replace('(0)', '').replace(/\D/g, '').replace(/^00/, '');
  return [1, 2, 3].some((length) => {
    const [least, most] = own(FOREIGN_DIGITS, digits.slice(0, length)) ?? [Infinity, 0];
    return digits.length - length >= least && digits.length - length <= most;
  });
}

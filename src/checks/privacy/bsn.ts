import { isBsn } from '../../util/check-digits';
import { normalised } from '../../util/normalised';
import { masked, type Sensitive } from './masked';

/** What stands around a row: many numbers pass the elfproef by chance, so the words beside one decide. */
export interface Surroundings {
  /** What may say what the number at this place is: the row before it, or the head of its column. */
  readonly before: (start: number) => string;
  /** What may say so further away: the row above. */
  readonly around: string;
}

const BSN_WORD = '(?:bsn|burgerservice|sofi-?n)';
const IS_BSN = new RegExp(`(?<!\\p{L})${BSN_WORD}`, 'iu');

const START = '(?<![\\p{L}\\d_]|\\d[.,/ -])';
const END = '(?![\\p{L}\\d_]|[.,/-]?\\d)';
/** In threes or as on a passport, and without the first nought. */
const GROUPED = ['\\d{3}(GAP)\\d{3}N\\d{3}', '\\d{4}(GAP)\\d{2}N\\d{3}', '\\d{2}(GAP)\\d{3}N\\d{3}']
  .map((form, index) => form.replace('GAP', '[. -]').replace('N', `\\${index + 1}`))
  .join('|');
/** Directly behind the word for it, any groups will do. */
const NAMED = `(?<=(?<!\\p{L})${BSN_WORD}(?:[ -]?(?:nummers?|nr\\.?|ummers?))?[^\\p{L}\\d]{0,4}(?:is )?)${START}\\d(?:[. /-]?\\d){7,8}`;
/** Nine digits in one piece or in groups, and eight where the first nought is gone. */
const CANDIDATE = new RegExp(`(?=\\d)(?:${START}(?:\\d{8,9}|${GROUPED})|${NAMED})${END}`, 'giu');
/** A day behind the word: `bsn op 01-02-2026`. */
const DAY = /^\d{1,2}\D\d{1,2}\D\d{4}$|^\d{4}\D\d{2}\D\d{2}$/;

/** Words before a number that say that it is another one. */
const OTHER_WORD =
  '(?:telefoon|mobiel|mobile|phone|kvk|rsin|btw|vestiging|order|zaak|dossier|factuur|invoice|klantn|kenmerk|referentie|polis|melding|aanvraagn|bestel|artikel|isbn|inwoners|bedrag|budget|kosten|totaal|euro|volgn|rekening|(?:tel|fax|gsm|ref|eur|id|code)(?!\\p{L}))';
const LABEL = new RegExp(
  `(?<!\\p{L})(?:(${BSN_WORD})|${OTHER_WORD})|(?:€)|\\p{L}(?:nummer|nr|code|id|bedrag|organisatie|identificatie)(?!\\p{L})`,
  'giu',
);
/** Words behind a number that say that it counts something. */
const COUNTS = /^\s*(?:euro|eur|inwoners|mensen|keer|stuks|miljoen|%)/iu;
/** The sign before a number that is a part of a longer name: `zaak-123456782`, an address on the web, what a tag of HTML says. */
const PART_OF_NAME = /[-/#=?&.]$|=["']$/u;
/** Groups with hyphens or points are more often another number, and more groups behind it are a row of numbers. */
const IN_GROUPS = /^\d+[.-]/;
const GOES_ON = /^ \d/;

/** How far from a number a word may stand that says what it is. */
const NEAR = 120;

type Label = 'bsn' | 'other' | undefined;

/**
 * The numbers in a row that are a BSN, or may be. Beside the word itself it is one, eight digits too; beside a word for another
 * number it is none; a bare number of nine digits that passes the elfproef is one to look at, no more.
 */
export function bsnIn(row: string, { before, around }: Surroundings): Sensitive[] {
  const found: Sensitive[] = [];
  let saysAround: boolean | undefined;
  for (const { 0: text, index } of row.matchAll(CANDIDATE)) {
    const digits = text.replace(/\D/g, '');
    if (!isBsn(digits) || DAY.test(text)) continue;
    const end = index + text.length;
    const label = labelIn(normalised(before(index).slice(-NEAR)).text);
    const near = row.slice(Math.max(0, index - NEAR), end + NEAR);
    const isSure =
      label === 'bsn' || (label === undefined && (IS_BSN.test(near) || (saysAround ??= IS_BSN.test(around))));
    if (!isSure && (label === 'other' || digits.length < 9 || isOther(row, index, text))) continue;
    found.push({
      code: 'KR201',
      soort: isSure ? 'BSN' : 'mogelijk BSN',
      start: index,
      end,
      masker: masked(text, 1, 1),
      ...(!isSure && { severity: 'warning' as const }),
    });
  }
  return found;
}

/** The last word for a number before it. */
function labelIn(text: string): Label {
  const last = [...text.matchAll(LABEL)].at(-1);
  return last && (last[1] === undefined ? 'other' : 'bsn');
}

function isOther(row: string, start: number, text: string): boolean {
  const behind = row.slice(start + text.length, start + text.length + NEAR);
  return (
    PART_OF_NAME.test(row.slice(Math.max(0, start - 2), start)) ||
    IN_GROUPS.test(text) ||
    COUNTS.test(behind) ||
    GOES_ON.test(behind)
  );
}

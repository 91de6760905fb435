import { isBsn } from '../../util/check-digits';
import { masked, type Sensitive } from './masked';

/** What stands around a row: many numbers pass the elfproef by chance, so the words beside one decide. */
export interface Surroundings {
  /** What may say what the number at this place is: the row before it, or the head of its column. */
  readonly before: (start: number) => string;
  /** What may say so further away: the row above. */
  readonly around: string;
}

/** Nine digits in one piece, in threes or as on a passport, and eight where the first nought is gone. */
const CANDIDATE =
  /(?<![\p{L}\d_]|\d[.,/ -])(?:\d{8,9}|\d{3}([. ])\d{3}\1\d{3}|\d{4}([. ])\d{2}\2\d{3}|\d{2}([. ])\d{3}\3\d{3})(?![\p{L}\d_]|[.,/-]?\d)/gu;

const BSN_WORD = '(?:bsn|burgerservice|sofi-?n)';
const IS_BSN = new RegExp(`(?<!\\p{L})${BSN_WORD}`, 'iu');

/** Words before a number that say that it is another one. */
const OTHER_WORD =
  '(?:telefoon|mobiel|mobile|phone|kvk|rsin|btw|vestiging|order|zaak|dossier|factuur|invoice|klantn|kenmerk|referentie|polis|melding|aanvraagn|bestel|artikel|isbn|inwoners|bedrag|budget|kosten|totaal|euro|volgn|rekening|(?:tel|fax|gsm|ref|eur|id|code)(?!\\p{L}))';
const LABEL = new RegExp(
  `(?<!\\p{L})(?:(${BSN_WORD})|${OTHER_WORD})|(?:€)|\\p{L}(?:nummer|nr|code|id|bedrag)(?!\\p{L})`,
  'giu',
);
/** Words behind a number that say that it counts something. */
const COUNTS = /^\s*(?:euro|eur|inwoners|mensen|keer|stuks|miljoen|%)/iu;
/** The sign before a number that is a part of a longer name: `zaak-123456782`, an address on the web. */
const PART_OF_NAME = /[-/#=?&]$/u;

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
    if (!isBsn(digits)) continue;
    const end = index + text.length;
    const label = labelIn(before(index).slice(-NEAR));
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
  return PART_OF_NAME.test(row.slice(0, start)) || COUNTS.test(row.slice(start + text.length));
}

import { isIban } from '../../util/check-digits';
import { own } from '../../util/own';
import { housesIn } from './houses';
import { contactDetail, startsIn } from './contact-detail';
import { IBAN_LENGTHS, PLATE_FORMS } from './contact-details.data';
import { mailsIn } from './mails';
import { type Sensitive, Spans } from './masked';
import { phonesIn } from './phones';

/**
 * What leads to a person beside a name: KR202. What belongs to an organisation and stands on its website is only a tip.
 *
 * @param before what may say what the number at a place of the row is
 */
export function contactDetailsIn(row: string, before: (start: number) => string): Sensitive[] {
  const mails = mailsIn(row);
  const text = withoutAddresses(row, mails);
  const found = [...mails];
  // The first finder that knows a sign has it: the digits of an IBAN are no phone number.
  for (const find of [ibansIn, phonesIn, platesIn, homesIn, housesIn]) {
    const known = new Spans(found);
    for (const one of find(text, before)) if (!known.at(one)) found.push(one);
  }
  return found;
}

/** Web addresses are full of numbers that are nobody's. */
function withoutAddresses(row: string, mails: readonly Sensitive[]): string {
  if (!row.includes('://')) return row;
  const known = new Spans(mails);
  return row.replace(/https?:\/\/[^\s"'<>]+/gi, (address, start: number) =>
    known.at({ start, end: start + address.length }) ? address : ' '.repeat(address.length),
  );
}

const IBAN = /(?<![\p{L}\d])([A-Z]{2})\d{2}(?:[ .-]?[A-Z\d]){11,30}/giu;

function ibansIn(row: string): Sensitive[] {
  return startsIn(row, IBAN, ({ 0: text, 1: country }, behind) =>
    firstSigns(text, own(IBAN_LENGTHS, country!.toUpperCase()) ?? Infinity, behind),
  ).map((match) => contactDetail('IBAN', match, match[0], { first: 2, last: 2 }));
}

/** So many letters and digits from the start of a text, where these are an IBAN and end there. */
function firstSigns(text: string, count: number, behind: string): string | undefined {
  let signs = '';
  for (let end = 0; end < text.length; end++) {
    if (/[A-Za-z\d]/.test(text.charAt(end))) signs += text.charAt(end).toUpperCase();
    if (signs.length < count) continue;
    return isIban(signs) && !/^[\p{L}\d]/u.test(text.charAt(end + 1) || behind) ? text.slice(0, end + 1) : undefined;
  }
  return undefined;
}

const PLATE = new RegExp(`(?<![\\p{L}\\d_-])(?:${PLATE_FORMS.join('|')})(?![\\p{L}\\d_-])`, 'gu');
/** Without dashes, or in small letters, only where the word stands before it. */
const NAMED_PLATE = new RegExp(
  `(?=[A-Z\\d])(?<=kenteken(?:s|nummer|plaat)?(?: (?:is|was))?\\P{L}{0,3})(?<![\\p{L}\\d-])(?:${PLATE_FORMS.join('|').replace(/-(?!Z)/g, '[ .-]?')})(?![\\p{L}\\d-])`,
  'giu',
);

function platesIn(row: string): Sensitive[] {
  return (/kenteken/i.test(row) ? [PLATE, NAMED_PLATE] : [PLATE]).flatMap((form) =>
    [...row.matchAll(form)].map((match) => contactDetail('kenteken', match, match[0], { first: 1 })),
  );
}

const POSTCODE = '[1-9]\\d{3} ?(?!S[ADS])[A-Z]{2}';
const STREET =
  "(?<!['.-])\\p{Lu}[\\p{L}'.-]{1,40}(?: \\p{L}[\\p{L}'.-]{0,40}){0,4}(?<![pP]ostbus) \\d{1,5}(?:[ -]?[A-Za-z\\d]{1,3})?";
/** Together these are one home: a postcode with the number of the house behind it or, with the street, before it. */
const HOME = new RegExp(
  `(?<![\\p{L}\\d])(?:${STREET}["',; \\t]{1,4}${POSTCODE}|${POSTCODE}["',;: \\t]{1,4}(?:huisnummer|nummer|nr\\.?)?[ :]*[1-9]\\d{0,4}(?![\\p{L}\\d]*[\\p{L}\\d]{3}|[.,:%/]?\\d|-\\d{2}))(?![\\p{L}\\d])`,
  'gu',
);

/** In small letters only where it says what it is. */
const SMALL_HOME = new RegExp(
  `(?<=(?:postcode|woont|adres)\\P{L}{0,3}(?:is |op |aan )?)[1-9]\\d{3} ?(?!(?:en|is|in|op|na|of|om|te|de|ik|je|we|ze|km|nu|er|al)[ ,])[a-z]{2}["',;: ]{1,4}(?:huisnummer|nummer|nr\\.?)?[ :]*[1-9]\\d{0,4}(?![\\p{L}\\d]{2}|[.,:%/]?\\d)`,
  'gu',
);

function homesIn(row: string): Sensitive[] {
  return [HOME, SMALL_HOME].flatMap((form) =>
    [...row.matchAll(form)].map((match) => contactDetail('adres', match, match[0], { first: 1 })),
  );
}

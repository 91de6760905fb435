import { isIban } from '../../util/check-digits';
import { own } from '../../util/own';
import { housesIn } from './houses';
import { IBAN_LENGTHS, isGenericMailbox, PLATE_FORMS } from './contact-details.data';
import { masked, type Sensitive, Spans } from './masked';

/** What leads to a person beside a name: KR202. What belongs to an organisation and stands on its website is only a tip. */
export function contactDetailsIn(row: string): Sensitive[] {
  const mails = mailsIn(row);
  const text = withoutAddresses(row, mails);
  const found = [...mails];
  // The first finder that knows a sign has it: the digits of an IBAN are no phone number.
  for (const find of [ibansIn, phonesIn, officialNumbersIn, platesIn, homesIn, housesIn]) {
    const known = new Spans(found);
    for (const one of find(text)) if (!known.at(one)) found.push(one);
  }
  return found;
}

function sensitive(soort: string, { index }: { readonly index: number }, text: string, masker: string): Sensitive {
  return { code: 'KR202', soort, start: index, end: index + text.length, masker };
}

/** Web addresses are full of numbers that are nobody's. */
function withoutAddresses(row: string, mails: readonly Sensitive[]): string {
  if (!row.includes('://')) return row;
  const known = new Spans(mails);
  return row.replace(/https?:\/\/[^\s"'<>]+/gi, (address, start: number) =>
    known.at({ start, end: start + address.length }) ? address : ' '.repeat(address.length),
  );
}

const MAIL =
  /(?<![\p{L}\d._%+-])([\p{L}\d][\p{L}\d._%+-]{0,63})@([\p{L}\d-]+(?:\.[\p{L}\d-]+)*\.\p{L}{2,24})(?![\p{L}\d])/gu;
/** Kept for examples in texts (RFC 2606), and their Dutch cousin. */
const EXAMPLE_DOMAIN = /(?:^|\.)(?:example(?:\.\p{L}+)?|voorbeeld\.nl)$/iu;

function mailsIn(row: string): Sensitive[] {
  if (!row.includes('@')) return [];
  return [...row.matchAll(MAIL)].flatMap((match) => {
    const [text, box, domain] = match as unknown as [string, string, string];
    if (EXAMPLE_DOMAIN.test(domain)) return [];
    const ending = domain.slice(domain.lastIndexOf('.'));
    const found = sensitive('e-mailadres', match, text, `${box.charAt(0)}***@***${ending}`);
    return [isGenericMailbox(box) ? asPublic(found, text) : found];
  });
}

/** Everybody may know it, so it may be said in full. */
function asPublic(found: Sensitive, text: string): Sensitive {
  return { ...found, soort: `algemeen ${found.soort}`, masker: text, severity: 'info' };
}

const IBAN = /(?<![\p{L}\d])([A-Z]{2})\d{2}(?:[ .]?[A-Z\d]){11,30}/giu;

function ibansIn(row: string): Sensitive[] {
  return [...row.matchAll(IBAN)].flatMap((match) => {
    const text = firstSigns(match[0], own(IBAN_LENGTHS, match[1]!.toUpperCase()) ?? Infinity, row.slice(match.index));
    return text === undefined ? [] : [sensitive('IBAN', match, text, masked(text, 2, 2))];
  });
}

/** So many letters and digits from the start of a text, where these are an IBAN and end there. */
function firstSigns(text: string, count: number, from: string): string | undefined {
  let signs = '';
  for (let end = 0; end < text.length; end++) {
    if (/[A-Za-z\d]/.test(text.charAt(end))) signs += text.charAt(end).toUpperCase();
    if (signs.length < count) continue;
    return isIban(signs) && !/^[\p{L}\d]/u.test(from.slice(end + 1)) ? text.slice(0, end + 1) : undefined;
  }
  return undefined;
}

/** Nine digits behind +31 or the first nought, whatever stands between them. */
const PHONE =
  /(?<![\p{L}\d_]|\d[-.,/])(?:\(?(?:\+|00)31\)?[ .-]?(?:\(0\)[ .-]?)?|\(?0)[1-9](?:(?:\) ?|[ .-]| - )?\d){8}(?![\p{L}\d_]|[.,/-]\d)/gu;
/** Numbers of a company as a whole. */
const COMPANY = /^0(?:88|85)/;

function phonesIn(row: string): Sensitive[] {
  return [...row.matchAll(PHONE)].map((match) => {
    const [text] = match;
    const national = text
      .replace(/\(0\)/, '')
      .replace(/\D/g, '')
      .replace(/^(?:00)?31/, '0');
    const found = sensitive('telefoonnummer', match, text, masked(text, 2, 2));
    return COMPANY.test(national) ? asPublic(found, text) : found;
  });
}

/** A gemeente's own number (14 030) and service numbers: behind these is no single person. */
const OFFICIAL =
  /(?<![\p{L}\d.,/-])(?:14[ -]?\(?0\d{2,3}\)?|0(?:800|900)[ -]?(?:\d{4}|\d{3}[ -]?\d{2}[ -]?\d{2}))(?![\p{L}\d]|[.,/-]\d)/gu;

function officialNumbersIn(row: string): Sensitive[] {
  return [...row.matchAll(OFFICIAL)].map((match) =>
    asPublic(sensitive('telefoonnummer', match, match[0], ''), match[0]),
  );
}

const PLATE = new RegExp(`(?<![\\p{L}\\d_-])(?:${PLATE_FORMS.join('|')})(?![\\p{L}\\d_-])`, 'gu');
/** Without dashes only where the word stands before it. */
const NAMED_PLATE = /(?<=kenteken\P{L}{0,3})(?=[A-Z]{0,5}\d)(?=\d{0,5}[A-Z])[A-Z\d]{6}(?![\p{L}\d])/giu;

function platesIn(row: string): Sensitive[] {
  return [PLATE, NAMED_PLATE].flatMap((form) =>
    [...row.matchAll(form)].map((match) => sensitive('kenteken', match, match[0], masked(match[0], 1))),
  );
}

const POSTCODE = '[1-9]\\d{3} ?(?!S[ADS])[A-Z]{2}';
const STREET = "(?<!['.-])\\p{Lu}[\\p{L}'.-]{1,40}(?: \\p{L}[\\p{L}'.-]{0,40}){0,4} \\d{1,5}(?:[ -]?[A-Za-z\\d]{1,3})?";
/** Together these are one home: a postcode with the number of the house behind it or, with the street, before it. */
const HOME = new RegExp(
  `(?<![\\p{L}\\d])(?:${STREET}["',; \\t]{1,4}${POSTCODE}|${POSTCODE}["',;: \\t]{1,4}(?:huisnummer|nummer|nr\\.?)?[ :]*[1-9]\\d{0,4}(?![\\p{L}\\d]*[\\p{L}\\d]{3}|[.,:%/]?\\d|-\\d{2}))(?![\\p{L}\\d])`,
  'gu',
);

function homesIn(row: string): Sensitive[] {
  return [...row.matchAll(HOME)].map((match) => sensitive('adres', match, match[0], masked(match[0], 1)));
}

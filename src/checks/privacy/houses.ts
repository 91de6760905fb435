import { masked, type Sensitive, Spans } from './masked';
import { COUNTED, HOME_WORDS, NO_PLACES, NO_STREETS, NOT_COUNTED, OFFICE_WORDS, STREET_ENDS } from './houses.data';

const END = `(?:${STREET_ENDS.join('|')})`;
const SPACE = '[ \\u00A0]';
const NUMBER = `(?:(?:nummer|nr\\.?|no\\.)${SPACE})?(?!(?:19|20)\\d\\d(?!\\d))[1-9]\\d{0,3}(?:${SPACE}?[A-Za-z](?![\\p{L}\\d])|${SPACE}?(?:bis|hs)(?!\\p{L})|-(?:\\d{1,4}|[A-Za-z])(?![\\p{L}\\d]))?`;
/** What stands behind a number of a house: not a unit, a part of a longer number or something that is counted. */
const BEHIND = `(?![\\p{L}\\d%€]|[.,:/-]\\d|${SPACE}?(?:${COUNTED})(?!\\p{L})|${SPACE}\\p{Ll}+(?:en|er|s)(?!\\p{L})(?<!${SPACE}(?:${NOT_COUNTED})))`;
/** A street with a capital, and the words of its name before it: `Jan van Galenstraat 12`. */
const STREET = `(?<![\\p{L}\\d-]|\\p{L}')(?:(?!(?:Aan|Op|In|Van|De|Het|Bij|Naar|Voor|Woont)${SPACE})\\p{Lu}[\\p{L}'.-]{1,20}${SPACE}(?:(?:van|de|den|der|ten|ter|het)${SPACE}){0,2}){0,3}\\p{Lu}[\\p{L}'-]{1,30}${END}`;
const BETWEEN = `(?:${SPACE}|,${SPACE}(?=n))`;
const WITH_CAPITAL = new RegExp(`${STREET}${BETWEEN}${NUMBER}${BEHIND}`, 'gu');
/** Typed fast, without a capital: only where it says that somebody lives there. */
const BY_WORD = new RegExp(
  `(?<=(?<!\\p{L})(?:${HOME_WORDS})(?:${SPACE}(?:aan|op|in|de|het|naar|te|nu|al|jaren|is)|:){0,4}${SPACE})\\p{Ll}{3,30}${END}${SPACE}${NUMBER}${BEHIND}`,
  'giu',
);

/** Any name with a capital, where it says that somebody lives there: `woont aan de Markt 3`, `adres: Brink 4`. */
const BY_LIVING = new RegExp(
  `(?=\\p{Lu})(?<=(?<!\\p{L})(?:(?:[wW]oont|[wW]oonde|[wW]onen|woonachtig|wonend)${SPACE}(?:nu${SPACE}|al${SPACE}|jaren${SPACE}){0,2}(?:aan|op)|(?:[wW]oon|[hH]uis|[tT]huis)?[aA]dres(?:${SPACE}is|:))${SPACE}(?:de${SPACE}|het${SPACE})?)(?!(?:${NO_PLACES})(?!\\p{L}))\\p{Lu}[\\p{L}'-]{1,30}(?:${SPACE}(?:van|de|den|der|ten|ter|het|\\p{Lu}[\\p{L}'.-]{1,30}|19\\d\\d)){0,4}${SPACE}${NUMBER}${BEHIND}`,
  'gu',
);

/** Nearly all rows hold no such thing, and this look is a simple one: a space before a number, and what stands before that space. */
const MAY_HOLD_STREET = new RegExp(
  `${SPACE}(?:(?=(?:n\\S{0,6}${SPACE})?\\d)(?<=${END}${SPACE})|(?=n)(?<=${END},${SPACE}))`,
  'iu',
);
const MAY_SAY_WHERE = /wo(?:on|nen)|adres/iu;

export function mayHoldHouse(row: string): boolean {
  return /\d/.test(row) && (MAY_HOLD_STREET.test(row) || MAY_SAY_WHERE.test(row));
}

const NO_STREET = new RegExp(`(?:${NO_STREETS})$`, 'iu');
const OFFICE = new RegExp(`(?:${OFFICE_WORDS})`, 'giu');
const HOME = new RegExp(`(?<!\\p{L})(?:${HOME_WORDS})(?!\\p{L})`, 'iu');
/** How far before an address a word may stand that says whose it is. */
const NEAR = 60;

/** The addresses of houses in a row, without a postcode: of an office only a tip. */
export function housesIn(row: string): Sensitive[] {
  if (!mayHoldHouse(row)) return [];
  const named = [...row.matchAll(WITH_CAPITAL)];
  const capitals = new Spans(named.map(({ 0: text, index }) => ({ start: index, end: index + text.length })));
  const others = [...row.matchAll(BY_WORD), ...row.matchAll(BY_LIVING)].filter(({ 0: text, index }) => {
    return !capitals.at({ start: index, end: index + text.length });
  });
  return [...named, ...others].flatMap(({ 0: text, index }): Sensitive[] => {
    const street = text.slice(0, text.search(/,?[ \u00A0](?:nummer|nr|no\.|\d)/u));
    if (NO_STREET.test(street)) return [];
    const isPublic = isOffice(row.slice(Math.max(0, index - NEAR), index), street);
    const found = { code: 'KR202' as const, start: index, end: index + text.length };
    if (isPublic) return [{ ...found, soort: 'algemeen adres', masker: text, severity: 'info' }];
    return [{ ...found, soort: 'adres', masker: masked(text, 1) }];
  });
}

function isOffice(before: string, street: string): boolean {
  const last = [...before.matchAll(OFFICE)].at(-1);
  const since = last ? before.slice(last.index) : before;
  return (last !== undefined || /^(?:Stadhuis|Raadhuis|Gemeentehuis)/u.test(street)) && !HOME.test(since);
}

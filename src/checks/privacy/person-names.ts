import { masked, type Sensitive, Spans } from './masked';
import { FIRST_NAMES, NO_SURNAME, PARTICLES, SURNAMES, TITLES } from './person-names.data';

const SURNAME = "\\p{Lu}\\p{Ll}[\\p{L}'’-]*";
const PARTICLE = PARTICLES.replace(/(?<=[:|])(\p{L})/gu, (letter) => `[${letter}${letter.toUpperCase()}]`);
/** `mevrouw De Vries`, `dhr. Jansen`; `mevrouw X` names nobody. */
const TITLED = new RegExp(
  `(?<![\\p{L}\\d])(?:${TITLES.map((title) => `[${title.charAt(0)}${title.charAt(0).toUpperCase()}]${title.slice(1)}`).join('|')})\\s+((?:(?:drs|mr|dr|ir)\\.\\s+){0,4}(?:\\p{Lu}\\.\\s?){0,8}(?:${PARTICLE} )?${SURNAME}(?:-${SURNAME})?)`,
  'gu',
);
/** Two words with capitals, and what may stand between them. */
const TWO_WORDS = new RegExp(
  `(?<![\\p{L}\\d-])(\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?) (?=((?:${PARTICLE} )?(${SURNAME})))`,
  'gu',
);

/** May there be a title, or two words of a name, in the row at all? Nearly all rows are done with this, so it is a simple look. */
const MAY_HOLD_TITLE = /m(?:evr|w|eneer|ijnheer)|d(?:hr|e heer|rs\.)|juffrouw|ir\.|prof\./i;
const MAY_HOLD_FULL_NAME =
  /[A-ZÀ-Þ][a-zß-ÿ]+ (?:[A-ZÀ-ÞŞÇ]|(?:[vV]an|von|den?|der|te[rn]?|[ea]l|l[ae]|d[ao]s?|b[ie]n|in|op|uit) (?:\S+ ){0,2}[A-ZÀ-ÞŞÇ])/;

/** The names of people that a row holds: a title with a surname, or a first name with one. */
export function namesIn(row: string): Sensitive[] {
  const full = (MAY_HOLD_FULL_NAME.test(row) ? fullNamesIn(row) : []).map(({ start, text, surname }) =>
    toName(row, start, start + text.length, surname.length),
  );
  const titles = MAY_HOLD_TITLE.test(row) ? [...row.matchAll(TITLED)] : [];
  const fullAt = new Spans(full);
  const titled = titles.map(({ 0: text, 1: name, index }) => {
    const end = index + text.length;
    // `mevrouw Karin Jansen` is one name.
    const rest = fullAt.at({ start: index, end })?.end ?? end;
    return toName(row, index, Math.max(end, rest), name!.length + Math.max(0, rest - end));
  });
  const titledAt = new Spans(titled);
  return [...titled, ...full.filter((one) => !titledAt.at(one))];
}

/** Of a name the first sign is shown, and a title or first name before it. */
function toName(row: string, start: number, end: number, hidden: number): Sensitive {
  const text = row.slice(start, end);
  return { code: 'KR210', soort: 'naam', start, end, masker: masked(text, text.length - hidden + 1) };
}

export interface FullName {
  readonly start: number;
  /** First name and surname. */
  readonly text: string;
  readonly surname: string;
}

/** @param isOnlyName nothing but a name is expected here, so that a common surname is enough to know one */
export function fullNamesIn(row: string, isOnlyName = false): FullName[] {
  return [...row.matchAll(TWO_WORDS)].flatMap((match) => {
    const [text, first, surname, last] = match as unknown as [string, string, string, string];
    const isKnown = FIRST_NAMES.has(first.split('-')[0]!) || (isOnlyName && match.index === 0 && SURNAMES.has(last));
    if (!isKnown || FIRST_NAMES.has(last) || NO_SURNAME.test(last)) return [];
    return [{ start: match.index, text: text + surname, surname }];
  });
}

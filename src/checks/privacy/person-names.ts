import { masked, type Sensitive, Spans } from './masked';
import {
  DEGREES,
  FIRST_NAMES,
  NO_INITIALS,
  NO_NAME_WORDS,
  NO_SURNAME,
  NO_SURNAME_WORDS,
  PARTICLES,
  SURNAMES,
  SURNAMES_ONLY,
  TITLES,
} from './person-names.data';

/** The words of a list, each of which may begin with a capital, or all of which may be in capitals. */
function inAnyCase(words: readonly string[]): string {
  const capitals = words.map((word) =>
    word.replace(/(?<![\p{L}\\'])\p{L}/gu, (letter) => `[${letter}${letter.toUpperCase()}]`),
  );
  return `(?:${[...capitals, ...words.map((word) => word.toUpperCase())].join('|')})`;
}

/** Where a name may begin. */
const FROM = "(?<![\\p{L}\\d]|\\p{L}['-])";
const FIRST_NAME = '\\p{Lu}\\p{Ll}+(?:-\\p{Lu}\\p{Ll}+)?|\\p{Lu}{2,}(?:-\\p{Lu}{2,})?(?!\\p{L})';
const INITIAL = '(?:IJ|Th|Chr|Ph|Joh|\\p{Lu})\\.';
const PARTICLE = inAnyCase(PARTICLES);
/** `Jansen`, `IJsbrandy`, `d'Ancona`, `'s-Gravesande`, `Smit-Visser`, and the same in capitals. */
const SURNAME =
  "(?:(?:'s-|[dlDL]'|O')?(?:IJ|\\p{Lu})\\p{Ll}\\p{L}*(?:['-]\\p{Lu}\\p{L}*)*|(?:'S-|[DLO]')?\\p{Lu}{2,}(?:['-]\\p{Lu}{2,})*(?!\\p{L}))";
const SECOND = `(?:-(?:${PARTICLE} )?${SURNAME})?`;

/** `mevrouw De Vries`, `dhr. J.P. Jansen`; `mevrouw X` names nobody. `3 MW` is no title. */
const TITLED = new RegExp(
  `${FROM}(?<!\\d )(?:${inAnyCase(TITLES)}|(?<degree>${inAnyCase(DEGREES)}))\\s+(?<name>(?:${inAnyCase(DEGREES)}\\s+){0,4}(?:${INITIAL} ?){0,8}(?:\\p{Lu}{1,3} )?(?<particle>${PARTICLE} )?(?<surname>${SURNAME})${SECOND})`,
  'gu',
);
/** Typed fast, without capitals: only with a usual surname that is no other word. */
const TITLED_SMALL = new RegExp(
  `${FROM}${inAnyCase(TITLES)}\\s+(?<name>(?:${PARTICLE} )?(?<surname>\\p{Ll}{3,}))(?!\\p{L})`,
  'gu',
);
/** Behind a first name that we do not know: `mevrouw Xandra de Vries`. */
const REST = new RegExp(`^ (?:${PARTICLE} )?(?<surname>${SURNAME})`, 'u');
/** A word with a capital, and what stands behind it where it is a first name. */
const WORD = new RegExp(`(?<![\\p{L}\\d-])(?<first>${FIRST_NAME}) `, 'gu');
const BEHIND_FIRST = new RegExp(`(?:${INITIAL} ?){0,3}(?<particle>${PARTICLE} )?(?<surname>${SURNAME})${SECOND}`, 'yu');
/** `Jansen, Karin` and `De Vries, J.P.`, as lists have them. */
const TURNED = new RegExp(`${FROM}(?<surname>${SURNAME}), (?:(?<first>${FIRST_NAME})|(?:${INITIAL})+(?!\\p{L}))`, 'gu');
const PARTICLE_BEFORE = new RegExp(`${FROM}${PARTICLE} $`, 'u');
/** `J. de Vries`, `J.P. Jansen`. */
const INITIALS = new RegExp(
  `${FROM}(?<initials>(?:${INITIAL} ?){1,6})(?<name>(?<particle>${PARTICLE} )?(?<surname>${SURNAME})${SECOND})`,
  'gu',
);

type Parts = Readonly<Partial<Record<'first' | 'degree' | 'initials' | 'name' | 'particle', string>>> & {
  readonly surname: string;
};

function matches(row: string, form: RegExp): { text: string; start: number; end: number; parts: Parts }[] {
  return Array.from(row.matchAll(form), ({ 0: text, index: start, groups }) => {
    return { text, start, end: start + text.length, parts: groups as unknown as Parts };
  });
}

/** May there be a title, or a full name, in the row at all? Nearly all rows are done with this, so it is a simple look. */
const MAY_HOLD_TITLE =
  /\b(?:m(?:evr|w|ej\.|eneer|ijnheer|r\.)|d(?:hr|e h(?:ee)?r|rs?\.|s\.)|(?:geachte|beste) heer|juffrouw|i(?:r|ng)\.|prof\.|fam\.)/i;
const MAY_HOLD_FULL_NAME =
  /[A-ZÀ-Þ][a-zß-ÿ]+,? (?:[A-ZÀ-ÞŞÇ]|[dl]'|(?:[vV][ao]n|[dD]en?|[dD]er|[tT]e[rn]?|[eEaA]l|[lL][ae]|[dD][aou]s?|[bB][ie]n|[iI]n|[oO]p|[uU]it|[aA]an|[aA]it|[oO]uld|') ?(?:\S+ ){0,2}[A-ZÀ-ÞŞÇ])|[A-ZÀ-Þ]{2},? [A-Z'][A-ZÀ-Þ]|\b[A-Z]\. ?[A-Za-zÀ-Þ']/;

/** The names of people that a row holds: a title or initials with a surname, or a first name with one. */
export function namesIn(row: string): Sensitive[] {
  const mayHoldFullName = MAY_HOLD_FULL_NAME.test(row);
  const full = (mayHoldFullName ? fullNamesIn(row) : []).map(({ start, text, surname }) =>
    toName(row, start, start + text.length, surname.length),
  );
  const titled = MAY_HOLD_TITLE.test(row) ? titledIn(row, new Spans(full)) : [];
  const names = [...titled, ...without(full, titled)];
  if (!mayHoldFullName) return names;
  const initials = without(initialsIn(row), names);
  return [...names, ...initials, ...without(turnedIn(row), [...names, ...initials])];
}

function without(names: readonly Sensitive[], known: readonly Sensitive[]): Sensitive[] {
  const spans = new Spans(known);
  return names.filter((one) => !spans.at(one));
}

/** Of a name the first sign is shown, and a title or first name before it. */
function toName(row: string, start: number, end: number, hidden: number): Sensitive {
  const text = row.slice(start, end);
  return { code: 'KR210', soort: 'naam', start, end, masker: masked(text, text.length - hidden + 1) };
}

function titledIn(row: string, full: Spans<Sensitive>): Sensitive[] {
  const titled = matches(row, TITLED).filter(({ parts: { degree, particle, surname } }) => {
    if (NO_SURNAME_WORDS.has(surname.toLowerCase()) || (degree !== undefined && NO_SURNAME.test(surname))) return false;
    return !inCapitals(surname) || particle !== undefined || isLong(surname) || SURNAMES.has(asName(surname));
  });
  const small = matches(row, TITLED_SMALL).filter(({ parts }) => SURNAMES_ONLY.has(asName(parts.surname)));
  return [...titled, ...small].map(({ start, end, parts: { name, surname } }) => {
    // `mevrouw Karin Jansen` is one name.
    const rest = full.at({ start, end })?.end ?? end + restOf(row.slice(end, end + LONGEST), surname);
    return toName(row, start, Math.max(end, rest), name!.length + Math.max(0, rest - end));
  });
}

/** Signs of a surname, more than anybody has. */
const LONGEST = 80;

function restOf(behind: string, first: string): number {
  if (SURNAMES.has(asName(first))) return 0;
  const rest = REST.exec(behind);
  return rest && SURNAMES.has(asName(rest.groups!.surname!)) ? rest[0].length : 0;
}

/** What is so short may be an abbreviation. */
function isLong(word: string): boolean {
  return word.length > 3 && /[AEIOUY]/u.test(word);
}

function inCapitals(word: string): boolean {
  return word === word.toUpperCase();
}

/** A word as names are written, whatever its capitals. */
function asName(word: string): string {
  return inCapitals(word) || word === word.toLowerCase()
    ? word.charAt(0).toUpperCase() + word.slice(1).toLowerCase()
    : word;
}

const MAY_BE_TURNED = /[a-zß-ÿA-Z], [A-ZÀ-Þ]/;
/** Who wrote a book is public: `Smit, K. (2014)`. */
const YEAR_OF_BOOK = /\((?:19|20)\d\d[a-z]?\)/;

function turnedIn(row: string): Sensitive[] {
  if (!MAY_BE_TURNED.test(row) || YEAR_OF_BOOK.test(row)) return [];
  return matches(row, TURNED)
    .filter(({ parts: { first, surname } }) =>
      first === undefined
        ? SURNAMES_ONLY.has(asName(surname))
        : SURNAMES.has(asName(surname)) && FIRST_NAMES.has(asName(first)),
    )
    .map(({ start, end }) => {
      const before = PARTICLE_BEFORE.exec(row.slice(Math.max(0, start - LONGEST), start))?.[0].length ?? 0;
      return toName(row, start - before, end, end - start + before);
    });
}

const MAY_HOLD_INITIALS = /\b[A-Z]\. ?[A-Za-zÀ-Þ']/;

function initialsIn(row: string): Sensitive[] {
  if (!MAY_HOLD_INITIALS.test(row)) return [];
  return matches(row, INITIALS)
    .filter(({ parts: { initials, particle, surname } }) => {
      const letters = initials!.replace(/[. ]/g, '');
      if (NO_INITIALS.has(letters) || NO_SURNAME_WORDS.has(surname.toLowerCase()) || NO_SURNAME.test(surname))
        return false;
      if ((letters.length > 1 ? SURNAMES : SURNAMES_ONLY).has(asName(surname))) return true;
      // `A. van Noord naar Zuid` is the first of a list, `G.G.D. van Utrecht` an office.
      return (
        particle !== undefined && !inCapitals(particle + surname) && (letters.length === 2 || / .* $/.test(particle))
      );
    })
    .map(({ start, end, parts }) => toName(row, start, end, parts.name!.length));
}

export interface FullName {
  readonly start: number;
  /** First name and surname. */
  readonly text: string;
  readonly surname: string;
}

/** @param isOnlyName nothing but a name is expected here, so that a common surname is enough to know one */
export function fullNamesIn(row: string, isOnlyName = false): FullName[] {
  return Array.from(row.matchAll(WORD)).flatMap(({ 0: text, 1: first, index: start }) => {
    const mayBeAny = isOnlyName && start === 0 && !NO_NAME_WORDS.has(first!.toLowerCase());
    const isKnown = FIRST_NAMES.has(asName(first!.split('-')[0]!));
    if (!isKnown && !mayBeAny) return [];
    BEHIND_FIRST.lastIndex = start + text.length;
    const behind = BEHIND_FIRST.exec(row);
    if (!behind) return [];
    const { particle, surname } = behind.groups as unknown as Parts;
    const last = asName(surname);
    const isCommon = SURNAMES_ONLY.has(last) || (SURNAMES.has(last) && particle !== undefined);
    if (!isKnown && !isCommon) return [];
    if (FIRST_NAMES.has(last) || NO_SURNAME.test(last) || NO_SURNAME_WORDS.has(last.toLowerCase())) return [];
    // What is all in capitals may be a heading: `NOOR BELT`.
    if (inCapitals(surname) && !SURNAMES.has(last) && (inCapitals(first!) || particle === undefined)) return [];
    return [{ start, text: text + behind[0], surname: behind[0] }];
  });
}

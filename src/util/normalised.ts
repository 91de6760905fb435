import { firstIndex } from './lists';

/** A text as somebody reads it, whatever signs it is made of, and the way back to the text as it is written. */
export interface Normalised {
  readonly text: string;
  /**
   * Where the sign at a place of `text` begins in the text as it is written. With the place behind the last sign of a part this is
   * where the part ends there: signs that nobody sees belong to the sign before them.
   */
  at(index: number): number;
}

const SPACE = '\\p{Zs}\\v\\f\\u0085\\u2028\\u2029';
/** A no-break space as a page on the web has it. */
const WEB_SPACE = '&(?:nbsp|#160|#[xX][aA]0);';
/** Soft hyphens, spaces without a width, marks of direction: nobody sees them. */
const UNSEEN = '\\p{Default_Ignorable_Code_Point}';
/** Signs that look like another sign, by the one that is meant. Of the slashes and dots the ones that stand between numbers. */
const ALIKE: readonly (readonly [meant: string, signs: string])[] = [
  ['-', '\\p{Pd}\\u02D7\\u2043\\u2212'],
  ["'", '\\u00B4\\u02B9\\u02BC\\u2018\\u2019\\u201B\\u2032'],
  ['/', '\\u2044\\u2215'],
  ['.', '\\u00B7\\u2024\\u2219\\u22C5'],
];
const ALIKE_SIGNS = ALIKE.map(([meant, signs]) => [meant, new RegExp(`[${signs}]`, 'u')] as const);
/** Letters and digits of another width or type, and letters that are one sign: `０６`, `𝟎𝟔`, `Ĳ`. */
const COMPOUND = '[\\uFF01-\\uFF5E]+|[\\u{1D400}-\\u{1D7FF}\\u0132\\u0133\\uFB00-\\uFB06]';
const ARABIC_DIGIT = '\\u0660-\\u0669\\u06F0-\\u06F9';

/** Of spaces this many are a typing error, and more are the space between columns. */
const MOST_SPACES = 3;

const PIECE = new RegExp(
  [
    `(?<space>(?! [^${SPACE}${UNSEEN}&])(?:[${SPACE}]|${WEB_SPACE})(?:[${SPACE}${UNSEEN}]|${WEB_SPACE})*)`,
    `(?<entity>&(?:#\\d{2,6}|#[xX][\\da-fA-F]{2,5}|[a-zA-Z]{2,6});)`,
    `(?<letter>[^\\p{M}${SPACE}${UNSEEN}]\\p{M}+)`,
    `(?<unseen>[${UNSEEN}]+)`,
    `(?<compound>${COMPOUND})`,
    `(?<digit>[${ARABIC_DIGIT}])`,
    `[${ALIKE.map(([, signs]) => signs).join('')}]`,
  ].join('|'),
  'gu',
);
/** Most texts hold nothing of all this: ASCII and the letters of western Europe, with single spaces. */
const ODD = /[^\t\n\r -~À-ÿ]|[^ \n\r] {2}|&(?:#|[a-zA-Z]+;)/;

/**
 * The copy of a text in which a value is found however it was pasted: every kind of space is one space, every dash a hyphen, digits are
 * `0` to `9`, a letter and its mark are one sign (NFC), and what nobody sees is gone. Tabs and line ends stay, and a wide gap stays
 * wider than one space: these stand between columns, so between values.
 */
export function normalised(text: string): Normalised {
  if (!ODD.test(text)) return { text, at: (index) => index };
  /** The places of the copy from where on it is shifted against the text, and where these are in the text. */
  const places: number[] = [];
  const origins: number[] = [];
  let length = 0;
  let end = 0;
  const copy = text.replace(PIECE, (piece: string, ...rest: unknown[]) => {
    const groups = rest.at(-1) as Groups;
    const start = rest.at(-3) as number;
    const meant = meantBy(piece, groups);
    length += start - end + meant.length;
    end = start + piece.length;
    if (meant.length !== piece.length) {
      places.push(length);
      origins.push(end);
    }
    return meant;
  });
  const at = (index: number) => {
    const next = firstIndex(places, (place) => place > index);
    const shifted = next === 0 ? index : origins[next - 1]! + index - places[next - 1]!;
    // Inside what became longer or shorter there are no places of its own.
    return Math.min(shifted, origins[next] ?? text.length);
  };
  return { text: copy, at };
}

type Groups = Readonly<Record<'space' | 'entity' | 'letter' | 'unseen' | 'compound' | 'digit', string | undefined>>;

function meantBy(piece: string, { space, entity, letter, unseen, compound, digit }: Groups): string {
  if (space !== undefined) return space.replace(WEB_SPACES, ' ').length > MOST_SPACES ? '  ' : ' ';
  if (entity !== undefined) return signOf(entity.slice(1, -1)) ?? entity;
  if (unseen !== undefined) return '';
  if (letter !== undefined) return letter.normalize('NFC').replace(NO_LETTER, '');
  if (compound !== undefined) return compound.normalize('NFKC');
  if (digit !== undefined) return String(digit.charCodeAt(0) & 0xf);
  return ALIKE_SIGNS.find(([, signs]) => signs.test(piece))![0];
}

const WEB_SPACES = new RegExp(WEB_SPACE, 'g');
/** Signs that a page on the web has by their name, and the marks of letters: `&eacute;`. */
const NAMED = new Map<string, string>([
  ['shy', ''],
  ['ndash', '-'],
  ['mdash', '-'],
  ['minus', '-'],
  ['commat', '@'],
  ['period', '.'],
  ['plus', '+'],
  ['lpar', '('],
  ['rpar', ')'],
  ['sol', '/'],
  ['colon', ':'],
  ['apos', "'"],
  ['lsquo', "'"],
  ['rsquo', "'"],
  ['amp', '&'],
  ['quot', '"'],
  ['lt', '<'],
  ['gt', '>'],
]);
const MARKS = new Map<string, string>([
  ['acute', '\u0301'],
  ['grave', '\u0300'],
  ['circ', '\u0302'],
  ['uml', '\u0308'],
  ['tilde', '\u0303'],
  ['cedil', '\u0327'],
]);

/** The sign of a page on the web by its name or number; undefined where we do not know it. */
function signOf(name: string): string | undefined {
  if (!name.startsWith('#')) {
    const mark = MARKS.get(name.slice(1));
    return mark === undefined ? NAMED.get(name) : (name.charAt(0) + mark).normalize('NFC');
  }
  const code = parseInt(name.slice(1).replace(/^x/i, '0x'));
  return code < 32 || code > 0x10ffff ? undefined : normalised(String.fromCodePoint(code)).text;
}

/** The marks that make a picture of a sign: `6️⃣`. */
const NO_LETTER = new RegExp(`[${UNSEEN}\\u20E3]`, 'gu');

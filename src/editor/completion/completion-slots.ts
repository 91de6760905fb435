import type { NameKind } from '../../model/scope/declarations';
import { DESIRED_KINDS } from '../../model/lines/line-kinds.data';
import { TIJDSEENHEDEN, VALUES } from '../../model/lines/vocabulary.data';
import { own } from '../../util/own';

/** The closed list of a line under its element, for those that have one. */
export function valuesOf(keyword: string, element: string | undefined): readonly string[] | undefined {
  return own(VALUES, `${element}.${keyword}`) ?? own(VALUES, keyword);
}

/** The units of time, those that people use most first. */
export const UNITS: readonly string[] = [
  ...new Set(['dagen', 'weken', 'maanden', 'jaar', 'werkdagen', 'uur', 'minuten', ...Object.keys(TIJDSEENHEDEN)]),
];

/** What may come at a place in a line. */
export interface Slot {
  /** Ids of this kind. */
  readonly names?: NameKind;
  /** The closed list of the line, or of this word. */
  readonly values?: string;
  readonly words?: readonly string[];
  readonly rules?: true;
}

interface Row {
  readonly lines: readonly string[];
  /** The whole words between the statement word and the cursor, each with a space behind it; a comma is one too. */
  readonly after: RegExp;
  readonly slot: Slot;
}

const FIRST = /^$/;
/** Nothing yet, or just behind a comma. */
const LISTED = /^(?:[^ ,]+ , )*$/;
const ONE_WORD = /^(?!met )[^ ,]+ $/;
const ONE_NUMBER = /^(?:ongeveer |binnen )?\p{N}\S* $/u;
const TWO_NUMBERS = /^(?:ongeveer |binnen )?\p{N}\S* tot \p{N}\S* $/u;
const UNIT_OF_TIME = /^(?:ongeveer |binnen )?\p{N}\S* (?:tot \p{N}\S* )?\p{L}+ $/u;

function row(lines: string, after: RegExp, slot: Slot): Row {
  return { lines: lines.split(' ').map((word) => word.replace('_', ' ')), after, slot };
}

const ROWS: readonly Row[] = [
  row('voor', LISTED, { names: 'persona' }),
  row('van helpt', FIRST, { names: 'persona' }),
  row('voorkeur', LISTED, { names: 'kanaal' }),
  row('volgens', LISTED, { names: 'bron' }),
  row('vergelijk', FIRST, { names: 'klantreis' }),
  row('regelt', FIRST, { names: 'product' }),
  row('of terug_naar', FIRST, { names: 'stap' }),
  row('meting', FIRST, { names: 'maat' }),
  row('lost_op', LISTED, { names: 'knelpunt' }),
  row('door', LISTED, { names: 'oplossing' }),
  row('bron.door', FIRST, { values: 'door' }),

  row('digitaal taal status toestand uitkomst ernst invloed inspanning effect stand soort', FIRST, { values: '' }),
  row('bron.soort', LISTED, { values: 'soort' }),
  row('zonder', FIRST, { words: DESIRED_KINDS }),
  row('negeer', FIRST, { rules: true }),
  row('vraag', FIRST, { words: ['voor'] }),

  row('gevoel', FIRST, { values: '' }),
  row('gevoel', ONE_WORD, { words: ['van'] }),
  row('gevoel', / van $/, { names: 'persona' }),
  row('contact', FIRST, { names: 'kanaal' }),
  row('contact', ONE_WORD, { words: ['met', 'vanuit'] }),
  row('contact', / met $/, { names: 'organisatie' }),
  row('contact', / met [^ ,]+ $/, { words: ['vanuit'] }),
  row('contact', / vanuit $/, { values: 'vanuit' }),
  row('voorkant', FIRST, { names: 'organisatie' }),
  row('achterkant', FIRST, { names: 'organisatie', words: ['met'] }),
  row('achterkant', ONE_WORD, { words: ['met'] }),
  row('achterkant', /(?:^| )met $/, { names: 'systeem' }),

  row('wanneer', FIRST, { words: ['op', 'ongeveer', 'binnen'] }),
  row('wanneer', /^op $| (?:voor|na) $/, { names: 'ankerpunt' }),
  row('wanneer', UNIT_OF_TIME, { words: ['voor', 'na'] }),
  row('duurt wacht', FIRST, { words: ['ongeveer', 'binnen'] }),
  row('wanneer duurt wacht', ONE_NUMBER, { words: [...UNITS, 'tot'] }),
  row('wanneer duurt wacht', TWO_NUMBERS, { words: UNITS }),
  row('schaal', ONE_NUMBER, { words: ['tot'] }),
];

/**
 * What may come behind these words of a line.
 *
 * @param element the word of the element that the line stands in, where the same line may mean something else
 */
export function slotAfter(keyword: string, element: string | undefined, words: readonly string[]): Slot | undefined {
  const inElement = `${element}.${keyword}`;
  const key = ROWS.some(({ lines }) => lines.includes(inElement)) ? inElement : keyword;
  const before = words.map((word) => `${word} `).join('');
  return ROWS.find(({ lines, after }) => lines.includes(key) && after.test(before))?.slot;
}

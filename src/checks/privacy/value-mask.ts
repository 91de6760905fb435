import { folded } from '../../util/folded';

/** Something that leads to a real person, as it was found. */
export interface PersonalValue {
  readonly text: string;
  /** The same as it may be shown. */
  readonly masker: string;
}

/**
 * How what is hidden is filled: with stars for who reads it, or with letters for letters and noughts for digits, where a word must
 * stay what it is to the parser (an id, a number). `none` leaves it as it is.
 */
export type Filling = 'stars' | 'alike' | 'none';

/** A place in a text where a value stands. */
export interface Occurrence {
  readonly start: number;
  readonly end: number;
}

/** A value that is hidden. */
interface Hidden {
  /** As it is looked for. */
  readonly signs: string;
  /** Of each of its signs, whether it may be shown. */
  readonly shown: readonly boolean[];
  /** Which of the values that look alike once they are hidden: two of them must not seem to be one. */
  readonly which: number;
}

/** So long a text is nowhere by chance: it is found inside a longer word or number as well. */
const LONG = 8;
/** Signs that may stand between two of a value. */
const GAP = 5;
const LETTERS = 26;

/**
 * Hides values wherever they stand, however they are spaced or written: in a sentence, in an id, in the name of a file. The same value is
 * always hidden in the same way, and two that differ are still two: what looks alike gets a letter of its own.
 */
export class ValueMask {
  private readonly values = new Map<string, Hidden>();
  private readonly byStart = new Map<string, Hidden[]>();
  private readonly alike = new Map<string, number>();

  /** @param isPublic what everybody may see, in the form of `signsOf` */
  constructor(
    values: Iterable<PersonalValue>,
    private readonly isPublic: ReadonlySet<string> = new Set(),
  ) {
    for (const value of values) this.add(value);
  }

  get isEmpty(): boolean {
    return this.values.size === 0;
  }

  add(value: PersonalValue): void {
    const signs = signsOf(value.text);
    if (signs.length < 2 || this.values.has(signs) || this.isPublic.has(signs)) return;
    const shown = shownOf(value, signs);
    const look = Array.from(signs, (sign, at) => (shown[at] ? sign : '*')).join('');
    const which = this.alike.get(look) ?? 0;
    this.alike.set(look, which + 1);
    const hidden = { signs, shown, which };
    this.values.set(signs, hidden);
    const start = signs.slice(0, 2);
    const known = this.byStart.get(start);
    if (known) known.push(hidden);
    else this.byStart.set(start, [hidden]);
  }

  /** The same text with the values hidden in it, as long as it was. */
  hide(text: string, fillingAt: (found: Occurrence) => Filling = () => 'stars'): string {
    if (this.isEmpty) return text;
    const { text: signs, at } = folded(text);
    if (!this.mayHold(signs)) return text;
    const fills = new Map<number, string>();
    for (let from = 0; from < signs.length - 1; from++) {
      for (const hidden of this.byStart.get(signs.slice(from, from + 2)) ?? []) {
        if (!isAt(hidden.signs, from, { signs, at, text })) continue;
        const filling = fillingAt({ start: at[from]!, end: endOf(text, at[from + hidden.signs.length - 1]!) });
        if (filling === 'none') continue;
        for (const [place, sign] of fillsOf(hidden, from, { at, text }, filling)) fills.set(place, sign);
      }
    }
    return fills.size === 0 ? text : filled(text, fills);
  }

  /** A look that is cheap where there are few values, as there nearly always are. */
  private mayHold(signs: string): boolean {
    if (this.values.size > 30) return true;
    for (const value of this.values.keys()) if (signs.includes(value)) return true;
    return false;
  }
}

/** A value as it is looked for. */
export function signsOf(text: string): string {
  return folded(text).text;
}

function shownOf({ text, masker }: PersonalValue, signs: string): boolean[] {
  const { at } = folded(text);
  // The mask of an address of mail has another length: of that the first sign is shown.
  const isAligned = masker.length === text.length && masker !== text;
  const shown = Array.from(signs, (_, index) => {
    const place = at[index]!;
    return isAligned ? masker.charAt(place) === text.charAt(place) : index === 0;
  });
  return shown.includes(false) ? shown : shown.map((_, index) => index === 0);
}

interface Looked {
  readonly signs: string;
  readonly at: readonly number[];
  readonly text: string;
}

/** Does a value stand here? A short one is a whole word, with the `s` of whose it is; and a number none in a longer number. */
function isAt(value: string, from: number, { signs, at, text }: Looked): boolean {
  if (!signs.startsWith(value, from)) return false;
  const to = from + value.length;
  for (let index = from + 1; index < to; index++) if (at[index]! - at[index - 1]! > GAP) return false;
  if (value.length >= LONG) return true;
  const before = text.charAt(at[from]! - 1);
  const end = endOf(text, at[to - 1]!);
  const after = text.slice(end, end + 3);
  return (
    isApart(value.charAt(0), before) && (isApart(value.charAt(value.length - 1), after) || /^s(?!\p{L})/u.test(after))
  );
}

function isApart(own: string, other: string): boolean {
  return /\d/.test(own) ? !/^\d/.test(other) : !/^\p{L}/u.test(other);
}

/** Where a sign with its marks ends. */
function endOf(text: string, start: number): number {
  const [sign = ''] = /^.\p{M}*/u.exec(text.slice(start, start + 10)) ?? [];
  return start + sign.length;
}

/** What stands in the place of each hidden sign of a value. */
function* fillsOf(
  { shown, which }: Hidden,
  from: number,
  { at, text }: Pick<Looked, 'at' | 'text'>,
  filling: Filling,
): Iterable<readonly [place: number, sign: string]> {
  let rest = which;
  for (let index = shown.length - 1; index >= 0; index--) {
    if (shown[index]) continue;
    const place = at[from + index]!;
    const sign = text.charAt(place);
    const isNumber = filling === 'alike' && /\p{N}/u.test(sign);
    const base = isNumber ? 10 : LETTERS;
    const own = rest % base;
    const isMarked = rest > 0;
    rest = Math.floor(rest / base);
    if (isNumber) yield [place, String(own)];
    else if (isMarked) yield [place, String.fromCharCode(97 + own)];
    else if (filling === 'stars') yield [place, '*'];
    else yield [place, sign === sign.toLowerCase() ? 'x' : 'X'];
  }
}

/** With marks on a hidden letter, and the second half of one, hidden as well. */
function filled(text: string, fills: ReadonlyMap<number, string>): string {
  let result = '';
  let last: string | undefined;
  for (let at = 0; at < text.length; at++) {
    const own = fills.get(at);
    const goesOn = own === undefined && last !== undefined && /[\p{M}\uDC00-\uDFFF]/u.test(text.charAt(at));
    if (!goesOn) last = own;
    result += goesOn ? last! : (own ?? text.charAt(at));
  }
  return result;
}

/**
 * Divides text into lines that fit a width, for SVG, which does not wrap text itself.
 *
 * Lines are filled greedily. A line may end between words, after a hyphen, slash or dash inside a word, at a
 * Dutch word division (with a hyphen added), and as a last resort anywhere between two signs.
 */
import { hyphenationPoints } from './hyphenate';
import { firstIndex } from '../util/lists';
import { graphemes, textUnits, type FontStyle } from './text-width';

export interface WrapOptions {
  /** Greatest width of a line, in px. */
  readonly maxWidth: number;
  /** Font size, in px. */
  readonly size: number;
  readonly style: FontStyle;
  /** Greatest number of lines (1 or more); text that does not fit is left out and the last line ends in '…'. */
  readonly maxLines?: number | undefined;
  /** Makes the lines about equally long, for titles, without adding lines or word divisions. */
  readonly balance?: boolean | undefined;
}

interface Line {
  readonly text: string;
  /** The line ends inside a word. */
  readonly inside: boolean;
  /** The last sign is a hyphen that the text itself does not have. */
  readonly hyphenAdded: boolean;
}

/** How willingly a word is broken at a place: always, when it helps much, only when the word fits no line. */
const NATURAL = 0;
const DIVISION = 1;
const EMERGENCY = 2;
type Rank = typeof NATURAL | typeof DIVISION | typeof EMERGENCY;

interface Break {
  /** Index in the word where the next line starts. */
  readonly at: number;
  readonly rank: Rank;
}

/** A word with what was found out about it, so that trying several widths measures it once. */
interface Word {
  /** The word without its soft hyphens. */
  readonly text: string;
  /** Width in thousandths of the font size. */
  readonly units: number;
  /** Where the author put soft hyphens. */
  readonly soft: readonly number[];
  natural?: readonly Break[];
  all?: readonly Break[];
  signs?: readonly Sign[];
}

/** What a reader sees as one sign. */
interface Sign {
  /** Index in the word where the next sign starts. */
  readonly end: number;
  readonly units: number;
}

/** A line that would stay emptier than this is filled by dividing the next word. */
const MAX_EMPTY = 0.4;
/** More signs than a line can hold. */
const MAX_SIGNS = 2000;
const ELLIPSIS = '…';
const SOFT_HYPHEN = '\u00ad';
/** All spaces that allow a line end; the no-break spaces (U+00A0, U+2007, U+202F) are not among them. */
const SPACES = /[\t-\r\u0085 \u1680\u2000-\u2006\u2008-\u200a\u2028\u2029\u205f\u3000]+/u;
/** Web addresses with or without a scheme (gemeente.nl/parkeren), and mail addresses. */
const ADDRESS = /^\W*(?:[a-z][a-z\d+.-]*:\/\/|www\.)|[a-z\d]\.[a-z]{2,6}(?:[/?#:),.;]|$)|[^@\s]@[^@\s]+\.[a-z]/iu;

/** Where the soft hyphens of a word stand between letters, as indexes in the word without them. */
function softHyphens(part: string, whole: string): number[] {
  const places: number[] = [];
  let at = 0;
  for (const piece of part.split(SOFT_HYPHEN).slice(0, -1)) {
    at += piece.length;
    // A few signs tell enough, and looking through all of a long word for each of its hyphens takes long.
    if (/\p{L}\p{M}*$/u.test(whole.slice(Math.max(0, at - 8), at)) && /^\p{L}/u.test(whole.slice(at))) places.push(at);
  }
  return places;
}

function readWords(text: string, style: FontStyle): Word[] {
  const words: Word[] = [];
  for (const part of text.split(SPACES)) {
    const whole = part.replaceAll(SOFT_HYPHEN, '');
    if (whole === '') continue;
    const soft = whole === part ? [] : softHyphens(part, whole);
    words.push({ text: whole, units: textUnits(whole, style), soft });
  }
  return words;
}

/** A break after every match of a pattern, within the word. */
function breaksAfter(pattern: RegExp, word: string, rank: Rank): Break[] {
  return Array.from(word.matchAll(pattern), (match) => ({ at: match.index + match[0].length, rank })).filter(
    ({ at }) => at < word.length,
  );
}

/** Breaks that are good at any time: after the hyphen, slash or dash between two parts of some length. */
function findNatural({ text }: Word): readonly Break[] {
  if (!/[-‐–—/\u200b]/u.test(text)) return [];
  const breaks = breaksAfter(/\u200b+/gu, text, NATURAL);
  if (ADDRESS.test(text)) return breaks;
  // Three signs on either side, so that e-mail, en/of and a-z stay whole; so do numbers and dates.
  for (const { 0: before, index } of text.matchAll(/[\p{L}\p{M}\p{N}]{3}[-‐–—/]+(?=[\p{L}\p{N}]{3})/gu)) {
    const at = index + before.length;
    if (!/\d[-‐–—/]/u.test(before) || !/^\d/u.test(text.slice(at))) breaks.push({ at, rank: NATURAL });
  }
  return breaks;
}

/** All places where a word may be broken, in ascending order. */
function findAll(word: Word): readonly Break[] {
  const { text, soft } = word;
  const breaks = [...(word.natural ??= findNatural(word)), ...breaksAfter(/[\u00a0\u2007\u202f]+/gu, text, EMERGENCY)];
  const divide = (at: number): void => void breaks.push({ at, rank: DIVISION });
  if (ADDRESS.test(text)) {
    // A hyphen added to a web or mail address would be read as part of it.
    for (const at of breaksAfter(/[/?&=#@._-]+/gu, text, EMERGENCY)) breaks.push(at);
  } else {
    for (const at of breaksAfter(/[\p{L}\p{M}\p{N}][-‐–—/]+(?=[\p{L}\p{N}])/gu, text, EMERGENCY)) breaks.push(at);
    // Soft hyphens are the author's choice and replace the patterns.
    soft.forEach(divide);
    if (soft.length === 0) {
      for (const run of text.matchAll(/[\p{Script=Latin}\p{M}]{6,}/gu)) {
        for (const at of hyphenationPoints(run[0])) divide(run.index + at);
      }
    }
  }
  return breaks.sort((a, b) => a.at - b.at || a.rank - b.rank);
}

function findSigns({ text }: Word, style: FontStyle): readonly Sign[] {
  let end = 0;
  return graphemes(text).map((sign) => ({ end: (end += sign.length), units: textUnits(sign, style) }));
}

/** Greedy layout without a limit on the number of lines. */
function layOut(words: readonly Word[], { maxWidth, size, style }: WrapOptions): Line[] {
  const lines: Line[] = [];
  const space = textUnits(' ', style);
  let line = '';
  let lineUnits = 0;
  // The same arithmetic as textWidth, so that a line measured again by the caller fits as well.
  const fits = (units: number): boolean => (units * size) / 1000 <= maxWidth;
  const filled = (units: number): boolean => (units * size) / 1000 >= (1 - MAX_EMPTY) * maxWidth;
  const end = (text: string, inside: boolean, hyphenAdded: boolean): void => {
    lines.push({ text, inside, hyphenAdded });
    line = '';
    lineUnits = 0;
  };

  /** Ends the line with as much of the word as the rank allows; returns how much that is (0: nothing fits). */
  const endWithin = (word: Word, start: number, rank: Rank): number => {
    const breaks = rank === NATURAL ? (word.natural ??= findNatural(word)) : (word.all ??= findAll(word));
    const open = line === '' ? '' : `${line} `;
    const openUnits = line === '' ? 0 : lineUnits + space;
    let best: { at: number; text: string; hyphen: boolean; units: number } | undefined;
    for (let next = firstIndex(breaks, ({ at }) => at > start); next < breaks.length; next++) {
      const candidate = breaks[next]!;
      const bare = word.text.slice(start, candidate.at);
      if (!fits(openUnits + textUnits(bare, style))) break;
      if (candidate.rank > rank) continue;
      const hyphen = candidate.rank === DIVISION;
      const piece = hyphen ? `${bare}-` : bare;
      const units = openUnits + textUnits(piece, style);
      if (!fits(units)) continue;
      // A visible hyphen is the better place as long as it leaves the line well filled.
      if (hyphen && best !== undefined && !best.hyphen && filled(best.units)) continue;
      best = { at: candidate.at, text: open + piece, hyphen, units };
    }
    if (best === undefined) return 0;
    end(best.text, true, best.hyphen);
    return best.at - start;
  };

  /** Ends an empty line with as many signs of the word as fit, but always at least one. */
  const endAnywhere = (word: Word, start: number): number => {
    const signs = (word.signs ??= findSigns(word, style));
    const first = firstIndex(signs, ({ end }) => end > start);
    let last = first;
    let units = signs[first]!.units;
    while (last + 1 < signs.length && fits((units += signs[last + 1]!.units))) last++;
    const piece = () => word.text.slice(start, signs[last]!.end);
    // Signs may join otherwise in a longer text; the caller measures the whole.
    while (last > first && !fits(textUnits(piece(), style))) last--;
    const text = piece();
    end(text, start + text.length < word.text.length, false);
    return text.length;
  };

  for (const word of words) {
    let start = 0;
    while (start < word.text.length) {
      const rest = start === 0 ? word.text : word.text.slice(start);
      const alone = rest.length > MAX_SIGNS ? Infinity : start === 0 ? word.units : textUnits(rest, style);
      const joined = line === '' ? alone : lineUnits + space + alone;
      if (fits(joined)) {
        line = line === '' ? rest : `${line} ${rest}`;
        lineUnits = joined;
        break;
      }
      if (line === '') {
        start += endWithin(word, start, EMERGENCY) || endAnywhere(word, start);
        continue;
      }
      const used = endWithin(word, start, filled(lineUnits) && fits(alone) ? NATURAL : DIVISION);
      if (used === 0) end(line, false, false);
      start += used;
    }
  }
  if (line !== '') end(line, false, false);
  return lines;
}

/** The first lines, the last of which ends in '…' and still fits. */
function shorten(lines: readonly Line[], count: number, { maxWidth, size, style }: WrapOptions): string[] {
  const kept = lines.slice(0, count).map((line) => line.text);
  const last = lines[count - 1];
  const signs = graphemes(last === undefined ? '' : last.hyphenAdded ? last.text.slice(0, -1) : last.text);
  const shortened = (): string => signs.join('').replace(/[\s,;:.\-–—/\u200b]+$/u, '') + ELLIPSIS;
  while (signs.length > 0 && (textUnits(shortened(), style) * size) / 1000 > maxWidth) signs.pop();
  return [...kept.slice(0, -1), shortened()];
}

/** The same text in as many lines, with the narrowest width that costs no extra line and no extra broken word. */
function balanceLines(words: readonly Word[], lines: readonly Line[], options: WrapOptions): readonly Line[] {
  const broken = (some: readonly Line[]): number => some.filter((line) => line.inside).length;
  let best = lines;
  let tooNarrow = 0;
  let wideEnough = options.maxWidth;
  // Halving the interval ten times brings a title of 500 px within half a px.
  for (let step = 0; step < 10; step++) {
    const maxWidth = (tooNarrow + wideEnough) / 2;
    const tried = layOut(words, { ...options, maxWidth });
    if (tried.length <= lines.length && broken(tried) <= broken(lines)) {
      best = tried;
      wideEnough = maxWidth;
    } else {
      tooNarrow = maxWidth;
    }
  }
  return best;
}

/** How a text was divided under some options. */
interface Divided {
  readonly options: WrapOptions;
  readonly lines: readonly string[];
}

/**
 * What was divided before. Pictures are drawn again at every key press with nearly the same texts, and dividing them is most of
 * the work. Two generations, each of so many signs: a text that is used again moves to the young one, the rest is forgotten.
 */
const MOST_SIGNS_REMEMBERED = 500_000;
let young = new Map<string, Divided[]>();
let old = new Map<string, Divided[]>();
let signsRemembered = 0;

function remembered(text: string): Divided[] {
  const known = young.get(text);
  if (known !== undefined) return known;
  if (signsRemembered > MOST_SIGNS_REMEMBERED) {
    [old, young] = [young, new Map()];
    signsRemembered = 0;
  }
  // A text is remembered with some room for its lines.
  signsRemembered += 2 * text.length + 100;
  const list = old.get(text) ?? [];
  young.set(text, list);
  return list;
}

function same(a: WrapOptions, b: WrapOptions): boolean {
  return (
    a.maxWidth === b.maxWidth &&
    a.size === b.size &&
    a.style === b.style &&
    a.maxLines === b.maxLines &&
    (a.balance ?? false) === (b.balance ?? false)
  );
}

/**
 * Divides a text into lines.
 *
 * Every line fits in maxWidth, as long as that holds the widest single sign. Runs of spaces become one space
 * and soft hyphens disappear; apart from the hyphens added at word divisions nothing else changes. A text
 * without visible words gives no lines.
 */
export function wrapText(text: string, options: WrapOptions): readonly string[] {
  const list = remembered(text);
  const known = list.find((divided) => same(divided.options, options));
  if (known !== undefined) return known.lines;
  const lines = divide(text, options);
  // Widths depend on the number of columns: a text asked for in ever other widths is not kept in all of them.
  if (list.length >= 8) list.shift();
  list.push({ options, lines });
  return lines;
}

function divide(text: string, options: WrapOptions): readonly string[] {
  const words = readWords(text, options.style);
  const lines = layOut(words, options);
  const limit = Math.max(1, options.maxLines ?? Infinity);
  if (lines.length > limit) return shorten(lines, limit, options);
  const even = options.balance === true && lines.length > 1 ? balanceLines(words, lines, options) : lines;
  return even.map((line) => line.text);
}

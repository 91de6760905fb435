/** Dutch word division, as TeX does it (Liang's way), with its patterns for Dutch. */
import { BASE, FIRST, LEVELS, PATTERNS } from './hyphens.data';

/** Fewer letters than this never stand alone at the end or the start of a line. */
const MIN_LETTERS = 3;
/** Longer runs of letters are no words, and dividing them would only cost time and memory. */
const MAX_WORD_LENGTH = 100;

/** Words that the patterns divide wrongly, from the same TeX file. */
const EXCEPTIONS =
  'aan-dachts-trek-ker aan-dachts-trek-kers acht-en-der acht-en-ders acht-en-der-tig acht-en-der-tig-ste ' +
  'be-heers-ta-ken be-scherm-en-gel be-scherm-en-ge-len be-stuurs-la-gen be-stuurs-ta-ken bij-stands-trek-ker ' +
  'bij-stands-trek-kers bui-ten-an-ten-ne bui-ten-an-ten-nes don-der-aal han-dels-taal her-e-nen ' +
  'ket-ting-ste-ken lands-taal meest-al mi-nis-ters-por-te-feuil-le mi-nis-ters-por-te-feuil-les ' +
  'ont-hoof-din-gen pa-ling-ste-ken rechts-taal schil-ders-ta-lent sou-ve-niertje sou-ve-niertjes spie-gel-ei ' +
  'ver-en-gels-te ver-hol-lands-te ver-in-lands-te ver-kinds-te ver-ne-der-lands-te ver-rechts-te ' +
  'ver-steeds-te wals-te wa-ter-staats-in-ge-ni-eur wa-ter-staats-in-ge-ni-eurs';

/**
 * Dutch spelling drops the diaeresis at a division (reünie becomes re-unie). A division that changes letters
 * would make the picture differ from the text, so there is none before a diaeresis, nor inside an accented letter.
 */
const NO_DIVISION_BEFORE = /^(?:[äëïöü]|\p{M}|[aeiou]\u0308)/u;

/** Enough for the long words of a large journey; a bound, because an editor may stay open for days. */
const MAX_REMEMBERED = 4000;
const remembered = new Map<string, readonly number[]>();

/**
 * Places where a Dutch word may be divided with a hyphen: indexes in the string, ascending.
 * @param word letters only, without punctuation; capitals make no difference
 */
export function hyphenationPoints(word: string): readonly number[] {
  if (word.length < 2 * MIN_LETTERS || word.length > MAX_WORD_LENGTH) return [];
  const lower = word.toLowerCase();
  // Some capitals become two signs in lower case (İ); then the indexes would not fit the word.
  if (lower.length !== word.length) return [];
  // Pictures are drawn again at every key press with nearly the same words.
  let points = remembered.get(lower);
  if (points === undefined) {
    points = divide(lower);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(lower, points);
  }
  return points;
}

/** Made when the first word must be divided. */
let known: ReadonlyMap<string, readonly number[]> | undefined;

/** The places by TeX, but those of them that we do not want. */
function divide(lower: string): readonly number[] {
  const points: number[] = [];
  const levels = exceptions().get(lower) ?? levelsOf(lower);
  for (let at = MIN_LETTERS; at <= lower.length - MIN_LETTERS; at++) {
    if (levels[at]! % 2 === 1 && !NO_DIVISION_BEFORE.test(lower.slice(at))) points.push(at);
  }
  return points;
}

/** Words that the patterns divide wrongly, with a 1 for each place where they may be divided. */
function exceptions(): ReadonlyMap<string, readonly number[]> {
  known ??= new Map(
    EXCEPTIONS.split(' ').map((divided) => {
      const parts = divided.split('-');
      return [parts.join(''), parts.flatMap((part) => [1, ...Array.from(part.slice(1), () => 0)])];
    }),
  );
  return known;
}

const LEVEL_ROWS = LEVELS.split(' ');
/** The signs for one letter of PATTERNS. */
const WIDTH = 5;

/** For each place in a word the highest level of all patterns that stand somewhere in it; a dot stands for its start and its end. */
function levelsOf(word: string): number[] {
  const dotted = `.${word}.`;
  const levels = Array.from(dotted, () => 0);
  for (let start = 0; start < dotted.length; start++) {
    let from = 0;
    let to = PATTERNS.length;
    for (let i = start; i < dotted.length; i++) {
      const found = findLetter(dotted.charCodeAt(i), from, to);
      if (found === undefined) break;
      const row = LEVEL_ROWS[numberAt(found + 1) - 1] ?? '';
      // The patterns at the start of a word have no place before the dot.
      const place = Math.max(0, start - 1);
      for (let k = 0; k < row.length; k++) levels[place + k] = Math.max(levels[place + k] ?? 0, Number(row[k]));
      from = found + WIDTH;
      to = from + WIDTH * numberAt(found + 3);
    }
  }
  return levels;
}

/** Where a letter stands among those beside each other in a part of PATTERNS. */
function findLetter(letter: number, from: number, to: number): number | undefined {
  for (let at = from; at < to; at += WIDTH * (1 + numberAt(at + 3))) if (PATTERNS.charCodeAt(at) === letter) return at;
  return undefined;
}

function numberAt(at: number): number {
  return (PATTERNS.charCodeAt(at) - FIRST) * BASE + PATTERNS.charCodeAt(at + 1) - FIRST;
}

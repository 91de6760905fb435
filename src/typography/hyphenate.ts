/**
 * Dutch word division, from the TeX patterns that the library `hyphen` brings along.
 *
 * The file paths of the library are spelled out because it has no package exports: a directory import such
 * as 'hyphen/nl' works in a bundler but not in Node's own loader.
 */
import createHyphenator from 'hyphen';
import dutchPatterns from 'hyphen/patterns/nl.js';

const SOFT_HYPHEN = '\u00ad';
/** Fewer letters than this never stand alone at the end or the start of a line. */
const MIN_LETTERS = 3;
/** Longer runs of letters are no words, and dividing them would only cost time and memory. */
const MAX_WORD_LENGTH = 100;

/**
 * Words the patterns divide wrongly, from the same TeX file. The library has them too, but version 1.14.1 counts
 * its own hyphens along and divides "minist-erspo-rtef"; words given as an option come out right and win.
 */
const EXCEPTIONS =
  'aan-dachts-trek-ker aan-dachts-trek-kers acht-en-der acht-en-ders acht-en-der-tig acht-en-der-tig-ste ' +
  'be-heers-ta-ken be-scherm-en-gel be-scherm-en-ge-len be-stuurs-la-gen be-stuurs-ta-ken bij-stands-trek-ker ' +
  'bij-stands-trek-kers bui-ten-an-ten-ne bui-ten-an-ten-nes don-der-aal han-dels-taal her-e-nen ' +
  'ket-ting-ste-ken lands-taal meest-al mi-nis-ters-por-te-feuil-le mi-nis-ters-por-te-feuil-les ' +
  'ont-hoof-din-gen pa-ling-ste-ken rechts-taal schil-ders-ta-lent sou-ve-niertje sou-ve-niertjes spie-gel-ei ' +
  'ver-en-gels-te ver-hol-lands-te ver-in-lands-te ver-kinds-te ver-ne-der-lands-te ver-rechts-te ' +
  'ver-steeds-te wals-te wa-ter-staats-in-ge-ni-eur wa-ter-staats-in-ge-ni-eurs';

/** Made when the first word must be divided: it takes longer than many a picture. */
let hyphenator: ReturnType<typeof createHyphenator> | undefined;

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
  // Pictures are drawn again at every key press with nearly the same words, and the patterns are slow.
  let points = remembered.get(lower);
  if (points === undefined) {
    points = dividePattern(lower);
    if (remembered.size >= MAX_REMEMBERED) remembered.clear();
    remembered.set(lower, points);
  }
  return points;
}

function dividePattern(lower: string): readonly number[] {
  hyphenator ??= createHyphenator(dutchPatterns, { hyphenChar: SOFT_HYPHEN, exceptions: EXCEPTIONS.split(' ') });
  const divided = hyphenator(lower);
  if (typeof divided !== 'string') return [];
  const points: number[] = [];
  let at = 0;
  for (const piece of divided.split(SOFT_HYPHEN).slice(0, -1)) {
    at += piece.length;
    const enoughLetters = at >= MIN_LETTERS && lower.length - at >= MIN_LETTERS;
    if (enoughLetters && !NO_DIVISION_BEFORE.test(lower.slice(at))) points.push(at);
  }
  return points;
}

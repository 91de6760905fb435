import { formOf } from '../../model/lines/line-form';
import { splitWords } from '../../util/spaces';
import { contentOf, isJustBelow } from './foreign';
import type { Line } from '../lines/line';
import { isBulleted, isMeaningless, type Meanings } from './unknown-lines';
import { textOf } from '../lines/values';

/** Line words that Dutch sentences are full of: with more words behind them than the line takes, they are only words. */
const SENTENCE_WORDS = ['van', 'voor', 'of', 'door', 'n', 'helpt'];
/** What git leaves of a merge is no text. */
const MARKER = /^[<>|=]{3}/;
const LOWER = /^[\p{Ll}\p{P}\p{N}]/u;

/**
 * Finds the lines that seem to go on with the text above them: directly below it, and with no word of the language in front
 * that makes sense there. Several under each other are one.
 *
 * @param texts the rows of the text
 * @returns the lines that only what stands deeper below them keeps from being one: they seem to be elements
 */
export function markLoose(lines: readonly Line[], texts: readonly string[], meanings: Meanings): ReadonlySet<Line> {
  const detailed = new Set<Line>();
  for (let at = 1; at < lines.length; at++) {
    const above = lines[at - 1]!;
    if (!followsText(lines[at]!, above) || !isLoose(lines[at]!, texts, meanings)) continue;
    let end = at + 1;
    while (end < lines.length && isJustBelow(lines[end]!, lines[end - 1]!) && isLoose(lines[end]!, texts, meanings)) {
      end++;
    }
    const own = lines.slice(at, end);
    const isTitle = above.kind?.element === true && above.place === 'attached';
    // A title seldom goes on with a capital: somebody pasted something there.
    const goesOn = !isTitle || textOf(above) === '' || LOWER.test(contentOf(own[0]!, texts));
    if (goesOn && hasDetails(own[own.length - 1]!, above, lines[end])) for (const line of own) detailed.add(line);
    else if (goesOn) for (const line of own) line.place = 'loose';
    at = end - 1;
  }
  return detailed;
}

/** A line at the left edge of a text that is laid out was pasted there: what is deeper below it is not its own. */
function hasDetails(line: Line, above: Line, next: Line | undefined): boolean {
  if (next === undefined || next.kind?.element || next.place === 'foreign') return false;
  return next.indent > line.indent && (line.indent > 0 || above.indent === 0);
}

/** Does a line stand directly below a text, so that it may go on with it? */
export function followsText(line: Line, above: Line | undefined): boolean {
  if (above === undefined || !isJustBelow(line, above)) return false;
  return (
    above.place === 'loose' || (above.kind !== undefined && above.misread === undefined && above.tekst !== undefined)
  );
}

/** Has it the form of a sentence: some words that the line cannot take, and no colon? */
export function isSentence(line: Line, texts: readonly string[], least = 3): boolean {
  const content = contentOf(line, texts);
  return !content.includes(':') && splitWords(content).length >= least;
}

function isLoose(line: Line, texts: readonly string[], meanings: Meanings): boolean {
  if (line.place === 'foreign' || line.desired) return false;
  if (line.kind !== undefined) {
    return line.misread !== undefined && SENTENCE_WORDS.includes(line.keyword) && isSentence(line, texts, 4);
  }
  if (line.misread !== undefined) return false;
  if (line.keyword === ':') return true;
  const content = contentOf(line, texts);
  // A word with a colon behind it was meant as the word of a line.
  // One word is the start of a line that somebody types.
  if (
    splitWords(content).length < 2 ||
    !/[\p{L}\p{N}]/u.test(content) ||
    MARKER.test(content) ||
    isBulleted(content) ||
    /^[^\s:]+\s*:/.test(content)
  )
    return false;
  const meant = meanings.of(/^[^\s:]*/.exec(content)![0], content)?.word;
  if (meant === undefined) return true;
  // A word that is like the word of a text, in a sentence without a colon, is more likely a word of the sentence.
  return LOWER.test(content) && isSentence(line, texts) && formOf(meant)?.startsWith(`${meant}: `) === true;
}

/**
 * Finds the items of a pasted list that only seem to begin with a word of the language: a sentence between two lines of which
 * nobody knows the first word.
 */
export function markItems(lines: readonly Line[], texts: readonly string[], meanings: Meanings): void {
  const isItem = (line: Line | undefined) =>
    line?.place === 'unknown' && isMeaningless(line, texts[line.range.start.line] ?? '', meanings);
  lines.forEach((line, at) => {
    if (line.kind === undefined || line.misread === undefined || line.place !== 'attached') return;
    if (isItem(lines[at - 1]) && isItem(lines[at + 1]) && isSentence(line, texts)) line.place = 'unknown';
  });
}

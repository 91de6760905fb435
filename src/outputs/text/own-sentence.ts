import { cliText, type CliWord } from '../../messages/cli-words.data';
import { literally } from '../../util/text';

/** Stands for anything that a sentence is filled in with. */
const ANYTHING = '\u0001';

/** A sentence as a part of a regular expression, with anything in its places. A text of ours is known by such a sentence. */
export function sentencePattern(word: CliWord, places: readonly string[] = []): string {
  const text = cliText(word, Object.fromEntries(places.map((place) => [place, ANYTHING])));
  return literally(text).replaceAll(ANYTHING, '.+');
}

import type { Finding, Fix } from '../../../model/finding';
import { insertText, rangeInRow, replacement } from '../../../text/edit/edit';
import { splitWords } from '../../../util/spaces';
import type { Line } from '../../lines/line';

const PART = /^[\p{L}\p{N}][\p{L}\p{M}\p{N}_-]*$/u;
/** More words than this are a title. */
const LONGEST = 3;

/**
 * The message about a name of several words: `stap te druk: …`. Undefined where the words before the colon can be no name.
 *
 * @param text the row of the line
 */
export function spacedName(line: Line, text: string): Finding | undefined {
  const { line: row } = line.range.start;
  const before = text.slice(line.keywordEnd).split(':', 1)[0]!;
  const words = splitWords(before);
  if (words.length < 2 || !/^\p{L}/u.test(words[0]!) || !words.every((word) => PART.test(word))) return undefined;
  const from = line.keywordEnd + before.indexOf(words[0]!);
  const range = rangeInRow(row, from, line.keywordEnd + before.trimEnd().length);
  const naam = words.join('-');
  const keyword = { line: row, character: line.keywordEnd };
  const asTitle: Fix = {
    title: 'FIX02',
    args: { woord: line.keyword },
    edits: [insertText(keyword, ':')],
  };
  const fixes = [replacement(range, naam), asTitle];
  const args = { woord: line.keyword, naam: words.slice(0, LONGEST).join('-') };
  return { code: 'KT069', range, args, fixes: words.length > LONGEST ? fixes.toReversed() : fixes };
}

import { canonicalRow } from '../model/canonical/canonical-row';
import { oneOfWords, STATEMENT_WORDS, WORD_END } from '../model/lines/line-kinds';
import type { Line } from '../parser/lines/line';
import { firstIndex } from '../util/lists';
import { SPACES, splitWords } from '../util/spaces';

/** The statement that a row belongs to; the text of one may run on over several rows. */
export function lineAt(lines: readonly Line[], row: number): Line | undefined {
  const line = lines[firstIndex(lines, ({ range }) => range.start.line > row) - 1];
  return line && row <= line.range.end.line ? line : undefined;
}

/** The words that a row begins with, by their place in it. */
export interface RowStart {
  readonly desired: boolean;
  readonly keyword: string;
  /** Where the keyword starts and ends; `gewenst` before it does not count. */
  readonly start: number;
  readonly end: number;
}

const WORDS = oneOfWords([...STATEMENT_WORDS, 'zonder']);
const START = new RegExp(`^([${SPACES}]*(gewenst[${SPACES}]+)?)(${WORDS})${WORD_END}`, 'u');

/** What a row starts with, also where the rest of it cannot be read; undefined where that is no word of the language. */
export function rowStart(row: string): RowStart | undefined {
  const canonical = canonicalRow(row);
  const found = START.exec(canonical.text);
  if (!found) return undefined;
  const [, before, desired, word] = found as unknown as [string, string, string | undefined, string];
  const keyword = splitWords(word).join(' ');
  if (keyword === 'zonder' && desired === undefined) return undefined;
  return {
    desired: desired !== undefined,
    keyword,
    start: canonical.startOf(before.length),
    end: canonical.endOf(found[0].length),
  };
}

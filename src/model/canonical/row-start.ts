import { splitWords } from '../../util/spaces';
import { LINE_WORDS, oneOfWords, WORD_END } from '../lines/line-kinds';
import { SPACE } from './behind';
import type { RowDraft } from './row-draft';
import { patternFor } from '../../util/remembered';

/** What a row begins with. */
export interface Start {
  readonly keyword: string;
  /** The column behind the word. */
  readonly end: number;
}

const ALTERNATIVES = oneOfWords(LINE_WORDS);
/** What lists of Word and of workshops put before their items; U+F0B7 is the bullet of Word's own font. */
const BULLETS = `(?:(?:[•▪◦·●○\\uF0B7\\uF0A7→✔✓>–—-]|\\*(?!\\*)|[a-z]\\)|\\d{1,3}[.)]|\\[[ xX]?\\])${SPACE}*|o${SPACE}+)+`;
const WISH = `gewenst(?:${SPACE}*:${SPACE}*|${SPACE}+)`;

/** The row of a line with a known word: what stands before the word, `gewenst`, and the word. */
const START = patternFor(
  `^(${SPACE}*)(${BULLETS})?(?:(${WISH})(zonder|${ALTERNATIVES})|(${ALTERNATIVES}))${WORD_END}`,
  'iu',
);
/** The same as it is mostly typed: nothing to put right. */
const PLAIN = patternFor(`^${SPACE}*(?:gewenst +)?(${ALTERNATIVES})${WORD_END}`, 'u');

/** Puts the beginning of a row right: no bullet, words in lower case, no colon behind `gewenst`. Undefined without a known word. */
export function readStart(draft: RowDraft): Start | undefined {
  const plain = PLAIN().exec(draft.text);
  if (plain) return { keyword: splitWords(plain[1]!).join(' '), end: plain[0].length };
  const found = START().exec(draft.text);
  if (!found) return undefined;
  const [all, indent, bullets = '', wish = '', wished, told] = found;
  const word = (wished ?? told)!;
  draft.set(all.length - word.length, all.length, word.toLowerCase());
  const from = indent!.length + bullets.length;
  const prefix = wish === '' ? '' : `gewenst${' '.repeat(Math.max(1, wish.length - 'gewenst'.length))}`;
  draft.set(from, from + wish.length, prefix);
  draft.set(indent!.length, from, '');
  return {
    keyword: splitWords(word.toLowerCase()).join(' '),
    end: indent!.length + prefix.length + word.length,
  };
}

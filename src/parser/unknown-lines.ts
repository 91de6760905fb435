import { type Finding, replacement } from '../model/finding';
import { STATEMENT_WORDS } from '../model/line-kinds.data';
import { SYNONYMS } from '../model/vocabulary.data';
import { cut } from '../util/cut';
import { nearest } from '../util/nearest';
import { own } from '../util/own';
import type { Range } from '../util/source';
import { SPACES, splitWords } from '../util/spaces';
import type { Line } from './line';
import { CONNECTING_WORDS } from './token-builder';

const FIRST_WORDS = STATEMENT_WORDS.map((word) => word.split(' ')[0]!);

/** The message about a line of which nobody knows the first word, with what it probably means. */
export function unknownLine(line: Line, text: string, meanings: Meanings): Finding {
  const start = line.range.start.character;
  const content = text.slice(start).replace(/^gewenst\s+/, '');
  const from = text.length - content.length;
  const word = /^[^\s:]*/.exec(content)![0] || content.slice(0, 1);
  const number = line.range.start.line;
  const at = (length: number): Range => ({
    start: { line: number, character: from },
    end: { line: number, character: from + length },
  });
  if (content.startsWith(':')) return { code: 'KT027', range: at(1), args: {} };
  const meant = meanings.of(word, content);
  return {
    code: 'KT001',
    range: at(word.length),
    args: { woord: cut(word, 40) },
    ...(meant && { meant: meant.word, fixes: [replacement(at(meant.length), meant.word)] }),
  };
}

/** Pasted lists bring their dashes, dots and numbers along. */
const BULLET = new RegExp(
  `^(?:[-–—•▪·*]|\\d+[.)])[${SPACES}]*(${STATEMENT_WORDS.toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', `[${SPACES}]+`))
    .join('|')})(?![\\p{L}\\p{M}\\p{N}_-])`,
  'u',
);

/** What unknown first words probably mean. A text pasted from elsewhere may have the same one very often. */
export class Meanings {
  private readonly known = new Map<string, string | undefined>();

  /** The statement word, and how much of the line it stands for: a word of two parts may be typed as two, or have a bullet. */
  of(word: string, content: string): { readonly word: string; readonly length: number } | undefined {
    const bullet = BULLET.exec(content);
    if (bullet) return { word: splitWords(bullet[1]!).join(' '), length: bullet[0].length };
    const joined = /^(\p{L}+)[ \t]+(\p{L}+)/u.exec(content);
    if (joined && STATEMENT_WORDS.includes(joined[1]! + joined[2]!)) {
      return { word: joined[1]! + joined[2]!, length: joined[0].length };
    }
    const meant = this.look(word);
    if (meant === undefined) return undefined;
    return { word: meant, length: word.length + restLength(content.slice(word.length), meant) };
  }

  private look(word: string): string | undefined {
    if (!this.known.has(word)) this.known.set(word, statementWord(word));
    return this.known.get(word);
  }
}

/** How much behind the first word belongs to the other parts of a statement word, such as `po` where `lost op` is meant. */
function restLength(rest: string, meant: string): number {
  let length = 0;
  for (const part of meant.split(' ').slice(1)) {
    const next = /^[ \t]+([^\s:]+)/.exec(rest.slice(length));
    if (!next || nearest(next[1]!, [part]) === undefined) return length;
    length += next[0].length;
  }
  return length;
}

function statementWord(word: string): string | undefined {
  const synonym = own(SYNONYMS, word.toLowerCase());
  if (synonym) return synonym;
  // `met de wijkagent bellen` is a thought, not a mistyped `meting`.
  if ((CONNECTING_WORDS as readonly string[]).includes(word)) return undefined;
  const first = nearest(word, FIRST_WORDS);
  return first && STATEMENT_WORDS[FIRST_WORDS.indexOf(first)];
}

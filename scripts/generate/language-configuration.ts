import { FOLLOWERS, LINE_KINDS } from '../../src/model/line-kinds.data';
import { VALUES } from '../../src/model/vocabulary.data';
import { anyOf, DESIRED, keywordPattern, WORD, WORD_END } from './patterns';

/** JavaScript needs the flag `u` for the letter classes in these patterns. */
interface Pattern {
  readonly pattern: string;
  readonly flags: 'u';
}

const unicode = (pattern: string): Pattern => ({ pattern, flags: 'u' });

/**
 * What the editor does with brackets, words, indentation and folds, in the form VS Code reads.
 *
 * No quotes are closed by themselves: texts hold apostrophes and half quotations. Indentation rules see one line at a
 * time, so they cannot know how deep a `stap` belongs; they only help where that is certain. The formatter does the rest.
 */
export function languageConfiguration(): object {
  const kinds = [...LINE_KINDS.values()];
  const elements = kinds.filter((kind) => kind.element).map((kind) => kind.keyword);
  const outermost = kinds.filter((kind) => kind.hosts.includes('bestand')).map((kind) => kind.keyword);
  const leaves = [
    ...FOLLOWERS,
    ...kinds.filter((kind) => kind.hosts.join() === 'verwacht').map((kind) => kind.keyword),
  ];
  // `door zelf` is a detail of a bron like any other, not the last word about a statement.
  const collector = `(?!\\s+(?:${anyOf(VALUES['bron.door']!)})${WORD_END})`;
  const line = (keywords: readonly string[]) => `^\\s*${DESIRED}(?:${keywordPattern(keywords)})${WORD_END}`;
  return {
    comments: { lineComment: '#' },
    brackets: [],
    autoClosingPairs: [],
    surroundingPairs: [
      ['(', ')'],
      ['"', '"'],
      ['‘', '’'],
      ['“', '”'],
    ],
    colorizedBracketPairs: [],
    wordPattern: unicode(WORD),
    folding: { offSide: true },
    indentationRules: {
      // Lines of an element stand one level deeper than the element.
      increaseIndentPattern: unicode(`${line(elements)}.*$`),
      // An element of the file itself always starts at the margin side of whatever stands above it.
      decreaseIndentPattern: unicode(line(outermost)),
      unIndentedLinePattern: unicode('^\\s*(?:#.*)?$'),
    },
    onEnterRules: [
      { beforeText: unicode(`${line(elements)}.*$`), action: { indent: 'indent' } },
      // Evidence under a statement is its last word: the next line goes back to the statement's own level.
      { beforeText: unicode(`${line(leaves)}${collector}.*$`), action: { indent: 'outdent' } },
    ],
  };
}

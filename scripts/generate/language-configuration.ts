import { LINE_KINDS, WORD_END } from '../../src/model/lines/line-kinds';
import { DESIRED, keywordPattern, WORD } from './patterns';

/** JavaScript needs the flag `u` for the letter classes in these patterns. */
interface Pattern {
  readonly pattern: string;
  readonly flags: 'iu';
}

/** Words of the language are read with capitals too. */
const unicode = (pattern: string): Pattern => ({ pattern, flags: 'iu' });

/**
 * What the editor does with brackets, words, indentation and folds, in the form VS Code reads.
 *
 * No quotes are closed by themselves: texts hold apostrophes and half quotations. The rule for Enter sees one row and acts at once. How deep
 * a `stap` belongs it cannot know: the server puts that right, and the cursor below it, when the line is finished. While a line is typed it
 * stays where it is.
 */
export function languageConfiguration(): object {
  const kinds = [...LINE_KINDS.values()];
  const elements = kinds.filter((kind) => kind.element).map((kind) => kind.keyword);
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
      // No line moves while it is typed. VS Code wants a pattern, so this one never fits.
      decreaseIndentPattern: unicode('(?!)'),
      unIndentedLinePattern: unicode('^\\s*(?:#.*)?$'),
    },
    // Only ever deeper: a line that stands less deep than it belongs says that it is about something else.
    onEnterRules: [{ beforeText: unicode(`${line(elements)}.*$`), action: { indent: 'indent' } }],
  };
}

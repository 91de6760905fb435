import { FOLLOWERS, LINE_KINDS } from '../../src/model/line-kinds.data';
import { DESIRED, keywordPattern, WORD, WORD_END } from './patterns';

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
 * No quotes are closed by themselves: texts hold apostrophes and half quotations. The rules for Enter see two rows, and act at once:
 * they put the cursor where the next line most likely belongs. How deep a `stap` belongs they cannot know: what was typed is put
 * right by the server, when the line is finished. While a line is typed it stays where it is.
 */
export function languageConfiguration(): object {
  const kinds = [...LINE_KINDS.values()];
  const elements = kinds.filter((kind) => kind.element).map((kind) => kind.keyword);
  const provable = kinds.filter((kind) => kind.evidence && !kind.element).map((kind) => kind.keyword);
  const outcomes = kinds.filter((kind) => kind.hosts.join() === 'verwacht').map((kind) => kind.keyword);
  const desirable = kinds.filter((kind) => kind.desired && !kind.element).map((kind) => kind.keyword);
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
    onEnterRules: [
      { beforeText: unicode(`${line(elements)}.*$`), action: { indent: 'indent' } },
      // Evidence under a detail is its last word: the next line goes back to the detail's own level. Under an element it is a
      // detail like the others.
      {
        beforeText: unicode(`${line(FOLLOWERS)}.*$`),
        previousLineText: unicode(`${line(provable)}.*$`),
        action: { indent: 'outdent' },
      },
      {
        beforeText: unicode(`${line(['door'])}.*$`),
        previousLineText: unicode(`${line([...desirable, 'vervalt'])}.*$`),
        action: { indent: 'outdent' },
      },
      { beforeText: unicode(`${line(outcomes)}.*$`), action: { indent: 'outdent' } },
      // So does a text that runs on.
      { beforeText: unicode('^\\s+:.*$'), action: { indent: 'outdent' } },
    ],
  };
}

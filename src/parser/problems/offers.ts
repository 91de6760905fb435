import type { Finding, Fix } from '../../model/finding';
import { insertText } from '../../text/edit/edit';
import { detailIndent } from '../../text/edit/line-edits';
import { LEVEL } from '../../text/edit/new-rows';
import { indentation, removeRows, rewriteRows, type RowSpan } from '../../text/edit/rows';
import type { Edit } from '../../util/source';
import { contentOf } from './foreign';
import type { Line } from '../lines/line';
import type { LineContext } from './line-context';
import { withoutBullet } from './unknown-lines';

/** What lines without a word of the language can be made into, each row a line of its own. */
export class Offers {
  constructor(
    private readonly lines: readonly Line[],
    private readonly texts: readonly string[],
    private readonly context: LineContext,
  ) {}

  /** For what somebody pasted: `Maak er stappen van`. */
  items(): Fix[] {
    const { context, texts } = this;
    const fixes: Fix[] = [];
    const one = this.lines.length === 1;
    const journey = context.find('fase', 'klantreis');
    const add = (word: string, single: string, several: string, indent: string, above = '') => {
      const edits = this.lines.map((line, at) => this.asLine(line, word, indent, at === 0 ? above : ''));
      fixes.push({ title: 'FIX30', args: { nieuw: one ? single : several }, edits, byHand: true });
    };
    const text = one ? context.textLine(texts) : undefined;
    if (text) fixes.push(this.withWord(text.word, text.indent));
    if (journey) {
      add('stap', 'een stap', 'stappen', besideStap(context, journey, texts));
    } else if (context.find('persona') === undefined) {
      add('stap', 'een stap', 'stappen', LEVEL, NEW_KLANTREIS);
    }
    const quoted = context.find('stap', 'persona');
    if (quoted) add('citaat', 'een citaat', 'citaten', detailIndent(texts, quoted));
    const holder = context.find('stap', 'fase', 'klantreis');
    if (holder) add('knelpunt', 'een knelpunt', 'knelpunten', detailIndent(texts, holder));
    if (fixes.length < 2) fixes.push(this.comments());
    return fixes;
  }

  /** For a text that may go on in these lines. */
  loose(): Fix[] {
    // A row that goes on with a text does so already.
    const edits = this.lines.flatMap((line) => (line.keyword === ':' ? [] : [insertText(line.range.start, ': ')]));
    const goesOn: Fix = { title: 'FIX31', args: {}, edits, byHand: true };
    const text = this.context.textLine(this.texts);
    return [goesOn, text ? this.withWord(text.word, text.indent) : this.comments()];
  }

  /** The first line with a word in front, in which the others go on. */
  withWord(word: string, indent: string): Fix {
    const edits = this.lines.map((line, at) =>
      at === 0
        ? this.asLine(line, word, indent)
        : this.rewritten(line, `${indent}${LEVEL}: ${contentOf(line, this.texts).replace(/^:\s*/, '')}`),
    );
    return { title: 'FIX32', args: { woord: word }, edits, byHand: true };
  }

  comments(): Fix {
    const edits = this.lines.map(({ range }) => insertText(range.start, '# '));
    const nieuw = edits.length === 1 ? 'een opmerking' : 'opmerkingen';
    return { title: 'FIX30', args: { nieuw }, edits, byHand: true };
  }

  removal(): Fix {
    const rows = this.lines.map(rowsOfLine);
    const wat = rows.length === 1 ? 'deze regel' : 'deze regels';
    return { title: 'FIX33', args: { wat }, edits: removeRows(this.texts, rows), byHand: true };
  }

  private asLine(line: Line, word: string, indent: string, above = ''): Edit {
    const text = withoutBullet(contentOf(line, this.texts)).replace(/^gewenst\s+/, '');
    return this.rewritten(line, `${above}${indent}${word}: ${text}`);
  }

  private rewritten(line: Line, newText: string): Edit {
    return rewriteRows(this.texts, rowsOfLine(line), newText);
  }
}

/** What stands before a new stap: as before the one that is open, else as before the details of what would have it. */
export function besideStap(context: LineContext, host: Line | undefined, texts: readonly string[]): string {
  const stap = context.find('stap');
  return stap ? indentation(texts, stap.range.start.line) : detailIndent(texts, host);
}

/** The rows of a line. */
function rowsOfLine({ range }: Line): RowSpan {
  return { first: range.start.line, last: range.end.line };
}

const NEW_KLANTREIS = 'klantreis naam: Titel\n';

/** The words of a finding about one line or several. */
export function counted(lines: readonly Line[], args: Finding['args'] = {}): Finding['args'] {
  return lines.length === 1 ? args : { ...args, veel: lines.length };
}

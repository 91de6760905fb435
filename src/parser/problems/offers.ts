import type { Finding, Fix } from '../../model/finding';
import { contentOf } from './foreign';
import type { Line } from '../lines/line';
import type { LineContext } from './line-context';
import { detailIndent, insertAt, removeRows, rewriteLine, type RowEdit } from './row-edits';
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
    const { context } = this;
    const fixes: Fix[] = [];
    const one = this.lines.length === 1;
    const journey = context.find('fase', 'klantreis');
    const add = (word: string, single: string, several: string, indent: number, above = '') => {
      const edits = this.lines.map((line, at) => this.asLine(line, word, indent, at === 0 ? above : ''));
      fixes.push({ title: 'FIX30', args: { nieuw: one ? single : several }, edits, byHand: true });
    };
    const text = one ? context.textLine() : undefined;
    if (text) fixes.push(this.withWord(text.word, text.indent));
    if (journey) {
      add('stap', 'een stap', 'stappen', context.find('stap')?.indent ?? detailIndent(journey));
    } else if (context.find('persona') === undefined) {
      add('stap', 'een stap', 'stappen', 2, NEW_KLANTREIS);
    }
    const quoted = context.find('stap', 'persona');
    if (quoted) add('citaat', 'een citaat', 'citaten', detailIndent(quoted));
    const holder = context.find('stap', 'fase', 'klantreis');
    if (holder) add('knelpunt', 'een knelpunt', 'knelpunten', detailIndent(holder));
    if (fixes.length < 2) fixes.push(this.comments());
    return fixes;
  }

  /** For a text that may go on in these lines. */
  loose(): Fix[] {
    // A row that goes on with a text does so already.
    const edits = this.lines.flatMap((line) => (line.keyword === ':' ? [] : [insertAt(line.range.start, ': ')]));
    const goesOn: Fix = { title: 'FIX31', args: {}, edits, byHand: true };
    const text = this.context.textLine();
    return [goesOn, text ? this.withWord(text.word, text.indent) : this.comments()];
  }

  /** The first line with a word in front, in which the others go on. */
  withWord(word: string, indent: number): Fix {
    const edits = this.lines.map((line, at) =>
      at === 0
        ? this.asLine(line, word, indent)
        : rewriteLine(
            line,
            `${' '.repeat(indent + 2)}: ${contentOf(line, this.texts).replace(/^:\s*/, '')}`,
            this.texts,
          ),
    );
    return { title: 'FIX32', args: { woord: word }, edits, byHand: true };
  }

  comments(): Fix {
    const edits = this.lines.map(({ range }) => insertAt(range.start, '# '));
    const nieuw = edits.length === 1 ? 'een opmerking' : 'opmerkingen';
    return { title: 'FIX30', args: { nieuw }, edits, byHand: true };
  }

  removal(): Fix {
    const rows = this.lines.map(({ range }) => removeRows(range.start.line, range.end.line, this.texts));
    return {
      title: 'FIX33',
      args: { wat: rows.length === 1 ? 'deze regel' : 'deze regels' },
      edits: rows,
      byHand: true,
    };
  }

  private asLine(line: Line, word: string, indent: number, above = ''): RowEdit {
    const text = withoutBullet(contentOf(line, this.texts)).replace(/^gewenst\s+/, '');
    return rewriteLine(line, `${above}${' '.repeat(indent)}${word}: ${text}`, this.texts);
  }
}

const NEW_KLANTREIS = 'klantreis naam: Titel\n';

/** The words of a finding about one line or several. */
export function counted(lines: readonly Line[], args: Finding['args'] = {}): Finding['args'] {
  return lines.length === 1 ? args : { ...args, veel: lines.length };
}

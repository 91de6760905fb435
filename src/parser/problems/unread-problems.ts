import type { Finding } from '../../model/finding';
import type { ForeignBlock } from './foreign';
import { isJustBelow } from './foreign';
import type { Line } from '../lines/line';
import { LineContext } from './line-context';
import { isSentence } from './loose';
import { counted, Offers } from './offers';
import { foreignProblem, rangeOf } from './pasted-problems';
import { isMeaningless, type Meanings, unknownLine } from './unknown-lines';

/**
 * The messages about lines of which nothing could be read: one for what belongs together, on its first line, with what it can
 * be made into.
 *
 * @param lines the lines in the order of the text, with their places
 * @param texts the rows of the text
 */
export function unreadProblems(
  lines: readonly Line[],
  foreign: readonly ForeignBlock[],
  texts: readonly string[],
  meanings: Meanings,
): Finding[] {
  const reader = new UnreadLines(lines, foreign, texts, meanings);
  return reader.read();
}

/** Nobody pastes a longer list, and the repairs of one rewrite each of its rows. */
const MOST_ITEMS = 1000;

class UnreadLines {
  private readonly found: Finding[] = [];
  /** By its first line. */
  private readonly blocks: ReadonlyMap<Line, ForeignBlock>;
  private element: Line | undefined;

  constructor(
    private readonly lines: readonly Line[],
    foreign: readonly ForeignBlock[],
    private readonly texts: readonly string[],
    private readonly meanings: Meanings,
  ) {
    this.blocks = new Map(foreign.map((block) => [block.lines[0]!, block]));
  }

  read(): Finding[] {
    for (let at = 0; at < this.lines.length; at++) {
      const line = this.lines[at]!;
      if (line.place === 'attached' && line.kind?.element) this.element = line;
      const block = this.blocks.get(line);
      if (block) this.found.push(foreignProblem(block, this.texts, this.context()));
      else if (line.place === 'loose') at += this.readLoose(at);
      else if (line.place === 'unknown' && !isUnfinished(line)) at += this.readUnknown(at);
    }
    return this.found;
  }

  /** Returns how many lines more it is about. */
  private readLoose(at: number): number {
    let end = at + 1;
    while (this.lines[end]?.place === 'loose' && isJustBelow(this.lines[end]!, this.lines[end - 1]!)) end++;
    const own = this.lines.slice(at, end);
    const context = this.context();
    const woord = context.textLine(this.texts)?.word;
    this.found.push({
      code: 'KT060',
      range: rangeOf(own),
      args: counted(own, woord === undefined ? {} : { woord }),
      fixes: new Offers(own, this.texts, context).loose(),
    });
    return own.length - 1;
  }

  private readUnknown(at: number): number {
    const own = this.itemsFrom(at);
    const line = this.lines[at]!;
    const isKnown = own.length < 2 && !isMeaningless(line, this.textOf(line), this.meanings);
    const fixes =
      isKnown || own.length > MOST_ITEMS
        ? []
        : new Offers(own.length < 2 ? [line] : own, this.texts, this.context()).items();
    if (own.length < 2) {
      const problem = unknownLine(line, this.textOf(line), this.meanings);
      this.found.push(isKnown ? problem : { ...problem, fixes });
      return 0;
    }
    const args = { aantal: own.length };
    this.found.push({ code: 'KT061', range: rangeOf(own), args, ...(own.length <= MOST_ITEMS && { fixes }) });
    return own.length - 1;
  }

  /** The items of a list that somebody pasted: lines without meaning, and in between others that only seem to have one. */
  private itemsFrom(at: number): readonly Line[] {
    let end = at;
    let last = at;
    while (end < this.lines.length && this.lines[end]!.place === 'unknown') {
      const line = this.lines[end]!;
      const isItem = isMeaningless(line, this.textOf(line), this.meanings) && !line.desired;
      if (isUnfinished(line)) break;
      if (isItem) last = end + 1;
      else if (end === at || line.keyword === ':' || !isSentence(line, this.texts)) break;
      end++;
    }
    return this.lines.slice(at, last);
  }

  private textOf(line: Line): string {
    return this.texts[line.range.start.line] ?? '';
  }

  private context(): LineContext {
    return new LineContext(this.element);
  }
}

/** A `gewenst` without a line behind it has its own message. */
function isUnfinished(line: Line): boolean {
  return line.kind === undefined && line.misread !== undefined;
}

import { evidenceTarget } from '../../model/meaning/evidence';
import type { Finding } from '../../model/finding';
import type { OnleesbareRegel } from '../../model/klantreis';
import type { Host, LineKind } from '../../model/lines/line-kind';
import { LINE_KINDS, STATEMENT_WORDS } from '../../model/lines/line-kinds';
import type { Range } from '../../util/source';
import { splitWords } from '../../util/spaces';
import type { Line } from '../lines/line';

/** A value that is wrong is left out of the model, so its line says less than it was meant to. */
const WRONG_VALUE = /^KT01[0-6]$|^KT073$/;
/** The messages that may say which word was meant. */
const SAYS_WORD: ReadonlySet<string> = new Set(['KT001', 'KT004', 'KT062']);
/** Longer than the words before any colon; what pretends to be a line may be megabytes of anything. */
const LONGEST = 1000;

/**
 * The lines of a file of which the model lacks something: no known word, no place, a form that the grammar cannot read or a
 * value that is wrong.
 * @param problems what is wrong inside single lines; the message about an unknown line says what was meant
 */
export function unreadableLines(
  lines: readonly Line[],
  problems: readonly Finding[],
  texts: readonly string[],
): OnleesbareRegel[] {
  const reader = new UnreadableLines(problems, texts);
  return lines.flatMap((line) => reader.read(line));
}

class UnreadableLines {
  /** By line: the suggestion of the message about an unknown line, or one with the word of another element. */
  private readonly meant = new Map<number, Finding>();
  private readonly wrongValue = new Set<number>();
  /** The last statement that has its place, and the last element: the innermost one that is open. */
  private above: Line | undefined;
  private innermost: Line | undefined;
  /** The last unknown or misplaced line, which others are set aside with. */
  private lost: { readonly line: Line; readonly read: OnleesbareRegel } | undefined;

  constructor(
    problems: readonly Finding[],
    private readonly texts: readonly string[],
  ) {
    for (const problem of problems) {
      if (SAYS_WORD.has(problem.code)) this.meant.set(problem.range.start.line, problem);
      if (WRONG_VALUE.test(problem.code)) this.wrongValue.add(problem.range.start.line);
    }
  }

  read(line: Line): readonly OnleesbareRegel[] {
    switch (line.place) {
      case 'attached':
        return this.readAttached(line);
      case 'stray':
        return [this.readStray(line)];
      case 'loose':
      case 'foreign':
        // It may have been any line, or none; its words name nothing.
        return [{ range: line.range, bedoeld: undefined, namen: [], ...this.placeOfLost(line, undefined) }];
      default:
        return this.readLost(line);
    }
  }

  private readAttached(line: Line): readonly OnleesbareRegel[] {
    if (line.kind!.hosts.length > 0) this.above = line;
    if (line.kind!.element) this.innermost = line;
    const faulty = line.misread !== undefined || this.wrongValue.has(line.range.start.line);
    if (!faulty) return [];
    const place = { onder: placeOf(line.parent), boven: undefined };
    // Two facts on one line: the second is missing as well.
    const second = line.misread
      ? this.rest(line).filter((word) => LINE_KINDS.get(word)?.hosts.includes(hostOfParent(line)))
      : [];
    return [line.keyword, ...second].map((bedoeld) => this.make(line, bedoeld, place));
  }

  /** A line with the word of a top-level element is what its message says. */
  private readStray(line: Line): OnleesbareRegel {
    const [bedoeld, ...namen] = (this.meant.get(line.range.start.line)?.meant ?? '').split(/[\s:]+/);
    const place = { onder: placeOf(this.innermost), boven: placeOf(this.above && evidenceTarget(this.above)) };
    return { range: line.range, bedoeld: bedoeld || undefined, namen, ...place };
  }

  private readLost(line: Line): readonly OnleesbareRegel[] {
    if (line.place === 'aside' && this.lost) return [this.make(line, line.keyword, this.placeAside(line, this.lost))];
    const meanings = line.place === 'unknown' ? this.meanings(line) : [this.otherWord(line) ?? line.keyword];
    const read = meanings.map((bedoeld) => this.make(line, bedoeld, this.placeOfLost(line, bedoeld)));
    this.lost = { line, read: read[0]! };
    return read;
  }

  private make(line: Line, bedoeld: string | undefined, place: Pick<OnleesbareRegel, 'onder' | 'boven'>) {
    return { range: line.range, bedoeld, namen: this.names(line), ...place };
  }

  /** The word that a misplaced line has where it stands. */
  private otherWord(line: Line): string | undefined {
    return line.place === 'misplaced' ? this.meant.get(line.range.start.line)?.meant : undefined;
  }

  /** What an unknown line may be: a word with two meanings is both. */
  private meanings(line: Line): readonly (string | undefined)[] {
    const { eerste, tweede } = this.meant.get(line.range.start.line)?.args ?? {};
    return typeof eerste === 'string' && typeof tweede === 'string' ? [eerste, tweede] : [this.meaning(line)];
  }

  /** What an unknown line probably is. Of `gewenst` only the fase matters: its stappen are read as those of now. */
  private meaning(line: Line): string | undefined {
    const suggested = this.meant.get(line.range.start.line)?.meant;
    const second = suggested === 'gewenst' ? this.rest(line)[0] : line.desired ? suggested : undefined;
    if (second === undefined) return suggested;
    if (second === 'fase') return 'gewenst fase';
    return STATEMENT_WORDS.includes(second) ? second : suggested;
  }

  private names(line: Line): string[] {
    if (line.place !== 'unknown' && line.form !== undefined) return wordsOf(line.behind);
    const words = this.rest(line);
    const prefixed =
      line.place === 'unknown' ? this.meant.get(line.range.start.line)?.meant === 'gewenst' : line.desired;
    return prefixed ? words.slice(1) : words;
  }

  /** The words between the first one and the colon of a line of which the first word is not known. */
  private rest(line: Line): string[] {
    const { start } = line.range;
    const from = line.place === 'unknown' ? this.meant.get(start.line)?.range.end : line.wordRange.end;
    return wordsOf((this.texts[start.line] ?? '').slice(from?.character ?? start.character));
  }

  /** Where an unknown or misplaced line would hang: by its word where that is known, else by its layout. */
  private placeOfLost(line: Line, bedoeld: string | undefined): Pick<OnleesbareRegel, 'onder' | 'boven'> {
    if (line.place === 'misplaced' && this.otherWord(line) === undefined) {
      return { onder: placeOf(line.claims), boven: undefined };
    }
    const kind = LINE_KINDS.get(bedoeld === 'gewenst fase' ? 'fase' : (bedoeld ?? ''));
    if (kind) return { onder: placeOf(this.host(kind) ?? this.innermost), boven: undefined };
    const boven = placeOf(this.above && evidenceTarget(this.above));
    if (bedoeld !== undefined) return { onder: boven, boven: undefined };
    return { onder: placeOf(this.open((element) => element.indent < line.indent)), boven };
  }

  /** A line that was set aside is the lost line's own if that takes it, else it may hang where it would without that one. */
  private placeAside(line: Line, { line: lost, read }: NonNullable<typeof this.lost>): typeof NOWHERE {
    if (line.kind === undefined) return NOWHERE;
    const kind = lost.place === 'unknown' ? LINE_KINDS.get(read.bedoeld ?? '') : undefined;
    if (line.kind.hosts.length > 0) {
      const itsOwn = kind?.element && (line.kind.hosts as readonly string[]).includes(kind.keyword);
      return itsOwn ? NOWHERE : { onder: placeOf(this.host(line.kind)), boven: undefined };
    }
    if (kind === undefined) return { onder: placeOf(this.above && evidenceTarget(this.above)), boven: undefined };
    return kind.evidence || kind.element ? NOWHERE : { onder: read.onder, boven: undefined };
  }

  private host(kind: LineKind): Line | undefined {
    return this.open((element) => (kind.hosts as readonly string[]).includes(element.keyword));
  }

  private open(fits: (element: Line) => boolean): Line | undefined {
    for (let element = this.innermost; element?.kind; element = element.parent) if (fits(element)) return element;
    return undefined;
  }
}

const NOWHERE: Pick<OnleesbareRegel, 'onder' | 'boven'> = { onder: undefined, boven: undefined };

function hostOfParent(line: Line): Host {
  return (line.parent?.keyword ?? 'bestand') as Host;
}

/** The words before the first colon. */
function wordsOf(text: string): string[] {
  const words = splitWords(text.slice(0, LONGEST).split(':', 1)[0]!.replaceAll(',', ' '));
  return words.map((word) => word.normalize('NFC'));
}

/** The file itself, which has no kind, is no place. */
function placeOf(line: Line | undefined): Range | undefined {
  return line?.kind && line.range;
}

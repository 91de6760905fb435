import { evidenceTarget } from '../../model/meaning/evidence';
import type { Host } from '../../model/lines/line-kind';
import { LINE_KINDS } from '../../model/lines/line-kinds';
import type { Finding } from '../../model/finding';
import { EMPTY_RANGE } from '../../util/source';
import { claimOf, ownerAmong, refusing } from './claims';
import { doorTarget, hostOf, isUnder, type Line } from '../lines/line';
import { followsText, isSentence } from '../problems/loose';
import { Lost } from './lost';
import {
  awayProblem,
  claimProblem,
  misplacedProblem,
  otherWord,
  ownerProblem,
  passedOnProblem,
} from '../problems/place-problems';
import { isOfJourney, strayProblem } from '../problems/stray';
import { type Meanings, wordMeant } from '../problems/unknown-lines';
import { NO_WORDS } from '../lines/words';

export interface Nested {
  /** The file itself; its children are the top-level elements. */
  readonly root: Line;
  /** Every written line, in the order of the text. */
  readonly lines: readonly Line[];
  readonly problems: readonly Finding[];
}

/**
 * Builds the tree from the flat lines of a section: a line attaches to the innermost open element that takes it, and a new
 * element closes its siblings and everything under them. Never fails: a line without a place is set aside with one message.
 *
 * @param texts the rows of the text, for the fixes
 * @param detailed the unknown lines that would go on with the text above them, were it not for what stands deeper below
 */
export function nest(
  lines: readonly Line[],
  texts: readonly string[],
  detailed: ReadonlySet<Line>,
  meanings: Meanings,
): Nested {
  const nester = new Nester(lines, texts, detailed, meanings);
  for (const line of lines) nester.add(line);
  // A detail may go back to an element that its siblings stand below, so the last child is not always the last in the text.
  for (const line of lines) {
    for (let above: Line | undefined = line; above; above = above.parent) above.bodyEnd = line.range.end;
  }
  putPassedBy(lines);
  return { root: nester.root, lines, problems: nester.problems() };
}

/** The depth of lines that take no part: what they stand beside has its own by now. */
function putPassedBy(lines: readonly Line[]): void {
  lines.forEach((line, at) => {
    const above = lines[at - 1];
    if (line.place === 'loose' && above) line.depth = above.place === 'loose' ? above.depth : above.depth + 1;
  });
  // What stands deeper below such a line makes it more than that, so nothing below it may come to.
  for (let at = lines.length - 2; at >= 0; at--) {
    const line = lines[at]!;
    if (line.place === 'stray' || line.place === 'loose') line.depth = Math.max(line.depth, lines[at + 1]!.depth);
  }
}

/** An element that the text needs but nobody wrote: the unnamed klantreis, the unnamed first fase. */
function unwritten(keyword: string, parent: Line | undefined, depth: number, at: Line | undefined): Line {
  const start = at?.range.start ?? EMPTY_RANGE.start;
  const range = { start, end: start };
  const line: Line = {
    reading: undefined,
    keyword,
    kind: LINE_KINDS.get(keyword),
    form: undefined,
    name: undefined,
    tekst: undefined,
    words: NO_WORDS,
    desired: false,
    zonder: undefined,
    range,
    wordRange: range,
    keywordEnd: start.character,
    behind: '',
    indent: parent?.indent ?? -1,
    place: 'attached',
    parent,
    children: [],
    depth,
    claims: undefined,
    bodyEnd: start,
    misread: undefined,
  };
  parent?.children.push(line);
  return line;
}

class Nester {
  readonly root = unwritten('bestand', undefined, -1, undefined);
  /** Made when all lines have their place, since a repair moves a line with all that hangs under it. */
  private readonly found: (() => Finding)[] = [];
  /** Open elements, outermost first. */
  private open: Line[] = [this.root];
  /** The elements directly under each element: an element may have very many details. */
  private readonly elements = new Map<Line, Line[]>();
  /** The last statement that is not a follower, whatever became of it. */
  private last: Line | undefined;
  /** The last line of the text, whatever it is. */
  private above: Line | undefined;
  /** The unknown or misplaced line that deeper lines are set aside with. */
  private lost: Lost | undefined;
  /** An unknown line since the last top-level element may have been the missing klantreis. */
  private mayMissKlantreis = false;
  /** The elements that a misplaced line has asked for already: what is missing is missing once. */
  private missing = new Set<Host>();
  /** The last misplaced line that belongs to an element above it, which the next ones may go with. */
  private owned: Line | undefined;
  /** Do these lines hold parts of a klantreis? */
  private readonly hasJourney: boolean;

  constructor(
    private readonly lines: readonly Line[],
    private readonly texts: readonly string[],
    private readonly detailed: ReadonlySet<Line>,
    private readonly meanings: Meanings,
  ) {
    this.hasJourney = lines.some(({ kind, place }) => place === 'attached' && kind?.element && isOfJourney(kind));
  }

  problems(): Finding[] {
    return this.found.map((make) => make());
  }

  add(line: Line): void {
    if (line.place === 'foreign') line.depth = this.layoutDepth(line);
    else if (line.place !== 'loose') this.read(line);
    this.above = line;
  }

  private read(line: Line): void {
    if (line.place === 'unknown') this.setUnknown(line);
    else if (line.kind!.hosts.includes('bestand') && this.above !== undefined) this.pass(line);
    else if (this.isLoose(line) && !this.hasPlace(line)) line.place = 'loose';
    else if (this.lost && (this.lost.takes(line) || this.isOfMistyped(line, this.lost))) this.lost.setAside(line);
    else if (line.kind!.hosts.length === 0) this.follow(line);
    else this.attach(line);
  }

  private setUnknown(line: Line): void {
    if (line.keyword === ':' && this.lost?.goesOnIn(line.range)) {
      this.lost.setAside(line);
      return;
    }
    this.mayMissKlantreis = true;
    this.loseUnderLost(line);
  }

  private loseUnderLost(line: Line): void {
    if (this.lost?.holds(line)) this.lost.put(line);
    else this.lose(line);
    // At the left edge of a text that is laid out the next reading would take it for a text.
    if (this.detailed.has(line)) line.depth = Math.max(line.depth, 1);
  }

  /** Only the first line of a section opens it: the word of a top-level element further down is a line in the wrong place. */
  private pass(line: Line): void {
    if (this.isLoose(line)) {
      line.place = 'loose';
      return;
    }
    const element = this.innermost();
    const contact = this.open
      .findLast(({ keyword }) => keyword === 'stap')
      ?.children.findLast(({ keyword }) => keyword === 'contact');
    this.found.push(() => strayProblem(line, element, contact, this.texts));
    line.place = line.misread ? 'misplaced' : 'stray';
    if (line.misread) this.loseUnderLost(line);
    else line.depth = this.layoutDepth(line);
  }

  /** A line with a known word that cannot stand here, and cannot be read either, may be the rest of the text above it. */
  private isLoose(line: Line): boolean {
    return line.misread !== undefined && followsText(line, this.above) && isSentence(line, this.texts);
  }

  private lose(line: Line): void {
    line.depth = this.layoutDepth(line);
    this.lost = new Lost(line, this.lost);
    this.last = line;
  }

  /**
   * Is it a detail of what the unknown line right above it was probably meant to be? Who types is not sent deeper by a word that is not
   * known, so `ernst hoog` stands as deep as the `knelpnt` above it.
   */
  private isOfMistyped({ kind, indent, range }: Line, lost: Lost): boolean {
    const { line } = lost;
    if (line.place !== 'unknown' || kind!.element || indent !== line.indent || !lost.goesOnIn(range)) return false;
    const meant = wordMeant(line, this.texts[line.range.start.line] ?? '', this.meanings);
    return meant !== undefined && (kind!.hosts as readonly string[]).includes(meant);
  }

  /** A line without a place stays under the open element that its indentation puts it under. */
  private layoutDepth(line: Line): number {
    return this.open.findLast((candidate) => candidate.indent < line.indent)!.depth + 1;
  }

  private attach(line: Line): void {
    const isOther = otherWord(line, this.innermost()) !== undefined;
    const host = isOther ? undefined : (this.findHost(line) ?? this.makeHost(line));
    if (host === undefined) {
      this.misplace(line);
      return;
    }
    if (this.lost && host.keyword === 'fase' && isOfLostStap(line)) {
      this.lost.setAside(line);
      return;
    }
    this.closeVerwacht(host);
    line.claims = claimOf(line, host, this.open, (of) => this.elements.get(of) ?? []);
    this.compareLayout(line, host);
    if (line.kind!.element) this.open.length = this.open.indexOf(host) + 1;
    this.place(line, host);
    if (hostOf(line) !== undefined) this.open.push(line);
    if (host === this.root) this.mayMissKlantreis = false;
  }

  private place(line: Line, parent: Line): void {
    line.parent = parent;
    line.depth = (line.claims ?? parent).depth + 1;
    parent.children.push(line);
    this.last = line;
    if (line.kind!.element) this.keepElement(line, parent);
    else this.lost?.standsAbove(line);
    this.lost = undefined;
  }

  private keepElement(line: Line, parent: Line): void {
    const siblings = this.elements.get(parent);
    if (siblings) siblings.push(line);
    else this.elements.set(parent, [line]);
    this.missing = new Set();
  }

  private innermost(): Line {
    return this.open[this.open.length - 1]!;
  }

  private isOpen(keyword: Host): boolean {
    return this.open.some((line) => line.keyword === keyword);
  }

  private findHost(line: Line): Line | undefined {
    const { hosts } = line.kind!;
    return this.open.findLast((candidate) => (hosts as readonly string[]).includes(candidate.keyword));
  }

  /** Does an element take it, one that is open or one that nobody wrote? */
  private hasPlace(line: Line): boolean {
    return line.kind!.hosts.length === 0 || this.findHost(line) !== undefined || this.isPart(line);
  }

  private isPart({ kind }: Line): boolean {
    return kind!.element ? isOfJourney(kind) : this.hasJourney && kind!.hosts.includes('klantreis');
  }

  /** A part of a klantreis without its parent gets an unnamed one, so that nothing under it is lost. */
  private makeHost(line: Line): Line | undefined {
    if (!this.isPart(line)) return undefined;
    if (!this.isOpen('klantreis')) {
      this.open = [this.root, unwritten('klantreis', this.root, -1, line)];
      if (!this.mayMissKlantreis) {
        this.found.push(() => ({ code: 'KT005', range: line.wordRange, args: { woord: line.keyword } }));
      }
    }
    if (line.keyword === 'stap' && !this.isOpen('fase')) {
      const klantreis = this.open.find((candidate) => candidate.keyword === 'klantreis')!;
      this.open.length = this.open.indexOf(klantreis) + 1;
      this.open.push(unwritten('fase', klantreis, klantreis.depth, line));
    }
    return this.findHost(line);
  }

  /** `uitkomst` belongs directly under its `verwacht`, so any other statement closes it. */
  private closeVerwacht(host: Line): void {
    const top = this.innermost();
    if (top.keyword === 'verwacht' && host !== top) this.open.pop();
  }

  private misplace(line: Line): void {
    line.place = 'misplaced';
    const owner = this.closedOwner(line);
    const element = this.innermost();
    // No element is missing where only the word is another one.
    const hosts = otherWord(line, element) === undefined ? line.kind!.hosts : [];
    if (owner) this.misplaceOwned(line, owner);
    else if (hosts.some((host) => this.missing.has(host))) this.misplaceQuietly(line);
    else {
      for (const host of hosts) this.missing.add(host);
      this.found.push(() => misplacedProblem(line, element, this.texts));
      this.lose(line);
    }
  }

  /** The element just closed that takes the line: `ernst` below the oplossing that came after its knelpunt. */
  private closedOwner(line: Line): Line | undefined {
    const { parent } = this.innermost();
    return parent && ownerAmong(line, this.elements.get(parent) ?? []);
  }

  private misplaceOwned(line: Line, owner: Line): void {
    line.claims = owner;
    const goesAlong = this.owned !== undefined && this.owned === this.above && this.owned.claims === owner;
    if (!goesAlong) this.found.push(() => ownerProblem(line, owner, this.lines, this.texts));
    this.owned = line;
    this.lose(line);
  }

  /** What it misses has its message at a line above it. */
  private misplaceQuietly(line: Line): void {
    line.place = 'aside';
    if (this.lost) this.lost.setAside(line);
    else this.lose(line);
  }

  /**
   * Says so where the layout suggests another owner, or where a detail goes back to an element although lines of its parent
   * stand between.
   */
  private compareLayout(line: Line, host: Line): void {
    const { claims } = line;
    if (claims) {
      this.found.push(() => claimProblem(line, host, claims, this.lines, this.texts));
      return;
    }
    const above = this.last?.place === 'attached' ? this.last : undefined;
    // What is about the whole stands before its parts; below one it looks as if it were of that.
    const isLate = !line.kind!.element && host.keyword === 'klantreis' && host.children.some(isFase);
    if (isLate && host.form !== undefined) {
      this.found.push(() => awayProblem(line, host, this.lines, this.texts));
      return;
    }
    const under = refusing(line, host, this.open);
    if (under) this.found.push(() => passedOnProblem(line, host, under, this.lines, this.texts));
    const isAside = above !== undefined && above !== host && !isUnder(above, host);
    if (!line.kind!.element && host.form !== undefined && isAside)
      this.found.push(() => awayProblem(line, host, this.lines, this.texts));
  }

  /** `volgens`, `negeer` and `door` look at the statement directly above them. */
  private follow(line: Line): void {
    if (this.lost) {
      this.lost.setAside(line);
      return;
    }
    const above = this.last;
    const target = above && (line.keyword === 'door' ? doorTarget(above) : evidenceTarget(above));
    if (target === undefined) {
      this.loseFollower(line);
      return;
    }
    line.parent = target;
    line.depth = target.depth + 1;
    target.children.push(line);
  }

  private loseFollower(line: Line): void {
    line.place = 'misplaced';
    line.depth = this.layoutDepth(line);
    const code = line.keyword === 'door' ? 'KT029' : 'KT028';
    this.found.push(() => ({ code, range: line.wordRange, args: { woord: line.keyword } }));
  }
}

/** A stap and its fase take a gevoel: below a line that may have been the stap, it is of that. */
function isOfLostStap({ keyword }: Line): boolean {
  return keyword === 'gevoel';
}

function isFase({ keyword }: Line): boolean {
  return keyword === 'fase';
}

import { type Host, LINE_KINDS } from '../model/line-kinds.data';
import type { Finding } from '../model/finding';
import { EMPTY_RANGE } from '../util/source';
import { doorTarget, evidenceTarget, hostOf, type Line } from './line';
import { Lost } from './lost';
import { NO_WORDS } from './words';

export interface Nested {
  /** The file itself; its children are the top-level elements. */
  readonly root: Line;
  /** Every written line, in the order of the text. */
  readonly lines: readonly Line[];
  readonly problems: readonly Finding[];
}

/**
 * Builds the tree from the flat lines: a line attaches to the innermost open element that takes it, and a new element
 * closes its siblings and everything under them. Never fails: a line without a place is set aside with one message.
 */
export function nest(lines: readonly Line[]): Nested {
  const nester = new Nester();
  for (const line of lines) nester.add(line);
  // A detail may go back to an element that its siblings stand below, so the last child is not always the last in the text.
  for (const line of lines) {
    for (let above: Line | undefined = line; above; above = above.parent) above.bodyEnd = line.range.end;
  }
  return { root: nester.root, lines, problems: nester.problems };
}

/** An element that the text needs but nobody wrote: the unnamed klantreis, the unnamed first fase. */
function unwritten(keyword: string, parent: Line | undefined, depth: number, at: Line | undefined): Line {
  const start = at?.range.start ?? EMPTY_RANGE.start;
  const range = { start, end: start };
  const line: Line = {
    keyword,
    kind: LINE_KINDS.get(keyword),
    type: undefined,
    name: undefined,
    tekst: undefined,
    words: NO_WORDS,
    desired: false,
    zonder: undefined,
    range,
    wordRange: range,
    keywordEnd: start.character,
    indent: parent?.indent ?? -1,
    place: 'attached',
    parent,
    children: [],
    depth,
    bodyEnd: start,
    misread: undefined,
  };
  parent?.children.push(line);
  return line;
}

class Nester {
  readonly root = unwritten('bestand', undefined, -1, undefined);
  readonly problems: Finding[] = [];
  /** Open elements, outermost first. */
  private open: Line[] = [this.root];
  /** The elements directly under each element: an element may have very many details. */
  private readonly elements = new Map<Line, Line[]>();
  /** The last statement that is not a follower, whatever became of it. */
  private last: Line | undefined;
  /** The unknown or misplaced line that deeper lines are set aside with. */
  private lost: Lost | undefined;
  /** An unknown line since the last top-level element may have been the missing klantreis. */
  private mayMissKlantreis = false;

  add(line: Line): void {
    if (line.kind === undefined) this.setUnknown(line);
    else if (this.lost?.takes(line)) this.lost.setAside(line);
    else if (line.kind.hosts.length === 0) this.follow(line);
    else this.attach(line);
  }

  private setUnknown(line: Line): void {
    if (line.keyword === ':' && this.lost?.goesOnIn(line)) {
      this.lost.setAside(line);
      return;
    }
    this.mayMissKlantreis = true;
    if (this.lost?.holds(line)) this.lost.put(line);
    else this.lose(line);
  }

  private lose(line: Line): void {
    line.depth = this.layoutDepth(line);
    this.lost = new Lost(line, this.lost);
    this.last = line;
  }

  /** A line without a place stays under the open element that its indentation puts it under. */
  private layoutDepth(line: Line): number {
    return this.open.findLast((candidate) => candidate.indent < line.indent)!.depth + 1;
  }

  private attach(line: Line): void {
    const host = this.findHost(line) ?? this.makeHost(line);
    if (host === undefined) {
      this.misplace(line);
      return;
    }
    this.closeVerwacht(host);
    if (line.kind!.element) this.open.length = this.open.indexOf(host) + 1;
    else this.hintAboutLayout(line, host);
    this.place(line, host);
    if (hostOf(line) !== undefined) this.open.push(line);
    if (host === this.root) this.mayMissKlantreis = false;
  }

  private place(line: Line, parent: Line): void {
    line.parent = parent;
    line.depth = parent.depth + 1;
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

  /** A stap, fase, knelpunt, … without its parent gets an unnamed one, so that nothing under it is lost. */
  private makeHost(line: Line): Line | undefined {
    if (!line.kind!.element || line.kind!.hosts.includes('bestand')) return undefined;
    if (!this.isOpen('klantreis')) {
      this.open = [this.root, unwritten('klantreis', this.root, -1, line)];
      if (!this.mayMissKlantreis) this.problems.push(finding('KT005', line, { woord: line.keyword }));
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
    this.lose(line);
    const args = { woord: line.keyword, ouders: line.kind!.hosts };
    this.problems.push(finding(line.keyword === 'uitkomst' ? 'KT041' : 'KT004', line, args));
  }

  /**
   * Says so where the layout suggests another owner: a detail that an earlier, closed element could have taken, or one that
   * goes back to an element although lines of its parent stand between.
   */
  private hintAboutLayout(line: Line, host: Line): void {
    if (line.desired && !line.kind!.desired) return;
    const closed = this.elements.get(host)?.findLast((child) => line.kind!.hosts.includes(child.keyword as Host));
    const above = this.last?.place === 'attached' ? this.last : undefined;
    const away = above !== undefined && above !== host && !isUnder(above, host);
    if (closed === undefined && !away) return;
    this.problems.push(
      finding(closed ? 'KT026' : 'KT040', line, {
        woord: line.keyword,
        ouder: host.keyword,
        ander: closed?.keyword ?? '',
        regel: host.range.start.line + 1,
      }),
    );
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
    this.problems.push(finding(line.keyword === 'door' ? 'KT029' : 'KT028', line, { woord: line.keyword }));
  }
}

function isUnder(line: Line, ancestor: Line): boolean {
  for (let parent = line.parent; parent; parent = parent.parent) if (parent === ancestor) return true;
  return false;
}

function finding(code: string, line: Line, args: Finding['args']): Finding {
  return { code, range: line.wordRange, args };
}

import type { Counterparts } from './comparison';
import { remembered } from '../../util/remembered';
import type { Place, Source, Statement } from '../tree/statement';

/** Collects which lines of the two sides say the same. The first thing or fact on a line counts. */
export class LinePairs implements Counterparts {
  /** The files with one text on both sides, of which each line is what it was. */
  private readonly same: ReadonlyMap<string, Source>;
  private readonly bases = new Map<string, Place>();
  private readonly heads = new Map<string, Place>();
  private readonly moved = new Set<string>();

  constructor(sources: readonly Source[], unchanged: ReadonlySet<string>) {
    this.same = new Map(sources.filter(({ name }) => unchanged.has(name)).map((source) => [source.name, source]));
  }

  add(base: Place, head: Place): void {
    const [old, now] = [keyOf(base), keyOf(head)];
    if (!this.bases.has(now)) this.bases.set(now, base);
    if (!this.heads.has(old)) this.heads.set(old, head);
  }

  addMoved(head: Place): void {
    this.moved.add(keyOf(head));
  }

  baseOf(file: string, line: number): Place | undefined {
    return this.bases.get(key(file, line)) ?? this.sameLine(file, line);
  }

  headOf(file: string, line: number): Place | undefined {
    return this.heads.get(key(file, line)) ?? this.sameLine(file, line);
  }

  isMoved(file: string, line: number): boolean {
    return this.moved.has(key(file, line));
  }

  private sameLine(file: string, line: number): Place | undefined {
    const found = this.linesOf(file)?.get(line);
    return found && { file, range: found.range };
  }

  /** Few files are asked about, so their lines are looked up when they are. */
  private linesOf(file: string): ReadonlyMap<number, Statement> | undefined {
    const source = this.same.get(file);
    return source && statementsByLine(source);
  }
}

/** Those with a place in the tree. */
const statementsByLine = remembered(
  ({ lines }: Source): ReadonlyMap<number, Statement> =>
    new Map(lines.filter(({ parent }) => parent !== undefined).map((line) => [line.range.start.line, line])),
);

function keyOf({ file, range }: Place): string {
  return key(file, range.start.line);
}

function key(file: string, line: number): string {
  return `${line} ${file}`;
}

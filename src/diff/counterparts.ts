import type { Counterparts } from './comparison';
import type { Place } from './statement';

/** Collects which lines of the two sides say the same. The first thing or fact on a line counts. */
export class LinePairs implements Counterparts {
  private readonly bases = new Map<string, Place>();
  private readonly heads = new Map<string, Place>();
  private readonly moved = new Set<string>();

  add(base: Place, head: Place): void {
    const [old, now] = [keyOf(base), keyOf(head)];
    if (!this.bases.has(now)) this.bases.set(now, base);
    if (!this.heads.has(old)) this.heads.set(old, head);
  }

  addMoved(head: Place): void {
    this.moved.add(keyOf(head));
  }

  baseOf(file: string, line: number): Place | undefined {
    return this.bases.get(key(file, line));
  }

  headOf(file: string, line: number): Place | undefined {
    return this.heads.get(key(file, line));
  }

  isMoved(file: string, line: number): boolean {
    return this.moved.has(key(file, line));
  }
}

function keyOf({ file, range }: Place): string {
  return key(file, range.start.line);
}

function key(file: string, line: number): string {
  return `${line} ${file}`;
}

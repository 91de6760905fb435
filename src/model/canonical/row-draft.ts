import { firstIndex } from '../../util/lists';

/** A row as it is read, with the way back to the columns of the row as it was typed. */
export interface CanonicalRow {
  readonly text: string;
  /** Is it the row as it was typed? */
  readonly isTyped: boolean;
  /** The column in the typed row where that starts which starts at a column of the canonical one. */
  readonly startOf: (column: number) => number;
  /** The column in the typed row behind that which ends at a column of the canonical one. */
  readonly endOf: (column: number) => number;
  /** The column in the canonical row of what starts at a column of the typed one, or of what comes next there. */
  readonly columnOf: (typed: number) => number;
}

const SAME = (column: number): number => column;

/** A row that is read as it was typed. */
export function typedRow(text: string): CanonicalRow {
  return { text, isTyped: true, startOf: SAME, endOf: SAME, columnOf: SAME };
}

/**
 * A row that is being put right. Of every sign it knows which signs of the typed row it came from; what was written anew in one
 * go (`een kwartier`: `15 minuten`) comes as a whole from what it replaced.
 */
export class RowDraft {
  private starts: number[] | undefined;
  private ends: number[] = [];
  private now: string;

  constructor(private readonly typed: string) {
    this.now = typed;
  }

  get text(): string {
    return this.now;
  }

  /** Writes something else between two columns. What stays the same at both ends keeps its own place. */
  set(from: number, to: number, text: string): void {
    const old = this.now.slice(from, to);
    if (old === text) return;
    let [start, end] = [0, 0];
    const shortest = Math.min(old.length, text.length);
    if (old.length !== text.length) {
      while (start < shortest && old[start] === text[start]) start++;
      while (end < shortest - start && old.at(-1 - end) === text.at(-1 - end)) end++;
      this.splice(from + start, to - end, text.length - start - end);
    }
    this.now = this.now.slice(0, from) + text + this.now.slice(to);
  }

  done(): CanonicalRow {
    const { starts, ends, now, typed } = this;
    if (now === typed) return typedRow(typed);
    if (starts === undefined) return { ...typedRow(now), isTyped: false };
    return {
      text: now,
      isTyped: false,
      startOf: (column) => starts[column] ?? typed.length,
      endOf: (column) => (column === 0 ? 0 : (ends[column - 1] ?? typed.length)),
      columnOf: (column) => firstIndex(starts, (start) => start >= column),
    };
  }

  /** The signs between two columns become others, which all stand for all of them. */
  private splice(from: number, to: number, length: number): void {
    const starts = (this.starts ??= this.identity());
    const start = starts[from] ?? this.typed.length;
    const end = to > from ? this.ends[to - 1]! : start;
    // Between two signs nothing was typed: what is put there stands for no sign at all.
    const fill = (value: number): number[] => Array.from({ length }, () => value);
    this.starts = [...starts.slice(0, from), ...fill(start), ...starts.slice(to)];
    this.ends = [...this.ends.slice(0, from), ...fill(end), ...this.ends.slice(to)];
  }

  private identity(): number[] {
    const columns = [...Array(this.typed.length).keys()];
    this.ends = columns.map((column) => column + 1);
    return columns;
  }
}

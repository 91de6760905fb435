/** A change of a text: from the start of the first row to the end of the last, both counted from 0, something else came. */
export interface RowChange {
  readonly first: number;
  readonly last: number;
  readonly text: string;
}

/** The rows into which somebody typed and that were not looked at since; they move along with the text. */
export class TypedRows {
  private rows: ReadonlySet<number> = new Set();

  get all(): readonly number[] {
    return [...this.rows];
  }

  /** Somebody typed, or pasted. */
  typed(change: RowChange): void {
    this.moved(change);
    const rows = Array.from({ length: lineEnds(change.text) + 1 }, (_, index) => change.first + index);
    this.rows = new Set([...this.rows, ...rows]);
  }

  /** The text changed otherwise. */
  moved({ first, last, text }: RowChange): void {
    const further = lineEnds(text) - (last - first);
    const kept = [...this.rows].filter((row) => row < first || row > last);
    this.rows = new Set(kept.map((row) => (row > last ? row + further : row)));
  }

  looked(rows: readonly number[]): void {
    this.rows = new Set([...this.rows].filter((row) => !rows.includes(row)));
  }

  forget(): void {
    this.rows = new Set();
  }
}

function lineEnds(text: string): number {
  return text.match(/\r\n|\n|\r/g)?.length ?? 0;
}

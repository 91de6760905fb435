import type { Range } from '../../util/source';
import type { Line } from '../lines/line';

/** A line that is not in the tree, with the details under it that are set aside because they seem to be its own. */
export class Lost {
  private readonly aside: Line[] = [];
  /** The lines set aside that a next one may stand under, by their indentation. */
  private readonly open: Line[] = [];

  /** @param above the lost line above it, if it would be taken as that one's own where it stood deeper */
  constructor(
    readonly line: Line,
    private readonly above: Lost | undefined,
  ) {}

  /** Details that are indented deeper than an unknown line are taken as its own. */
  takes(line: Line): boolean {
    return !line.kind!.element && line.indent > this.line.indent;
  }

  /** Does its text, or that of the last line set aside, go on in this line directly below? */
  goesOnIn({ start }: Range): boolean {
    const last = this.aside[this.aside.length - 1] ?? this.line;
    return last.range.end.line + 1 === start.line;
  }

  /** An unknown line under it keeps its own message; what is deeper than either is set aside. */
  holds(line: Line): boolean {
    return line.indent > this.line.indent;
  }

  setAside(line: Line): void {
    line.place = 'aside';
    this.put(line);
  }

  /** Gives a line under the lost one its depth. */
  put(line: Line): void {
    while (this.open.length > 0 && this.open[this.open.length - 1]!.indent >= line.indent) this.open.pop();
    line.depth = (this.open[this.open.length - 1] ?? this.line).depth + 1;
    this.open.push(line);
    this.aside.push(line);
  }

  /** The detail after it that is not its own may not come to stand deeper, or the next reading would set it aside. */
  standsAbove(detail: Line): void {
    let raised = this.raise(detail.depth);
    for (let lost = this.above; raised && lost; lost = lost.above) raised = lost.raise(detail.depth);
  }

  private raise(depth: number): boolean {
    const missing = depth - this.line.depth;
    if (missing <= 0) return false;
    for (const line of [this.line, ...this.aside]) line.depth += missing;
    return true;
  }
}

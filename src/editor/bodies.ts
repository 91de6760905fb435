import { FOLLOWERS } from '../model/lines/line-kinds';
import type { Line } from '../parser/lines/line';

/**
 * The last row that belongs to each statement, by the row that it starts on: its details, the evidence under it, and the empty
 * and unreadable rows up to the next statement. So a line that is being typed belongs somewhere at once.
 */
export function lastRows(lines: readonly Line[]): ReadonlyMap<number, number> {
  const last = new Map<number, number>();
  const open: Line[] = [];
  for (const line of lines) {
    // Elements that nobody wrote stand on no row of their own.
    if (line.place !== 'attached' || line.form === undefined) continue;
    const row = line.range.start.line;
    const isFollower = (FOLLOWERS as readonly string[]).includes(line.keyword);
    while (open.length > 0 && !holds(open.at(-1)!, row, isFollower)) last.set(open.pop()!.range.start.line, row - 1);
    if (!isFollower) open.push(line);
  }
  for (const line of open) last.set(line.range.start.line, Number.MAX_SAFE_INTEGER);
  return last;
}

/** What follows a detail says more of it; everything else belongs to a detail only where it hangs under it. */
function holds({ kind, bodyEnd }: Line, row: number, isFollower: boolean): boolean {
  return row <= bodyEnd.line || (isFollower && kind?.element !== true);
}

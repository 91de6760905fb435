import { formatStatement } from '../../text/format-line';
import { isBlank, isSilent } from './merge-layout';

/**
 * Are all rows where they should be? What one side added is there, and what one took away and the other left alone is gone. Looks
 * at rows alone, and knows nothing of how they were merged.
 *
 * @param rewritten rows that were changed on purpose, with what became of them
 * @param conflicts with those, rows stay that one side took away
 */
export function keepsRows(
  rows: readonly string[],
  [base, ours, theirs]: readonly (readonly string[])[],
  rewritten: readonly (readonly [row: string, now: string])[],
  conflicts: boolean,
): boolean {
  const [b, o, t, merged] = [base!, ours!, theirs!, rows].map(counted) as [Counts, Counts, Counts, Counts];
  const became = new Set<string>();
  for (const [row, now] of rewritten) {
    if (keyOf(row) !== keyOf(now) && merged.has(keyOf(now))) became.add(keyOf(row));
  }
  for (const key of new Set([...b.keys(), ...o.keys(), ...t.keys(), ...merged.keys()])) {
    const count = merged.get(key) ?? 0;
    const [least, most] = bounds(b.get(key) ?? 0, o.get(key) ?? 0, t.get(key) ?? 0);
    if (count < least && !became.has(key)) return false;
    if (count > most && !conflicts && b.has(key)) return false;
  }
  return true;
}

/** How often a row may be there: both may have made the same change, or each one of their own. */
function bounds(base: number, ours: number, theirs: number): readonly [least: number, most: number] {
  const sum = ours + theirs - base;
  if (ours >= base && theirs >= base) return [Math.max(ours, theirs), sum];
  if (ours <= base && theirs <= base) return [Math.max(0, sum), Math.min(ours, theirs)];
  return [Math.max(0, sum), sum];
}

type Counts = ReadonlyMap<string, number>;

function counted(rows: readonly string[]): Counts {
  const counts = new Map<string, number>();
  for (const row of rows) {
    if (!isBlank(row)) counts.set(keyOf(row), (counts.get(keyOf(row)) ?? 0) + 1);
  }
  return counts;
}

/** Layout does not count, nor how a letter with an accent is made. */
function keyOf(row: string): string {
  return (isSilent(row) ? row.trim() : formatStatement(row.trim())).normalize('NFC');
}

import { expect } from 'vitest';
import { formatStatement } from '../../../src/text/format-line';

/** The rows of a text that say something, without their layout. */
export function rowsOf(one: string): string[] {
  return one.split(/\r\n|\n|\r/).flatMap((row) => formatStatement(row.replaceAll('\uFEFF', '').trim()) || []);
}

/** Every row of either side that the base has not is there; and nothing is there that nobody wrote. */
export function expectNothingLost([base, ours, theirs]: readonly [string, string, string], result: string): void {
  const all = [base, ours, theirs, result].map(rowsOf);
  const [b, o, t, m] = all.map((rows) => new Set(rows));
  const isEqual = (row: string) =>
    new Set(all.slice(0, 3).map((rows) => rows.filter((one) => one === row).length)).size === 1;
  for (const row of [...o!, ...t!]) if (!b!.has(row)) expect(m!.has(row) || isJoined(row, m!), row).toBe(true);
  for (const row of b!) if (isEqual(row)) expect(m!.has(row) || isJoined(row, m!), row).toBe(true);
}

/** A row of which the id or the title is in a row with the other part of the other side. */
function isJoined(row: string, rows: ReadonlySet<string>): boolean {
  const [head, ...rest] = row.split(':');
  return (
    [...rows].some((one) => one.startsWith(`${head}:`)) || [...rows].some((one) => one.endsWith(`:${rest.join(':')}`))
  );
}

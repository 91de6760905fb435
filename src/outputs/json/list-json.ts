import type { ListKind, ListRow, ListTold } from '../lists/list';
import { LIST_KINDS, rowsOf } from '../lists/list';
import { jsonPieces } from './write-json';

/** A list for other programs: one array of rows, lines from 1, dates as ISO, null for what is not there. */
export function write({ list }: ListTold): Iterable<string> {
  const { kind, today, factors, filter, journeys, total, archived, unreadFiles } = list;
  const rows: readonly ListRow<ListKind>[] = rowsOf<ListRow<ListKind>>(list);
  return jsonPieces(
    withNulls({ list: kind, day: today, rows, factors, filter, journeys, total, archived, unreadFiles }),
  );
}

/** Is a file the JSON of a list? */
export function isOwn({ start }: { readonly start: string }): boolean {
  return new RegExp(`^\\{\\n {2}"list": "(?:${LIST_KINDS.join('|')})",\\n {2}"day": "`).test(start);
}

/** JSON has no undefined, and a field that is there in one row is there in all. */
function withNulls(value: unknown): unknown {
  if (value === undefined) return null;
  if (Array.isArray(value)) return value.map(withNulls);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withNulls(part)]));
}

import { firstSign } from './spaces';

/** Two versions of some rows beside each other, as git marks them. Rows count from 0. */
export interface TextConflict {
  readonly start: number;
  /** The row that ends the first version: that of the common one where git shows it, else the same as `middle`. */
  readonly firstEnd: number;
  /** The row between the versions. */
  readonly middle: number;
  /** The row that ends the second version; undefined where nobody can tell. */
  readonly end: number | undefined;
  /** The last row of all of it. */
  readonly last: number;
  /** What git calls the versions; empty where it has no name for them. */
  readonly first: string;
  readonly second: string;
}

const MARKER = /^(<{7,}|\|{7,}|={7,}|>{7,})(?: (.*))?$/;

interface Marker {
  readonly row: number;
  readonly sign: string;
  readonly size: number;
  readonly name: string;
}

/**
 * The conflicts that a merge left in a text, in its order; also those that lost their end. One marker alone is none.
 * @param rows without the byte order mark of the text
 */
export function findConflicts(rows: readonly string[]): readonly TextConflict[] {
  const markers = rows.flatMap((row, at) => readMarker(row, at) ?? []);
  const found: TextConflict[] = [];
  for (let at = 0; at < markers.length; at++) {
    if (markers[at]!.sign !== '<') continue;
    const next = takeParts(markers, at);
    const read = conflict(markers.slice(at, next), rows);
    if (!read) continue;
    found.push(read);
    at = next - 1;
  }
  return found;
}

function readMarker(row: string, at: number): Marker | undefined {
  const [, signs, name] = (/^[<|=>]{7}/.test(row) && MARKER.exec(row)) || [];
  return signs === undefined ? undefined : { row: at, sign: signs[0]!, size: signs.length, name: (name ?? '').trim() };
}

/** Where the markers of the conflict that starts at a place end: those of its size, each once and in their order. */
function takeParts(markers: readonly Marker[], at: number): number {
  let order = '|=>';
  let next = at + 1;
  for (; next < markers.length && order !== ''; next++) {
    const { sign, size } = markers[next]!;
    // A merge of merges has smaller conflicts in a larger one.
    if (size !== markers[at]!.size) continue;
    if (!order.includes(sign)) break;
    order = order.slice(order.indexOf(sign) + 1);
  }
  return next;
}

function conflict(markers: readonly Marker[], rows: readonly string[]): TextConflict | undefined {
  const [start] = markers as [Marker];
  const part = (sign: string) => markers.find((one) => one.sign === sign && one.size === start.size);
  const [base, middle, end] = [part('|'), part('='), part('>')];
  return (
    middle && {
      start: start.row,
      firstEnd: base?.row ?? middle.row,
      middle: middle.row,
      end: end?.row,
      last: end?.row ?? lastOfUnfinished(middle.row, rows),
      first: start.name,
      second: end?.name ?? '',
    }
  );
}

/** Without its end the second version goes on to the next empty row, or to another conflict. */
function lastOfUnfinished(middle: number, rows: readonly string[]): number {
  let last = middle;
  while (last + 1 < rows.length && firstSign(rows[last + 1]!) !== '' && !readMarker(rows[last + 1]!, 0)) last++;
  return last;
}

/** The rows of a text in which only the first version of each conflict counts; what does not count is empty. */
export function firstVersions(rows: readonly string[], conflicts: readonly TextConflict[]): readonly string[] {
  if (conflicts.length === 0) return rows;
  const result = [...rows];
  for (const { start, firstEnd, last } of conflicts) {
    result[start] = '';
    result.fill('', firstEnd, last + 1);
  }
  return result;
}

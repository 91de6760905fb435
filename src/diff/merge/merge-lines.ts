import { diff3Merge } from 'node-diff3';
import { costOfDiff } from '../../util/lists';

/** Two versions of some rows, of which somebody must choose. */
export interface Conflict {
  readonly ours: readonly string[];
  readonly base: readonly string[];
  readonly theirs: readonly string[];
}

/** A part of a merged text. */
export type Piece = { readonly rows: readonly string[] } | { readonly conflict: Conflict };

type Rows = readonly string[];

/** What merging rows may cost, a second or two: a thousand rows that say the same, or some thousands of an ordinary text. */
const MOST_STEPS = 1_000_000_000;

/** Merges rows as git does, without knowing what they say. What would take too long is a conflict. */
export function mergeRows(base: Rows, ours: Rows, theirs: Rows): readonly Piece[] {
  if (isSame(base, ours) || isSame(ours, theirs)) return [{ rows: theirs }];
  if (isSame(base, theirs)) return [{ rows: ours }];
  return betweenEnds([base, ours, theirs], (middles) => {
    const [from, one, other] = middles;
    if (costOfDiff(from, one) + costOfDiff(from, other) > MOST_STEPS) return [conflictOf(middles)];
    return diff3Merge([...one], [...from], [...other], { excludeFalseConflicts: true }).map(({ ok, conflict }) =>
      conflict ? conflictOf([conflict.o, conflict.a, conflict.b]) : { rows: ok ?? [] },
    );
  });
}

/** All that is not the same in the three as one conflict. */
export function wholeConflict(base: Rows, ours: Rows, theirs: Rows): readonly Piece[] {
  return betweenEnds([base, ours, theirs], (middles) => [conflictOf(middles)]);
}

type ThreeRows = readonly [base: Rows, ours: Rows, theirs: Rows];

function conflictOf([base, ours, theirs]: ThreeRows): Piece {
  return { conflict: { ours, base, theirs } };
}

/** The rows with which all three begin and end, around what is made of those between. */
function betweenEnds(all: ThreeRows, merge: (middles: ThreeRows) => readonly Piece[]): readonly Piece[] {
  const [base, ours, theirs] = all;
  const shortest = Math.min(base.length, ours.length, theirs.length);
  const isCommon = (at: number) => all.every((rows) => rows.at(at) === ours.at(at));
  let [start, end] = [0, 0];
  while (start < shortest && isCommon(start)) start++;
  while (end < shortest - start && isCommon(-1 - end)) end++;
  const middle = (rows: Rows) => rows.slice(start, rows.length - end);
  return [
    { rows: ours.slice(0, start) },
    ...merge([middle(base), middle(ours), middle(theirs)]),
    { rows: ours.slice(ours.length - end) },
  ];
}

/** Merges comments: where both changed the same, both stay. */
export function mergeComments(
  base: readonly string[],
  ours: readonly string[],
  theirs: readonly string[],
): readonly string[] {
  const trimmed = (rows: readonly string[]) => rows.map((row) => row.trim());
  // A comment that was only laid out otherwise has not changed.
  if (isSame(trimmed(base), trimmed(ours)) && isSame(trimmed(base), trimmed(theirs)))
    return isSame(base, ours) ? theirs : ours;
  if (isSame(trimmed(base), trimmed(ours)) || isSame(trimmed(ours), trimmed(theirs))) return theirs;
  if (isSame(trimmed(base), trimmed(theirs))) return ours;
  return mergeRows(base, ours, theirs).flatMap((piece) => ('rows' in piece ? piece.rows : both(piece.conflict)));
}

function both({ ours, base, theirs }: Conflict): string[] {
  const known = new Set([...ours, ...base].map((row) => row.trim()));
  return [...ours, ...theirs.filter((row) => !known.has(row.trim()))];
}

export function isSame(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((row, at) => row === b[at]);
}

/** How conflicts are marked. */
export interface Markers {
  readonly ours: string;
  readonly base: string;
  readonly theirs: string;
  /** How many signs a marker has. */
  readonly size: number;
  /** Is what both started from shown too? */
  readonly showBase: boolean;
}

/** The pieces as rows, with the rows (from 0) on which the conflicts start. */
export function markedRows(pieces: readonly Piece[], markers: Markers): { rows: string[]; conflicts: number[] } {
  const rows: string[] = [];
  const conflicts: number[] = [];
  const mark = (sign: string, label: string) => `${sign.repeat(markers.size)}${label && ` ${label}`}`;
  const add = (more: readonly string[]) => {
    for (const row of more) rows.push(row);
  };
  for (const piece of pieces) {
    if ('rows' in piece) {
      add(piece.rows);
      continue;
    }
    const { ours, base, theirs } = piece.conflict;
    conflicts.push(rows.length);
    rows.push(mark('<', markers.ours));
    add(ours);
    if (markers.showBase) add([mark('|', markers.base), ...base]);
    rows.push(mark('=', ''));
    add(theirs);
    rows.push(mark('>', markers.theirs));
  }
  return { rows, conflicts };
}

import { canonicalRow } from '../../model/canonical/canonical-row';
import { readTree } from '../tree/read-tree';
import type { Source } from '../tree/statement';
import { nameOf } from '../tree/tree';
import type { ContentMerge } from './merge-content';
import type { MergeNames } from './merge-names';
import type { TreePiece } from './merge-tree';
import { BASE, OURS, type Side, THEIRS, type Triple } from './merge-triples';

/** What should be said of whose a line is. */
type Verdict = 'good' | 'contested' | { readonly owner: string };

/**
 * A line without `van` is of the first of `voor`. Where one side changed that order and the other wrote or changed a line, that line would
 * be of somebody else: then it names its persona, or where both meant something by it, they choose.
 *
 * @param owners whose the lines of the merged text are, by row
 * @param rowOf the row of a piece in it
 * @returns undefined where all lines are of whom they were
 */
export function withOwners(
  pieces: readonly TreePiece[],
  owners: ReadonlyMap<number, string>,
  rowOf: (piece: TreePiece) => number,
  names: MergeNames,
  content: ContentMerge,
): readonly TreePiece[] | undefined {
  let isSame = true;
  const say = (rows: readonly string[], owner: string | undefined) => {
    const now = named(rows, owner);
    content.rewritten.push([rows[0]!, now[0]!]);
    return now;
  };
  const result = pieces.map((piece): TreePiece => {
    const { triple } = piece;
    const owner = triple && 'rows' in piece ? owners.get(rowOf(piece)) : undefined;
    if (!triple || !('rows' in piece) || owner === undefined) return piece;
    const verdict = judge(triple, owner, names, content);
    if (verdict === 'good') return piece;
    isSame = false;
    if (verdict !== 'contested') return { rows: say(piece.rows, verdict.owner), triple };
    const own = (side: Side) => {
      const unit = triple.units[side];
      return unit ? say(content.rowsOf(unit, side), names.ownerAfter(unit, side)) : [];
    };
    return { conflict: { ours: own(OURS), base: triple.base?.own ?? [], theirs: own(THEIRS) }, triple };
  });
  return isSame ? undefined : result;
}

function judge(triple: Triple, owner: string, names: MergeNames, content: ContentMerge): Verdict {
  const of = (side: Side) => {
    const unit = triple.units[side];
    return unit && names.ownerAfter(unit, side);
  };
  const [was, ours, theirs] = [of(BASE), of(OURS), of(THEIRS)];
  const only = triple.ours && triple.theirs ? undefined : (ours ?? theirs);
  const agreed = only ?? (ours === theirs ? ours : undefined);
  if (agreed !== undefined) return agreed === owner ? 'good' : { owner: agreed };
  if (ours === undefined || theirs === undefined) return 'good';
  if (ours !== was && theirs !== was) return 'contested';
  // One side has it of somebody else: the other side must have left the line alone.
  const [mover, other] = ours === was ? ([theirs, OURS] as const) : ([ours, THEIRS] as const);
  if (content.isChanged(triple, other)) return 'contested';
  return mover === owner ? 'good' : { owner: mover };
}

/** The rows of a line that names whose it is. */
function named(rows: readonly string[], owner: string | undefined): readonly string[] {
  const [first = '', ...others] = rows;
  const { text } = canonicalRow(first);
  const colon = text.indexOf(':');
  const head = (colon < 0 ? text : text.slice(0, colon)).trimEnd();
  if (owner === undefined || / van \S+$/.test(head)) return rows;
  return [`${head} van ${owner}${colon < 0 ? '' : text.slice(colon)}`, ...others];
}

/** Does every line of the merged text belong to somebody whom one of the sides has it of? Knows nothing of how it was merged. */
export function keepsOwners(merged: Source, sides: readonly Source[]): boolean {
  const known = new Map<string, Set<string>>();
  for (const side of sides)
    for (const [key, owner] of keyedOwners(side)) known.set(key, (known.get(key) ?? new Set()).add(owner));
  return keyedOwners(merged).every(([key, owner]) => known.get(key)?.has(owner) !== false);
}

/** Who the lines are of, by the title of that persona: ids may have changed. */
function keyedOwners(source: Source): (readonly [key: string, owner: string])[] {
  const { things } = readTree([source]);
  const titles = new Map(things.filter(({ kind }) => kind === 'persona').map((thing) => [nameOf(thing), thing.title]));
  return things.flatMap((thing) =>
    thing.facts.flatMap(({ head, text, who }) =>
      who === undefined ? [] : [[`${nameOf(thing)}\n${head}\n${text}`, titles.get(who) ?? who] as const],
    ),
  );
}

import { firstIndex } from '../../util/lists';
import type { Draft } from './change';
import type { Pairs } from '../match/match';
import type { Fact, Thing, Tree } from '../tree/tree';

/** Where a change comes in the list: file, line and column of the head, then those of the base for what is gone. */
type Rank = readonly [file: number, line: number, gone: number, line: number, column: number];

/**
 * Changes in the order of the head. What is gone comes where it stood: after the thing above it that is still there, and
 * what is said of that. Changes in one place stay in the order in which they were found.
 */
export function inOrder(drafts: readonly Draft[], base: Tree, head: Tree, pairs: Pairs): readonly Draft[] {
  const files = new Map([...head.files, ...base.files].toReversed().map((file, at, all) => [file, all.length - at]));
  const gone = new Set(drafts.flatMap((draft) => (draft.head ? [] : [draft.base!.file])));
  const kept = keptByFile(base, pairs, gone);
  const fileRank = (file: string) => files.get(file) ?? files.size + 1;
  const rankOf = (draft: Draft): Rank => {
    const { start } = (draft.head ?? draft.base)!.range;
    if (draft.head) return [fileRank(draft.head.file), start.line, 0, 0, start.character];
    const { file } = draft.base!;
    const above = lastAbove(kept.get(file) ?? [], start.line);
    if (!above) return [fileRank(file), -1, 1, start.line, start.character];
    const line = start.line > above.lastBase ? above.lastHead : above.head;
    return [fileRank(above.headFile), line, 1, start.line, start.character];
  };
  return drafts
    .map((draft) => ({ draft, rank: rankOf(draft) }))
    .sort((a, b) => compare(a.rank, b.rank))
    .map(({ draft }) => draft);
}

function compare(a: Rank, b: Rank): number {
  const at = a.findIndex((number, i) => number !== b[i]);
  return at < 0 ? 0 : a[at]! - b[at]!;
}

/** A thing that both sides have, with its own line and the last of its facts on each. */
interface Kept {
  readonly base: number;
  readonly lastBase: number;
  readonly headFile: string;
  readonly head: number;
  readonly lastHead: number;
}

/** The things of some files of the base that are still there, in the order of each file. */
function keptByFile(base: Tree, pairs: Pairs, files: ReadonlySet<string>): ReadonlyMap<string, readonly Kept[]> {
  const kept = new Map<string, Kept[]>();
  for (const thing of base.things) {
    const other = files.has(thing.place.file) ? pairs.headOf(thing) : undefined;
    if (!other) continue;
    const both = {
      base: lineOf(thing),
      lastBase: lastLine(thing),
      headFile: other.place.file,
      head: lineOf(other),
      lastHead: lastLine(other),
    };
    const list = kept.get(thing.place.file);
    if (list) list.push(both);
    else kept.set(thing.place.file, [both]);
  }
  return kept;
}

function lineOf({ place }: Thing | Fact): number {
  return place.range.start.line;
}

function lastLine(one: Thing | Fact): number {
  return one.facts.reduce((last, fact) => Math.max(last, lastLine(fact)), lineOf(one));
}

function lastAbove(kept: readonly Kept[], line: number): Kept | undefined {
  return kept[firstIndex(kept, ({ base }) => base > line) - 1];
}

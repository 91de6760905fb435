import { nameKindOf } from '../../model/lines/line-kinds';
import { Names } from '../match/names';
import { readTree } from '../tree/read-tree';
import type { Source } from '../tree/statement';
import { type Fact, nameOf, type Thing, type Tree } from '../tree/tree';
import type { Three } from './merge-triples';

/** A name that a line uses and that nothing in the text has any more. */
export interface Missed {
  readonly name: string;
  /** The first row, from 0, that uses it. */
  readonly row: number;
}

/** The names that lead nowhere since the merge: one side took away or renamed what the other uses. What either had broken itself is not new. */
export function missedNames(merged: Source, sources: Three<Source>): readonly Missed[] {
  const tree = readTree([merged]);
  const names = new Names(tree);
  const sides = sources.map((source) => readTree([source]));
  const [, ...both] = sides.map((side) => ({ side, names: new Names(side) }));
  const missed = new Map<string, Missed>();
  for (const { kind, id, klantreis } of sides.flatMap(({ things }) => things)) {
    if (id === undefined) continue;
    const isMissed = (side: Tree, known: Names) => {
      const within = klantreis && sameKlantreis(side, klantreis);
      return (klantreis === undefined || within !== undefined) && known.isMissed(kind, id, within);
    };
    if (!isMissed(tree, names) || both.some((one) => isMissed(one.side, one.names))) continue;
    const row = firstUse(tree, kind, id);
    if (row !== undefined) missed.set(`${kind} ${id}`, { name: id, row });
  }
  return [...missed.values()].toSorted((a, b) => a.row - b.row);
}

function sameKlantreis({ top }: Tree, klantreis: Thing): Thing | undefined {
  return top.find((one) => one.kind === 'klantreis' && nameOf(one) === nameOf(klantreis));
}

function firstUse(tree: Tree, kind: Thing['kind'], id: string): number | undefined {
  const uses = ({ keyword, values, facts, place }: Fact): number[] => [
    ...([...values].some(([property, used]) => nameKindOf(keyword, property) === kind && used.includes(id))
      ? [place.range.start.line]
      : []),
    ...facts.flatMap(uses),
  ];
  const rows = tree.things.flatMap((thing) => thing.facts.flatMap(uses));
  return rows.toSorted((a, b) => a - b)[0];
}

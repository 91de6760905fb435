import { nameKindOf } from '../../model/lines/line-kinds';
import { Names } from '../match/names';
import { readTree } from '../tree/read-tree';
import type { Source } from '../tree/statement';
import { type Fact, nameOf, type Thing, type Tree } from '../tree/tree';
import type { Three } from './merge-triples';

/** A name that a line uses and that nothing in the text has any more, or that two things have. */
export interface Missed {
  readonly name: string;
  /** The first row, from 0, that uses it; of a name of two, the row of the second. */
  readonly row: number;
  readonly isOfTwo?: true;
}

/**
 * The names that lead nowhere since the merge, where one side took away or renamed what the other uses, and those that both gave, each to
 * something else. What either had broken itself is not new.
 */
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
  return [...missed.values(), ...namesOfTwo(tree, sides.slice(1))].toSorted((a, b) => a.row - b.row);
}

function namesOfTwo(merged: Tree, sides: readonly Tree[]): readonly Missed[] {
  const known = sides.map(byName);
  return [...byName(merged)].flatMap(([key, [, second]]) =>
    second && known.every((side) => (side.get(key)?.length ?? 0) < 2)
      ? [{ name: second.id!, row: second.place.range.start.line, isOfTwo: true as const }]
      : [],
  );
}

function byName({ things }: Tree): ReadonlyMap<string, readonly Thing[]> {
  const found = new Map<string, Thing[]>();
  for (const thing of things) {
    if (thing.id === undefined) continue;
    const key = `${thing.kind} ${thing.klantreis ? nameOf(thing.klantreis) : ''} ${thing.id}`;
    found.set(key, [...(found.get(key) ?? []), thing]);
  }
  return found;
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

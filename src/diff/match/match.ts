import { allOf, mostAlike, thingBag } from './likeness';
import type { Thing, Tree } from '../tree/tree';

/** A thing of the base and what it is in the head. */
export type ThingPair = readonly [base: Thing, head: Thing];

/** Which thing of the base is which of the head. */
export class Pairs {
  constructor(
    private readonly heads = new Map<Thing, Thing>(),
    private readonly bases = new Map<Thing, Thing>(),
  ) {}

  /** The same pairs, with the base as the head. */
  swapped(): Pairs {
    return new Pairs(this.bases, this.heads);
  }

  headOf(base: Thing | undefined): Thing | undefined {
    return base && this.heads.get(base);
  }

  baseOf(head: Thing | undefined): Thing | undefined {
    return head && this.bases.get(head);
  }

  add(base: Thing, head: Thing): void {
    this.heads.set(base, head);
    this.bases.set(head, base);
  }

  entries(): Iterable<ThingPair> {
    return this.heads;
  }
}

type KeyOf = (thing: Thing) => string | undefined;

/**
 * Finds each thing of the base back in the head: what stands on its own first, then within each klantreis everything in it at once,
 * so that a stap in another fase is the same stap.
 * @param only two klantreizen that are the same whatever their names, as the only ones
 * @param same the files with one text on both sides: what stands in those is what it was
 */
export function matchThings(base: Tree, head: Tree, only?: ThingPair, same: ReadonlySet<string> = new Set()): Pairs {
  const pairs = new Pairs();
  pairUnchanged(base, head, same, pairs);
  const isOpen = ({ kind }: Thing) => !only || kind !== 'klantreis';
  if (only) pairs.add(...only);
  matchAmong(base.top.filter(isOpen), head.top.filter(isOpen), pairs);
  for (const [one, other] of [...pairs.entries()]) {
    if (one.kind === 'klantreis' && !same.has(one.place.file)) matchAmong(inside(one), inside(other), pairs);
  }
  return pairs;
}

/** What stands in an unchanged file is what it was: the same things in the same order. */
function pairUnchanged(base: Tree, head: Tree, same: ReadonlySet<string>, pairs: Pairs): void {
  if (same.size === 0) return;
  const thingsOf = ({ things }: Tree) => {
    const found = new Map([...same].map((file): [string, Thing[]] => [file, []]));
    for (const thing of things) found.get(thing.place.file)?.push(thing);
    return found;
  };
  const heads = thingsOf(head);
  for (const [file, ones] of thingsOf(base)) ones.forEach((one, at) => pairs.add(one, heads.get(file)![at]!));
}

function inside({ things }: Thing): Thing[] {
  return things.flatMap((thing) => [thing, ...inside(thing)]);
}

/**
 * By id; then by all that they say and by title, best under the same parent; then by likeness, so that a new name is no new
 * thing.
 */
function matchAmong(base: readonly Thing[], head: readonly Thing[], pairs: Pairs): void {
  const byTitle: KeyOf = ({ kind, title }) => (title === '' ? undefined : `${kind} ${title.toLowerCase()}`);
  matchByKey(base, head, pairs, ({ kind, id }) => (id === undefined ? undefined : `${kind} ${id}`));
  matchByKey(base, head, pairs, ({ kind, unwritten, parent, place }) =>
    unwritten ? `${kind} ${parent ? '' : place.file}` : undefined,
  );
  // The parents of things are matched before the things, since they stand above them in the lists.
  const numbers = new Map<Thing | undefined, number>();
  const parentNumber = (parent: Thing | undefined) => {
    const one = pairs.headOf(parent) ?? parent;
    if (!numbers.has(one)) numbers.set(one, numbers.size);
    return numbers.get(one)!;
  };
  const under = ({ parent }: Thing, key: string | undefined) => key && `${parentNumber(parent)} ${key}`;
  matchByKey(base, head, pairs, (thing) => under(thing, `${thing.kind} ${allOf(thing)}`));
  matchByKey(base, head, pairs, (thing) => under(thing, byTitle(thing)));
  matchByKey(base, head, pairs, byTitle);
  for (const kind of new Set(base.map((thing) => thing.kind))) {
    const ones = base.filter((thing) => thing.kind === kind && !pairs.headOf(thing));
    const others = head.filter((thing) => thing.kind === kind && !pairs.baseOf(thing));
    if (ones.length === 0 || others.length === 0) continue;
    for (const [i, j] of mostAlike(ones.map(thingBag), others.map(thingBag))) pairs.add(ones[i]!, others[j]!);
  }
}

/** Things with the same key, in the order of the text where several have it. */
function matchByKey(base: readonly Thing[], head: readonly Thing[], pairs: Pairs, keyOf: KeyOf): void {
  const waiting = new Map<string, Thing[]>();
  for (const thing of head) {
    const key = pairs.baseOf(thing) ? undefined : keyOf(thing);
    if (key === undefined) continue;
    const list = waiting.get(key);
    if (list) list.push(thing);
    else waiting.set(key, [thing]);
  }
  for (const list of waiting.values()) list.reverse();
  for (const thing of base) {
    const key = pairs.headOf(thing) ? undefined : keyOf(thing);
    const other = key === undefined ? undefined : waiting.get(key)?.pop();
    if (other) pairs.add(thing, other);
  }
}

import type { Thing, Tree } from '../tree/tree';
import type { Pairs } from './match';

/**
 * What came in the place of what is gone: the only new one of its kind between two that stayed, where there is one that is gone. Nobody
 * can say whether that is the same thing in other words. With a short name of its own it is another thing.
 * @param isOpen may it be told so?
 * @returns the thing of the base, by that of the head
 */
export function findReplaced(head: Tree, pairs: Pairs, isOpen: (thing: Thing) => boolean): ReadonlyMap<Thing, Thing> {
  const replaced = new Map<Thing, Thing>();
  const numbers = new Map<Thing | undefined, number>();
  const numberOf = (thing: Thing | undefined) => {
    const number = numbers.get(thing) ?? numbers.size;
    numbers.set(thing, number);
    return number;
  };
  for (const now of head.things) {
    const old = pairs.baseOf(now);
    if (!old || old === now) continue;
    const gone = slotsOf(old, (thing) => pairs.headOf(thing), isOpen, numberOf);
    if (gone.size === 0) continue;
    for (const [slot, [thing, ...others]] of slotsOf(
      now,
      (one) => (pairs.baseOf(one) ? one : undefined),
      isOpen,
      numberOf,
    )) {
      const [before, ...more] = gone.get(slot) ?? [];
      if (thing && before && others.length + more.length === 0) replaced.set(thing, before);
    }
  }
  return replaced;
}

/** The things under a thing that only its side has, by their kind and those around them that both sides have. */
function slotsOf(
  { things }: Thing,
  headOf: (thing: Thing) => Thing | undefined,
  isOpen: (thing: Thing) => boolean,
  numberOf: (thing: Thing | undefined) => number,
): ReadonlyMap<string, readonly Thing[]> {
  const slots = new Map<string, Thing[]>();
  const last = new Map<string, Thing>();
  let waiting: { readonly thing: Thing; readonly above: Thing | undefined }[] = [];
  const close = (kind: string, below: Thing | undefined) => {
    for (const { thing, above } of waiting.filter((one) => one.thing.kind === kind)) {
      const slot = `${kind} ${thing.desired} ${numberOf(above)} ${numberOf(below)}`;
      slots.set(slot, [...(slots.get(slot) ?? []), thing]);
    }
    waiting = waiting.filter((one) => one.thing.kind !== kind);
  };
  for (const thing of things) {
    const stays = headOf(thing);
    if (stays) {
      close(thing.kind, stays);
      last.set(thing.kind, stays);
    } else if (isOpen(thing) && thing.id === undefined && !thing.unwritten) {
      waiting.push({ thing, above: last.get(thing.kind) });
    }
  }
  for (const kind of new Set(waiting.map(({ thing }) => thing.kind))) close(kind, undefined);
  return slots;
}

import type { DiffArgs } from '../../messages/diff.data';
import { enumerate } from '../../util/text';
import { type Fact, type Thing, valuesOf } from '../tree/tree';
import { valueOf } from './fact-words';

/** Lines of a thing that a reader misses when it is gone. */
const COUNTED: ReadonlySet<string> = new Set([
  'contact',
  'meting',
  'regel',
  'vraagt',
  'citaat',
  'vraag',
  'kans',
  'notitie',
]);

/** More bronnen than a sentence names. */
const MOST_NAMED = 3;

/** How many things of each kind came or went along with a thing; not those that only moved. */
export function contents(thing: Thing, otherOf: (thing: Thing) => Thing | undefined): DiffArgs {
  const counts: Record<string, number> = {};
  for (const { kind } of oneSided(thing, otherOf)) counts[kind] = (counts[kind] ?? 0) + 1;
  return counts;
}

/** The same of what is gone, with what was said there: a reader who misses it cannot look it up any more. */
export function lostContents(
  thing: Thing,
  otherOf: (thing: Thing) => Thing | undefined,
  titleOf: (bron: string) => string,
): DiffArgs {
  const counts = new Map<string, number>();
  const waits: string[] = [];
  const sources = new Set<string>();
  let claims = 0;
  const lose = (facts: readonly Fact[]): void => {
    const named = facts.filter(({ keyword }) => keyword === 'volgens').flatMap((fact) => valuesOf(fact, 'namen'));
    for (const name of named) sources.add(name);
    if (named.length > 0) claims++;
    for (const fact of facts) {
      if (fact.desired) continue;
      if (COUNTED.has(fact.keyword)) counts.set(fact.keyword, (counts.get(fact.keyword) ?? 0) + 1);
      if (fact.keyword === 'wacht') waits.push(valueOf(fact));
      lose(fact.facts);
    }
  };
  for (const one of lostThings(thing, otherOf)) lose(one.facts);
  const names = [...sources];
  return {
    ...contents(thing, otherOf),
    ...Object.fromEntries(counts),
    ...(waits.length > 0 && { wachttijd: waits.length === 1 ? waits[0]! : waits.length }),
    ...(claims > 0 && {
      uitspraken: claims,
      bronnen: names.length > MOST_NAMED ? `${names.length} bronnen` : enumerate(names.map(titleOf), 'en'),
    }),
  };
}

/** What is gone with a thing, and the thing. */
export function lostThings(thing: Thing, otherOf: (thing: Thing) => Thing | undefined): readonly Thing[] {
  return [thing, ...oneSided(thing, otherOf)];
}

function oneSided(thing: Thing, otherOf: (thing: Thing) => Thing | undefined): Thing[] {
  return thing.things.flatMap((one) => (otherOf(one) ? [] : [one, ...oneSided(one, otherOf)]));
}

import { append } from '../../util/lists';
import { lineKind } from '../../model/lines/line-kinds';
import { factBag, mostAlike } from './likeness';
import type { Meanings } from './names';
import type { Fact, Thing } from '../tree/tree';

/** What is said of one thing on both sides: the same fact, perhaps changed, and facts of one side alone. */
export interface FactPairs {
  readonly pairs: readonly (readonly [Fact, Fact])[];
  readonly gone: readonly Fact[];
  readonly added: readonly Fact[];
}

/** Facts of one thing, or under one fact of it. */
export function matchFacts(
  base: readonly Fact[],
  head: readonly Fact[],
  things: readonly [Thing, Thing],
  meanings: Meanings,
): FactPairs {
  const heads = grouped(head);
  const pairs: (readonly [Fact, Fact])[] = [];
  for (const [kind, ones] of grouped(base)) append(pairs, matchKind(ones, heads.get(kind) ?? [], things, meanings));
  const matched = new Set(pairs.flat());
  return {
    pairs,
    gone: base.filter((fact) => !matched.has(fact)),
    added: head.filter((fact) => !matched.has(fact)),
  };
}

/** A line and the same line with `gewenst` speak of different journeys; two answers to one question are one fact. */
function grouped(facts: readonly Fact[]): Map<string, Fact[]> {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    const kind = `${lineKind(fact.keyword)?.answers ?? fact.keyword} ${fact.desired}`;
    const group = groups.get(kind);
    if (group) group.push(fact);
    else groups.set(kind, [fact]);
  }
  return groups;
}

function matchKind(
  base: readonly Fact[],
  head: readonly Fact[],
  [baseThing, headThing]: readonly [Thing, Thing],
  meanings: Meanings,
): (readonly [Fact, Fact])[] {
  const pairs: (readonly [Fact, Fact])[] = [];
  let [ones, others] = [base, head];
  const add = (found: readonly (readonly [Fact, Fact])[]) => {
    append(pairs, found);
    const matched = new Set(found.flat());
    ones = ones.filter((fact) => !matched.has(fact));
    others = others.filter((fact) => !matched.has(fact));
  };
  const byKey = (keyOf: (fact: Fact, thing: Thing) => string) => {
    if (ones.length > 0 && others.length > 0) {
      add(
        sameKey(
          ones,
          others,
          (fact) => keyOf(fact, baseThing),
          (fact) => keyOf(fact, headThing),
        ),
      );
    }
  };
  // Whoever is named comes before whoever is not: those may be of somebody else now.
  if (base[0]!.who !== undefined || head[0]?.who !== undefined)
    byKey((fact, thing) => [meanings.saidBy(fact, thing), fact.text, ...meanings.under(fact, thing)].join('\n\n'));
  byKey((fact, thing) => meanings.ofWhole(fact, thing));
  byKey((fact, thing) => meanings.of(fact, thing));
  const kind = lineKind(base[0]!.keyword);
  const keys = kind?.key ?? (kind?.set === undefined ? undefined : [[kind.set]]);
  for (const properties of keys ?? []) {
    byKey((fact, thing) => properties.map((property) => meanings.valuesOf(fact, property, thing).join()).join(' '));
  }
  if (ones.length === 0 || others.length === 0) return pairs;
  if (!ones[0]!.many) byKey(() => '');
  // A text may be written anew, also where it tells lines apart.
  else if (
    (!keys || keys.some((properties) => properties.includes('tekst'))) &&
    [...ones, ...others].some(({ text }) => text !== '')
  ) {
    add(mostAlike(ones.map(factBag), others.map(factBag)).map(([i, j]) => [ones[i]!, others[j]!] as const));
  }
  return pairs;
}

/** Facts with the same key, in the order of the text where several have it. */
function sameKey(
  base: readonly Fact[],
  head: readonly Fact[],
  baseKey: (fact: Fact) => string,
  headKey: (fact: Fact) => string,
): (readonly [Fact, Fact])[] {
  const waiting = new Map<string, Fact[]>();
  for (const fact of head.toReversed()) {
    const key = headKey(fact);
    const list = waiting.get(key);
    if (list) list.push(fact);
    else waiting.set(key, [fact]);
  }
  return base.flatMap((fact) => {
    const other = waiting.get(baseKey(fact))?.pop();
    return other ? [[fact, other] as const] : [];
  });
}

import { bareWord, splitWords } from '../../util/spaces';
import type { Fact, Thing } from '../tree/tree';

/** Below this share of words in common two things or facts are others. Half: one word of two may be new. */
const ALIKE = 0.5;

export type Bag = ReadonlyMap<string, number>;

/** The words of a text and how often, without capitals and punctuation around them. */
export function bagOf(texts: readonly string[]): Bag {
  const bag = new Map<string, number>();
  for (const text of texts) {
    for (const part of splitWords(text)) {
      const word = bareWord(part.toLowerCase()) ?? part;
      bag.set(word, (bag.get(word) ?? 0) + 1);
    }
  }
  return bag;
}

/** Everything that a thing says, with all that hangs under it. */
export function thingBag(thing: Thing): Bag {
  return bagOf(textsOf(thing));
}

/** The same as one text. */
export function allOf(thing: Thing): string {
  return textsOf(thing).join('\n');
}

export function factBag({ head, text, keyword, desired }: Fact): Bag {
  // The keyword is what all facts of a kind have in common.
  return bagOf([head.slice((desired ? 'gewenst '.length : 0) + keyword.length), text]);
}

function textsOf(thing: Thing): string[] {
  return [thing.title, ...thing.facts.flatMap(factTexts), ...thing.things.flatMap(textsOf)];
}

function factTexts(fact: Fact): string[] {
  return [fact.head, fact.text, ...fact.facts.flatMap(factTexts)];
}

/** More pairs than this take seconds; two texts with that many things that nobody can match by name are others. */
const MOST_PAIRS = 500_000;

interface Candidate {
  readonly base: number;
  readonly head: number;
  readonly score: number;
}

/**
 * The pairs that are most alike, best first (Dice: twice what both have, divided by what they have together). What is equally
 * alike goes by order. The same pairs come out when the sides are swapped.
 * @param enough the least likeness
 */
export function mostAlike(base: readonly Bag[], head: readonly Bag[], enough = ALIKE): (readonly [number, number])[] {
  if (base.length * head.length > MOST_PAIRS) return [];
  const candidates = base.flatMap((bag, i) => candidatesFor(bag, i, head, enough));
  candidates.sort(
    (a, b) =>
      b.score - a.score || Math.abs(a.base - a.head) - Math.abs(b.base - b.head) || a.base + a.head - b.base - b.head,
  );
  const [bases, heads] = [new Set<number>(), new Set<number>()];
  return candidates.flatMap(({ base: i, head: j }) => {
    if (bases.has(i) || heads.has(j)) return [];
    bases.add(i);
    heads.add(j);
    return [[i, j] as const];
  });
}

function candidatesFor(bag: Bag, base: number, others: readonly Bag[], enough: number): Candidate[] {
  const found: Candidate[] = [];
  others.forEach((other, head) => {
    const score = dice(bag, other);
    if (score >= enough) found.push({ base, head, score });
  });
  return found;
}

export function dice(a: Bag, b: Bag): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a];
  let both = 0;
  for (const [word, count] of small) both += Math.min(count, large.get(word) ?? 0);
  const total = sizeOf(a) + sizeOf(b);
  return total === 0 ? 0 : (2 * both) / total;
}

const sizes = new WeakMap<Bag, number>();

function sizeOf(bag: Bag): number {
  let size = sizes.get(bag);
  if (size === undefined) {
    size = 0;
    for (const count of bag.values()) size += count;
    sizes.set(bag, size);
  }
  return size;
}

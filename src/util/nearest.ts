/** No name is as long, and comparing takes the square of the length. */
const LONGEST = 100;

/**
 * The candidate that is nearest to a mistyped word: the same but for capitals, the only one that begins with it or that it
 * begins with, or the one at the smallest distance in letters, at most a third of the word; the first of the alphabet where several are as
 * near. Undefined where nothing is near.
 */
export function nearest(word: string, candidates: Iterable<string>): string | undefined {
  if (word.length > LONGEST) return undefined;
  const wanted = word.toLowerCase();
  let best: string | undefined;
  // To a word of one or two letters almost any other is near: only two swapped letters count.
  let bestDistance = wanted.length < 3 ? 1 : Math.max(1, Math.floor(wanted.length / 3)) + 1;
  let tie = false;
  const completions: string[] = [];
  for (const candidate of candidates) {
    const lower = candidate.toLowerCase();
    if (lower === wanted) return candidate;
    const begins = (wanted.length >= 3 && lower.startsWith(wanted)) || (lower.length >= 4 && wanted.startsWith(lower));
    if (begins) completions.push(candidate);
    // People seldom miss the first letter of a short word.
    if (wanted.length < 6 && lower[0] !== wanted[0] && !isSwap(wanted, lower)) continue;
    const distance = isSwap(wanted, lower) ? SWAP : editDistance(wanted, lower, bestDistance);
    if (distance > bestDistance || distance === Infinity) continue;
    tie = distance === bestDistance && best !== undefined;
    // By the letters, and not by the place in the list, which depends on what was typed last.
    if (distance < bestDistance || (tie && candidate < best!)) {
      best = candidate;
      bestDistance = distance;
    }
  }
  if (best !== undefined && !tie) return best;
  return completions.length === 1 ? completions[0] : best;
}

/** Two letters that changed places, neighbours or not: the likeliest mistake of all, so it wins from adding or dropping one. */
const SWAP = 0.5;

function isSwap(a: string, b: string): boolean {
  if (a.length !== b.length) return false;
  let first = 0;
  let last = a.length - 1;
  while (first < last && a[first] === b[first]) first++;
  while (first < last && a[last] === b[last]) last--;
  const between = a.slice(first + 1, last) === b.slice(first + 1, last);
  return first < last && between && a[first] === b[last] && a[last] === b[first];
}

/**
 * Letters to add, drop, replace or swap with their neighbour (optimal string alignment, Damerau 1964); `Infinity` as soon
 * as it must exceed `limit`.
 */
function editDistance(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return Infinity;
  let beforePrevious: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(previous[j]! + 1, row[j - 1]! + 1, previous[j - 1]! + (same ? 0 : 1));
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, beforePrevious[j - 2]! + 1);
      row.push(cost);
      if (cost < least) least = cost;
    }
    if (least > limit) return Infinity;
    beforePrevious = previous;
    previous = row;
  }
  return previous[b.length]!;
}

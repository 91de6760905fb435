/** Puts a list behind another. `push(...more)` takes only some 100,000. */
export function append<T>(list: T[], more: Iterable<T>): void {
  for (const one of more) list.push(one);
}

/** The highest of any number of values, at least `least`: `Math.max(...values)` takes only some 100,000. */
export function highest(values: Iterable<number>, least = 0): number {
  let result = least;
  for (const value of values) if (value > result) result = value;
  return result;
}

/** The lowest of any number of values, at most `most`. */
export function lowest(values: Iterable<number>, most = Infinity): number {
  let result = most;
  for (const value of values) if (value < result) result = value;
  return result;
}

/**
 * The first place in a list from which on something holds, found by halving; the length of the list where it holds nowhere.
 * @param holds of all that comes after one for which it holds, it holds too
 */
export function firstIndex<T>(list: readonly T[], holds: (one: T) => boolean): number {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(list[middle]!)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/**
 * The steps that `node-diff3` takes for two lists at most: pairs of equal members, times the length of the shorter one. Of a list that
 * says the same over and over that is the cube.
 */
export function costOfDiff(old: readonly string[], now: readonly string[]): number {
  const times = new Map<string, number>();
  for (const one of now) times.set(one, (times.get(one) ?? 0) + 1);
  const pairs = old.reduce((sum, one) => sum + (times.get(one) ?? 0), 0);
  return pairs * Math.min(old.length, now.length);
}

/**
 * The level that was asked for and the graver ones (`--fail-on`). None where nothing was asked for.
 * @param levels from the gravest
 */
export function levelsFrom<Level extends string>(
  levels: readonly Level[],
  asked: string | undefined,
): readonly Level[] {
  return levels.slice(0, levels.findIndex((level) => level === asked) + 1);
}

/** The highest of any number of values, at least `least`: `Math.max(...values)` takes only some 100,000. */
export function highest(values: Iterable<number>, least = 0): number {
  let result = least;
  for (const value of values) if (value > result) result = value;
  return result;
}

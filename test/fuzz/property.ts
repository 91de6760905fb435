import fc from 'fast-check';
import { it } from 'vitest';

const SEED = Number(process.env.FUZZ_SEED ?? 20261126);
const MINUTES = Number(process.env.FUZZ_MINUTES ?? '');

/**
 * Properties that one file tries, one after another. Without a time each gets its own number of texts, so that the same is tried
 * on every machine; with one they share it.
 *
 * @param count how many there are
 */
export function properties(count: number) {
  return function property<T>(
    name: string,
    runs: number,
    texts: fc.Arbitrary<T>,
    holds: (value: T) => void | Promise<void>,
  ): void {
    it(name, async () => {
      const limit =
        MINUTES > 0 ? { numRuns: 1e9, interruptAfterTimeLimit: (MINUTES * 60_000) / count } : { numRuns: runs };
      await fc.assert(
        fc.asyncProperty(texts, async (value) => holds(value)),
        { seed: SEED, ...limit },
      );
    });
  };
}

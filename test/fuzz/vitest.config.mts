import { defineConfig } from 'vitest/config';

/** Fuzzing takes its time, so it is no part of `npm test`: `npm run fuzz` starts it. */
export default defineConfig({
  define: { KLANTREIS_VERSION: '"0.0.0-test"' },
  test: {
    include: ['test/fuzz/*.fuzz.ts'],
    testTimeout: 0,
    // A processor for each file: what is measured here is the time of the process.
    fileParallelism: true,
  },
});

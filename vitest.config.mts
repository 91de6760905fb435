import { defineConfig } from 'vitest/config';

export default defineConfig({
  // What esbuild fills in, for tests that run the command line without building it.
  define: { KLANTREIS_VERSION: '"0.0.0-test"' },
  test: {
    setupFiles: ['test/support/fast-check.ts'],
    include: ['test/**/*.test.ts'],
    exclude: ['test/e2e/**'],
    // What hangs, fails; what a busy machine makes slow does not.
    testTimeout: 300_000,
    hookTimeout: 300_000,
  },
});

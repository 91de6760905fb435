import { describe, expect, it } from 'vitest';
import { run } from '../../src/cli/run';

/** Runs a command whose output goes wrong in a way that nobody foresaw. */
async function broken(debug: boolean): Promise<{ readonly code: number; readonly err: string }> {
  let err = '';
  const code = await run(['help'], {
    workingFolder: '.',
    data: () => undefined,
    out: () => {
      throw new RangeError('Maximum call stack size exceeded');
    },
    err: (text) => (err += text),
    colours: false,
    watched: false,
    debug,
    env: {},
    today: '2026-11-22',
    inputs: new Set(),
    readInput: () => Promise.reject(new Error()),
    untilStopped: () => Promise.reject(new Error()),
  });
  return { code, err };
}

describe('a mistake in the program', () => {
  it('is told in Dutch, and how to see more', async () => {
    const { code, err } = await broken(false);
    expect(code).toBe(2);
    expect(err).toMatch(/^Er ging iets mis in klantreis zelf\. [^\n]*`KLANTREIS_DEBUG`[^\n]*\n$/);
    expect(err).not.toMatch(/RangeError|Maximum|\bat /);
  });

  it('shows where it went wrong to those who ask', async () => {
    const { code, err } = await broken(true);
    expect(code).toBe(2);
    expect(err).toMatch(/^Er ging iets mis [\s\S]*\n\nRangeError: Maximum call stack size exceeded\n {4}at /);
  });
});

import { harmlessOn } from '../../src/cli/terminal/io';
import { run } from '../../src/cli/run';
import type { Run } from './run-cli';

interface Options {
  readonly input?: string;
  readonly today?: string;
  readonly colours?: boolean;
  readonly env?: Readonly<Record<string, string>>;
}

/** Runs a command without starting a program for it: many commands in little time. */
export async function runIn(
  cwd: string,
  args: readonly string[],
  { input = '', today = '2026-11-22', colours = false, env = {} }: Options = {},
): Promise<Run> {
  let [out, err] = ['', ''];
  const harmless = harmlessOn(env);
  const code = await run(args, {
    workingFolder: cwd,
    env,
    out: (text) => (out += harmless(text)),
    data: (piece) => (out += typeof piece === 'string' ? piece : new TextDecoder().decode(piece)),
    err: (text) => (err += harmless(text)),
    colours,
    watched: false,
    debug: true,
    today,
    inputs: new Set(),
    readInput: () => Promise.resolve(new TextEncoder().encode(input)),
    untilStopped: () => Promise.resolve(),
  });
  return { code, out, err };
}

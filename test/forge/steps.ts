import { spawn } from 'node:child_process';
import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';
import { ROOT } from '../support/bundle';
import { CLI, type Run } from '../cli/run-cli';
import { newFolder } from '../support/repository';

/** A step of a workflow, of an action or of a pipeline, as it stands in YAML. */
export interface Step {
  readonly name?: string;
  readonly id?: string;
  readonly if?: string;
  readonly uses?: string;
  readonly run?: string;
  readonly bash?: string;
  readonly env?: Readonly<Record<string, string>>;
  readonly with?: Readonly<Record<string, unknown>>;
}

/** Everything in a template that a shell runs is under one of these names. */
export const SCRIPT_KEYS = ['run', 'bash', 'script'] as const;

export interface Template {
  readonly [key: string]: unknown;
}

export function readTemplate(path: string): Template {
  return parse(readFileSync(join(ROOT, path), 'utf8')) as Template;
}

/** Everything in a template with this name, at any depth. */
export function valuesOf(value: unknown, name: string): unknown[] {
  if (Array.isArray(value)) return value.flatMap((item) => valuesOf(item, name));
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => [...(key === name ? [inner] : []), ...valuesOf(inner, name)]);
}

/**
 * A folder for the path in which `npx` is ours: it wants to be asked for the package in our version, from an empty folder (in the folder
 * of a pull request the real one would run what that says), and then runs the command line as it was built here. What it is asked for
 * is written down.
 */
export function fakeNpx(version: string): { readonly path: string; readonly asked: () => string } {
  const folder = newFolder();
  const log = join(folder, 'asked');
  writeFileSync(log, '');
  const script = `#!/bin/sh
[ "$1" = --prefix ] && [ -d "$2" ] && [ -z "$(ls -A "$2")" ] || exit 98
printf '%s %s\\n' "$3" "$4" >> '${log}'
[ "$3 $4" = '--yes klantreis@${version}' ] || exit 99
shift 4
exec '${process.execPath}' '${CLI}' "$@"
`;
  writeFileSync(join(folder, 'npx'), script);
  chmodSync(join(folder, 'npx'), 0o755);
  return { path: folder, asked: () => readFileSync(log, 'utf8') };
}

/** Runs a script as a forge does: in bash, that stops at the first mistake, and with no environment but what is given. */
export async function runScript(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  npx: string,
): Promise<Run> {
  const own = { PATH: `${npx}:${process.env.PATH}`, HOME: cwd, LANG: 'C.UTF-8', GIT_CONFIG_GLOBAL: '/dev/null' };
  const child = spawn('bash', ['--noprofile', '--norc', '-eo', 'pipefail', '-c', script], {
    cwd,
    env: { ...own, ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let [out, err] = ['', ''];
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  return { code, out, err };
}

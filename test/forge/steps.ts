import { execFileSync, spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
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

/** The package of the command line as it was built here, as a team has it in its own repository. */
export interface Packed {
  readonly sha256: string;
  /** A folder for the path, in which `npm` and `npx` fail: nothing is fetched of which somebody else may decide what it is. */
  readonly path: string;
  /** Puts it into this folder, where a template looks for it. */
  readonly put: (folder: string, version: string) => void;
}

export function pack(): Packed {
  const folder = newFolder();
  cpSync(dirname(CLI), join(folder, 'package/dist'), { recursive: true });
  const file = join(folder, 'klantreis.tgz');
  execFileSync('tar', ['-czf', file, '-C', folder, 'package']);
  const path = join(folder, 'bin');
  mkdirSync(path);
  for (const name of ['npm', 'npx']) writeFileSync(join(path, name), '#!/bin/sh\nexit 99\n', { mode: 0o755 });
  return {
    sha256: createHash('sha256').update(readFileSync(file)).digest('hex'),
    path,
    put: (into, version) => {
      mkdirSync(into, { recursive: true });
      cpSync(file, join(into, `klantreis-${version}.tgz`));
    },
  };
}

/** Runs a script as a forge does: in bash, that stops at the first mistake, and with no environment but what is given. */
export async function runScript(
  script: string,
  cwd: string,
  env: Readonly<Record<string, string>>,
  path: string,
): Promise<Run> {
  const own = { PATH: `${path}:${process.env.PATH}`, HOME: cwd, LANG: 'C.UTF-8', GIT_CONFIG_GLOBAL: '/dev/null' };
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

import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { buildBundle, ROOT } from '../support/bundle';
import { JOURNEY, NOOR } from '../support/journey';
import { temporaryFolder } from '../support/temporary-folder';

/** The command line as it is shipped. */
export const CLI = buildBundle('cli');

export interface Run {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

export function klantreis(args: readonly string[], { cwd = ROOT, input = '', env = {} }: RunOptions = {}): Run {
  const options = { cwd, input, env: { ...process.env, ...env }, maxBuffer: 1e9 };
  const result = spawnSync(process.execPath, [CLI, ...args], { ...options, encoding: 'utf8' });
  return { code: result.status, out: result.stdout, err: result.stderr };
}

const folders: string[] = [];

/** A new folder with these files, taken away after the test. */
export function folderWith(files: Readonly<Record<string, string | Uint8Array>> = {}): string {
  const folder = temporaryFolder('klantreis map ë-');
  folders.push(folder);
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A journey without anything to report. */
export const GOOD = `${NOOR}\n${JOURNEY}`;

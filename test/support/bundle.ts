import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

/** The folder of the project. */
export const ROOT = join(import.meta.dirname, '..', '..');

const building = mkdtempSync(join(tmpdir(), 'klantreis-bundle-'));
afterAll(() => rmSync(building, { recursive: true }));

/** Builds a bundle of esbuild.mjs as it is shipped, for this test file alone and beside its others; returns its path. */
export function buildBundle(name: string): string {
  const args = [join(ROOT, 'esbuild.mjs'), '--only', name, '--out', building];
  const built = spawnSync(process.execPath, args, { encoding: 'utf8' });
  if (built.status !== 0) throw new Error(`The build of ${name} failed:\n${built.stderr}`);
  return join(building, `${name}.js`);
}

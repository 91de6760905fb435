/** Where things are, and how a workspace gets there. */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = dirname(dirname(fileURLToPath(import.meta.url)));
/** Everything that a run makes: ignored by git. */
export const OUT = join(ROOT, 'out', 'bench');

/**
 * Writes a workspace to the disk.
 * @param {string} name
 * @param {import('./generate.mjs').Workspace} workspace
 * @returns {string} its folder
 */
export function writeWorkspace(name, { files }) {
  const folder = join(OUT, 'workspaces', name);
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of files) {
    const target = join(folder, path);
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, text);
  }
  return folder;
}

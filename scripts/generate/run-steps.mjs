import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

/** Each reads what the ones before it wrote, so each is bundled when its turn comes. */
const STEPS = ['rule-list', 'rule-messages', 'outputs'];

/**
 * Writes everything that follows from the tables of the language and from the rules.
 * @param {string} root the folder of the project
 * @returns {Promise<string[]>} the paths of the files, from there
 */
export async function runSteps(root) {
  const project = {
    read: (path) => readFileSync(join(root, path), 'utf8'),
    list: (folder) => readdirSync(join(root, folder)),
  };
  const written = [];
  for (const step of STEPS) {
    const { generatedFiles } = await load(root, step);
    for (const [path, text] of generatedFiles(project)) {
      writeFileSync(join(root, path), text);
      written.push(path);
    }
  }
  return written;
}

/** The steps are TypeScript without file extensions in its imports, so they are bundled before Node can run them. */
async function load(root, step) {
  const folder = mkdtempSync(join(root, 'node_modules', '.klantreis-'));
  try {
    const outfile = join(folder, `${step}.mjs`);
    const entryPoints = [join(root, `scripts/generate/${step}.ts`)];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

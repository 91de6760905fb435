/**
 * Makes everything that is generated: the parser, the fonts, the word divisions, and what follows from the tables of the language.
 * The results are committed; CI runs this again and fails on a difference. Run it with `npm run generate`.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (path) => join(root, path);

/** Some statement words are two words (`lost op`); src/parser/lines/token-builder.ts reads them, so this warning says nothing. */
const EXPECTED = /Keywords should not contain whitespace characters/;

function run(script, args, expected) {
  const result = spawnSync(process.execPath, [inRoot(script), ...args], { cwd: root, encoding: 'utf8' });
  const output = `${result.stdout}${result.stderr}`.split('\n').filter((line) => line !== '' && !expected?.test(line));
  for (const line of output) console.log(line);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

/** The tables are TypeScript without file extensions in its imports, so they are bundled before Node can run them. */
async function loadOutputs() {
  const folder = mkdtempSync(join(root, 'node_modules', '.klantreis-'));
  try {
    const outfile = join(folder, 'outputs.mjs');
    const entryPoints = [inRoot('scripts/generate/outputs.ts')];
    await build({ entryPoints, outfile, bundle: true, platform: 'node', format: 'esm', logLevel: 'warning' });
    return await import(pathToFileURL(outfile).href);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

run(
  'node_modules/langium-cli/bin/langium.js',
  ['generate', '-f', 'language/langium-config.json', '--mode=production'],
  EXPECTED,
);
run('scripts/fonts.mjs', []);
run('scripts/icons.mjs', []);
run('scripts/hyphens.mjs', []);

const { generatedFiles } = await loadOutputs();
for (const [path, text] of generatedFiles((path) => readFileSync(inRoot(path), 'utf8'))) {
  writeFileSync(inRoot(path), text);
  console.log(`Wrote ${path}`);
}

/**
 * Makes everything that is generated: the parser, the fonts, the word divisions, and what follows from the tables of the language
 * and from the rules.
 * The results are committed; CI runs this again and fails on a difference. Run it with `npm run generate`.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runSteps } from './generate/run-steps.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const inRoot = (path) => join(root, path);

/** Some statement words are two words (`lost op`); src/parser/lines/line-lexer.ts reads them, so this warning says nothing. */
const EXPECTED = /Keywords should not contain whitespace characters/;

function run(script, args, expected) {
  const result = spawnSync(process.execPath, [inRoot(script), ...args], { cwd: root, encoding: 'utf8' });
  const output = `${result.stdout}${result.stderr}`.split('\n').filter((line) => line !== '' && !expected?.test(line));
  for (const line of output) console.log(line);
  if (result.status !== 0) process.exit(result.status ?? 1);
}

run(
  'node_modules/langium-cli/bin/langium.js',
  ['generate', '-f', 'language/langium-config.json', '--mode=production'],
  EXPECTED,
);
run('scripts/fonts.mjs', []);
run('scripts/icons.mjs', []);
run('scripts/hyphens.mjs', []);

for (const path of await runSteps(root)) console.log(`Wrote ${path}`);

/**
 * `npm start`: installs what is missing, builds, then checks and draws the examples into out/. With paths after `--` it does
 * so for those: `npm start -- my.klantreis`.
 */
import { spawnSync } from 'node:child_process';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { fail, say } from './say.mjs';
import { setup } from './setup.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));

function node(script, args) {
  return spawnSync(process.execPath, [join(root, script), ...args], { cwd: root, stdio: 'inherit' }).status;
}

setup();
say('bouwen');
if (node('esbuild.mjs', []) !== 0) fail('bouwenMislukt');
// Paths mean what they mean where the user typed them; npm itself goes to the folder of the package.
const from = process.env.INIT_CWD ?? process.cwd();
const args = process.argv.slice(2).map((arg) => (arg.startsWith('-') ? arg : resolve(from, arg)));
const isPath = args.some((arg) => !arg.startsWith('-'));
process.exitCode = node('dist/cli.js', ['gallery', ...(isPath ? args : ['examples', ...args])]) ?? 2;

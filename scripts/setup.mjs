/**
 * Installs what is missing, so that `npm start` and `npm test` work on a fresh copy. Runs on any Node from 20, without
 * packages. Does nothing, in a few milliseconds, where everything is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { fail, say } from './say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MIN_NODE = 20;

export function setup() {
  if (Number.parseInt(process.versions.node, 10) < MIN_NODE) fail('nodeOud', { versie: process.versions.node });
  const installed = packagesIn('node_modules/.package-lock.json');
  if (installed === undefined) {
    say('installeren');
    npm('ci');
  } else if (!isComplete(installed)) {
    // `npm ci` would first take away the Node that runs this script, which Windows does not allow.
    say('bijwerken');
    npm('install');
  }
}

/** The packages in a lock file of npm, undefined where there is none. */
function packagesIn(path) {
  const file = join(root, path);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : undefined;
}

/** Is every package of the lock file installed in its version? Times of files say little after a checkout. */
function isComplete(installed) {
  return Object.entries(packagesIn('package-lock.json') ?? {}).every(
    ([path, { version, optional }]) =>
      path === '' || installed[path]?.version === version || (optional && !installed[path]),
  );
}

/**
 * Runs npm with the Node that npm itself was started with. npm on Windows is a script of the shell, so it is called by the
 * file that npm names in the environment of its scripts.
 */
function npm(command) {
  // Its warnings are about packages of packages, for nobody to act on.
  const args = [command, '--no-audit', '--no-fund', '--loglevel=error'];
  const { npm_execpath: script, npm_node_execpath: node } = process.env;
  const viaNode = script?.endsWith('.js');
  const result = viaNode
    ? spawnSync(node ?? process.execPath, [script, ...args], { cwd: root, stdio: 'inherit' })
    : spawnSync('npm', args, { cwd: root, stdio: 'inherit', shell: process.platform === 'win32' });
  if (result.error) fail('npmMist');
  if (result.status !== 0) fail('mislukt');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) setup();

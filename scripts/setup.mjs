/**
 * Installs what is missing, so that `npm start` and `npm test` work on a fresh copy. Runs on any Node from 20, without
 * packages. Does nothing, in a few milliseconds, where everything is there.
 */
import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { npm } from './npm.mjs';
import { fail, say } from './say.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const MIN_NODE = 20;

export function setup() {
  if (Number.parseInt(process.versions.node, 10) < MIN_NODE) fail('nodeOud', { versie: process.versions.node });
  const installed = packagesIn('node_modules/.package-lock.json');
  if (installed === undefined) {
    say('installeren');
    install('ci');
  } else if (!isComplete(installed)) {
    // `npm ci` would first take away the Node that runs this script, which Windows does not allow.
    say('bijwerken');
    install('install');
  }
  linkNode();
}

/**
 * Sees to it that `node` in the npm scripts is the one that package-lock.json names for this computer, if there is one. npm does so itself, but
 * npm 10 takes the link away again together with the packages of other computers, which have the same `node`.
 */
function linkNode() {
  const ours = Object.keys(packagesIn('package-lock.json') ?? {}).find(
    (path) => /^node_modules\/node-(?:bin-)?(?:darwin|linux|win)-/.test(path) && existsSync(join(root, path, 'bin')),
  );
  const isWindows = process.platform === 'win32';
  const link = join(root, 'node_modules/.bin', isWindows ? 'node.cmd' : 'node');
  if (ours === undefined || existsSync(link)) return;
  mkdirSync(dirname(link), { recursive: true });
  const target = `../${basename(ours)}/bin/node`;
  if (isWindows) {
    writeFileSync(link, `@"%~dp0\\${target.replaceAll('/', '\\')}.exe" %*\r\n`);
  } else {
    // One that leads nowhere stands in the way.
    rmSync(link, { force: true });
    symlinkSync(target, link);
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

function install(command) {
  // Its warnings are about packages of packages, for nobody to act on.
  const result = npm([command, '--no-audit', '--no-fund', '--loglevel=error'], { cwd: root, stdio: 'inherit' });
  if (result.error) fail('npmMist');
  if (result.status !== 0) fail('mislukt');
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) setup();

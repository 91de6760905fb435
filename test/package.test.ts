import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdirSync, readdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { filesIn } from '../scripts/bundles.mjs';
import { placeOf, readFile, urls } from './project/addresses';
import { ROOT } from './support/bundle';
import { temporaryFolder } from './support/temporary-folder';

interface Manifest {
  readonly main: string;
  readonly browser: string;
  readonly icon: string;
  readonly contributes: unknown;
  readonly scripts: Readonly<Record<string, string>>;
}

interface Bom {
  readonly bomFormat: string;
  readonly metadata: { readonly component: object };
  readonly components: readonly {
    readonly 'bom-ref': string;
    readonly name: string;
    readonly version: string;
    readonly hashes: readonly object[];
  }[];
  readonly dependencies: readonly { readonly ref: string; readonly dependsOn: readonly string[] }[];
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { readonly version: string };
const MADE = [`klantreis-${version}.tgz`, `klantreis-${version}.vsix`, 'klantreis.cdx.json'];
/** The pages that a marketplace shows have a name of its own in a .vsix. */
const RENAMED: Readonly<Record<string, string>> = {
  'docs/vscode.md': 'readme.md',
  'CHANGELOG.md': 'changelog.md',
  LICENSE: 'LICENSE.txt',
};
/** A copy of the project, so that nobody's dist/ changes while other tests and people use it. */
let project: string;
let vsix: Record<string, Uint8Array>;
let npm: Record<string, Uint8Array>;

beforeAll(() => {
  project = temporaryFolder('klantreis-package-');
  const left = ['node_modules', 'dist', 'out', '.git'];
  cpSync(ROOT, project, { recursive: true, filter: (path) => path === ROOT || !left.includes(basename(path)) });
  symlinkSync(join(ROOT, 'node_modules'), join(project, 'node_modules'), 'junction');
  leaveDevelopment(join(project, 'dist'));
  const run = spawnSync(process.execPath, ['scripts/package.mjs'], { cwd: project, encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Packaging failed:\n${run.stdout}${run.stderr}`);
  vsix = unzipSync(readFileSync(join(project, 'out', `klantreis-${version}.vsix`)));
  npm = untar(gunzipSync(readFileSync(join(project, 'out', `klantreis-${version}.tgz`))));
});

afterAll(() => rmSync(project, { recursive: true }));

/** What `npm run watch` leaves in dist/, and a bundle that is no more. */
function leaveDevelopment(dist: string): void {
  mkdirSync(dist);
  writeFileSync(join(dist, 'extension.js'), '// To debug.\n//# sourceMappingURL=extension.js.map\n');
  for (const name of ['extension.js.map', 'cli.js.map', 'gone.js']) writeFileSync(join(dist, name), '{}');
}

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

describe('npm run package', () => {
  it('leaves only what is published', () => {
    expect(readdirSync(join(project, 'out')).sort()).toEqual(['SHA256SUMS', ...MADE]);
  });

  it('writes the checksum of each, in the form that sha256sum reads', () => {
    const lines = MADE.map((name) => {
      const sum = createHash('sha256').update(readFileSync(join(project, 'out', name)));
      return `${sum.digest('hex')}  ${name}\n`;
    });
    expect(readFileSync(join(project, 'out/SHA256SUMS'), 'utf8')).toBe(lines.join(''));
  });

  it('says which packages of others are in the files, each by its version and its hash, and no other', () => {
    const text = readFileSync(join(project, 'out/klantreis.cdx.json'), 'utf8');
    const { bomFormat, metadata, components, dependencies } = JSON.parse(text) as Bom;
    expect(bomFormat).toBe('CycloneDX');
    expect(metadata.component).toMatchObject({ name: 'klantreis', version });
    expect(JSON.stringify(metadata)).not.toContain('pkg:npm/klantreis');
    const notices = textOf(npm['package/dist/THIRD-PARTY-NOTICES.txt']);
    const bundled = [...notices.matchAll(/^={80}\n\n(\S+) (\S+) \(/gm)].map(([, name, its]) => `${name}@${its}`);
    // Each with its licence: for who takes a file of this, its name alone gives no right.
    for (const part of notices.split(/^={80}\n\n/m).slice(1)) expect(part.length).toBeGreaterThan(400);
    const names = components.map((one) => `${one.name}@${one.version}`);
    expect(bundled.length).toBeGreaterThan(5);
    expect(names).toEqual(expect.arrayContaining(bundled));
    // What a generator copied into the sources: fonts, icons and where words may be broken.
    const copied = names.filter((name) => !bundled.includes(name)).map((name) => name.replace(/@[^@]*$/, ''));
    const licences = readdirSync('licences').map((file) => file.replace(/\.txt$/, ''));
    expect(copied.sort()).toEqual([
      '@expo-google-fonts/atkinson-hyperlegible-next',
      '@expo-google-fonts/inter',
      ...licences.flatMap((name) => ({ 'ISC-hyphen': 'hyphen', 'ISC-Lucide': 'lucide-static' })[name] ?? []).sort(),
    ]);
    for (const one of components) {
      expect(one).toMatchObject({ scope: 'required', purl: expect.stringMatching(/^pkg:npm\//) as string });
      expect(one.hashes[0]).toMatchObject({ alg: 'SHA-512' });
    }
    const refs = new Set(['klantreis', ...components.map((one) => one['bom-ref'])]);
    const named = dependencies.flatMap(({ dependsOn }) => dependsOn);
    expect(named.filter((ref) => !refs.has(ref))).toEqual([]);
    // No time and no number of its own: the same files give the same text.
    expect(text).not.toMatch(/"(?:timestamp|serialNumber)"/);
  });

  it('makes an extension of at most 5 MB', () => {
    expect(statSync(join(project, `out/klantreis-${version}.vsix`)).size).toBeLessThan(5_000_000);
  });

  it('puts into the extension only what runs', () => {
    expect(Object.keys(vsix).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/THIRD-PARTY-NOTICES.txt',
      'extension/dist/compare-live.js',
      'extension/dist/comparison-web.js',
      'extension/dist/comparison.js',
      'extension/dist/extension-web.js',
      'extension/dist/extension.js',
      'extension/dist/lists-web.js',
      'extension/dist/lists.js',
      'extension/dist/pdf-web.js',
      'extension/dist/pdf.js',
      'extension/dist/picture-page-web.js',
      'extension/dist/picture-page.js',
      'extension/dist/pictures-web.js',
      'extension/dist/pictures.js',
      'extension/dist/png-web.js',
      'extension/dist/png.js',
      'extension/dist/preview.js',
      'extension/dist/resvg.wasm',
      'extension/dist/server-web.js',
      'extension/dist/server.js',
      'extension/docs/verschil.svg',
      'extension/language/begin/invullen.md',
      'extension/language/begin/kaart-donker.svg',
      'extension/language/begin/kaart-licht.svg',
      'extension/language/begin/nakijken.md',
      'extension/language/begin/plakken.md',
      'extension/language/begin/verticaal-donker.svg',
      'extension/language/begin/verticaal-licht.svg',
      'extension/language/icon/bestand.svg',
      'extension/language/icon/klantreis.png',
      'extension/language/icon/zijbalk.svg',
      'extension/language/klantreis.schema.json',
      'extension/language/language-configuration.json',
      'extension/licences/ISC-Lucide.txt',
      'extension/licences/ISC-hyphen.txt',
      'extension/licences/MIT.txt',
      'extension/licences/MPL-2.0-resvg-wasm.txt',
      'extension/licences/OFL-Atkinson-Hyperlegible-Next.txt',
      'extension/licences/OFL-Inter.txt',
      'extension/package.json',
      'extension/readme.md',
      'extension/syntaxes/klantreis.tmLanguage.json',
    ]);
  });

  it('puts into the package for npm only the command line, the server and the templates for forges', () => {
    expect(Object.keys(npm).sort()).toEqual([
      'package/CHANGELOG.md',
      'package/LICENSE',
      'package/README.md',
      'package/action.yml',
      'package/dist/THIRD-PARTY-NOTICES.txt',
      'package/dist/cli-main.js',
      'package/dist/cli.js',
      'package/dist/comparison.js',
      'package/dist/forge.js',
      'package/dist/help.js',
      'package/dist/lists.js',
      'package/dist/pages.js',
      'package/dist/patterns.js',
      'package/dist/pdf.js',
      'package/dist/picture-page.js',
      'package/dist/pictures.js',
      'package/dist/png.js',
      'package/dist/resvg.wasm',
      'package/dist/serve.js',
      'package/dist/server.js',
      'package/language/klantreis.schema.json',
      'package/licences/ISC-Lucide.txt',
      'package/licences/ISC-hyphen.txt',
      'package/licences/MIT.txt',
      'package/licences/MPL-2.0-resvg-wasm.txt',
      'package/licences/OFL-Atkinson-Hyperlegible-Next.txt',
      'package/licences/OFL-Inter.txt',
      'package/package.json',
      'package/syntaxes/klantreis.tmLanguage.json',
      'package/templates/azure/klantreis.yml',
      'package/templates/github/klantreis-opmerking.yml',
      'package/templates/github/klantreis.yml',
      'package/templates/gitlab/klantreis.yml',
    ]);
  });

  it('has one list of the bundles of the extension: what the build makes for it is what .vscodeignore lets in', () => {
    expect(allowed().filter((path) => path.startsWith('dist/'))).toEqual(filesIn('extension'));
  });

  it('puts into the extension what `vsce ls` says, and lets nothing in that is not there', () => {
    const args = [
      join(ROOT, 'node_modules/@vscode/vsce/vsce'),
      'ls',
      '--no-dependencies',
      '--readme-path',
      'docs/vscode.md',
    ];
    const { stdout } = spawnSync(process.execPath, args, { cwd: project, encoding: 'utf8' });
    const listed = stdout.trim().split('\n');
    const own = Object.keys(vsix).filter((path) => path.startsWith('extension/'));
    expect(listed.map((path) => `extension/${RENAMED[path] ?? path}`).sort()).toEqual(own.sort());
    const isListed = (line: string) =>
      listed.some((path) => path === line || (line.endsWith('/') && path.startsWith(line)));
    expect(allowed().filter((line) => !isListed(line))).toEqual([]);
  });

  it('ships a manifest of which every file is there, and nothing that would run or be installed', () => {
    const { main, browser, icon, contributes, ...rest } = JSON.parse(
      textOf(vsix['extension/package.json']),
    ) as Manifest;
    const named =
      JSON.stringify([main, browser, icon, contributes]).match(/(?:dist|language|syntaxes)\/[\w./-]+/g) ?? [];
    expect(named.length).toBeGreaterThan(6);
    for (const name of named) expect(vsix).toHaveProperty([`extension/${name}`]);
    // vsce packs package.json as it is. What it says about building is read by nobody who has the extension: VS Code runs one script only,
    // when an extension is taken away, and npm would run those of an installation.
    const run = ['vscode:uninstall', 'preinstall', 'install', 'postinstall', 'prepare'];
    expect(Object.keys(rest.scripts).filter((name) => run.includes(name))).toEqual([]);
    expect(rest).not.toHaveProperty('dependencies');
  });

  it('names no page that somebody else could take', () => {
    const place = placeOf(readFile('publiccode.yml'));
    for (const [name, bytes] of [...Object.entries(npm), ...Object.entries(vsix)]) {
      // The texts of the licences name who wrote the libraries, and nothing follows those links.
      if (/THIRD-PARTY-NOTICES|licences\/|\.png$|\.wasm$/.test(name)) continue;
      expect({ name, urls: urls(textOf(bytes), place) }).toEqual({ name, urls: [] });
    }
  });

  it('shows no link or picture that leads nowhere', () => {
    const pages = [vsix['extension/readme.md'], vsix['extension/changelog.md'], npm['package/README.md']];
    for (const page of [...pages, npm['package/CHANGELOG.md']]) {
      expect(textOf(page)).toContain('lantreis');
      expect(textOf(page)).not.toMatch(/\]\((?!https:)/);
    }
  });

  it('holds no map of the sources, which lies in dist/ while people debug, and no path of the machine that built it', () => {
    for (const name of Object.keys(vsix).filter((one) => one.endsWith('.js'))) {
      const code = textOf(vsix[name]);
      expect(code).not.toContain('sourceMappingURL');
      for (const path of [ROOT, project]) expect(code.includes(path)).toBe(false);
    }
  });
});

/** The lines of .vscodeignore that let something in. */
function allowed(): string[] {
  const lines = readFileSync('.vscodeignore', 'utf8').split('\n');
  return lines.flatMap((line) => (line.startsWith('!') ? [line.slice(1)] : []));
}

/** The files in a tar archive: blocks of 512 bytes, a header before each file with its name and its size in octal. */
function untar(tar: Uint8Array): Record<string, Uint8Array> {
  const field = (from: number, length: number) =>
    new TextDecoder().decode(tar.subarray(from, from + length)).replace(/\0.*$/s, '');
  const files: Record<string, Uint8Array> = {};
  for (let at = 0; field(at, 100) !== '';) {
    const size = Number.parseInt(field(at + 124, 12), 8);
    files[field(at, 100)] = tar.subarray(at + 512, at + 512 + size);
    at += 512 + Math.ceil(size / 512) * 512;
  }
  return files;
}

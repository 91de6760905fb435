import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync, unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

interface Manifest {
  readonly [key: string]: unknown;
  readonly version: string;
  readonly icon: string;
  readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: string }[] };
}

const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest;
let out: string;
let vsix: Record<string, Uint8Array>;
let npm: Record<string, Uint8Array>;

beforeAll(() => {
  out = mkdtempSync(join(tmpdir(), 'klantreis-package-'));
  const run = spawnSync(process.execPath, ['scripts/package.mjs', '--out', out], { encoding: 'utf8' });
  if (run.status !== 0) throw new Error(`Packaging failed:\n${run.stdout}${run.stderr}`);
  vsix = unzipSync(readFileSync(join(out, `klantreis-${version}.vsix`)));
  npm = untar(gunzipSync(readFileSync(join(out, `klantreis-${version}.tgz`))));
}, 120_000);

afterAll(() => rmSync(out, { recursive: true }));

function textOf(bytes: Uint8Array | undefined): string {
  return new TextDecoder().decode(bytes);
}

describe('npm run package', () => {
  it('leaves only what is published', () => {
    expect(readdirSync(out).sort()).toEqual([`klantreis-${version}.tgz`, `klantreis-${version}.vsix`]);
  });

  it('puts into the extension only what runs', () => {
    expect(Object.keys(vsix).sort()).toEqual([
      '[Content_Types].xml',
      'extension.vsixmanifest',
      'extension/LICENSE.txt',
      'extension/changelog.md',
      'extension/dist/THIRD-PARTY-NOTICES.txt',
      'extension/dist/compare-live.js',
      'extension/dist/extension-web.js',
      'extension/dist/extension.js',
      'extension/dist/pictures-web.js',
      'extension/dist/pictures.js',
      'extension/dist/preview.js',
      'extension/dist/server-web.js',
      'extension/dist/server.js',
      'extension/language/icon/bestand.svg',
      'extension/language/icon/klantreis.png',
      'extension/language/klantreis.schema.json',
      'extension/language/language-configuration.json',
      'extension/licences/ISC-Lucide.txt',
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
      'package/dist/THIRD-PARTY-NOTICES.txt',
      'package/dist/cli-main.js',
      'package/dist/cli.js',
      'package/dist/compare.js',
      'package/dist/pictures.js',
      'package/dist/server.js',
      'package/language/klantreis.schema.json',
      'package/licences/ISC-Lucide.txt',
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

  it('ships a manifest about running alone, and every file that it names', () => {
    const manifest = JSON.parse(textOf(vsix['extension/package.json'])) as Manifest;
    for (const key of ['scripts', 'allowScripts', 'devDependencies', 'bin', 'files', 'private'])
      expect(manifest).not.toHaveProperty(key);
    const named = JSON.stringify(manifest).match(/(?:dist|language|syntaxes)\/[\w./-]+/g) ?? [];
    expect(named.length).toBeGreaterThan(6);
    for (const name of named) expect(vsix).toHaveProperty([`extension/${name}`]);
  });

  it('shows no link or picture that leads nowhere', () => {
    const pages = [vsix['extension/readme.md'], vsix['extension/changelog.md'], npm['package/README.md']];
    for (const page of [...pages, npm['package/CHANGELOG.md']]) {
      expect(textOf(page)).toContain('lantreis');
      expect(textOf(page)).not.toMatch(/\]\((?!https:)/);
    }
  });

  it('holds no map of the sources and no path of the machine that built it', () => {
    for (const name of Object.keys(vsix).filter((one) => one.endsWith('.js'))) {
      const code = textOf(vsix[name]);
      expect(code).not.toContain('sourceMappingURL');
      expect(code.includes(process.cwd())).toBe(false);
    }
  });
});

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

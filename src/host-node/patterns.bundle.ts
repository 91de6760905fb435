/** What finds files by a pattern. It is a bundle of its own, `patterns.js`, with the libraries for that: a shell has mostly done it already. */
import { resolve, sep } from 'node:path';
import { glob, isDynamicPattern } from 'tinyglobby';

/** The files that a pattern stands for, absolute; undefined where what was typed is no pattern. */
export async function expandPattern(workingFolder: string, pattern: string): Promise<string[] | undefined> {
  if (!isDynamicPattern(pattern)) return undefined;
  // On Windows people type a backslash between folders, which in a pattern would mean the next character itself.
  const slashed = sep === '\\' ? pattern.replaceAll('\\', '/') : pattern;
  const found = await glob(slashed, {
    cwd: workingFolder,
    absolute: true,
    onlyFiles: true,
    followSymbolicLinks: false,
    ignore: ['**/node_modules/**'],
  });
  return found.map((path) => resolve(path));
}

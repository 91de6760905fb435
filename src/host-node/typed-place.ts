import { existsSync, readdirSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';

/**
 * Where a path leads that somebody typed, as an absolute path. Whether é is one sign or an e with an accent behind it cannot be seen, but to Linux
 * and to git those are two names: a file that came from a Mac has the other one. So a name that is not there is looked for among the names that read the same.
 */
export function typedPlace(workingFolder: string, typed: string): string {
  return stored(resolve(workingFolder, typed));
}

function stored(path: string): string {
  const folder = dirname(path);
  if (folder === path || existsSync(path)) return path;
  const [above, name] = [stored(folder), basename(path)];
  const same = namesIn(above).filter((other) => other.normalize('NFC') === name.normalize('NFC'));
  // Two names that read the same are two files, and which one is meant nobody can tell.
  return join(above, same.length === 1 ? same[0]! : name);
}

/** Of what is not a folder, or may not be looked at, whoever reads it says so. */
function namesIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

import { findFiles, isKlantreisName, sortPaths, type Trouble } from '../workspace/find-files';
import type { NodeFiles } from './node-files';
import { typedPlace } from './typed-place';

/** What the paths of a command lead to. */
export interface Expanded {
  /** Absolute paths of files, each once, sorted. */
  readonly paths: readonly string[];
  /** Those of them that were named one by one or by a pattern, and not with their folder, in that order. */
  readonly named: readonly string[];
  /** Folders that could not be read. */
  readonly troubles: readonly Trouble[];
  /** Arguments that lead nowhere, as they were typed. */
  readonly missing: readonly { readonly path: string; readonly kind: 'file' | 'pattern' }[];
  /** Folders without a klantreis in them, as they were typed. */
  readonly empty: readonly string[];
}

/**
 * The files that a command is about. A path that exists is that file (whatever its name) or folder (searched with its
 * subfolders), also where it looks like a pattern; anything else is tried as a pattern.
 */
export async function expandPaths(
  files: NodeFiles,
  workingFolder: string,
  args: readonly string[],
  isWanted: (name: string) => boolean = isKlantreisName,
): Promise<Expanded> {
  const paths = new Set<string>();
  const named = new Set<string>();
  const troubles: Trouble[] = [];
  const missing: { path: string; kind: 'file' | 'pattern' }[] = [];
  const empty: string[] = [];
  for (const arg of args) {
    const path = typedPlace(workingFolder, arg);
    // An empty argument is a variable without a value in somebody's script, not the working folder.
    const kind = arg === '' ? undefined : await files.kind(path);
    if (kind === 'folder') {
      const found = await findFiles(files, path, { subfolders: true, oneScope: false, isWanted });
      found.paths.forEach((one) => paths.add(one));
      found.troubles.forEach((one) => troubles.push(one));
      if (found.paths.length === 0 && found.troubles.length === 0) empty.push(arg);
    } else if (kind !== undefined) {
      named.add(path);
    } else {
      const { expandPattern } = await import('./patterns.bundle');
      const found = (await expandPattern(workingFolder, arg))?.filter(isWanted);
      found?.forEach((one) => named.add(one));
      if (found === undefined) missing.push({ path: arg, kind: 'file' });
      else if (found.length === 0) missing.push({ path: arg, kind: 'pattern' });
    }
  }
  return { paths: sortPaths([...new Set([...paths, ...named])]), named: [...named], troubles, missing, empty };
}

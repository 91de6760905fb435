import type { Finding } from '../model/finding';
import { type Entry, type EntryKind, FileError, type FileSystem } from './file-system';
import { unreadable } from './read-text';
import { SETTINGS_NAME } from './settings-file';

/** Does a search pass over what has this name, with all that is in it? */
export function isPassedOver(name: string): boolean {
  return name.startsWith('.') || name === 'node_modules';
}

/** A finding about a file or folder as a whole. */
export interface Trouble {
  readonly path: string;
  readonly finding: Finding;
}

export interface FoundFiles {
  /** Paths of *.klantreis files, sorted. */
  readonly paths: readonly string[];
  /** Folders that could not be read. */
  readonly troubles: readonly Trouble[];
}

export interface SearchOptions {
  readonly subfolders: boolean;
  /** Leave out subfolders that start a scope of their own. */
  readonly oneScope: boolean;
  /** Other files than klantreizen. */
  readonly isWanted?: (name: string) => boolean;
}

/** A folder with the name of the settings is a mistake, but says as clearly where a scope is meant to start. */
export function startsScope(kind: EntryKind | undefined): boolean {
  return kind === 'file' || kind === 'folder';
}

export function isKlantreisName(name: string): boolean {
  return /\.klantreis$/i.test(name);
}

/**
 * The klantreizen in a folder. Folders whose name starts with a dot and node_modules are not the author's text and are passed
 * over; a link to a folder is not followed, for it may lead back to where the search came from.
 */
export async function findFiles(files: FileSystem, folder: string, options: SearchOptions): Promise<FoundFiles> {
  const isWanted = options.isWanted ?? isKlantreisName;
  const paths: string[] = [];
  const troubles: Trouble[] = [];
  const waiting = [folder];
  for (let next = waiting.pop(); next !== undefined; next = waiting.pop()) {
    const entries = await list(files, next, troubles);
    const ownScope = entries.some(({ name, kind }) => name === SETTINGS_NAME && startsScope(kind));
    if (options.oneScope && next !== folder && ownScope) continue;
    for (const { name, path, kind } of entries) {
      if (isPassedOver(name)) continue;
      if (kind === 'folder' && options.subfolders) waiting.push(path);
      // What is no file and still has the name is a broken link: it is read, and found unreadable.
      if ((kind === 'file' || kind === 'link') && isWanted(name)) paths.push(path);
    }
  }
  return { paths: sortPaths(paths), troubles: troubles.toSorted((a, b) => comparePaths(a.path, b.path)) };
}

async function list(files: FileSystem, folder: string, troubles: Trouble[]): Promise<readonly Entry[]> {
  try {
    return await files.list(folder);
  } catch (error) {
    if (!(error instanceof FileError)) throw error;
    troubles.push({ path: folder, finding: unreadable('map', error) });
    return [];
  }
}

/** In the order of their characters: the same on every computer, whatever its language. */
export function sortPaths(paths: readonly string[]): string[] {
  return paths.toSorted(comparePaths);
}

function comparePaths(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

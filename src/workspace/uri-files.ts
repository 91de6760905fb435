import { URI, Utils } from 'vscode-uri';
import type { Entry, EntryKind, FileSystem } from './file-system';

/**
 * One spelling of every URI: editors and disks do not write drives and special signs in the same way. What is no URI leads to
 * no file, as a text without a name does.
 */
export function canonicalUri(uri: string): string {
  try {
    // Some editors put four slashes before the name of a computer.
    return URI.parse(uri.replace(/^file:\/{4,}/, 'file://')).toString();
  } catch {
    return URI.from({ scheme: UNTITLED, path: uri }).toString();
  }
}

/** As all locations are written; that of a folder has no slash at its end. */
export function locationOf(uri: string): string {
  return canonicalUri(uri).replace(/(?<![/:])\/$/, '');
}

/** The scheme of a text that has no name yet. */
const UNTITLED = 'untitled';

/** Is it a text that is on no disk and in no folder? */
export function isUntitled(uri: string): boolean {
  return uri.startsWith(`${UNTITLED}:`);
}

/** Is it the folder, or in it? Both are canonical URIs. */
export function isInside(uri: string, folder: string): boolean {
  return uri === folder || uri.startsWith(folder.endsWith('/') ? folder : `${folder}/`);
}

/** What file systems with URIs for paths have in common. Files are named to the user from the folder that is open. */
export abstract class UriFiles implements FileSystem {
  /** @param folders the folders that are open, as canonical URIs */
  constructor(protected readonly folders: () => readonly string[]) {}

  abstract list(folder: string): Promise<readonly Entry[]>;
  abstract kind(path: string): Promise<EntryKind | undefined>;
  abstract read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }>;
  abstract identity(path: string): Promise<string>;

  parent(path: string): string | undefined {
    const parent = Utils.dirname(URI.parse(path)).toString();
    return parent === path ? undefined : parent;
  }

  child(folder: string, name: string): string {
    const uri = URI.parse(folder);
    // The topmost folder of another computer may be written without its slash.
    return Utils.joinPath(uri.path === '' ? uri.with({ path: '/' }) : uri, name).toString();
  }

  /** Only files of which the names differ can be told apart, so one outside the folders is named by its whole path. */
  label(path: string): string {
    const [first, ...others] = this.folders().map(partsOf);
    if (first === undefined) return URI.parse(path).path;
    const parts = partsOf(path);
    const common = others.reduce<readonly string[]>(commonStart, first);
    const isIn = commonStart(common, parts).length === common.length;
    return isIn ? parts.slice(common.length).join('/') : URI.parse(path).path;
  }
}

function partsOf(uri: string): string[] {
  const { scheme, authority, path } = URI.parse(uri);
  return [scheme, authority, ...path.split('/').filter((part) => part !== '')];
}

function commonStart(a: readonly string[], b: readonly string[]): readonly string[] {
  const end = a.findIndex((part, index) => part !== b[index]);
  return end === -1 ? a : a.slice(0, end);
}

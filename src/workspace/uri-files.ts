import { URI, Utils } from 'vscode-uri';
import type { Entry, EntryKind, FileSystem } from './file-system';

/** One spelling of every URI: editors and disks do not write drives and special signs in the same way. */
export function canonicalUri(uri: string): string {
  return URI.parse(uri).toString();
}

/** What file systems with URIs for paths have in common. Files are named to the user from the folder that is open. */
export abstract class UriFiles implements FileSystem {
  /** @param folders the folders that are open, as canonical URIs */
  constructor(private readonly folders: () => readonly string[]) {}

  abstract list(folder: string): Promise<readonly Entry[]>;
  abstract kind(path: string): Promise<EntryKind | undefined>;
  abstract read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }>;
  abstract identity(path: string): Promise<string>;

  parent(path: string): string | undefined {
    const parent = Utils.dirname(URI.parse(path)).toString();
    return parent === path ? undefined : parent;
  }

  child(folder: string, name: string): string {
    return Utils.joinPath(URI.parse(folder), name).toString();
  }

  label(path: string): string {
    const inside = this.folders().filter((folder) => path.startsWith(`${folder}/`));
    const nearest = inside.reduce((best, folder) => (folder.length > best.length ? folder : best), '');
    const uri = URI.parse(path);
    return nearest === '' ? Utils.basename(uri) : uri.path.slice(URI.parse(nearest).path.length + 1);
  }
}

/** `link`: a shortcut that does not lead to a file. `other`: a pipe or a device, which may have no end. */
export type EntryKind = 'file' | 'folder' | 'link' | 'other';

export interface Entry {
  readonly name: string;
  /** The whole path, as this file system writes it. */
  readonly path: string;
  readonly kind: EntryKind;
}

/** Why something could not be read. `systemCode` is the computer's own code (`EIO`). */
export class FileError extends Error {
  constructor(
    readonly reason: 'missing' | 'forbidden' | 'unreadable',
    readonly path: string,
    readonly systemCode: string,
  ) {
    super(`${systemCode}: ${path}`);
  }
}

/**
 * All that reading klantreizen asks of the place where they are: the disk, or the folders of an editor. Paths are absolute
 * and opaque; only the file system itself takes them apart.
 */
export interface FileSystem {
  /** @throws FileError */
  list(folder: string): Promise<readonly Entry[]>;
  /** What a path leads to, undefined where that is nothing. */
  kind(path: string): Promise<EntryKind | undefined>;
  /**
   * The bytes of a file; where there are more than `limit`, its size alone.
   * @throws FileError
   */
  read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }>;
  /** The folder that holds a file or folder, undefined for the outermost one. */
  parent(path: string): string | undefined;
  child(folder: string, name: string): string;
  /** One and the same path for all paths that lead to a file, so that it is read once. */
  identity(path: string): Promise<string>;
  /** How a file is named to the user. */
  label(path: string): string;
}

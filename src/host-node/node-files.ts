import { type Dirent, readdirSync, realpathSync, statSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import type { Entry, EntryKind, FileSystem } from '../workspace/file-system';
import { asFileError, type Content, readAtOnce, readPieces } from './read-file';

/**
 * The disk, for a command. Files are named to the user from the folder where they stand, with slashes on every computer.
 *
 * A command has nothing else to do while a file is read, and to be told of each that it is there takes many times as long as reading it.
 * What answers others meanwhile has `WaitingFiles`.
 */
export class NodeFiles implements FileSystem {
  /** @param onRead hears of every file that is read */
  constructor(
    private readonly workingFolder: string,
    private readonly onRead?: (path: string) => void,
  ) {}

  async list(folder: string): Promise<readonly Entry[]> {
    try {
      const entries = await this.entriesOf(folder);
      return await Promise.all(entries.map((entry) => this.toEntry(folder, entry)));
    } catch (error) {
      throw asFileError(folder, error);
    }
  }

  protected async entriesOf(folder: string): Promise<Dirent[]> {
    return readdirSync(folder, { withFileTypes: true });
  }

  /** A link to a file counts as that file; one to a folder, or to nothing, is no place to search. */
  private async toEntry(folder: string, entry: Dirent): Promise<Entry> {
    const { name } = entry;
    const path = join(folder, name);
    if (!entry.isSymbolicLink()) return { name, path, kind: kindOf(entry) };
    return { name, path, kind: (await this.kind(path)) === 'file' ? 'file' : 'link' };
  }

  async kind(path: string): Promise<EntryKind | undefined> {
    try {
      return kindOf(statSync(path));
    } catch {
      return undefined;
    }
  }

  async read(path: string, limit: number): Promise<Content> {
    this.onRead?.(path);
    return isPlainFile(path) ? readAtOnce(path, limit) : readPieces(path, limit);
  }

  parent(path: string): string | undefined {
    const folder = dirname(path);
    return folder === path ? undefined : folder;
  }

  child(folder: string, name: string): string {
    return join(folder, name);
  }

  async identity(path: string): Promise<string> {
    try {
      return realpathSync.native(path);
    } catch {
      return path;
    }
  }

  label(path: string): string {
    const short = relative(this.workingFolder, path);
    // Another drive of Windows has no way there from here.
    const label = isAbsolute(short) ? path : short || '.';
    return sep === '/' ? label : label.replaceAll(sep, '/');
  }
}

/** False also for what cannot be looked at: reading it says why. */
function isPlainFile(path: string): boolean {
  try {
    return statSync(path).isFile();
  } catch {
    return false;
  }
}

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
}

export function kindOf(entry: Kinds): EntryKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

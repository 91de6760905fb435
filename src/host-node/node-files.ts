import type { Dirent } from 'node:fs';
import { open, readdir, realpath, stat } from 'node:fs/promises';
import { dirname, isAbsolute, join, relative, sep } from 'node:path';
import { own } from '../util/own';
import { type Entry, type EntryKind, FileError, type FileSystem } from '../workspace/file-system';

const CHUNK = 64 * 1024;

/** The disk. Files are named to the user from the folder where they stand, with slashes on every computer. */
export class NodeFiles implements FileSystem {
  /** @param onRead hears of every file that is read */
  constructor(
    private readonly workingFolder: string,
    private readonly onRead?: (path: string) => void,
  ) {}

  async list(folder: string): Promise<readonly Entry[]> {
    const entries = await attempt(folder, () => readdir(folder, { withFileTypes: true }));
    return Promise.all(entries.map((entry) => this.toEntry(folder, entry)));
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
      return kindOf(await stat(path));
    } catch {
      return undefined;
    }
  }

  /** Reads piece by piece, because a device or a pipe does not tell its size and may have no end. */
  async read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    this.onRead?.(path);
    return attempt(path, async () => {
      const file = await open(path);
      try {
        const { size } = await file.stat();
        if (size > limit) return { size };
        const chunks: Uint8Array[] = [];
        let total = 0;
        for (;;) {
          const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK, null);
          if (bytesRead === 0) return Buffer.concat(chunks);
          chunks.push(buffer.subarray(0, bytesRead));
          total += bytesRead;
          if (total > limit) return { size: total };
        }
      } finally {
        await file.close();
      }
    });
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
      return await realpath(path);
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

interface Kinds {
  isFile(): boolean;
  isDirectory(): boolean;
}

function kindOf(entry: Kinds): EntryKind {
  if (entry.isFile()) return 'file';
  return entry.isDirectory() ? 'folder' : 'other';
}

/** Turns the errors of Node into those of the interface. */
async function attempt<T>(path: string, action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const reasons: Readonly<Record<string, FileError['reason']>> = {
      ENOENT: 'missing',
      EACCES: 'forbidden',
      EPERM: 'forbidden',
    };
    throw new FileError(own(reasons, code) ?? 'unreadable', path, code);
  }
}

/** The code of an error that the computer gave (`ENOENT`), undefined for a mistake in the program. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

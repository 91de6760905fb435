import { URI } from 'vscode-uri';
import { type Entry, type EntryKind, FileError } from '../workspace/file-system';
import { UriFiles } from '../workspace/uri-files';
import { WaitingFiles } from './waiting-files';

/** The disk, with `file:` URIs for paths, as an editor names its files. */
export class DiskUris extends UriFiles {
  private readonly files = new WaitingFiles('.');

  async list(folder: string): Promise<readonly Entry[]> {
    const entries = await this.attempt(folder, (path) => this.files.list(path));
    return entries.map((entry) => ({ ...entry, path: URI.file(entry.path).toString() }));
  }

  async kind(uri: string): Promise<EntryKind | undefined> {
    const path = diskPath(uri);
    return path === undefined ? undefined : this.files.kind(path);
  }

  async read(uri: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    return this.attempt(uri, (path) => this.files.read(path, limit));
  }

  async identity(uri: string): Promise<string> {
    const path = diskPath(uri);
    return path === undefined ? uri : URI.file(await this.files.identity(path)).toString();
  }

  private async attempt<T>(uri: string, action: (path: string) => Promise<T>): Promise<T> {
    const path = diskPath(uri);
    if (path === undefined) throw new FileError('missing', uri, 'ENOENT');
    return action(path);
  }
}

/** Undefined for what is not on the disk of this machine. No disk knows a name with a NUL, and Node does not want to hear it. */
export function diskPath(uri: string): string | undefined {
  const { scheme, fsPath } = URI.parse(uri);
  return scheme === 'file' && !fsPath.includes('\0') ? fsPath : undefined;
}

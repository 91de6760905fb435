import type { Connection } from 'vscode-languageserver';
import {
  FILES_KIND,
  FILES_LIST,
  FILES_READ,
  type FileContent,
  type FileEntry,
  type FileFailure,
  type FileKind,
  type FilesParams,
  type ReadParams,
} from '../protocol/files';
import { type Entry, type EntryKind, FileError } from '../workspace/file-system';
import { fromBase64 } from '../util/base64';
import { UriFiles } from '../workspace/uri-files';

/** The folders of the editor, wherever they are: a disk, a repository on the web, the memory of a browser. */
export class ClientFiles extends UriFiles {
  constructor(
    private readonly connection: Connection,
    folders: () => readonly string[],
  ) {
    super(folders);
  }

  /** What is above an open folder is not asked for: it is not the user's, and may be the network. */
  override parent(uri: string): string | undefined {
    return this.folders().includes(uri) ? undefined : super.parent(uri);
  }

  async list(folder: string): Promise<readonly Entry[]> {
    const answer = await this.ask<readonly FileEntry[] | FileFailure>(FILES_LIST, { uri: folder });
    if ('failed' in answer) throw failure(answer, folder);
    return answer.map(({ name, kind }) => ({ name, kind, path: this.child(folder, name) }));
  }

  async kind(uri: string): Promise<EntryKind | undefined> {
    const answer = await this.ask<FileKind | FileFailure | null>(FILES_KIND, { uri });
    return typeof answer === 'string' ? answer : undefined;
  }

  async read(uri: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    const answer = await this.ask<FileContent>(FILES_READ, { uri, limit });
    if ('failed' in answer) throw failure(answer, uri);
    if ('size' in answer) return answer;
    return fromBase64(answer.base64);
  }

  async identity(uri: string): Promise<string> {
    return uri;
  }

  /** A client that cannot answer has a file that cannot be read: the others are still of use. */
  private async ask<T>(request: string, params: FilesParams | ReadParams): Promise<T | FileFailure> {
    try {
      return await this.connection.sendRequest<T>(request, params);
    } catch {
      return { failed: 'unreadable' };
    }
  }
}

const CODES = { missing: 'ENOENT', forbidden: 'EACCES', unreadable: 'EIO' } as const;

function failure({ failed }: FileFailure, uri: string): FileError {
  return new FileError(failed, uri, CODES[failed]);
}

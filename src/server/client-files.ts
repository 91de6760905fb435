import type { Connection } from 'vscode-languageserver';
import {
  FILES_KIND,
  FILES_LIST,
  FILES_READ,
  type FileContent,
  type FileEntry,
  type FileFailure,
  type FileKind,
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

  async list(folder: string): Promise<readonly Entry[]> {
    const answer = await this.connection.sendRequest<readonly FileEntry[] | FileFailure>(FILES_LIST, { uri: folder });
    if ('failed' in answer) throw failure(answer, folder);
    return answer.map(({ name, kind }) => ({ name, kind, path: this.child(folder, name) }));
  }

  async kind(uri: string): Promise<EntryKind | undefined> {
    return (await this.connection.sendRequest<FileKind | null>(FILES_KIND, { uri })) ?? undefined;
  }

  async read(uri: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    const answer = await this.connection.sendRequest<FileContent>(FILES_READ, { uri, limit });
    if ('failed' in answer) throw failure(answer, uri);
    if ('size' in answer) return answer;
    return fromBase64(answer.base64);
  }

  async identity(uri: string): Promise<string> {
    return uri;
  }
}

const CODES = { missing: 'ENOENT', forbidden: 'EACCES', unreadable: 'EIO' } as const;

function failure({ failed }: FileFailure, uri: string): FileError {
  return new FileError(failed, uri, CODES[failed]);
}

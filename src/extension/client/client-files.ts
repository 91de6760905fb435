import { type Disposable, FileSystemError, FileType, Uri, workspace } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
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
} from '../../protocol/files';
import { toBase64 } from '../../util/base64';

/** Answers a server that has no disk of its own. Only what is asked for is read, and nothing is written. */
export function answerFiles(client: BaseLanguageClient): Disposable[] {
  return [
    client.onRequest(FILES_LIST, ({ uri }: FilesParams) => attempt(() => list(Uri.parse(uri)))),
    client.onRequest(FILES_KIND, ({ uri }: FilesParams) => kind(Uri.parse(uri))),
    client.onRequest(FILES_READ, ({ uri, limit }: ReadParams) => attempt(() => read(Uri.parse(uri), limit))),
  ];
}

async function list(folder: Uri): Promise<FileEntry[]> {
  const entries = await workspace.fs.readDirectory(folder);
  return entries.map(([name, type]) => ({ name, kind: kindOf(type) }));
}

async function kind(uri: Uri): Promise<FileKind | null> {
  try {
    return kindOf((await workspace.fs.stat(uri)).type);
  } catch {
    return null;
  }
}

async function read(uri: Uri, limit: number): Promise<FileContent> {
  const { size } = await workspace.fs.stat(uri);
  if (size > limit) return { size };
  const bytes = await workspace.fs.readFile(uri);
  return bytes.length > limit ? { size: bytes.length } : { base64: toBase64(bytes) };
}

/** A link to a file counts as that file; one to a folder is no place to search, for it may lead back. */
function kindOf(type: FileType): FileKind {
  if (type & FileType.File) return 'file';
  if (type & FileType.SymbolicLink) return 'link';
  return type & FileType.Directory ? 'folder' : 'other';
}

async function attempt<T>(action: () => Promise<T>): Promise<T | FileFailure> {
  try {
    return await action();
  } catch (error) {
    const code = error instanceof FileSystemError ? error.code : '';
    if (code === 'FileNotFound' || code === 'FileNotADirectory') return { failed: 'missing' };
    return { failed: code === 'NoPermissions' ? 'forbidden' : 'unreadable' };
  }
}

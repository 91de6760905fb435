import { type Dirent, promises } from 'node:fs';
import type { EntryKind } from '../workspace/file-system';
import { kindOf, NodeFiles } from './node-files';
import { type Content, readPieces } from './read-file';

/** The disk, for a language server: while it is read, which on a disk elsewhere takes long, keys and requests get their turn. */
export class WaitingFiles extends NodeFiles {
  protected override entriesOf(folder: string): Promise<Dirent[]> {
    return promises.readdir(folder, { withFileTypes: true });
  }

  override async kind(path: string): Promise<EntryKind | undefined> {
    try {
      return kindOf(await promises.stat(path));
    } catch {
      return undefined;
    }
  }

  override read(path: string, limit: number): Promise<Content> {
    return readPieces(path, limit);
  }

  override async identity(path: string): Promise<string> {
    try {
      return await promises.realpath(path);
    } catch {
      return path;
    }
  }
}

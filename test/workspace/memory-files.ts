import { type Entry, type EntryKind, FileError, type FileSystem } from '../../src/workspace/file-system';

/** Files in memory. A content that is an error is what reading the file, or listing the folder, gives. */
export class MemoryFiles implements FileSystem {
  constructor(private readonly contents: Readonly<Record<string, string | FileError>>) {}

  list(folder: string): Promise<readonly Entry[]> {
    const refused = this.contents[folder];
    if (refused instanceof FileError) return Promise.reject(refused);
    const names = new Map<string, EntryKind>();
    for (const path of Object.keys(this.contents)) {
      if (!path.startsWith(`${folder}/`)) continue;
      const [name, ...rest] = path.slice(folder.length + 1).split('/');
      names.set(name!, rest.length > 0 || !name!.includes('.') ? 'folder' : 'file');
    }
    return Promise.resolve([...names].map(([name, kind]) => ({ name, path: `${folder}/${name}`, kind })));
  }

  kind(path: string): Promise<EntryKind | undefined> {
    if (path in this.contents) return Promise.resolve('file');
    return Promise.resolve(Object.keys(this.contents).some((one) => one.startsWith(`${path}/`)) ? 'folder' : undefined);
  }

  read(path: string): Promise<Uint8Array> {
    const content = this.contents[path] ?? new FileError('missing', path, 'ENOENT');
    return content instanceof FileError ? Promise.reject(content) : Promise.resolve(new TextEncoder().encode(content));
  }

  parent(path: string): string | undefined {
    return path === '' ? undefined : path.slice(0, path.lastIndexOf('/'));
  }

  child(folder: string, name: string): string {
    return `${folder}/${name}`;
  }

  /** A path may be written in capitals, as on Windows. */
  identity(path: string): Promise<string> {
    return Promise.resolve(path.toLowerCase());
  }

  label(path: string): string {
    return path.slice(1);
  }
}

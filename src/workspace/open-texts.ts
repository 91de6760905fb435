import { type Entry, type EntryKind, FileError, type FileSystem } from './file-system';

/** A file system in which the texts that are open in an editor stand in the place of their files. */
export class OpenTexts implements FileSystem {
  private readonly texts = new Map<string, string>();

  constructor(private readonly files: FileSystem) {}

  has(path: string): boolean {
    return this.texts.has(path);
  }

  get(path: string): string | undefined {
    return this.texts.get(path);
  }

  set(path: string, text: string): void {
    this.texts.set(path, text);
  }

  delete(path: string): void {
    this.texts.delete(path);
  }

  get paths(): readonly string[] {
    return [...this.texts.keys()];
  }

  /** A folder that is not there holds nothing: a text may be open before its folder is made. */
  async list(folder: string): Promise<readonly Entry[]> {
    try {
      return await this.files.list(folder);
    } catch (error) {
      if (error instanceof FileError && error.reason === 'missing') return [];
      throw error;
    }
  }

  async kind(path: string): Promise<EntryKind | undefined> {
    return this.texts.has(path) ? 'file' : this.files.kind(path);
  }

  async read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    const text = this.texts.get(path);
    return text === undefined ? this.files.read(path, limit) : new TextEncoder().encode(text);
  }

  parent(path: string): string | undefined {
    return this.files.parent(path);
  }

  child(folder: string, name: string): string {
    return this.files.child(folder, name);
  }

  identity(path: string): Promise<string> {
    return this.files.identity(path);
  }

  label(path: string): string {
    return this.files.label(path);
  }
}

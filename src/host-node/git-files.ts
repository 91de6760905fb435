import { join, relative, sep } from 'node:path';
import { type Entry, type EntryKind, FileError, type FileSystem } from '../workspace/file-system';
import { isPassedOver } from '../workspace/find-files';
import { MAX_BYTES } from '../workspace/read-text';
import type { GitBlobs } from './git-blobs';
import type { GitRepository } from './git-repository';
import { type GitEntry, type GitTree, isOurs, type IsWanted, readGitTree } from './git-tree';
import { NodeFiles } from './node-files';

/**
 * The klantreizen of a commit, at the paths that they would have on the disk: a file is then named alike on both sides of a
 * comparison, and a folder is the same folder. Nothing of the disk is read.
 */
export class GitFiles implements FileSystem {
  private readonly entries = new Map<string, GitEntry>();
  private readonly folders = new Map<string, Map<string, Entry>>();
  private readonly names: NodeFiles;

  private constructor(
    private readonly repository: GitRepository,
    tree: GitTree['files'],
    private readonly blobs: GitBlobs,
    /** The commits of other repositories that stand in a folder of this one, by path from the top folder with slashes. */
    readonly modules: GitTree['modules'],
  ) {
    this.names = new NodeFiles(repository.workingFolder);
    this.folders.set(repository.root, new Map());
    for (const [path, entry] of tree) this.add(path, entry);
  }

  /** @param isWanted the klantreizen and settings where nothing else is asked for @throws GitError */
  static async open(
    repository: GitRepository,
    commit: string,
    blobs: GitBlobs,
    isWanted?: IsWanted,
  ): Promise<GitFiles> {
    const { files, modules } = await readGitTree(repository, commit, blobs, isWanted);
    return new GitFiles(repository, files, blobs, modules);
  }

  /** A commit without files, which there never was. */
  static none(repository: GitRepository, blobs: GitBlobs): GitFiles {
    return new GitFiles(repository, new Map(), blobs, new Map());
  }

  /** Other files of the same repository. */
  beside(files: GitTree['files']): GitFiles {
    return new GitFiles(this.repository, files, this.blobs, new Map());
  }

  /** The files with the id of their content, by path. */
  get ids(): ReadonlyMap<string, string | undefined> {
    return new Map([...this.entries].map(([path, { id }]) => [path, id]));
  }

  /** Reads the klantreizen of some folders and their subfolders at once, which is much faster than one by one. */
  async prefetch(folders: readonly string[]): Promise<void> {
    const ids = [...this.entries].flatMap(([path, { id }]) =>
      id !== undefined && isOurs(path.replaceAll(sep, '/')) && folders.some((folder) => isInside(path, folder))
        ? [id]
        : [],
    );
    await this.blobs.fetch(ids, MAX_BYTES);
  }

  private add(path: string, entry: GitEntry): void {
    const { root } = this.repository;
    const names = path.split('/');
    let folder = root;
    for (const [at, name] of names.entries()) {
      const isFile = at === names.length - 1;
      const whole = join(folder, name);
      const kind = !isFile ? 'folder' : entry.id === undefined ? 'link' : 'file';
      this.folders.get(folder)!.set(name, { name, path: whole, kind });
      if (isFile) this.entries.set(whole, { id: entry.id, path: join(root, entry.path) });
      else if (!this.folders.has(whole)) this.folders.set(whole, new Map());
      folder = whole;
    }
  }

  list(folder: string): Promise<readonly Entry[]> {
    const entries = this.folders.get(folder);
    if (!entries) return Promise.reject(new FileError('missing', folder, 'ENOENT'));
    return Promise.resolve([...entries.values()]);
  }

  kind(path: string): Promise<EntryKind | undefined> {
    const id = this.entries.get(path)?.id;
    return Promise.resolve(this.folders.has(path) ? 'folder' : id === undefined ? undefined : 'file');
  }

  async read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    const id = this.entries.get(path)?.id;
    if (id === undefined) throw new FileError('missing', path, 'ENOENT');
    const blob = await this.blobs.read(id, limit);
    if (blob === undefined) throw new FileError('unreadable', path, 'GIT_MISSING');
    return blob;
  }

  /** Nothing above the top folder is in git. */
  parent(path: string): string | undefined {
    return path === this.repository.root ? undefined : this.names.parent(path);
  }

  child(folder: string, name: string): string {
    return this.names.child(folder, name);
  }

  identity(path: string): Promise<string> {
    return Promise.resolve(this.entries.get(path)?.path ?? path);
  }

  label(path: string): string {
    return this.names.label(path);
  }
}

/** Is a path a folder itself or something in it, however deep? */
export function isInside(path: string, folder: string): boolean {
  const way = relative(folder, path);
  return way === '' || (way !== '..' && !way.startsWith(`..${sep}`) && way !== path);
}

/** Is a path in a folder that no scope looks into? */
export function isInPassedOver(path: string, root: string): boolean {
  return relative(root, path).split(sep).some(isPassedOver);
}

/** The paths of what was looked at and is not the same in two commits. */
export function changedBetween(base: GitFiles, head: GitFiles): string[] {
  const [old, now] = [base.ids, head.ids];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
}

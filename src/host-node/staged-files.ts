import { join } from 'node:path';
import { type EntryKind, FileError } from '../workspace/file-system';
import type { GitBlobs } from './git-blobs';
import type { GitRepository } from './git-repository';
import { NodeFiles } from './node-files';

/** The disk, with files that are ready to be committed as git has them: what is changed after `git add` does not count. */
export class StagedFiles extends NodeFiles {
  private constructor(
    repository: GitRepository,
    private readonly ids: ReadonlyMap<string, string>,
    private readonly blobs: GitBlobs,
  ) {
    super(repository.workingFolder);
  }

  /** @throws GitError */
  static async open(repository: GitRepository, blobs: GitBlobs): Promise<StagedFiles> {
    const options = ['--cached', '--raw', '-z', '--no-abbrev', '--no-renames', '--no-ext-diff', '--diff-filter=AMT'];
    const out = await repository.output(['diff', ...options]);
    const ids = new Map<string, string>();
    for (const [, id, name] of out.toString('utf8').matchAll(FILE)) {
      ids.set(join(repository.root, name!), id!);
    }
    return new StagedFiles(repository, ids, blobs);
  }

  /** What will be new or different after the commit. */
  get paths(): readonly string[] {
    return [...this.ids.keys()];
  }

  override async kind(path: string): Promise<EntryKind | undefined> {
    return this.ids.has(path) ? 'file' : super.kind(path);
  }

  override async read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    const id = this.ids.get(path);
    if (id === undefined) return super.read(path, limit);
    const blob = await this.blobs.read(id, limit);
    if (blob === undefined) throw new FileError('unreadable', path, 'GIT_MISSING');
    return blob;
  }
}

/** An ordinary file in git's own list: its mode, the id of its content and its name. Links and other repositories hold no text. */
const FILE = /:\d+ 100\d+ [0-9a-f]+ ([0-9a-f]+) [A-Z]\d*\0([^\0]+)\0/g;

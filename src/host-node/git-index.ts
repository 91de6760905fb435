import type { GitRepository } from './git-repository';

/** A file that will be in the next commit. */
export interface IndexEntry {
  /** The id of its content; of a link the id of where it leads to. */
  readonly id: string;
  readonly isLink: boolean;
  /** Git was told to do without it on the disk, as it is in a sparse checkout: where it is not there, it is not taken away. */
  readonly isLeftOut: boolean;
}

/** What will be in the next commit, by path from the top folder with slashes. */
export interface GitIndex {
  readonly files: ReadonlyMap<string, IndexEntry>;
  /** The commits of other repositories that stand in a folder of this one (submodules). */
  readonly modules: ReadonlyMap<string, string>;
}

/** @throws GitError */
export async function readIndex(repository: GitRepository): Promise<GitIndex> {
  // Git is not asked what differs from the disk: for that it may start a program that the repository names.
  const out = await repository.output(['ls-files', '-z', '--stage', '-v']);
  const files = new Map<string, IndexEntry>();
  const modules = new Map<string, string>();
  for (const [, tag, mode, id, path] of out.toString('utf8').matchAll(ROW)) {
    if (mode === '160000') modules.set(path!, id!);
    else files.set(path!, { id: id!, isLink: mode === '120000', isLeftOut: tag!.toUpperCase() === 'S' });
  }
  return { files, modules };
}

/** A letter, small where git was told not to look whether it changed; then the mode, the id, and which version in a conflict. */
const ROW = /([A-Za-z?]) (\d+) ([0-9a-f]+) \d\t([^\0]+)\0/g;

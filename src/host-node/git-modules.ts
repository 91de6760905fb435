import { existsSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import { changedBetween, GitFiles } from './git-files';
import { GitBlobs } from './git-blobs';
import { GitError, GitRepository } from './git-repository';
import { WorkFiles } from './work-files';

/** Did klantreizen change in another repository that stands in a folder of this one? `unknown` where that one, or its commits, are not here. */
export type ModuleChange = 'changed' | 'unknown';

/**
 * The other repositories inside this one (submodules) whose klantreizen changed, or of which nobody knows, by path from the top folder
 * with slashes. They are not compared, but that nothing changed may not be said.
 */
export async function changedModules(
  repository: GitRepository,
  base: GitFiles,
  head: GitFiles | WorkFiles,
): Promise<ReadonlyMap<string, ModuleChange>> {
  const found = new Map<string, ModuleChange>();
  for (const path of new Set([...base.modules.keys(), ...head.modules.keys()])) {
    const [was, now] = [base.modules.get(path), head.modules.get(path)];
    const isOnDisk = head instanceof WorkFiles;
    if (was === now && !isOnDisk) continue;
    const inner = await openIn(repository, path);
    const change = inner ? await changeIn(inner, was, isOnDisk ? 'disk' : now) : 'unknown';
    // What was not fetched did not change by itself.
    if (change !== undefined && (inner || was !== now)) found.set(path, change);
  }
  return found;
}

/** Undefined where it was not fetched. */
async function openIn({ root, hasFiles }: GitRepository, path: string): Promise<GitRepository | undefined> {
  const folder = join(root, path);
  if (!hasFiles || !existsSync(join(folder, '.git'))) return undefined;
  try {
    const inner = await GitRepository.open(realpathSync.native(folder));
    return inner.hasFiles ? inner : undefined;
  } catch (error) {
    if (error instanceof GitError) return undefined;
    throw error;
  }
}

/** @param now the commit of the head, or the files on the disk */
async function changeIn(
  inner: GitRepository,
  was: string | undefined,
  now: string | 'disk' | undefined,
): Promise<ModuleChange | undefined> {
  const blobs = new GitBlobs(inner);
  try {
    const sides: (GitFiles | WorkFiles)[] = [];
    for (const name of [was, now]) {
      const [commit] = name === undefined || name === 'disk' ? [] : await inner.commits([name]);
      if (commit !== undefined) sides.push(await GitFiles.open(inner, commit, blobs));
      else if (name === undefined) sides.push(GitFiles.none(inner, blobs));
      else if (name === 'disk') sides.push(await WorkFiles.open(inner, sides[0] as GitFiles));
      else return 'unknown';
    }
    const [before, head] = sides as [GitFiles, GitFiles | WorkFiles];
    const changed = head instanceof WorkFiles ? head.changed : changedBetween(before, head);
    if (changed.length > 0) return 'changed';
    return (await changedModules(inner, before, head)).size > 0 ? 'unknown' : undefined;
  } catch (error) {
    if (error instanceof GitError) return 'unknown';
    throw error;
  }
}

import { existsSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { readIndex } from './git-index';
import { GitError, GitRepository } from './git-repository';
import { isOurs } from './git-tree';

/**
 * The klantreizen and settings around a folder that stand in git and that git was told to leave off the disk (a sparse checkout), from
 * the top folder with slashes. Git itself is asked only where such a list is there: most folders have none.
 */
export async function leftOffDisk(folder: string): Promise<readonly string[]> {
  if (!hasSparseList(folder)) return [];
  try {
    const repository = await GitRepository.open(folder);
    const { files } = await readIndex(repository);
    return [...files.keys()].filter(
      (path) => files.get(path)!.isLeftOut && isOurs(path) && !existsSync(join(repository.root, path)),
    );
  } catch (error) {
    if (error instanceof GitError) return [];
    throw error;
  }
}

function hasSparseList(folder: string): boolean {
  const own = gitFolder(folder);
  return own !== undefined && existsSync(join(own, 'info/sparse-checkout'));
}

/** Where git keeps what it knows of the folder; in a worktree a file says where. */
function gitFolder(folder: string): string | undefined {
  for (let at = folder, above = dirname(at); ; at = above, above = dirname(at)) {
    const place = join(at, '.git');
    if (existsSync(place)) return linked(place) ?? place;
    if (above === at) return undefined;
  }
}

function linked(place: string): string | undefined {
  try {
    const [, to] = /^gitdir: (.+)/.exec(readFileSync(place, 'utf8')) ?? [];
    return to && resolve(dirname(place), to);
  } catch {
    // A folder, as it is in most repositories.
    return undefined;
  }
}

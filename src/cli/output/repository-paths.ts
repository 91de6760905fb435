import { relative, resolve, sep } from 'node:path';
import { GitError, GitRepository } from '../../host-node/git-repository';
import type { Io } from '../terminal/io';
import { INPUT } from '../input/targets';

/** Makes paths that are relative to the working folder relative to the repository, as forges know them. */
export async function repositoryPaths(io: Io): Promise<(path: string) => string> {
  const root = await repositoryRoot(io.workingFolder);
  return (path) => (path === INPUT ? path : relative(root, resolve(io.workingFolder, path)).replaceAll(sep, '/'));
}

/** Outside a repository, or without git, paths stay relative to where the user is. */
async function repositoryRoot(folder: string): Promise<string> {
  try {
    return (await GitRepository.open(folder)).root;
  } catch (error) {
    if (error instanceof GitError) return folder;
    throw error;
  }
}

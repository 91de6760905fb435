import { join } from 'node:path';
import { hasContent } from '../../../host-node/blob-id';
import type { Review } from '../../../diff/review/review';
import { GitBlobs } from '../../../host-node/git-blobs';
import { GitError, GitRepository } from '../../../host-node/git-repository';
import { readGitTree } from '../../../host-node/git-tree';
import type { Problem } from '../../../outputs/problems/problem';
import type { Mask } from '../../../usecases/compare/mask';
import { repositoryPaths } from '../../output/repository-paths';
import type { Io } from '../../terminal/io';

/** The files of each side that may be linked: by their name in the review, their path from the top folder with slashes. */
export interface LinkedFiles {
  readonly base: ReadonlyMap<string, string>;
  readonly head: ReadonlyMap<string, string>;
}

export const NO_FILES: LinkedFiles = { base: new Map(), head: new Map() };

/** Which commits a review is about. */
export interface Commits {
  readonly base: string;
  /** Undefined for the files on the disk: on some forges those are a commit of both sides together. */
  readonly head: string | undefined;
  /** What the pull request offers, which is what others can open; undefined where the forge does not tell. */
  readonly offered: string | undefined;
}

/**
 * The files that a link may lead to: those that stand in the commit that is opened as they were read, so that the line is the right one. A
 * name that is hidden is the name of no file, and a path in which something is hidden gets no link.
 */
export async function linkedFiles(
  { review, problems }: { readonly review: Review; readonly problems: readonly Problem[] },
  { base, head, offered }: Commits,
  mask: Mask,
  io: Io,
): Promise<LinkedFiles> {
  const toPath = await repositoryPaths(io);
  const places = review.changes.flatMap(({ base: before, head: after }) => [before ?? [], after ?? []].flat());
  const names = [...new Set([...places, ...problems].map(({ file }) => file))];
  const paths = names.map((name) => [name, toPath(name)] as const).filter(([, path]) => mask.text(path) === path);
  try {
    const repository = await GitRepository.open(io.workingFolder);
    const wanted = new Set(paths.map(([, path]) => path));
    const blobs = new GitBlobs(repository);
    const filesOf = async (commit: string | undefined) =>
      commit === undefined
        ? undefined
        : (await readGitTree(repository, commit, blobs, (path) => wanted.has(path))).files;
    const [known] = await repository.commits([offered ?? '']);
    const [before, read, now] = [await filesOf(base), await filesOf(head), await filesOf(known)];
    const result = { base: new Map<string, string>(), head: new Map<string, string>() };
    for (const [name, path] of paths) {
      if (before?.has(path)) result.base.set(name, path);
      const id = now?.get(path)?.id;
      if (id === undefined) continue;
      const isSame = read ? read.get(path)?.id === id : await hasContent(join(repository.root, path), id);
      if (isSame) result.head.set(name, path);
    }
    return result;
  } catch (error) {
    // Of a part of the history that was not fetched nothing is known. The review stands without its links.
    if (error instanceof GitError) return NO_FILES;
    throw error;
  }
}

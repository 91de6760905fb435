import { resolve } from 'node:path';
import { expandPaths } from '../../../host-node/expand-paths';
import { GitBlobs } from '../../../host-node/git-blobs';
import { isInPassedOver, isInside } from '../../../host-node/git-files';
import { GitRepository } from '../../../host-node/git-repository';
import type { NodeFiles } from '../../../host-node/node-files';
import { StagedFiles } from '../../../host-node/staged-files';
import { sortPaths, type Trouble } from '../../../workspace/find-files';
import { withGit } from '../diff/diff-git';
import { isLookedAt } from '../../input/data-files';
import { diskOf, type Io } from '../../terminal/io';
import { complain } from '../../input/targets';

/** The files that a look at privacy is about. */
export interface PrivacyFiles {
  readonly files: NodeFiles;
  /** The folder that all of it is about. */
  readonly top: string;
  /** Klantreizen, data and what we cannot read. */
  readonly paths: readonly string[];
  readonly troubles: readonly Trouble[];
  /** Some path led nowhere, and the user knows. */
  readonly failed: boolean;
  /** Do the files that klantreizen lead to belong to it? */
  readonly follows: boolean;
}

/** What the paths of the command lead to on the disk. A file that is named itself is looked at whatever its name. */
export async function filesOnDisk(io: Io, args: readonly string[]): Promise<PrivacyFiles> {
  const files = diskOf(io);
  const asked = args.length === 0 ? ['.'] : args;
  const { paths, troubles, missing, empty } = await expandPaths(files, io.workingFolder, asked, isLookedAt);
  for (const { path, kind } of missing)
    complain(io, kind === 'file' ? 'nietGevonden' : 'privacyPatroonLeeg', { pad: path });
  const nothing = paths.length === 0 && missing.length === 0;
  if (nothing) for (const pad of empty) complain(io, 'privacyLeeg', { pad });
  const failed = missing.length > 0 || (nothing && empty.length > 0);
  return { files, top: io.workingFolder, paths, troubles, failed, follows: true };
}

/**
 * What will be in the next commit, under the paths of the command where there are some. What these lead to is in it too, or was there
 * before, or will not be there.
 * @throws Refusal
 */
export async function filesStaged(io: Io, args: readonly string[]): Promise<PrivacyFiles> {
  const repository = await withGit(() => GitRepository.open(io.workingFolder), {
    noRepository: 'privacyGeenRepository',
  });
  const files = await withGit(() => StagedFiles.open(repository, new GitBlobs(repository)));
  const folders = args.map((arg) => resolve(io.workingFolder, arg));
  const isAsked = (path: string) => folders.length === 0 || folders.some((folder) => isInside(path, folder));
  const paths = files.paths.filter(
    (path) => isLookedAt(path) && isAsked(path) && !isInPassedOver(path, repository.root),
  );
  return { files, top: repository.root, paths: sortPaths(paths), troubles: [], failed: false, follows: false };
}

import { join } from 'node:path';
import { type GitFiles, isInside } from '../../../host-node/git-files';
import { changedModules } from '../../../host-node/git-modules';
import type { GitRepository } from '../../../host-node/git-repository';
import { WorkFiles } from '../../../host-node/work-files';
import type { CompareNote } from '../../../usecases/compare/sides';

/**
 * What git has and we do not compare, or not surely.
 * @param limits the files and folders that were asked for, all where there are none
 */
export async function notesOfGit(
  repository: GitRepository,
  base: GitFiles,
  head: GitFiles | WorkFiles,
  limits: readonly string[],
): Promise<CompareNote[]> {
  const isAsked = (path: string) =>
    limits.length === 0 || limits.some((limit) => isInside(path, limit) || isInside(limit, path));
  const notes: CompareNote[] = [];
  for (const [name, change] of await changedModules(repository, base, head)) {
    const path = join(repository.root, name);
    if (!isAsked(path)) continue;
    const args = { pad: base.label(path) };
    const isUnseen = change === 'changed';
    notes.push({ code: isUnseen ? 'submoduleVeranderd' : 'submoduleOnbekend', args, isUnseen });
  }
  if (head instanceof WorkFiles) {
    for (const [path, filter] of head.filtered)
      if (isAsked(path)) notes.push({ code: 'filterNietGestart', args: { pad: base.label(path), filter } });
  }
  return notes;
}

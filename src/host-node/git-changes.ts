import { join } from 'node:path';
import type { Entry } from '../workspace/file-system';
import type { GitFiles } from './git-files';
import type { GitRepository } from './git-repository';
import { isOurs, type IsWanted } from './git-tree';
import { NodeFiles } from './node-files';

/** The paths of what was looked at and is not the same in two commits. */
export function changedBetween(base: GitFiles, head: GitFiles): string[] {
  const [old, now] = [base.ids, head.ids];
  return [...new Set([...old.keys(), ...now.keys()])].filter((path) => old.get(path) !== now.get(path));
}

/** No program that the repository names to show a difference is started, and other repositories inside it are not looked at. */
const DIFF = ['diff', '--name-only', '-z', '--no-renames', '--no-ext-diff', '--no-textconv', '--ignore-submodules=all'];

/** The files of a repository as they stand on the disk, without those that git was told to ignore and without other repositories. */
export class WorkFiles extends NodeFiles {
  private constructor(
    private readonly repository: GitRepository,
    private readonly ignored: ReadonlySet<string>,
    /** The paths of what was looked at and is not the same as in the commit. */
    readonly changed: readonly string[],
  ) {
    super(repository.workingFolder);
  }

  /**
   * @param commit what the files are compared with
   * @param isWanted the klantreizen and settings where nothing else is asked for
   * @throws GitError
   */
  static async open(repository: GitRepository, commit: string, isWanted: IsWanted = isOurs): Promise<WorkFiles> {
    const others = ['ls-files', '-z', '--others', '--exclude-standard'];
    const [changed, fresh, ignored] = await Promise.all([
      // Git knows of most files that they are the same without reading them.
      repository.output([...DIFF, commit, '--']),
      repository.output(others),
      repository.output([...others, '--ignored', '--directory']),
    ]);
    const different = [...namesIn(changed), ...namesIn(fresh)].filter(isWanted);
    // Git ends the name of a folder with a slash.
    const toPath = (name: string) => join(repository.root, name.replace(/\/$/, ''));
    return new WorkFiles(repository, new Set(namesIn(ignored).map(toPath)), [...new Set(different)].map(toPath));
  }

  override async list(folder: string): Promise<readonly Entry[]> {
    const entries = await super.list(folder);
    if (folder !== this.repository.root && entries.some(({ name }) => name === '.git')) return [];
    return entries.filter(({ path }) => !this.ignored.has(path));
  }

  override parent(path: string): string | undefined {
    return path === this.repository.root ? undefined : super.parent(path);
  }
}

/** Names from the top folder. A folder ends with a slash. */
function namesIn(out: Buffer): string[] {
  return out.toString('utf8').split('\0').filter(Boolean);
}

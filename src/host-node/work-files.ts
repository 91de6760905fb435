import { lstat } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import { type Entry, type EntryKind, FileError } from '../workspace/file-system';
import { hasContent, hasSum } from './blob-id';
import type { GitFiles } from './git-files';
import { filtersOf, lfsSum } from './git-filters';
import { type GitIndex, readIndex } from './git-index';
import type { GitRepository } from './git-repository';
import { isOurs, type IsWanted } from './git-tree';
import { NodeFiles } from './node-files';

/** What is known of the files on the disk beside those of a commit. */
interface Found {
  readonly index: GitIndex;
  readonly ignored: ReadonlySet<string>;
  /** The files that are in the next commit and, as git was told, not on the disk. */
  readonly absent: GitFiles;
  readonly changed: readonly string[];
  readonly filtered: ReadonlyMap<string, string>;
}

/**
 * The files of a repository as they stand on the disk, without those that git was told to ignore and without other repositories. What
 * git was told to leave out (a sparse checkout) is there as git has it.
 *
 * Git is not asked what differs: it would start the programs that the repository names.
 */
export class WorkFiles extends NodeFiles {
  private constructor(
    private readonly repository: GitRepository,
    private readonly found: Found,
  ) {
    super(repository.workingFolder);
  }

  /**
   * @param base the commit that the files are compared with
   * @param isWanted the klantreizen and settings where nothing else is asked for
   * @throws GitError
   */
  static async open(repository: GitRepository, base: GitFiles, isWanted: IsWanted = isOurs): Promise<WorkFiles> {
    const others = ['ls-files', '-z', '--others', '--exclude-standard'];
    const [index, fresh, ignored] = await Promise.all([
      readIndex(repository),
      repository.output(others),
      repository.output([...others, '--ignored', '--directory']),
    ]);
    // Git ends the name of a folder with a slash.
    const toPath = (name: string) => join(repository.root, name.replace(/\/$/, ''));
    const names = [...index.files.keys(), ...namesIn(fresh)].filter(isWanted);
    const leftOut = await leftOutOf(repository, index, isWanted);
    const compared = await compare(repository, base, index, new Set(names.map(toPath)), leftOut);
    const absent = base.beside(new Map([...leftOut].map(([path, id]) => [path, { id, path }])));
    return new WorkFiles(repository, { index, ignored: new Set(namesIn(ignored).map(toPath)), absent, ...compared });
  }

  /** The paths of what was looked at and is not the same as in the commit. */
  get changed(): readonly string[] {
    return this.found.changed;
  }

  /** The changed files that go through a program of the user before git keeps them, with the name of that filter. */
  get filtered(): ReadonlyMap<string, string> {
    return this.found.filtered;
  }

  /** The commits of other repositories that stand in a folder of this one, by path from the top folder with slashes. */
  get modules(): ReadonlyMap<string, string> {
    return this.found.index.modules;
  }

  override async list(folder: string): Promise<readonly Entry[]> {
    const absent = await this.absentIn(folder);
    const entries = await super.list(folder).catch((error: unknown) => {
      if (absent.length > 0 && error instanceof FileError && error.reason === 'missing') return [];
      throw error;
    });
    if (folder !== this.repository.root && entries.some(({ name }) => name === '.git')) return [];
    const known = new Set(entries.map(({ name }) => name));
    return [
      ...entries.filter(({ path }) => !this.found.ignored.has(path)),
      ...absent.filter(({ name }) => !known.has(name)),
    ];
  }

  private async absentIn(folder: string): Promise<readonly Entry[]> {
    const { absent } = this.found;
    return (await absent.kind(folder)) === 'folder' ? absent.list(folder) : [];
  }

  override async kind(path: string): Promise<EntryKind | undefined> {
    return (await super.kind(path)) ?? this.found.absent.kind(path);
  }

  override async read(path: string, limit: number): Promise<Uint8Array | { readonly size: number }> {
    return (await this.found.absent.kind(path)) === 'file'
      ? this.found.absent.read(path, limit)
      : super.read(path, limit);
  }

  override parent(path: string): string | undefined {
    return path === this.repository.root ? undefined : super.parent(path);
  }
}

/** The files that git was told to leave out and that are not on the disk, with the ids of their contents. */
async function leftOutOf({ root }: GitRepository, { files }: GitIndex, isWanted: IsWanted) {
  const found = new Map<string, string>();
  for (const [path, { id, isLink, isLeftOut }] of files) {
    if (isLeftOut && !isLink && isWanted(path) && !(await isThere(join(root, path)))) found.set(path, id);
  }
  return found;
}

async function compare(
  repository: GitRepository,
  base: GitFiles,
  { files }: GitIndex,
  present: ReadonlySet<string>,
  leftOut: ReadonlyMap<string, string>,
): Promise<Pick<Found, 'changed' | 'filtered'>> {
  const nameOf = (path: string) => relative(repository.root, path).split(sep).join('/');
  const { ids } = base;
  const changed: string[] = [];
  for (const path of new Set([...ids.keys(), ...present])) {
    const name = nameOf(path);
    const entry = files.get(name);
    const links = entry?.isLink ? entry.id : undefined;
    const now = leftOut.get(name);
    const isSame = now === undefined ? await isSameOnDisk(path, ids, present.has(path), links) : ids.get(path) === now;
    if (!isSame) changed.push(path);
  }
  const tracked = changed.filter((path) => ids.get(path) !== undefined && files.has(nameOf(path)));
  const filters = await filtersOf(repository, tracked.map(nameOf));
  const filtered = new Map<string, string>();
  const fetched = new Set<string>();
  for (const path of tracked) {
    const filter = filters.get(nameOf(path));
    if (filter === undefined) continue;
    if (await isInLfs(path, base)) fetched.add(path);
    else filtered.set(path, filter);
  }
  return { changed: changed.filter((path) => !fetched.has(path)), filtered };
}

/** @param links the id of where the file leads to, where git has it as a link */
async function isSameOnDisk(
  path: string,
  ids: ReadonlyMap<string, string | undefined>,
  isPresent: boolean,
  links: string | undefined,
): Promise<boolean> {
  const isHere = isPresent && (await isThere(path));
  if (!isHere || !ids.has(path)) return !isHere && !ids.has(path);
  // Where links cannot be made, a file with the way that it leads takes the place of one.
  if (links !== undefined && !(await isLink(path))) return hasContent(path, links);
  const id = ids.get(path);
  return id === undefined ? isLink(path) : hasContent(path, id);
}

/** Is the content of a file, as it is on the disk, the one that the commit names? */
async function isInLfs(path: string, base: GitFiles): Promise<boolean> {
  const content = await base.read(path, LFS_LENGTH).catch(() => undefined);
  const sum = content instanceof Uint8Array ? lfsSum(Buffer.from(content).toString('utf8')) : undefined;
  return sum !== undefined && hasSum(path, sum);
}

const LFS_LENGTH = 4096;

async function isThere(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined)) !== undefined;
}

async function isLink(path: string): Promise<boolean> {
  return (await lstat(path).catch(() => undefined))?.isSymbolicLink() === true;
}

/** Names from the top folder. A folder ends with a slash. */
function namesIn(out: Buffer): string[] {
  return out.toString('utf8').split('\0').filter(Boolean);
}

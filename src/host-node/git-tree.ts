import { posix } from 'node:path';
import { isKlantreisName } from '../workspace/find-files';
import { SETTINGS_NAME } from '../workspace/settings-file';
import type { GitBlobs } from './git-blobs';
import type { GitRepository } from './git-repository';

/** A file in a commit. */
export interface GitEntry {
  /** The id of its content; undefined for a link that leads to no file of the commit. */
  readonly id: string | undefined;
  /** Where a link leads to; the file itself where it is none. */
  readonly path: string;
}

/** Which files of a repository are looked at, by their path from the top folder with slashes. */
export type IsWanted = (path: string) => boolean;

/** What a commit has, by path from the top folder with slashes. */
export interface GitTree {
  /** The klantreizen and settings. */
  readonly files: ReadonlyMap<string, GitEntry>;
  /** The commits of other repositories that stand in a folder of this one (submodules). */
  readonly modules: ReadonlyMap<string, string>;
}

interface Row {
  readonly path: string;
  readonly id: string;
  readonly isLink: boolean;
}

/** A link that leads to a link, and so on, is followed so far. */
const MOST_LINKS = 8;
const LINK_LENGTH = 4096;

/** Reads which klantreizen a commit has. A folder that is another repository has no files here. */
export async function readGitTree(
  repository: GitRepository,
  commit: string,
  blobs: GitBlobs,
  isWanted: IsWanted = isOurs,
): Promise<GitTree> {
  const out = await repository.output(['ls-tree', '-r', '-z', '--full-tree', commit]);
  const lines = out.toString('utf8').split('\0');
  const rows = lines.flatMap(toRow);
  const own = rows.filter(({ path }) => isWanted(path));
  const files = new Map<string, GitEntry>();
  const links = own.some(({ isLink }) => isLink) ? new Links(rows, blobs) : undefined;
  for (const row of own) files.set(row.path, row.isLink ? await links!.follow(row) : { id: row.id, path: row.path });
  return { files, modules: new Map(lines.flatMap(toModule)) };
}

/** Is it a klantreis or the settings of some? */
export function isOurs(path: string): boolean {
  return isKlantreisName(path) || posix.basename(path) === SETTINGS_NAME;
}

function toRow(line: string): Row[] {
  const [, mode, id, path] = /^(\d+) blob ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
  return isSafe(path) ? [{ path, id: id!, isLink: mode === '120000' }] : [];
}

function toModule(line: string): [path: string, commit: string][] {
  const [, id, path] = /^160000 commit ([0-9a-f]+)\t([^]+)$/.exec(line) ?? [];
  return isSafe(path) ? [[path, id!]] : [];
}

/** Git refuses other names, but a repository can be made by anything. */
function isSafe(path: string | undefined): path is string {
  return path?.split('/').every((name) => name !== '' && name !== '.' && name !== '..') ?? false;
}

/** Where the links of a commit lead to. */
class Links {
  private readonly rows: ReadonlyMap<string, Row>;

  constructor(
    rows: readonly Row[],
    private readonly blobs: GitBlobs,
  ) {
    this.rows = new Map(rows.map((row) => [row.path, row]));
  }

  async follow(link: Row): Promise<GitEntry> {
    let row: Row | undefined = link;
    for (let times = 0; row?.isLink && times < MOST_LINKS; times++) {
      const target = await this.blobs.read(row.id, LINK_LENGTH);
      const to: string = target instanceof Uint8Array ? Buffer.from(target).toString('utf8') : '';
      row = this.rows.get(posix.join(posix.dirname(row.path), to));
    }
    return row && !row.isLink ? { id: row.id, path: row.path } : { id: undefined, path: link.path };
  }
}

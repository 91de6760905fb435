import { join, relative, sep } from 'node:path';
import { GitBlobs } from '../../../host-node/git-blobs';
import { GitFiles, isInside } from '../../../host-node/git-files';
import { GitRepository } from '../../../host-node/git-repository';
import { cliText } from '../../../messages/cli-words.data';
import type { FileInScope } from '../../../usecases/check';
import { chooseBoth } from '../../../usecases/compare/choose-journeys';
import { fileSides, withFiles } from '../../../usecases/compare/make-sides';
import type { ScopePair, Sides } from '../../../usecases/compare/sides';
import { refuseUnreadable } from '../../../usecases/refusal';
import type { FileSystem } from '../../../workspace/file-system';
import { findFiles } from '../../../workspace/find-files';
import { decodeText } from '../../../workspace/read-text';
import { type LoadedScope, Workspace } from '../../../workspace/workspace';
import { commitsOf } from './diff-git';
import { findInRevision } from './diff-history';
import { type FolderPair, groupScopes, loadScopes } from './diff-scopes';
import { Refusal, UsageError } from '../../terminal/errors';
import { diskOf, type Io } from '../../terminal/io';
import { Progress } from '../../terminal/progress';
import type { AskedPair, InputSide, Side } from '../../input/sides';
import { INPUT } from '../../input/targets';

/** A side that is found; standard input (`isInput`) stands in the folder of the other side. */
interface Found {
  readonly side: Side;
  readonly files: FileSystem;
  readonly path: string;
  readonly isFolder: boolean;
  readonly isInput: boolean;
}

/** Reads two files, or two folders, each in its own scope and without the other. @throws Refusal, UsageError, GitError */
export async function loadPair(asked: AskedPair, io: Io): Promise<Sides> {
  const [base, head] = await findBoth(asked, io);
  const [folder, file] = base.isFolder ? [base, head] : [head, base];
  if (base.isFolder !== head.isFolder)
    throw new UsageError('kantSoorten', { bestand: file.side.typed, map: folder.side.typed });
  return base.isFolder ? loadFolders(base, head, io) : loadFiles(base, head, io);
}

async function findBoth({ base, head }: AskedPair, io: Io): Promise<readonly [Found, Found]> {
  if (base.kind === 'input') {
    if (head.kind === 'input') throw new UsageError('kantInvoer');
    const other = await find(head, io);
    return [asInput(base, other), other];
  }
  const found = await find(base, io);
  return [found, head.kind === 'input' ? asInput(head, found) : await find(head, io)];
}

/** A text without a file takes the place of the file that it is compared with. */
function asInput(side: InputSide, other: Found): Found {
  if (other.isFolder) throw new UsageError('kantInvoer');
  return { ...other, side, isInput: true };
}

async function find(side: Exclude<Side, InputSide>, io: Io): Promise<Found> {
  const { files, path } = side.kind === 'path' ? onDisk(side.path, io) : await inRevision(side, io);
  const isFolder = (await files.kind(path)) === 'folder';
  if (isFolder && side.journey !== undefined) throw new UsageError('kantReisMap', { naam: side.typed });
  return { side, files, path, isFolder, isInput: false };
}

function onDisk(path: string, io: Io) {
  return { files: diskOf(io), path };
}

async function inRevision(side: Extract<Side, { kind: 'revisionPath' }>, io: Io) {
  const repository = await GitRepository.open(io.workingFolder);
  const [commit] = await commitsOf(repository, [side.revision]);
  const files = await GitFiles.open(repository, commit!, new GitBlobs(repository));
  const path = await findInRevision(side.path, repository, files);
  if (path === undefined) throw new UsageError('kantGeenBestand', { naam: side.path, kant: side.revision });
  return { files, path };
}

async function loadFiles(base: Found, head: Found, io: Io): Promise<Sides> {
  const progress = new Progress(io);
  const old = await loadFile(base, head.path, io, progress);
  const now = await loadFile(head, base.path, io, progress);
  progress.done();
  // A file of another time, or one that takes the place of the other, was never there beside it.
  const areThere = [base, head].every(({ side, isInput }) => side.kind === 'path' && !isInput);
  const atOnce = areThere && old.scope.folder === now.scope.folder;
  return fileSides(old, now, {
    labels: { base: sideName(base.side), head: sideName(head.side) },
    beside: 'all',
    journey: chooseBoth(
      { typed: base.side.typed, journey: base.side.journey, file: old.file },
      { typed: head.side.typed, journey: head.side.journey, file: now.file },
      atOnce,
    ),
  });
}

/** How a reader knows a side: as it was typed, and standard input by what it is. */
function sideName({ kind, typed }: Side): string {
  return kind === 'input' ? typed.replace(INPUT, cliText('aangeleverd')) : typed;
}

/** One file in its scope, and where standard input takes its place, without it. @throws UseCaseRefusal where it cannot be read */
async function loadFile(found: Found, other: string | undefined, io: Io, progress: Progress): Promise<FileInScope> {
  const { files, path, isInput, side } = found;
  const workspace = new Workspace(files);
  const content = isInput ? decodeText(await io.readInput()) : undefined;
  const options = content ? { extra: { label: INPUT, content } } : { named: [path] };
  const [scope] = await loadScopes(workspace, [await workspace.scopeFolder(files.parent(path)!)], progress, options);
  const own = scope!.files.find((file) => (isInput ? file.path === INPUT : file.location === path))!;
  refuseUnreadable(own, side.typed);
  const left = scope!.files.filter((file) => file === own || ![path, other].includes(file.location));
  return { file: own, scope: withFiles(scope!, left) };
}

/** The one file that a command is about, on the disk, in a revision or from standard input. @throws Refusal, UsageError, GitError */
export async function loadSide(side: Side, io: Io): Promise<FileInScope> {
  const found =
    side.kind === 'input'
      ? { side, ...onDisk(join(io.workingFolder, INPUT), io), isFolder: false, isInput: true }
      : await find(side, io);
  if (found.isFolder) throw new Refusal('isMap', { pad: side.typed });
  const progress = new Progress(io);
  const target = await loadFile(found, undefined, io, progress);
  progress.done();
  return target;
}

async function loadFolders(base: Found, head: Found, io: Io): Promise<Sides> {
  const [old, now] = [new Workspace(base.files), new Workspace(head.files)];
  const progress = new Progress(io);
  const pairs: ScopePair<LoadedScope>[] = [];
  for (const group of await groupScopes(await foldersOf(base, head), old, now)) {
    const before = await loadScopes(old, group.base, progress);
    const after = await loadScopes(now, group.head, progress);
    pairs.push({
      base: before.map((scope) => without(scope, head.path, base.path)),
      head: after.map((scope) => without(scope, base.path, head.path)),
    });
  }
  progress.done();
  return {
    base: base.side.typed,
    head: head.side.typed,
    pairs,
    keys: { base: (location) => keyIn(base.path, location), head: (location) => keyIn(head.path, location) },
    isAsked: {
      base: ({ location }) => isInside(location, base.path),
      head: ({ location }) => isInside(location, head.path),
    },
    journey: undefined,
    isPart: false,
  };
}

/** The folders with klantreizen of either side. @throws Refusal where there are none */
async function foldersOf(base: Found, head: Found): Promise<FolderPair[]> {
  const ways = new Set<string>();
  for (const { files, path, side } of [base, head]) {
    const { paths } = await findFiles(files, path, { subfolders: true, oneScope: false });
    if (paths.length === 0) throw new Refusal('geenBestanden', { pad: side.typed });
    for (const one of paths) ways.add(relative(path, files.parent(one)!));
  }
  const inside = ({ files, path }: Found, way: string) =>
    way === '' ? path : way.split(sep).reduce((folder, name) => files.child(folder, name), path);
  return [...ways].toSorted().map((way) => ({ base: inside(base, way), head: inside(head, way) }));
}

/** A scope that holds both folders is read without the other one, unless that holds this one. */
function without(scope: LoadedScope, other: string, own: string): LoadedScope {
  const files = scope.files.filter(({ location }) => isInside(location, own) || !isInside(location, other));
  return files.length === scope.files.length ? scope : withFiles(scope, files);
}

function keyIn(folder: string, location: string): string {
  return isInside(location, folder) ? relative(folder, location) : location;
}

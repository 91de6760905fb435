import { dirname, join, resolve, sep } from 'node:path';
import { GitBlobs } from '../../../host-node/git-blobs';
import { changedBetween, GitFiles, isInPassedOver, isInside } from '../../../host-node/git-files';
import { isOurs, type IsWanted } from '../../../host-node/git-tree';
import { GitRepository } from '../../../host-node/git-repository';
import { WorkFiles } from '../../../host-node/work-files';
import { cliText } from '../../../messages/cli-words.data';
import { chooseInFile } from '../../../usecases/compare/choose-journeys';
import { notesOfGit } from './diff-notes';
import type { JourneyChoice, ScopePair, Sides } from '../../../usecases/compare/sides';
import type { FileSystem } from '../../../workspace/file-system';
import { findFiles, startsScope } from '../../../workspace/find-files';
import { SETTINGS_NAME } from '../../../workspace/settings-file';
import { type LoadedScope, Workspace } from '../../../workspace/workspace';
import { commitsOf, forkOf, unknownRevision } from './diff-git';
import { type FolderPair, filesOf, groupScopes, loadScopes } from './diff-scopes';
import { isDataOfPeople } from '../../input/brought-files';
import { Refusal, UsageError } from '../../terminal/errors';
import type { Io } from '../../terminal/io';
import { Progress } from '../../terminal/progress';
import type { AskedHistory, Word } from '../../input/sides';

/** The sides of a history, and what else changed that was asked for. */
export interface HistorySides extends Sides {
  readonly files: { readonly base: FileSystem; readonly head: FileSystem };
  /** The changed files that are neither klantreizen nor settings, where they are. */
  readonly others: readonly string[];
}

/**
 * Reads two states of a repository: of the scopes in which something changed, and only those.
 * @param isOther which other files are asked for, by their path from the top folder with slashes
 * @throws Refusal, UsageError, GitError
 */
export async function loadHistory(asked: AskedHistory, io: Io, isOther: IsWanted = () => false): Promise<HistorySides> {
  const repository = await GitRepository.open(io.workingFolder);
  const { head: headName, rest } = await secondRevision(repository, asked);
  const names = headName === undefined ? [asked.base] : [asked.base, headName];
  const [first, last] = await commitsOf(repository, names);
  if (last === undefined && !repository.hasFiles) throw new Refusal('geenWerkmap');
  const start = asked.fork
    ? await forkOf(repository, { base: asked.base, head: headName! }, { base: first!, head: last! })
    : first!;
  const blobs = new GitBlobs(repository);
  const isWanted: IsWanted = (path) => isOurs(path) || isOther(path);
  const base = await GitFiles.open(repository, start, blobs, isWanted);
  const head =
    last === undefined
      ? await WorkFiles.open(repository, base, isWanted)
      : await GitFiles.open(repository, last, blobs, isWanted);
  const limits: Limit[] = [];
  for (const word of rest) limits.push(await toLimit(word, asked, repository, [base, head]));
  const isLimited = (path: string) => limits.length === 0 || limits.some((limit) => isInside(path, limit.path));
  const changed = head instanceof WorkFiles ? head.changed : changedBetween(base, head);
  const seen = changed.filter((path) => isLimited(path) && !isInPassedOver(path, repository.root));
  const isNoText = (path: string) => !isOurs(path.replaceAll(sep, '/'));
  const others = seen.filter(isNoText);
  // What a klantreis says of the data beside it counts for the data.
  const pairs = await loadPairs(
    seen.filter((path) => !isNoText(path) || isDataOfPeople(path)),
    base,
    head,
    new Progress(io),
  );
  const changes = new Set(changed);
  return {
    base: asked.fork
      ? cliText('gezamenlijk', { base: nameOf(asked.base), head: nameOf(headName!) })
      : nameOf(asked.base),
    head: headName === undefined ? cliText('werkmap') : nameOf(headName),
    pairs,
    keys: { base: (location) => location, head: (location) => location },
    isSame: (location) => !changes.has(location),
    isAsked: { base: ({ location }) => isLimited(location), head: ({ location }) => isLimited(location) },
    journey: journeyOf(limits, pairs),
    isPart: true,
    files: { base, head },
    others: others.toSorted(),
    notes: await notesOfGit(
      repository,
      base,
      head,
      limits.map(({ path }) => path),
    ),
  };
}

/** HEAD says nothing to who does not know git. */
function nameOf(revision: string): string {
  return revision === 'HEAD' ? cliText('laatsteVersie') : revision;
}

/** `diff main nieuw`: the second word is a revision where git knows it as one. */
async function secondRevision(repository: GitRepository, { head, rest }: AskedHistory) {
  const [word, ...more] = rest;
  if (head !== undefined || word?.kind !== 'name') return { head, rest };
  const [commit] = await repository.commits([word.typed]);
  return commit === undefined ? { head, rest } : { head: word.typed, rest: more };
}

/** A file or folder that the comparison is limited to. */
interface Limit {
  readonly typed: string;
  readonly path: string;
  readonly journey: string | undefined;
}

async function toLimit(
  word: Word,
  { base }: AskedHistory,
  repository: GitRepository,
  sides: readonly FileSystem[],
): Promise<Limit> {
  const { typed } = word;
  if (word.kind === 'path') {
    if (isInside(word.path, repository.root)) return word;
    throw new UsageError('kantGeenBestand', { naam: typed, kant: base });
  }
  if (word.kind === 'input') throw new UsageError('kantInvoer');
  if (word.kind === 'range') throw new UsageError('kantPad', { waarde: typed });
  if (word.kind === 'revisionPath') {
    const path = await findInRevision(word.path, repository, sides[0]!);
    if (path === undefined) throw new UsageError('kantGeenBestand', { naam: word.path, kant: base });
    return { typed, path, journey: word.journey };
  }
  // What is gone from the disk may still be in the revision.
  const path = resolve(repository.workingFolder, typed);
  for (const side of sides) if ((await side.kind(path)) !== undefined) return { typed, path, journey: undefined };
  return unknownRevision(repository, typed);
}

/** A path in a revision counts from the top folder, as git has it, else from the working folder. */
export async function findInRevision(
  path: string,
  { root, workingFolder }: GitRepository,
  files: FileSystem,
): Promise<string | undefined> {
  const candidates = [join(root, path), resolve(workingFolder, path)];
  if (/^\.\.?(?:\/|$)/.test(path)) candidates.shift();
  for (const candidate of candidates) if ((await files.kind(candidate)) !== undefined) return candidate;
  return undefined;
}

async function loadPairs(
  changed: readonly string[],
  base: FileSystem,
  head: FileSystem,
  progress: Progress,
): Promise<ScopePair<LoadedScope>[]> {
  const [old, now] = [new Workspace(base), new Workspace(head)];
  const folders = await foldersOf(changed, base, head);
  const pairs: ScopePair<LoadedScope>[] = [];
  for (const group of await groupScopes(folders, old, now)) {
    const before = await loadScopes(old, group.base, progress);
    pairs.push({ base: before, head: await loadScopes(now, group.head, progress, { known: filesOf(before) }) });
  }
  progress.done();
  return pairs;
}

/** The folders with changes. Where a klantreis.json came or went, every folder below it may have gone to another scope. */
async function foldersOf(changed: readonly string[], base: FileSystem, head: FileSystem): Promise<FolderPair[]> {
  const folders = new Set<string>();
  for (const path of changed) {
    const folder = dirname(path);
    folders.add(folder);
    if (path !== base.child(folder, SETTINGS_NAME)) continue;
    if (startsScope(await base.kind(path)) === startsScope(await head.kind(path))) continue;
    for (const side of [base, head]) {
      if ((await side.kind(folder)) !== 'folder') continue;
      const { paths } = await findFiles(side, folder, { subfolders: true, oneScope: false });
      for (const one of paths) folders.add(dirname(one));
    }
  }
  return [...folders].toSorted().map((folder) => ({ base: folder, head: folder }));
}

/** `dennis.klantreis#dennis`: one klantreis of the one file. */
function journeyOf(limits: readonly Limit[], pairs: readonly ScopePair<LoadedScope>[]): JourneyChoice | undefined {
  const limit = limits.find(({ journey }) => journey !== undefined);
  if (limit?.journey === undefined) return undefined;
  const [old, now] = (['base', 'head'] as const).map((side) =>
    pairs.flatMap((pair) => pair[side].flatMap(({ files }) => files)).find(({ location }) => location === limit.path),
  );
  return chooseInFile(limit.journey, old, now);
}

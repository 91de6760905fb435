import { basename } from 'node:path';
import { isClosedName, isDataName } from '../../checks/privacy/data-links';
import { expandPaths } from '../../host-node/expand-paths';
import { leftOffDisk } from '../../host-node/left-out';
import type { NodeFiles } from '../../host-node/node-files';
import { typedPlace } from '../../host-node/typed-place';
import { cliText, type CliWord } from '../../messages/cli-words.data';
import { areUnseen, messageText } from '../../messages/messages';
import { noteText } from '../../messages/usecases.data';
import type { FileInScope } from '../../usecases/check';
import { refuseUnreadable } from '../../usecases/refusal';
import { plain } from '../../util/text';
import type { Trouble } from '../../workspace/find-files';
import { decodeText } from '../../workspace/read-text';
import { SETTINGS_NAME } from '../../workspace/settings-file';
import { type LoadedFile, Workspace } from '../../workspace/workspace';
import { onePath } from './arguments';
import { Refusal } from '../terminal/errors';
import { diskOf, type Io } from '../terminal/io';
import { Progress } from '../terminal/progress';

/** The path that stands for standard input. */
export const INPUT = '-';

export interface Targets {
  readonly targets: readonly FileInScope[];
  /** The files of them that were named one by one or by a pattern, and not with their folder, in that order. */
  readonly named: ReadonlySet<LoadedFile>;
  /** What is wrong with folders and settings; their paths are labels. */
  readonly troubles: readonly Trouble[];
  /** Some path led nowhere, and the user knows. */
  readonly failed: boolean;
}

/** May a klantreis have been saved so, by a program that knows no other text? */
const PLAIN_TEXT = /\.(?:txt|text|md|markdown)$/i;

/** Named by mistake (a table, a transcript, a mail): as a klantreis it would give a message for every row. */
function isOther(path: string): boolean {
  const name = basename(path);
  return name !== SETTINGS_NAME && !PLAIN_TEXT.test(name) && (isDataName(name) || isClosedName(name));
}

/** Everything that the paths of a command lead to, the working folder where there are none. Reads each scope once. */
export async function loadTargets(io: Io, args: readonly string[]): Promise<Targets> {
  const files = diskOf(io);
  const workspace = new Workspace(files);
  const found = await findPaths(io, files, args);
  const { troubles } = found;
  const paths = found.paths.filter((path) => !isOther(path));
  const others = found.paths.filter(isOther).map((path) => files.label(path));
  for (const pad of others) complain(io, 'geenTekst', { pad });
  const failed = found.failed || others.length > 0;
  const targets = args.includes(INPUT) ? [await loadInput(io, workspace)] : [];
  const scopes = targets.map((target) => target.scope);
  const progress = new Progress(io);
  for (const [folder, named] of await byScope(workspace, paths)) {
    const onProgress = (done: number, total: number) => progress.step('bezigLezen', done, total);
    const scope = await workspace.loadScope(folder, { named, onProgress });
    scopes.push(scope);
    const asked = new Set(named);
    for (const file of scope.files) if (asked.has(file.location)) targets.push({ file, scope });
  }
  progress.done();
  const [pad, ...more] = await leftOffDisk(io.workingFolder);
  if (pad !== undefined) io.err(`${plain(noteText('gitWeggelaten', { pad, aantal: more.length + 1 }, 'cli'))}\n`);
  const all = [...scopes.flatMap((scope) => scope.troubles), ...troubles];
  const named = new Set(targets.filter(({ file }) => file.path === INPUT).map(({ file }) => file));
  const byLocation = new Map(targets.map(({ file }) => [file.location, file]));
  for (const path of found.named) {
    const file = byLocation.get(path);
    if (file) named.add(file);
  }
  return { targets, named, troubles: uniqueTroubles(all, files), failed };
}

/** The paths of the files that a command is about. Says which of its arguments lead nowhere. */
export async function findPaths(io: Io, files: NodeFiles, args: readonly string[]) {
  const asked = args.length === 0 ? ['.'] : args.filter((arg) => arg !== INPUT);
  const { paths, named, troubles, missing, empty } = await expandPaths(files, io.workingFolder, asked);
  for (const { path, kind } of missing) complain(io, kind === 'file' ? 'nietGevonden' : 'patroonLeeg', { pad: path });
  const nothing = paths.length === 0 && missing.length === 0 && !args.includes(INPUT);
  if (nothing) for (const pad of empty) complain(io, 'geenBestanden', { pad });
  return { paths, named, troubles, failed: missing.length > 0 || (nothing && empty.length > 0) };
}

export function complain(io: Io, word: CliWord, args: Readonly<Record<string, string>>): void {
  io.err(`${plain(cliText(word, args))}\n`);
}

/** The named files by the folder of their scope. A named klantreis.json is no klantreis, but its scope is read for it. */
async function byScope(
  workspace: Workspace,
  paths: readonly string[],
): Promise<ReadonlyMap<string, readonly string[]>> {
  const scopes = new Map<string, string[]>();
  for (const path of paths) {
    const parent = workspace.files.parent(path)!;
    const folder = await workspace.scopeFolder(parent);
    const named = scopes.get(folder) ?? [];
    scopes.set(folder, named);
    if (path !== workspace.files.child(parent, SETTINGS_NAME)) named.push(path);
  }
  return scopes;
}

/** Standard input is a text in the working folder. */
async function loadInput(io: Io, workspace: Workspace): Promise<FileInScope> {
  const content = decodeText(await io.readInput());
  const scope = await workspace.loadScope(io.workingFolder, { extra: { label: INPUT, content } });
  return { file: scope.files[0]!, scope };
}

function uniqueTroubles(troubles: readonly Trouble[], files: NodeFiles): Trouble[] {
  const byText = new Map(troubles.map((trouble) => [JSON.stringify(trouble), trouble]));
  return [...byText.values()].map(({ path, finding }) => ({ path: files.label(path), finding }));
}

/** Says which files and folders nobody could read: what stands there is in no list and in no picture. Are there any? */
export function sayUnseen({ targets, troubles }: Targets, io: Io): boolean {
  const unread = targets.flatMap(({ file }) =>
    file.readable ? [] : file.problems.map((finding) => ({ path: file.path, finding })),
  );
  const unseen = [...unread, ...troubles.filter(({ finding }) => areUnseen([finding]))];
  for (const { path, finding } of unseen) {
    complain(io, 'nietGelezen', { pad: path, zin: messageText(finding.code, finding.args, finding.meant) });
  }
  return unseen.length > 0;
}

/**
 * The one file that a command is about, which must be readable.
 * @param folderWord what is said where it is a folder
 * @throws UsageError, Refusal, UseCaseRefusal
 */
export async function loadOne(
  io: Io,
  command: string,
  args: readonly string[],
  folderWord: CliWord = 'isMap',
): Promise<FileInScope> {
  const pad = onePath(command, args);
  const files = diskOf(io);
  const workspace = new Workspace(files);
  const target =
    pad === INPUT
      ? await loadInput(io, workspace)
      : await loadFile(workspace, files, typedPlace(io.workingFolder, pad), pad, { folderWord });
  refuseUnreadable(target.file, pad);
  return target;
}

/**
 * A file in its scope, which may be unreadable.
 * @param pad what the user knows it as
 * @param known as for `loadScope`; `folderWord` is what is said where it is a folder
 * @throws Refusal where it is no file
 */
export async function loadFile(
  workspace: Workspace,
  files: NodeFiles,
  path: string,
  pad: string,
  {
    known = new Map(),
    folderWord = 'isMap',
  }: { readonly known?: ReadonlyMap<string, LoadedFile>; readonly folderWord?: CliWord } = {},
): Promise<FileInScope> {
  const kind = pad === '' ? undefined : await files.kind(path);
  if (kind === undefined) throw new Refusal('nietGevonden', { pad });
  if (kind === 'folder') throw new Refusal(folderWord, { pad });
  const scope = await workspace.loadScope(files.parent(path)!, { named: [path], known });
  return { file: scope.files.find((file) => file.location === path)!, scope };
}

import { GitFiles } from '../../../host-node/git-files';
import type { Progress } from '../../terminal/progress';
import type { ScopePair } from '../../../usecases/compare/sides';
import type { LoadedFile, LoadedScope, LoadOptions, Workspace } from '../../../workspace/workspace';

export interface FolderPair {
  readonly base: string;
  readonly head: string;
}

/**
 * Which scopes belong together, by the folders that hold the same files on both sides. One klantreis.json that came or went can make
 * several scopes of one side the counterpart of one on the other.
 */
export async function groupScopes(
  folders: Iterable<FolderPair>,
  base: Workspace,
  head: Workspace,
): Promise<ScopePair<string>[]> {
  const groups = new Map<string, { base: Set<string>; head: Set<string> }>();
  for (const folder of folders) {
    const [old, now] = [await base.scopeFolder(folder.base), await head.scopeFolder(folder.head)];
    const [oldKey, nowKey] = [`base ${old}`, `head ${now}`];
    const known = [groups.get(oldKey), groups.get(nowKey)];
    const group = {
      base: new Set([old, ...known.flatMap((one) => [...(one?.base ?? [])])]),
      head: new Set([now, ...known.flatMap((one) => [...(one?.head ?? [])])]),
    };
    for (const scope of group.base) groups.set(`base ${scope}`, group);
    for (const scope of group.head) groups.set(`head ${scope}`, group);
  }
  return [...new Set(groups.values())].map((group) => ({ base: [...group.base], head: [...group.head] }));
}

/** Reads scopes with the lines of their files, all named as the user names them. A folder that a side does not have, holds nothing there. */
export async function loadScopes(
  workspace: Workspace,
  folders: readonly string[],
  progress: Progress,
  options: LoadOptions = {},
): Promise<LoadedScope[]> {
  const { files } = workspace;
  if (files instanceof GitFiles) await files.prefetch(folders);
  const onProgress = (done: number, total: number) => progress.step('bezigLezen', done, total);
  const scopes: LoadedScope[] = [];
  for (const folder of folders) {
    const isThere = (await files.kind(folder)) === 'folder' || options.extra !== undefined;
    if (!isThere) continue;
    const scope = await workspace.loadScope(folder, { ...options, keepLines: true, onProgress });
    const troubles = scope.troubles.map(({ path, finding }) => ({ path: files.label(path), finding }));
    scopes.push({ ...scope, troubles });
  }
  return scopes;
}

/** The files that were read, by where they are: the other side need not read the same text again. */
export function filesOf(scopes: readonly LoadedScope[]): Map<string, LoadedFile> {
  return new Map(scopes.flatMap(({ files }) => files.map((file) => [file.location, file] as const)));
}

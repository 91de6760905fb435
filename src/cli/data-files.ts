import { findingsInData } from '../analysis/data-file';
import { dataLinksOf, findingsAtLink } from '../analysis/data-links';
import { isInside } from '../host-node/git-files';
import { messageText } from '../messages/messages';
import type { Finding } from '../model/finding';
import type { TextLine } from '../model/klantreis';
import { append } from '../util/append';
import type { FileSystem } from '../workspace/file-system';
import { readData } from '../workspace/read-text';
import type { LoadedFile, LoadedScope } from '../workspace/workspace';
import type { Target } from './targets';

/** A line of a klantreis that leads to a file with data. */
interface DataLink {
  readonly link: TextLine;
  readonly path: string;
}

/** The lines of a file that lead to a file with data in the same scope. A text may not make us read anything outside that. */
export async function dataLinks(files: FileSystem, file: LoadedFile, scope: LoadedScope): Promise<DataLink[]> {
  const all = await allDataLinks(files, file, scope);
  return all.flatMap(({ path, link }) => (path === undefined ? [] : [{ link, path }]));
}

/** The same with those that lead to nothing that we may read, which have no path. */
async function allDataLinks(
  files: FileSystem,
  file: LoadedFile,
  scope: LoadedScope,
): Promise<(Omit<DataLink, 'path'> & Partial<DataLink>)[]> {
  const folder = files.parent(file.location);
  const lines = folder === undefined ? [] : dataLinksOf(file.model);
  const links: (Omit<DataLink, 'path'> & Partial<DataLink>)[] = [];
  for (const link of lines) {
    const path = files.child(folder!, link.tekst);
    const isFile = (await files.kind(path)) === 'file';
    const isNear = isFile && isInside(await files.identity(path), await files.identity(scope.folder));
    links.push({ link, ...(isNear && { path }) });
  }
  return links;
}

/** What is in the data that the files lead to, said at the lines that do; also that it could not be read. */
export async function withData(files: FileSystem, targets: readonly Target[]): Promise<Target[]> {
  const known = new Map<string, readonly Finding[] | Unread>();
  const result: Target[] = [];
  // One by one: a thousand files at once are more than a computer lets a program open.
  for (const target of targets) {
    const elsewhere: Finding[] = [];
    for (const { link, path } of await allDataLinks(files, target.file, target.scope)) {
      if (path === undefined) {
        elsewhere.push({ code: 'KT079', range: link.range, args: { bestand: link.tekst } });
        continue;
      }
      const found = known.get(path) ?? (await findingsInFile(files, path));
      known.set(path, found);
      if ('reden' in found)
        elsewhere.push({ code: 'KT076', range: link.range, args: { bestand: link.tekst, ...found } });
      else append(elsewhere, findingsAtLink(link, found));
    }
    result.push(elsewhere.length > 0 ? { ...target, elsewhere } : target);
  }
  return result;
}

/** Why a file could not be read. */
interface Unread {
  readonly reden: string;
}

async function findingsInFile(files: FileSystem, path: string): Promise<readonly Finding[] | Unread> {
  const content = await readData(files, path);
  if ('text' in content) return findingsInData(content.text, path);
  return { reden: messageText(content.problem.code, content.problem.args) };
}

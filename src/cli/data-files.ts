import { findingsInData } from '../analysis/data-file';
import { dataLinksOf, findingsAtLink } from '../analysis/data-links';
import { isInside } from '../host-node/git-files';
import type { Finding } from '../model/finding';
import type { TextLine } from '../model/klantreis';
import { append } from '../util/append';
import type { FileSystem } from '../workspace/file-system';
import { readText } from '../workspace/read-text';
import type { LoadedFile, LoadedScope } from '../workspace/workspace';
import type { Target } from './targets';

/** A line of a klantreis that leads to a file with data. */
interface DataLink {
  readonly file: LoadedFile;
  readonly link: TextLine;
  readonly path: string;
}

/** The lines of a file that lead to a file with data in the same scope. A text may not make us read anything outside that. */
export async function dataLinks(files: FileSystem, file: LoadedFile, scope: LoadedScope): Promise<DataLink[]> {
  const folder = files.parent(file.location);
  const lines = folder === undefined ? [] : dataLinksOf(file.model);
  const links: DataLink[] = [];
  for (const link of lines) {
    const path = files.child(folder!, link.tekst);
    if ((await files.kind(path)) !== 'file') continue;
    const [real, home] = [await files.identity(path), await files.identity(scope.folder)];
    if (isInside(real, home)) links.push({ file, link, path });
  }
  return links;
}

/** What is in the data that the files lead to, said at the lines that do: nothing where it cannot be read. */
export async function withData(files: FileSystem, targets: readonly Target[]): Promise<Target[]> {
  const known = new Map<string, readonly Finding[]>();
  const result: Target[] = [];
  // One by one: a thousand files at once are more than a computer lets a program open, and what cannot be opened says nothing.
  for (const target of targets) {
    const elsewhere: Finding[] = [];
    for (const { link, path } of await dataLinks(files, target.file, target.scope)) {
      const found = known.get(path) ?? (await findingsInFile(files, path));
      known.set(path, found);
      append(elsewhere, findingsAtLink(link, found));
    }
    result.push(elsewhere.length > 0 ? { ...target, elsewhere } : target);
  }
  return result;
}

async function findingsInFile(files: FileSystem, path: string): Promise<Finding[]> {
  const content = await readText(files, path);
  return 'text' in content ? findingsInData(content.text, path) : [];
}

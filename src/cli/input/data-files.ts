import { findingsInData } from '../../checks/privacy/data-file';
import { dataLinksOf, findingsAtLink, isClosedName, isDataName } from '../../checks/privacy/data-links';
import { holdsClosedPart } from '../../checks/privacy/mail-files';
import { sep } from 'node:path';
import { SETTINGS_NAME } from '../../workspace/settings-file';
import { isInside } from '../../host-node/git-files';
import { messageText } from '../../messages/messages';
import type { Finding } from '../../model/finding';
import type { TextLine } from '../../model/klantreis';
import type { FileInScope } from '../../usecases/check';
import { append } from '../../util/lists';
import type { FileSystem } from '../../workspace/file-system';
import { isKlantreisName } from '../../workspace/find-files';
import { readData } from '../../workspace/read-text';
import type { LoadedFile, LoadedScope } from '../../workspace/workspace';

/** A line of a klantreis that leads to a file. */
interface DataLink {
  readonly link: TextLine;
  readonly path: string;
}

export interface DataLinks {
  readonly links: readonly DataLink[];
  /** What to say at the lines that lead to nothing that can be looked at. */
  readonly astray: readonly Finding[];
}

/** The codes for what was not looked at, though there may be nothing wrong with it. */
export const NOT_LOOKED_AT: readonly string[] = ['KT074', 'KT079'];

/** Where the `link` lines of a file lead in the same scope. A text may not make us read anything outside that. */
export async function dataLinks(files: FileSystem, file: LoadedFile, scope: LoadedScope): Promise<DataLinks> {
  const folder = files.parent(file.location);
  const lines = folder === undefined ? [] : dataLinksOf(file.model);
  const links: DataLink[] = [];
  const astray: Finding[] = [];
  // A klantreis that a line leads to is looked at as such.
  for (const link of lines.filter(({ tekst }) => !isKlantreisName(tekst))) {
    const path = files.child(folder!, link.tekst);
    const kind = await files.kind(path);
    const isThere = kind === 'file' || kind === 'folder';
    const isNear = isThere && isInside(await files.identity(path), await files.identity(scope.folder));
    const about = { range: link.range, args: { bestand: link.tekst } };
    if (kind === 'file' && isNear) links.push({ link, path });
    else if (isNear) astray.push({ code: 'KT074', ...about });
    else if (isThere || isFileName(link.tekst)) astray.push({ code: 'KT079', ...about });
  }
  return { links, astray };
}

/** Is it meant as a file, also where there is none? */
function isFileName(name: string): boolean {
  return isDataName(name) || isClosedName(name);
}

/** The text of a file that a line leads to. Without it the reason, if the name promised that there is one. */
export async function readLinked(files: FileSystem, path: string): Promise<{ readonly text: string } | Unread> {
  if (isClosedName(path)) return { reden: undefined };
  const content = await readData(files, path);
  if ('text' in content) return content;
  return { reden: isDataName(path) ? messageText(content.problem.code, content.problem.args) : undefined };
}

/** What is in the data that the files lead to, said at the lines that do; also that it could not be read. */
export async function withData(files: FileSystem, targets: readonly FileInScope[]): Promise<FileInScope[]> {
  const known = new Map<string, Looked>();
  const result: FileInScope[] = [];
  // One by one: a thousand files at once are more than a computer lets a program open.
  for (const target of targets) {
    const { links, astray } = await dataLinks(files, target.file, target.scope);
    const elsewhere: Finding[] = [...astray];
    for (const { link, path } of links) {
      const { found, unread } = known.get(path) ?? (await lookAt(files, path));
      known.set(path, { found, unread });
      if (unread) elsewhere.push(unreadAt(link, unread));
      append(elsewhere, findingsAtLink(link, found));
    }
    result.push(elsewhere.length > 0 ? { ...target, elsewhere } : target);
  }
  return result;
}

/** What was found in a file, and whether it, or a part of it, could not be read. */
interface Looked {
  readonly found: readonly Finding[];
  readonly unread: Unread | undefined;
}

/** A file that could not be read; without a reason one of a kind that we never read. */
interface Unread {
  readonly reden: string | undefined;
}

function unreadAt({ tekst: bestand, range }: TextLine, { reden }: Unread): Finding {
  if (reden === undefined) return { code: 'KT074', range, args: { bestand } };
  return { code: 'KT076', range, args: { bestand, reden } };
}

async function lookAt(files: FileSystem, path: string): Promise<Looked> {
  const content = await readLinked(files, path);
  if (!('text' in content)) return { found: [], unread: content };
  const unread = holdsClosedPart(content.text, path) ? { reden: undefined } : undefined;
  return { found: findingsInData(content.text, path), unread };
}

/** Of programs, not of people: they are full of addresses of makers. */
const PROGRAM_NAMES: readonly string[] = [
  SETTINGS_NAME,
  'package.json',
  'package-lock.json',
  'pnpm-lock.yaml',
  'composer.json',
  'pom.xml',
  'publiccode.yml',
  'publiccode.yaml',
];

/** Is it a klantreis, data, or what may hold data and cannot be read? */
export function isLookedAt(path: string): boolean {
  const name = path.slice(Math.max(path.lastIndexOf('/'), path.lastIndexOf(sep)) + 1);
  return !PROGRAM_NAMES.includes(name) && (isKlantreisName(name) || isDataName(name) || isClosedName(name));
}

import { resolve } from 'node:path';
import { cliText } from '../../messages/cli-words.data';
import { messageText } from '../../messages/messages';
import type { FileSystem } from '../../workspace/file-system';
import { readData } from '../../workspace/read-text';
import { Refusal } from '../terminal/errors';
import { diskOf, type Io } from '../terminal/io';

/** Where approvals stand unless the user names another file. */
export const APPROVALS_NAME = 'klantreis-akkoord.txt';

interface Approval {
  readonly reason: string;
  /** From 1. */
  readonly line: number;
}

/** Changes that somebody agreed with beforehand, by fingerprint. */
export interface Approvals {
  readonly path: string;
  readonly entries: ReadonlyMap<string, Approval>;
}

/**
 * Reads a list of approvals: a fingerprint and a reason on each line. Without a name it is the list in the working folder, if there
 * is one.
 * @throws Refusal where it cannot be read, or a line has no reason
 */
export async function readApprovals(named: string | undefined, io: Io): Promise<Approvals> {
  const path = named ?? APPROVALS_NAME;
  const files = diskOf(io);
  const location = resolve(io.workingFolder, path);
  const kind = await files.kind(location);
  if (kind === undefined && named === undefined) return { path, entries: new Map() };
  if (kind === undefined) throw new Refusal('nietGevonden', { pad: path });
  const content = await readData(files, location);
  if ('problem' in content) {
    const zin = messageText(content.problem.code, content.problem.args);
    throw new Refusal('nietGelezen', { pad: path, zin });
  }
  return { path, entries: readEntries(path, content.text) };
}

function readEntries(pad: string, text: string): ReadonlyMap<string, Approval> {
  const entries = new Map<string, Approval>();
  for (const [index, row] of text
    .replace(/^\uFEFF/, '')
    .split(/\r\n|\n|\r/)
    .entries()) {
    const [kenmerk = '', ...words] = row.trim().split(/\s+/);
    if (kenmerk === '' || kenmerk.startsWith('#')) continue;
    const regel = String(index + 1);
    if (!isFingerprint(kenmerk)) throw new Refusal('akkoordKenmerk', { pad, regel, kenmerk });
    if (words.length === 0) throw new Refusal('akkoordVorm', { pad, regel, kenmerk });
    entries.set(kenmerk, { reason: words.join(' '), line: index + 1 });
  }
  return entries;
}

/** As `fingerprint` (util) makes it, with a number behind it where two changes are alike. */
function isFingerprint(word: string): boolean {
  return /^[0-9a-z]+-[0-9a-z]+(?:-\d+)*$/.test(word);
}

/** The same list as it was, where it was one; a list that nobody can read agreed with nothing. */
export async function approvalsBefore({ path }: Approvals, before: FileSystem, io: Io): Promise<Approvals> {
  const location = resolve(io.workingFolder, path);
  const none = { path, entries: new Map<string, Approval>() };
  if ((await before.kind(location)) !== 'file') return none;
  const content = await readData(before, location);
  if ('problem' in content) return none;
  try {
    return { path, entries: readEntries(path, content.text) };
  } catch (error) {
    if (error instanceof Refusal) return none;
    throw error;
  }
}

/** The reasons, by fingerprint, as a review takes them. */
export function reasonsOf({ entries }: Approvals): ReadonlyMap<string, string> {
  return new Map([...entries].map(([print, { reason }]) => [print, reason]));
}

/** What to say of approvals that fit no change: an old one may be taken off the list. */
export function leftOver({ path, entries }: Approvals, fingerprints: ReadonlySet<string>): string[] {
  return [...entries]
    .filter(([print]) => !fingerprints.has(print))
    .map(([kenmerk, { line }]) => cliText('akkoordOver', { pad: path, regel: line, kenmerk }));
}

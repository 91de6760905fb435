import { causeText } from '../messages/causes.data';
import type { Finding } from '../model/finding';
import { EMPTY_RANGE } from '../util/source';
import { FileError, type FileSystem } from './file-system';

/**
 * The largest file that is read, in bytes: some 40,000 lines, two hundred times a long klantreis. A normal text of this size is
 * read in a second, the worst one (a million unknown lines) in ten.
 */
export const MAX_BYTES = 2_000_000;

/** Git LFS keeps texts elsewhere: until they are fetched, a file holds only the address of its text. */
const LFS_START = 'version https://git-lfs.github.com/spec/v1';

/** The text of a file, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: Finding };

/** Reads a file as UTF-8. A byte order mark stays: the formatter keeps it. Never fails. */
export async function readText(files: FileSystem, path: string): Promise<ReadText> {
  try {
    const content = await files.read(path, MAX_BYTES);
    return content instanceof Uint8Array ? decodeText(content) : tooLarge(content.size);
  } catch (error) {
    if (error instanceof FileError) return { problem: unreadable('bestand', error) };
    throw error;
  }
}

/** The same for bytes that come from elsewhere, such as standard input. */
export function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  // Text has no NUL; files of programs, and text in UTF-16, are full of them.
  if (bytes.includes(0)) return { problem: finding('KT037', {}) };
  try {
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    return text.startsWith(LFS_START) ? { problem: notHere() } : { text };
  } catch {
    return { problem: finding('KT037', {}) };
  }
}

function notHere(): Finding {
  return finding('KT045', { woord: 'bestand', oorzaak: causeText('GIT_LFS') });
}

/** What to say about a file (`bestand`) or folder (`map`) that could not be read. */
export function unreadable(woord: 'bestand' | 'map', error: FileError): Finding {
  if (error.reason === 'forbidden') return finding('KT044', { woord });
  return finding('KT045', { woord, oorzaak: causeText(error.systemCode) });
}

/** The same for a text that an editor has read already. */
export function checkText(text: string): ReadText {
  // In UTF-8 a sign takes three bytes at most for each place that it takes here.
  const size = text.length * 3 > MAX_BYTES ? new TextEncoder().encode(text).length : 0;
  if (size > MAX_BYTES) return tooLarge(size);
  return text.includes('\0') ? { problem: finding('KT037', {}) } : { text };
}

function tooLarge(size: number): ReadText {
  // Rounded up, so that a file is never said to be as large as it may be.
  const grootte = (Math.ceil(size / 100_000) / 10).toFixed(1).replace('.', ',');
  return { problem: finding('KT039', { grootte, grens: MAX_BYTES / 1_000_000 }) };
}

function finding(code: string, args: Finding['args']): Finding {
  return { code, range: EMPTY_RANGE, args };
}

import { causeText } from '../messages/causes.data';
import type { Finding } from '../model/finding';
import { EMPTY_RANGE } from '../util/source';
import { decodeAny, decodeUtf8 } from './decode';
import { FileError, type FileSystem } from './file-system';

/**
 * The largest file that is read, in bytes: some 40,000 lines, two hundred times a long klantreis. A normal text of this size is
 * read in a second, the worst one (a million unknown lines) in ten.
 */
export const MAX_BYTES = 2_000_000;

/** The same for data, which is not read as a language: the export of a survey is larger than any klantreis. */
const MAX_DATA_BYTES = 20_000_000;

/** Git LFS keeps texts elsewhere: until they are fetched, a file holds only the address of its text. */
const LFS_START = 'version https://git-lfs.github.com/spec/v1';

/** The text of a file, or why there is none. */
export type ReadText = { readonly text: string } | { readonly problem: Finding };

/** Reads a file as UTF-8. A byte order mark stays: the formatter keeps it. Never fails. */
export async function readText(files: FileSystem, path: string): Promise<ReadText> {
  return readAs(files, path, MAX_BYTES, decodeText);
}

/** Reads a file that other programs write and we never do, in whatever way they write text. Never fails. */
export async function readData(files: FileSystem, path: string): Promise<ReadText> {
  return readAs(files, path, MAX_DATA_BYTES, (bytes) => asText(decodeAny(bytes)));
}

async function readAs(
  files: FileSystem,
  path: string,
  limit: number,
  decode: (bytes: Uint8Array) => ReadText,
): Promise<ReadText> {
  try {
    const content = await files.read(path, limit);
    return content instanceof Uint8Array ? decode(content) : tooLarge(content.size, limit);
  } catch (error) {
    if (error instanceof FileError) return { problem: unreadable('bestand', error) };
    throw error;
  }
}

/** The same for bytes that come from elsewhere, such as standard input. */
export function decodeText(bytes: Uint8Array): ReadText {
  if (bytes.length > MAX_BYTES) return tooLarge(bytes.length);
  return asText(decodeUtf8(bytes));
}

function asText(text: string | undefined): ReadText {
  if (text === undefined) return { problem: finding('KT037', {}) };
  return text.startsWith(LFS_START) ? { problem: notHere() } : { text };
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

function tooLarge(size: number, limit = MAX_BYTES): ReadText {
  // Rounded up, so that a file is never said to be as large as it may be.
  const grootte = (Math.ceil(size / 100_000) / 10).toFixed(1).replace('.', ',');
  return { problem: finding('KT039', { grootte, grens: limit / 1_000_000 }) };
}

function finding(code: Finding['code'], args: Finding['args']): Finding {
  return { code, range: EMPTY_RANGE, args };
}

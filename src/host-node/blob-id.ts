import { createHash } from 'node:crypto';
import { createReadStream, type Stats } from 'node:fs';
import { readFile, stat } from 'node:fs/promises';

/** Larger files are looked at as they are, and not also with other line ends: a klantreis is never this large, and data seldom. */
const MOST_IN_MEMORY = 20_000_000;

/** The id that git gives a content. @param like an id of the same repository, which says how they are made */
function blobId(content: Uint8Array, like: string): string {
  return hashFor(like).update(`blob ${content.length}\0`).update(content).digest('hex');
}

/**
 * Has a file on the disk the content that git knows by this id? Line ends do not count. Git itself is not asked: it would start the
 * programs that the repository names for such files (`filter`).
 */
export async function hasContent(path: string, id: string): Promise<boolean> {
  const found = await fileAt(path);
  if (!found) return false;
  if (found.size > MOST_IN_MEMORY) return (await idOfLarge(path, found.size, id)) === id;
  const content = await readFile(path).catch(() => undefined);
  if (!content) return false;
  return blobId(content, id) === id || blobId(withoutReturns(content), id) === id;
}

/** Is it the file that Git LFS keeps under this SHA-256? */
export async function hasSum(path: string, sum: string): Promise<boolean> {
  if (!(await fileAt(path))) return false;
  return (await digest(createHash('sha256'), path)) === sum;
}

async function fileAt(path: string): Promise<Stats | undefined> {
  const found = await stat(path).catch(() => undefined);
  return found?.isFile() ? found : undefined;
}

function hashFor(id: string) {
  return createHash(id.length === 64 ? 'sha256' : 'sha1');
}

function idOfLarge(path: string, size: number, like: string): Promise<string | undefined> {
  return digest(hashFor(like).update(`blob ${size}\0`), path);
}

/** Undefined where it cannot be read. */
async function digest(hash: ReturnType<typeof createHash>, path: string): Promise<string | undefined> {
  try {
    for await (const piece of createReadStream(path)) hash.update(piece as Uint8Array);
    return hash.digest('hex');
  } catch {
    return undefined;
  }
}

/** With the line ends that git keeps where it changes them (`core.autocrlf`). */
function withoutReturns(content: Buffer): Buffer {
  return Buffer.from(content.toString('latin1').replaceAll('\r\n', '\n'), 'latin1');
}

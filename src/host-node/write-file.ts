import { randomBytes } from 'node:crypto';
import { access, chmod, constants, mkdir, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { systemCode } from './node-files';

/** Why a file could not be written. `systemCode` is the computer's own code (`EBUSY`). */
export class WriteError extends Error {
  constructor(
    readonly reason: 'isFolder' | 'noFolder' | 'notFolder' | 'forbidden' | 'full' | 'other',
    readonly path: string,
    readonly systemCode: string,
  ) {
    super(`${systemCode}: ${path}`);
  }
}

const REASONS: Readonly<Record<string, WriteError['reason']>> = {
  EISDIR: 'isFolder',
  ENOENT: 'noFolder',
  ENOTDIR: 'notFolder',
  EEXIST: 'notFolder',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
  EROFS: 'forbidden',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/**
 * Writes a file as a whole or not at all: into a new file beside it, which then takes its place. So nothing is lost when the
 * disk is full or the computer stops halfway.
 * @throws WriteError
 */
export async function writeWhole(path: string, content: string | Uint8Array): Promise<void> {
  await attempt(path, async () => {
    const old = await stat(path).catch(() => undefined);
    if (old?.isDirectory()) throw new WriteError('isFolder', path, 'EISDIR');
    if (old === undefined || old.isFile()) await replace(path, content, old?.mode);
    // A device or a pipe (/dev/stdout) cannot be replaced by a file.
    else await writeFile(path, content);
  });
}

/**
 * Makes a folder, with those above it, where it is not there yet.
 * @throws WriteError
 */
export async function makeFolder(path: string): Promise<void> {
  await attempt(path, () => mkdir(path, { recursive: true }));
}

/** Turns the errors of Node into a `WriteError`. */
async function attempt(path: string, action: () => Promise<unknown>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    throw new WriteError(REASONS[code] ?? 'other', path, code);
  }
}

async function replace(path: string, content: string | Uint8Array, mode: number | undefined): Promise<void> {
  // A link stays a link: what it leads to is replaced. Replacing a file that is read-only would go unnoticed.
  const target = mode === undefined ? path : await realpath(path);
  if (mode !== undefined) await access(target, constants.W_OK);
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${randomBytes(6).toString('hex')}.tmp`);
  try {
    await writeFile(temporary, content, { flag: 'wx' });
    if (mode !== undefined) await chmod(temporary, mode);
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
}

import { constants, promises, type Stats } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { own } from '../util/own';
import { systemCode } from './read-file';

/** Why a file could not be written. `systemCode` is the computer's own code (`EBUSY`). */
export class WriteError extends Error {
  constructor(
    readonly reason:
      'isFolder' | 'noFolder' | 'notFolder' | 'forbidden' | 'closed' | 'readOnly' | 'busy' | 'full' | 'other',
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
  EROFS: 'readOnly',
  EBUSY: 'busy',
  ETXTBSY: 'busy',
  ENOSPC: 'full',
  EDQUOT: 'full',
};

/**
 * Writes a file as a whole or not at all: into a new file beside it, which then takes its place. So nothing is lost when the
 * disk is full or the computer stops halfway. Whose it is stays as it was, and who may do what with it unless `mode` says it.
 * @throws WriteError
 */
export async function writeWhole(path: string, content: string | Uint8Array, mode?: number): Promise<void> {
  const write = async () => {
    const old = await promises.stat(path).catch(() => undefined);
    if (old?.isDirectory()) throw new WriteError('isFolder', path, 'EISDIR');
    if (old === undefined || old.isFile()) await replace(path, content, old, mode);
    // A device or a pipe (/dev/stdout) cannot be replaced by a file.
    else await promises.writeFile(path, content);
  };
  await attempt(path, write, () => isFolder(dirname(path)));
}

/**
 * Makes a folder, with those above it, where it is not there yet.
 * @throws WriteError
 */
export async function makeFolder(path: string): Promise<void> {
  const isClosed = () => Promise.resolve(true);
  await attempt(path, () => makeMissing(path), isClosed);
}

/**
 * From the outermost one that is missing. Node can do this itself, but never comes to an end in a folder that takes no new
 * ones and says that it is not there (/proc).
 */
async function makeMissing(path: string): Promise<void> {
  const missing: string[] = [];
  for (let above = path; !(await isFolder(above)); above = dirname(above)) {
    missing.unshift(above);
    if (dirname(above) === above) break;
  }
  for (const folder of missing) {
    await promises.mkdir(folder).catch(async (error: unknown) => {
      // Another program may have made it in the meantime.
      if (!(await isFolder(folder))) throw error;
    });
  }
}

async function isFolder(path: string): Promise<boolean> {
  const found = await promises.stat(path).catch(() => undefined);
  return found?.isDirectory() ?? false;
}

/** Turns the errors of Node into a `WriteError`. `isClosed` tells whether what is missing is something other than the folder. */
async function attempt(path: string, action: () => Promise<unknown>, isClosed: () => Promise<boolean>): Promise<void> {
  try {
    await action();
  } catch (error) {
    const code = systemCode(error);
    if (code === undefined) throw error;
    const reason = own(REASONS, code) ?? 'other';
    // A folder that is there and takes no new files (/proc) gives the same code as one that is not there.
    const closed = reason === 'noFolder' && (await isClosed());
    throw new WriteError(closed ? 'closed' : reason, path, code);
  }
}

async function replace(
  path: string,
  content: string | Uint8Array,
  old: Stats | undefined,
  mode = old?.mode,
): Promise<void> {
  // A link stays a link: what it leads to is replaced. Replacing a file that is read-only would go unnoticed.
  const target = old === undefined ? path : await promises.realpath(path);
  if (old !== undefined) await promises.access(target, constants.W_OK);
  // The global one, for Node's own module takes some milliseconds of every start.
  const temporary = join(dirname(target), `.${basename(target).slice(0, 100)}.${crypto.randomUUID().slice(-12)}.tmp`);
  try {
    // On the disk before it takes the place of the old one, and at no moment open to more people.
    await promises.writeFile(temporary, content, { flag: 'wx', flush: true, mode: mode ?? 0o666 });
    // Who is not the superuser cannot give a file away, and then it is theirs, as with most editors.
    if (old !== undefined) await promises.chown(temporary, old.uid, old.gid).catch(() => undefined);
    if (mode !== undefined) await promises.chmod(temporary, mode);
    await promises.rename(temporary, target);
  } catch (error) {
    await promises.rm(temporary, { force: true });
    throw error;
  }
}

import { closeSync, fstatSync, openSync, promises, readSync } from 'node:fs';
import { own } from '../util/own';
import { FileError } from '../workspace/file-system';

/** The bytes of a file; where there are more than the limit, its size alone. */
export type Content = Uint8Array | { readonly size: number };

const CHUNK = 64 * 1024;

/** Reads a file while nothing else goes on. For a file on the disk only: a pipe would stop the whole program. @throws FileError */
export function readAtOnce(path: string, limit: number): Content {
  try {
    const file = openSync(path, 'r');
    try {
      const { size } = fstatSync(file);
      if (size > limit) return { size };
      // One byte more, so that the end is seen and not guessed.
      let bytes = Buffer.allocUnsafe(size + 1);
      let total = 0;
      for (;;) {
        const read = readSync(file, bytes, total, bytes.length - total, null);
        total += read;
        if (total > limit) return { size: total };
        if (read === 0) return bytes.subarray(0, total);
        if (total === bytes.length) bytes = Buffer.concat([bytes], total + CHUNK);
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw asFileError(path, error);
  }
}

/**
 * Reads a file piece by piece, because a device or a pipe does not tell its size and may have no end. Others get their turn meanwhile.
 * @throws FileError
 */
export async function readPieces(path: string, limit: number): Promise<Content> {
  try {
    const file = await promises.open(path);
    try {
      const { size } = await file.stat();
      if (size > limit) return { size };
      const chunks: Uint8Array[] = [];
      let total = 0;
      for (;;) {
        const { bytesRead, buffer } = await file.read(new Uint8Array(CHUNK), 0, CHUNK, null);
        if (bytesRead === 0) return Buffer.concat(chunks);
        chunks.push(buffer.subarray(0, bytesRead));
        total += bytesRead;
        if (total > limit) return { size: total };
      }
    } finally {
      await file.close();
    }
  } catch (error) {
    throw asFileError(path, error);
  }
}

const REASONS: Readonly<Record<string, FileError['reason']>> = {
  ENOENT: 'missing',
  EACCES: 'forbidden',
  EPERM: 'forbidden',
};

/** Turns an error of Node into that of the interface, and leaves a mistake in the program what it is. */
export function asFileError(path: string, error: unknown): unknown {
  const code = systemCode(error);
  return code === undefined ? error : new FileError(own(REASONS, code) ?? 'unreadable', path, code);
}

/** The code of an error that the computer gave (`ENOENT`), undefined for a mistake in the program. */
export function systemCode(error: unknown): string | undefined {
  return error instanceof Error && 'syscall' in error && 'code' in error && typeof error.code === 'string'
    ? error.code
    : undefined;
}

import { constants, promises } from 'node:fs';

/** Bytes from the start and from the end of a file. */
const START = 64 * 1024;
const END = 2 * 1024;

/** How a file begins and how it ends. */
export interface FileEnds {
  readonly start: string;
  readonly end: string;
}

/** The first and last characters of a file; nothing where it cannot be read. */
export async function readEnds(path: string): Promise<FileEnds> {
  const file = await promises.open(path).catch(() => undefined);
  if (file === undefined) return { start: '', end: '' };
  try {
    const { size } = await file.stat();
    const read = async (from: number, length: number) => {
      const { bytesRead, buffer } = await file.read(Buffer.alloc(length), 0, length, from);
      return buffer.toString('utf8', 0, bytesRead);
    };
    return { start: await read(0, START), end: await read(Math.max(0, size - END), END) };
  } finally {
    await file.close();
  }
}

export async function isWritable(path: string): Promise<boolean> {
  return promises.access(path, constants.W_OK).then(
    () => true,
    () => false,
  );
}

import {
  chownSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writeWhole, WriteError } from '../../src/host-node/write-file';
import { newFolder } from '../support/repository';

const isRoot = process.getuid?.() === 0;

describe('a file that is written as a whole', () => {
  it('takes the place of the old one, and leaves nothing else', async () => {
    const folder = newFolder();
    const path = join(folder, 'a.txt');
    await writeWhole(path, 'een');
    await writeWhole(path, new TextEncoder().encode('twee'));
    expect(readFileSync(path, 'utf8')).toBe('twee');
    expect(readdirSync(folder)).toEqual(['a.txt']);
  });

  it.skipIf(process.platform === 'win32')('is never open to others on the way', async () => {
    const folder = newFolder();
    const path = join(folder, 'a.txt');
    writeFileSync(path, 'geheim', { mode: 0o600 });
    const seen = new Set<number>();
    let done = false;
    const writing = writeWhole(path, 'x'.repeat(30_000_000)).finally(() => (done = true));
    while (!done) {
      for (const name of readdirSync(folder)) {
        const mode = statSync(join(folder, name), { throwIfNoEntry: false })?.mode;
        if (name.endsWith('.tmp') && mode !== undefined) seen.add(mode & 0o777);
      }
      await new Promise((resolve) => setImmediate(resolve));
    }
    await writing;
    expect([...seen]).toEqual([0o600]);
  });

  // Only the superuser may give a file to somebody.
  it.runIf(isRoot)('stays of who it was, also through a link', async () => {
    const folder = newFolder();
    writeFileSync(join(folder, 'a.txt'), 'een', { mode: 0o640 });
    chownSync(join(folder, 'a.txt'), 1234, 2345);
    symlinkSync('a.txt', join(folder, 'link.txt'));
    await writeWhole(join(folder, 'link.txt'), 'twee');
    const { uid, gid, mode } = statSync(join(folder, 'a.txt'));
    expect({ uid, gid, mode: mode & 0o777 }).toEqual({ uid: 1234, gid: 2345, mode: 0o640 });
    expect(lstatSync(join(folder, 'link.txt')).isSymbolicLink()).toBe(true);
  });

  it('is not written where it cannot be, with nothing left behind', async () => {
    const folder = newFolder();
    mkdirSync(join(folder, 'map'));
    await expect(writeWhole(join(folder, 'map'), 'x')).rejects.toMatchObject({ reason: 'isFolder' });
    await expect(writeWhole(join(folder, 'weg', 'a.txt'), 'x')).rejects.toBeInstanceOf(WriteError);
    expect(readdirSync(folder)).toEqual(['map']);
  });
});

import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { temporaryFolder } from '../support/temporary-folder';
import { uriOf } from './client';

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A new folder on the disk, taken away after the test. Its name has signs that a URI escapes. */
export class Folder {
  readonly path = temporaryFolder('klantreis 100% ë-');

  constructor(files: Readonly<Record<string, string | Uint8Array>> = {}) {
    folders.push(this.path);
    for (const [name, content] of Object.entries(files)) this.write(name, content);
  }

  write(name: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.path, name)), { recursive: true });
    writeFileSync(join(this.path, name), content);
  }

  remove(name: string): void {
    rmSync(join(this.path, name), { recursive: true });
  }

  /** The URI of a file or folder in it, as the server spells it. */
  uri(name = ''): string {
    return uriOf(join(this.path, name));
  }
}

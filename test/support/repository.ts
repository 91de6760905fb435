import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach } from 'vitest';
import { temporaryFolder } from './temporary-folder';

/** The settings of whoever runs the tests say nothing here. */
export const GIT_ENV = {
  ...process.env,
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_AUTHOR_NAME: 'Noor',
  GIT_AUTHOR_EMAIL: 'noor@example.org',
  GIT_COMMITTER_NAME: 'Noor',
  GIT_COMMITTER_EMAIL: 'noor@example.org',
};

const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

export function newFolder(): string {
  const folder = temporaryFolder('klantreis git ë-');
  folders.push(folder);
  return folder;
}

type Files = Readonly<Record<string, string | Uint8Array>>;

/** A real repository in a folder that is taken away after the test. */
export class Repository {
  constructor(readonly folder: string) {}

  static create(files: Files = {}): Repository {
    const repository = new Repository(newFolder());
    repository.git('init', '--quiet', '--initial-branch=main');
    if (Object.keys(files).length > 0) repository.commit(files);
    return repository;
  }

  git(...args: readonly string[]): string {
    return execFileSync('git', args, {
      cwd: this.folder,
      env: GIT_ENV,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    });
  }

  write(files: Files): void {
    for (const [path, content] of Object.entries(files)) {
      mkdirSync(dirname(join(this.folder, path)), { recursive: true });
      writeFileSync(join(this.folder, path), content);
    }
  }

  /** Writes files and records everything; returns the id of the commit. */
  commit(files: Files = {}): string {
    this.write(files);
    this.git('add', '--all');
    this.git('commit', '--quiet', '--allow-empty', '--message', 'x');
    return this.git('rev-parse', 'HEAD').trim();
  }
}

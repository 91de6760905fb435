import { spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { GIT_ENV } from '../support/repository';
import { temporaryFolder } from '../support/temporary-folder';

/** What a program said, and how it ended. */
export interface Said {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** A real git repository in which people work, one after the other: the same names, dates and ids every time. */
export class Story {
  readonly folder = temporaryFolder('klantreis nakijken-');
  /** Every commit is a day later than the one before it. */
  private day = 0;
  private who = 'Noor';

  /** Who works here from now on. */
  as(who: string): this {
    this.who = who;
    return this;
  }

  /** Runs git, and says how it ended: a merge that leaves a choice ends with 1. */
  tries(...args: readonly string[]): Said {
    const day = new Date(Date.UTC(2027, 0, this.day + 1)).toISOString().slice(0, 10);
    const date = `${day}T09:00:00+01:00`;
    const mail = `${this.who.toLowerCase()}@example.org`;
    const env = {
      ...GIT_ENV,
      GIT_AUTHOR_NAME: this.who,
      GIT_AUTHOR_EMAIL: mail,
      GIT_AUTHOR_DATE: date,
      GIT_COMMITTER_NAME: this.who,
      GIT_COMMITTER_EMAIL: mail,
      GIT_COMMITTER_DATE: date,
      GIT_EDITOR: 'true',
      LC_ALL: 'C',
    };
    const { status, stdout, stderr } = spawnSync('git', args, { cwd: this.folder, env, encoding: 'utf8' });
    return { code: status, out: stdout, err: stderr };
  }

  /** Runs git where it must succeed. */
  git(...args: readonly string[]): string {
    const { code, out, err } = this.tries(...args);
    if (code !== 0) throw new Error(`git ${args.join(' ')} ended with ${code}:\n${out}${err}`);
    return out;
  }

  read(path: string): string {
    return readFileSync(join(this.folder, path), 'utf8');
  }

  write(path: string, content: string | Uint8Array): void {
    mkdirSync(dirname(join(this.folder, path)), { recursive: true });
    writeFileSync(join(this.folder, path), content);
  }

  /** Puts something else in the place of a part of a text that is there once. */
  edit(path: string, from: string, to: string): void {
    const text = this.read(path);
    if (text.split(from).length !== 2) throw new Error(`In ${path} this is not there once: ${from}`);
    this.write(
      path,
      text.replace(from, () => to),
    );
  }

  /** Records everything as it is now. */
  commit(message: string): void {
    this.day += 1;
    this.git('add', '--all');
    this.git('commit', '--quiet', '--message', message);
  }
}

import { resolve } from 'node:path';
import { type GitOptions, type GitResult, NoGit, runGit } from './git';

/** Why git could not give what was asked. The reasons have their sentences in `src/messages`. */
export type GitReason = 'noGit' | 'noRepository' | 'notTrusted' | 'notFetched' | 'failed';

export class GitError extends Error {
  constructor(
    readonly reason: GitReason,
    /** The folder that it is about. */
    readonly folder: string,
  ) {
    super(`${reason}: ${folder}`);
  }
}

/** A repository of git, seen from the folder where the user stands. */
export class GitRepository {
  private constructor(
    readonly workingFolder: string,
    /** The top folder; in a repository without files on the disk the folder itself stands for it. */
    readonly root: string,
    readonly hasFiles: boolean,
    /** Only a part of the history was fetched. */
    readonly isShallow: boolean,
  ) {}

  /** @throws GitError */
  static async open(workingFolder: string): Promise<GitRepository> {
    const asked = ['--is-inside-work-tree', '--is-shallow-repository', '--show-cdup'];
    const out = await output(workingFolder, ['rev-parse', ...asked]);
    const [inside, shallow, up = ''] = out.toString('utf8').split(/\r?\n/);
    const hasFiles = inside === 'true';
    const root = hasFiles ? resolve(workingFolder, up) : workingFolder;
    return new GitRepository(workingFolder, root, hasFiles, shallow === 'true');
  }

  /**
   * The id of the commit that each revision names, undefined for one that names none. They go to git as lines of text, so none can
   * be taken for an option.
   */
  async commits(revisions: readonly string[]): Promise<(string | undefined)[]> {
    const isName = (revision: string) => /^[^-\0\r\n][^\0\r\n]*$/.test(revision);
    const names = revisions.filter(isName);
    const input = names.map((name) => `${name}^{commit}\n`).join('');
    const out = input && (await this.output(['cat-file', '--batch-check'], { input })).toString('utf8');
    const ids = new Map(
      out.split('\n').map((line, at) => [names[at], /^([0-9a-f]{40,64}) commit \d+$/.exec(line)?.[1]]),
    );
    return revisions.map((revision) => ids.get(revision));
  }

  /** The commit where two commits parted, undefined where git knows none. */
  async mergeBase(one: string, other: string): Promise<string | undefined> {
    const { code, stdout } = await this.run(['merge-base', one, other]);
    return code === 0 ? stdout.toString('utf8').trim() : undefined;
  }

  /** The names of branches, also those of other computers, and of tags. */
  async names(): Promise<string[]> {
    const out = await this.output([
      'for-each-ref',
      '--format=%(refname:short)',
      'refs/heads',
      'refs/remotes',
      'refs/tags',
    ]);
    return out.toString('utf8').split('\n').filter(Boolean);
  }

  /** What git writes, in the top folder. @throws GitError */
  output(args: readonly string[], options?: GitOptions): Promise<Buffer> {
    return output(this.root, args, options);
  }

  run(args: readonly string[], options?: GitOptions): Promise<GitResult> {
    return attempt(this.root, args, options);
  }
}

async function attempt(folder: string, args: readonly string[], options?: GitOptions): Promise<GitResult> {
  try {
    return await runGit(folder, args, options);
  } catch (error) {
    if (error instanceof NoGit) throw new GitError('noGit', folder);
    throw error;
  }
}

async function output(folder: string, args: readonly string[], options?: GitOptions): Promise<Buffer> {
  const { code, stdout, stderr } = await attempt(folder, args, options);
  if (code === 0) return stdout;
  const untrusted = /detected dubious ownership in repository at '(.+)'/.exec(stderr)?.[1];
  if (untrusted !== undefined) throw new GitError('notTrusted', untrusted);
  // A partial clone lacks a part, and we let git fetch nothing.
  if (/from promisor remote/.test(stderr)) throw new GitError('notFetched', folder);
  throw new GitError(/not a git repository/.test(stderr) ? 'noRepository' : 'failed', folder);
}

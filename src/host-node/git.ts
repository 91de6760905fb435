import { spawn } from 'node:child_process';

/** What a run of git gave back. */
export interface GitResult {
  readonly code: number;
  readonly stdout: Buffer;
  /** What git itself says, in English: never for the user. */
  readonly stderr: string;
}

/** The computer has no git, or it cannot be started. */
export class NoGit extends Error {}

export interface GitOptions {
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Runs git in a folder. Arguments go to the program as they are, never through a shell. What the repository's own settings could
 * start (a monitor of the file system, a pager, a question for a password) stays off, and its messages are in English.
 * @throws NoGit
 */
export function runGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  const own = { GIT_OPTIONAL_LOCKS: '0', GIT_TERMINAL_PROMPT: '0', GIT_PAGER: 'cat', LC_ALL: 'C' };
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-c', 'core.fsmonitor=false', '-c', 'core.quotePath=false', ...args], {
      cwd: folder,
      env: { ...process.env, ...own, ...options.env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    const [out, err]: [Buffer[], Buffer[]] = [[], []];
    child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
    child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
    child.on('error', (error) => reject(new NoGit(error.message)));
    child.on('close', (code) => {
      resolve({ code: code ?? -1, stdout: Buffer.concat(out), stderr: Buffer.concat(err).toString('utf8') });
    });
    // A git that is done before it read everything is no mistake.
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}

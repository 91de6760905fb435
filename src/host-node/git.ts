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
  /** The question is where the user has the programs that git starts by itself (`core.hooksPath`): else there are none. */
  readonly asksHooks?: boolean;
}

/**
 * What git may not do of itself, whatever the settings of the repository say. A repository may come from anybody, with its settings:
 * on a shared disk, in a zip, or as a folder of a clone that looks like a repository.
 * - `GIT_NO_LAZY_FETCH` and, for versions of git that do not know it, `GIT_ALLOW_PROTOCOL`: a partial clone does not fetch what it
 *   lacks, for which git starts what `remote.….uploadpack`, `core.sshCommand` or `credential.helper` names.
 * - `GIT_OPTIONAL_LOCKS`: nothing is written for the sake of speed, which would start a hook.
 */
const OWN_ENV = {
  GIT_NO_LAZY_FETCH: '1',
  GIT_ALLOW_PROTOCOL: '',
  GIT_OPTIONAL_LOCKS: '0',
  GIT_TERMINAL_PROMPT: '0',
  GIT_PAGER: 'cat',
  LC_ALL: 'C',
};
const OWN_SETTINGS = ['core.fsmonitor=false', 'diff.autoRefreshIndex=false', 'core.quotePath=false'];
const NO_HOOKS = 'core.hooksPath=/dev/null';

/**
 * Runs git in a folder. Arguments go to the program as they are, never through a shell. The repository's own settings start nothing: what
 * can be switched off is off, and no command is given that asks git to look into files of the disk (`filter`) or to show a difference
 * (`textconv`). Its messages are in English.
 * @throws NoGit
 */
export function runGit(folder: string, args: readonly string[], options: GitOptions = {}): Promise<GitResult> {
  const settings = options.asksHooks === true ? OWN_SETTINGS : [...OWN_SETTINGS, NO_HOOKS];
  return new Promise((resolve, reject) => {
    const child = spawn('git', [...settings.flatMap((setting) => ['-c', setting]), ...args], {
      cwd: folder,
      env: { ...process.env, ...OWN_ENV, ...options.env },
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

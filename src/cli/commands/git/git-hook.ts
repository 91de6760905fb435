import { readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GitRepository } from '../../../host-node/git-repository';
import { privacyHook } from '../../../messages/privacy.data';
import { Refusal } from '../../terminal/errors';
import { type Program, runLine, startIfThere } from './git-settings';
import { makeOutputFolder, writeOutput } from '../../terminal/write';

const ARGS = 'privacy --staged';
const ASKED = { asksHooks: true };

/** The program that git starts before each commit, where git looks for it. */
export class Hook {
  private constructor(
    readonly path: string,
    /** Undefined where there is none. */
    private readonly text: string | undefined,
    private readonly isExecutable: boolean,
    /** The folder is not of this repository alone. */
    private readonly isShared: boolean,
  ) {}

  /** @throws GitError */
  static async open(repository: GitRepository): Promise<Hook> {
    // Git itself looks at `core.hooksPath`, and knows which folder a worktree shares.
    const out = await repository.output(['rev-parse', '--git-path', 'hooks'], ASKED);
    const path = join(resolve(repository.root, out.toString('utf8').trimEnd()), 'pre-commit');
    const found = await stat(path).catch(() => undefined);
    // What is there and cannot be read is of somebody else.
    const text = found && (await readFile(path, 'utf8').catch(() => ''));
    const isSet = async (...scope: readonly string[]) =>
      (await repository.run(['config', ...scope, '--get', 'core.hooksPath'], ASKED)).code === 0;
    const isShared = (await isSet()) && !(await isSet('--local'));
    const isExecutable = process.platform === 'win32' || ((found?.mode ?? 0) & 0o100) !== 0;
    return new Hook(path, text, isExecutable, isShared);
  }

  /** Did we write it, now or with another program, and did nobody change it since? */
  get isOurs(): boolean {
    const [start] = START.exec(this.text ?? '') ?? [];
    return start !== undefined && this.text === privacyHook(start);
  }

  get isOfOthers(): boolean {
    return this.text !== undefined && !this.isOurs;
  }

  isComplete(program: Program): boolean {
    return this.text === textFor(program) && this.isExecutable;
  }

  /** @throws Refusal where the place is not for us to write in: it says what the user can do */
  refuseOthers(program: Program): void {
    const args = { pad: this.path, regel: `${runLine(program, ARGS)} || exit 1` };
    if (this.isOfOthers) throw new Refusal('gitHaakAnders', args);
    if (this.isShared && !this.isOurs) throw new Refusal('gitHaakGedeeld', args);
  }

  /** @throws Refusal */
  async write(program: Program): Promise<void> {
    await makeOutputFolder(dirname(this.path), dirname(this.path));
    await writeOutput(this.path, this.path, textFor(program), 0o755);
  }

  async remove(): Promise<void> {
    await rm(this.path, { force: true });
  }
}

function textFor(program: Program): string {
  return privacyHook(startIfThere(program, ARGS));
}

/** The line that names the program; the others are the same in every hook of ours. */
const START = new RegExp(`^if test -x .+ ${ARGS}; fi$`, 'm');

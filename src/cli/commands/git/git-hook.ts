import { readFile, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { GitRepository } from '../../../host-node/git-repository';
import { privacyHook } from '../../../messages/privacy.data';
import { Refusal } from '../../terminal/errors';
import { type Program, runLine, startIfThere } from './git-settings';
import { makeOutputFolder, writeOutput } from '../../terminal/write';

const ARGS = 'privacy --staged';
const ASKED = { asksHooks: true };

/** What git starts before a commit that somebody makes, and before one that a merge makes by itself. */
const NAMES = ['pre-commit', 'pre-merge-commit'] as const;

/** A program that git starts, where git looks for it. */
interface Hook {
  readonly path: string;
  /** Undefined where there is none. */
  readonly text: string | undefined;
  readonly isExecutable: boolean;
}

/** The programs that git starts before each commit: the same look at people's details in each. */
export class Hooks {
  private constructor(
    private readonly all: readonly Hook[],
    /** The folder is not of this repository alone. */
    private readonly isShared: boolean,
  ) {}

  /** @throws GitError */
  static async open(repository: GitRepository): Promise<Hooks> {
    // Git itself looks at `core.hooksPath`, and knows which folder a worktree shares.
    const out = await repository.output(['rev-parse', '--git-path', 'hooks'], ASKED);
    const folder = resolve(repository.root, out.toString('utf8').trimEnd());
    const isSet = async (...scope: readonly string[]) =>
      (await repository.run(['config', ...scope, '--get', 'core.hooksPath'], ASKED)).code === 0;
    const isShared = (await isSet()) && !(await isSet('--local'));
    return new Hooks(await Promise.all(NAMES.map((name) => read(join(folder, name)))), isShared);
  }

  /** Where the one before a commit is, which stands for both. */
  get path(): string {
    return this.all[0]!.path;
  }

  /** Did we write one of them, now or with another program, and did nobody change it since? */
  get areOurs(): boolean {
    return this.all.some(isOurs);
  }

  /** The first that is of somebody else. */
  get ofOthers(): string | undefined {
    return this.all.find(isOfOthers)?.path;
  }

  /** Are all of them ours, and as we would write them now? One that is of somebody else is left as it is. */
  isComplete(program: Program): boolean {
    const isGood = ({ text, isExecutable }: Hook) => text === textFor(program) && isExecutable;
    return this.areOurs && this.all.every((hook) => isOfOthers(hook) || isGood(hook));
  }

  /** @throws Refusal where a place is not for us to write in: it says what the user can do */
  refuseOthers(program: Program): void {
    const regel = `${runLine(program, ARGS)} || exit 1`;
    if (this.ofOthers !== undefined) throw new Refusal('gitHaakAnders', { pad: this.ofOthers, regel });
    if (this.isShared && !this.areOurs) throw new Refusal('gitHaakGedeeld', { pad: this.path, regel });
  }

  /** @throws Refusal */
  async write(program: Program): Promise<void> {
    for (const hook of this.all) {
      if (isOfOthers(hook)) continue;
      await makeOutputFolder(dirname(hook.path), dirname(hook.path));
      await writeOutput(hook.path, hook.path, textFor(program), 0o755);
    }
  }

  /** Takes away those that we wrote. */
  async remove(): Promise<void> {
    for (const hook of this.all) if (isOurs(hook)) await rm(hook.path, { force: true });
  }
}

async function read(path: string): Promise<Hook> {
  const found = await stat(path).catch(() => undefined);
  // What is there and cannot be read is of somebody else.
  const text = found && (await readFile(path, 'utf8').catch(() => ''));
  return { path, text, isExecutable: process.platform === 'win32' || ((found?.mode ?? 0) & 0o100) !== 0 };
}

function isOurs({ text }: Hook): boolean {
  const [start] = START.exec(text ?? '') ?? [];
  return start !== undefined && text === privacyHook(start);
}

function isOfOthers(hook: Hook): boolean {
  return hook.text !== undefined && !isOurs(hook);
}

function textFor(program: Program): string {
  return privacyHook(startIfThere(program, ARGS));
}

/** The line that names the program; the others are the same in every hook of ours. */
const START = new RegExp(`^if test -x .+ ${ARGS}; fi$`, 'm');

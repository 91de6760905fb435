import { mkdir, readFile, rm } from 'node:fs/promises';
import { dirname, relative, resolve, sep } from 'node:path';
import { isInside } from '../../../host-node/git-files';
import { GitError, GitRepository } from '../../../host-node/git-repository';
import { cliText, type CliWord } from '../../../messages/cli-words.data';
import { plain } from '../../../util/text';
import { withGit } from '../diff/diff-git';
import { Refusal } from '../../terminal/errors';
import { Hooks } from './git-hook';
import { isOurs, settingsFor, thisProgram, withAttributes, withoutAttributes } from './git-settings';
import { EXIT, type Exit, type Io } from '../../terminal/io';
import { writeOutput } from '../../terminal/write';

/**
 * `klantreis git install`: makes git show and merge klantreizen by meaning, in this repository on this computer. With `asksHook` git also
 * looks for details of people before each commit; a hook that we made earlier stays up to date without asking.
 */
export async function install(io: Io, asksHook: boolean): Promise<Exit> {
  const setup = await Setup.open(io.workingFolder);
  const { hooks } = setup;
  const program = thisProgram();
  setup.refuseOwn();
  if (asksHook) hooks.refuseOthers(program);
  const wanted = settingsFor(program);
  const hasHook = asksHook || hooks.areOurs;
  const [before, hadHook] = [setup.isComplete(wanted), !hasHook || hooks.isComplete(program)];
  const isNew = setup.isEmpty();
  if (!before) await setup.apply(wanted, withAttributes(setup.attributes));
  if (!hadHook) await hooks.write(program);
  if (!before || hadHook) say(io, before ? 'gitStondAl' : isNew ? 'gitGezet' : 'gitBijgewerkt');
  if (!before) say(io, 'gitPatch');
  if (!hadHook) {
    say(io, 'gitHaakGezet', { pad: hooks.path });
    if (setup.isAmongFiles(hooks.path)) say(io, 'gitHaakVastleggen');
  }
  say(io, 'gitTerugdraaien');
  if (/[\\/]_npx[\\/]/.test(program.cli)) {
    say(io, 'gitTijdelijk', { pad: program.cli });
    if (hasHook) say(io, 'gitTijdelijkHaak');
  }
  return EXIT.ok;
}

/** `klantreis git uninstall`: takes away what `install` made, and nothing else. */
export async function uninstall(io: Io): Promise<Exit> {
  const setup = await Setup.open(io.workingFolder);
  const { hooks } = setup;
  const isNew = setup.isEmpty();
  if (!isNew) await setup.apply(new Map(), withoutAttributes(setup.attributes));
  await hooks.remove();
  say(io, isNew && !hooks.areOurs ? 'gitWasWeg' : 'gitWeg');
  for (const [naam, waarde] of setup.own()) say(io, 'gitStatusEigen', { naam, waarde });
  if (hooks.ofOthers !== undefined) say(io, 'gitStatusHaakAnders', { pad: hooks.ofOthers });
  return EXIT.ok;
}

/** `klantreis git status`: is it set up here? */
export async function status(io: Io): Promise<Exit> {
  const setup = await Setup.open(io.workingFolder);
  const { hooks } = setup;
  const program = thisProgram();
  const complete = setup.isComplete(settingsFor(program));
  const isOld = hooks.areOurs && !hooks.isComplete(program);
  const tell = (word: CliWord, args?: Readonly<Record<string, string>>) => io.out(`${plain(cliText(word, args))}\n`);
  tell(complete ? 'gitStatusAan' : setup.isEmpty() ? 'gitStatusUit' : 'gitStatusDeels');
  for (const [naam, waarde] of setup.own()) tell('gitStatusEigen', { naam, waarde });
  const ours = isOld ? 'gitStatusHaakOud' : 'gitStatusHaak';
  if (hooks.areOurs || hooks.ofOthers === undefined)
    tell(hooks.areOurs ? ours : 'gitStatusHaakUit', { pad: hooks.path });
  if (hooks.ofOthers !== undefined) tell('gitStatusHaakAnders', { pad: hooks.ofOthers });
  return complete && !isOld ? EXIT.ok : EXIT.found;
}

function say(io: Io, word: CliWord, args: Readonly<Record<string, string>> = {}): void {
  io.err(`${plain(cliText(word, args))}\n`);
}

/** What a repository has of our settings. */
class Setup {
  private constructor(
    private readonly repository: GitRepository,
    private readonly settings: ReadonlyMap<string, string>,
    private readonly path: string,
    /** The text of its own attributes; empty where there are none. */
    readonly attributes: string,
    readonly hooks: Hooks,
  ) {}

  /** @throws Refusal */
  static async open(folder: string): Promise<Setup> {
    return withGit(async () => {
      const repository = await GitRepository.open(folder).catch((error: unknown) => {
        const outside = error instanceof GitError && error.reason === 'noRepository';
        throw outside ? new Refusal('gitGeenMap') : error;
      });
      // A worktree has the attributes of the repository that it is of.
      const path = (await repository.output(['rev-parse', '--git-path', 'info/attributes'])).toString('utf8').trimEnd();
      const file = resolve(repository.root, path);
      const attributes = await readFile(file, 'utf8').catch(() => '');
      return new Setup(repository, await readSettings(repository), file, attributes, await Hooks.open(repository));
    });
  }

  /** The settings that somebody made for themselves. */
  own(): [string, string][] {
    return [...this.settings].filter(([name, value]) => !isOurs(name, value));
  }

  /** Is it a file that git would put in a commit? */
  isAmongFiles(path: string): boolean {
    const { root, hasFiles } = this.repository;
    return hasFiles && isInside(path, root) && !relative(root, path).split(sep).includes('.git');
  }

  /** @throws Refusal */
  refuseOwn(): void {
    const [first] = this.own();
    if (first) throw new Refusal('gitEigen', { naam: first[0], waarde: first[1] });
  }

  isEmpty(): boolean {
    const ours = [...this.settings].some(([name, value]) => isOurs(name, value) && STARTS.test(name));
    return !ours && withoutAttributes(this.attributes) === this.attributes;
  }

  isComplete(wanted: ReadonlyMap<string, string>): boolean {
    return (
      [...wanted].every(([name, value]) => this.settings.get(name) === value) &&
      withAttributes(this.attributes) === this.attributes
    );
  }

  /** @throws Refusal */
  async apply(wanted: ReadonlyMap<string, string>, attributes: string): Promise<void> {
    const own = this.own().map(([name]) => name.split('.')[0]);
    for (const [name, value] of this.settings) {
      // What belongs to a setting of the user stays with it.
      if (isOurs(name, value) && !wanted.has(name) && !own.includes(name.split('.')[0]))
        await this.config(name, ['--unset-all', name]);
    }
    for (const [name, value] of wanted) {
      if (this.settings.get(name) !== value) await this.config(name, ['--replace-all', name, value]);
    }
    if (attributes === '') {
      await rm(this.path, { force: true });
      return;
    }
    await mkdir(dirname(this.path), { recursive: true });
    await writeOutput(this.path, this.path, attributes);
  }

  private async config(naam: string, args: readonly string[]): Promise<void> {
    const { code } = await this.repository.run(['config', '--local', ...args]);
    if (code !== 0) throw new Refusal('gitNietIngesteld', { naam });
  }
}

/** The settings that start a program; the others say nothing by themselves. */
const STARTS = /\.(driver|textconv)$/;

async function readSettings(repository: GitRepository): Promise<Map<string, string>> {
  const args = ['config', '--local', '--null', '--get-regexp', '^(merge|diff)\\.klantreis\\.'];
  const { stdout } = await repository.run(args);
  const entries = stdout.toString('utf8').split('\0').filter(Boolean);
  return new Map(
    entries.map((entry) => {
      const end = entry.indexOf('\n');
      return end < 0 ? [entry, ''] : [entry.slice(0, end), entry.slice(end + 1)];
    }),
  );
}

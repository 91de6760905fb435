import { resolve } from 'node:path';
import { GitError, type GitReason, type GitRepository } from '../../../host-node/git-repository';
import { NodeFiles } from '../../../host-node/node-files';
import type { CliWord } from '../../../messages/cli-words.data';
import { nearest } from '../../../util/nearest';
import { Refusal, UsageError } from '../../terminal/errors';

const REASONS: Readonly<Record<GitReason, CliWord>> = {
  noGit: 'gitMist',
  noRepository: 'geenRepository',
  notTrusted: 'nietVertrouwd',
  notFetched: 'gitNietOpgehaald',
  failed: 'gitMislukt',
};

/** What to say for a reason where what was asked has a better sentence. */
type OwnWords = Partial<Readonly<Record<GitReason, CliWord>>>;

/** Does something with git. @throws Refusal with what to do where git cannot */
export async function withGit<T>(
  action: () => Promise<T>,
  words: OwnWords = {},
  args: Readonly<Record<string, string>> = {},
): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (!(error instanceof GitError)) throw error;
    throw new Refusal(words[error.reason] ?? REASONS[error.reason], { pad: error.folder, ...args });
  }
}

/** A comparison can do without git, where two files or folders are named. */
export async function compareWithGit<T>(action: () => Promise<T>, names: readonly string[] = []): Promise<T> {
  const namen = names.map((name) => `\`${name}\``).join(', ');
  const noRepository = names.length > 0 ? 'vergelijkGeenNaam' : 'vergelijkGeenRepository';
  return withGit(action, { noGit: 'vergelijkGeenGit', noRepository }, { namen });
}

/** The ids of the commits that revisions name. @throws UsageError, Refusal */
export async function commitsOf(repository: GitRepository, revisions: readonly string[]): Promise<string[]> {
  const commits = await repository.commits(revisions);
  for (const [at, commit] of commits.entries())
    if (commit === undefined) await unknownRevision(repository, revisions[at]!);
  return commits as string[];
}

/** The commit where the head left the base. @throws Refusal */
export async function forkOf(
  repository: GitRepository,
  revisions: { readonly base: string; readonly head: string },
  commits: { readonly base: string; readonly head: string },
): Promise<string> {
  const fork = await repository.mergeBase(commits.base, commits.head);
  if (fork !== undefined) return fork;
  throw new Refusal(repository.isShallow ? 'geenSplitsingOndiep' : 'geenSplitsing', revisions);
}

/** Says what to do about a revision that git does not know here. */
export async function unknownRevision(repository: GitRepository, naam: string): Promise<never> {
  const names = await repository.names();
  const remote = names.find((name) => name.endsWith(`/${naam}`));
  // Where only a part was fetched, a name that looks like it is probably another one.
  const suggestion = remote ?? (repository.isShallow ? undefined : nearest(naam, names));
  if (names.length === 0 && (await repository.commits(['HEAD']))[0] === undefined) throw new Refusal('geenCommits');
  const path = resolve(repository.workingFolder, naam);
  const isThere = (await new NodeFiles(repository.workingFolder).kind(path)) !== undefined;
  const unknown = isThere ? 'kantGeenVersie' : 'kantOnbekend';
  if (suggestion !== undefined) throw new UsageError(unknown, { naam }, suggestion);
  const branch = /^(?:origin\/)?([\w][\w./-]*)$/.exec(naam)?.[1];
  const isId = /^[0-9a-f]{7,64}$/.test(naam);
  if (repository.isShallow && (branch === undefined || isId || branch.startsWith('HEAD'))) {
    throw new Refusal('kantOndiep', { naam, opdracht: 'git fetch --unshallow' });
  }
  if (repository.isShallow || (branch !== undefined && USUAL.includes(branch))) {
    const opdracht = `git fetch origin ${branch}:refs/remotes/origin/${branch}`;
    throw new Refusal('kantNietOpgehaald', { naam, opdracht, meant: `origin/${branch}` });
  }
  throw new UsageError(unknown, { naam });
}

/** Branches that most servers have, so that one which is not here was probably not fetched. */
const USUAL = ['main', 'master', 'develop'];

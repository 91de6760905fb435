import { GitError, type GitReason, type GitRepository } from '../host-node/git-repository';
import type { CliWord } from '../messages/cli-words.data';
import { nearest } from '../util/nearest';
import { Refusal, UsageError } from './errors';

const REASONS: Readonly<Record<GitReason, CliWord>> = {
  noGit: 'gitMist',
  noRepository: 'geenRepository',
  notTrusted: 'nietVertrouwd',
  failed: 'gitMislukt',
};

/** Does something with git. @throws Refusal with what to do where git cannot */
export async function withGit<T>(action: () => Promise<T>): Promise<T> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof GitError) throw new Refusal(REASONS[error.reason], { pad: error.folder });
    throw error;
  }
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
  if (suggestion !== undefined) throw new UsageError('kantOnbekend', { naam }, suggestion);
  const branch = /^(?:origin\/)?([\w][\w./-]*)$/.exec(naam)?.[1];
  const isId = /^[0-9a-f]{7,64}$/.test(naam);
  if (repository.isShallow && (branch === undefined || isId || branch.startsWith('HEAD'))) {
    throw new Refusal('kantOndiep', { naam, opdracht: 'git fetch --unshallow' });
  }
  if (repository.isShallow || (branch !== undefined && USUAL.includes(branch))) {
    const opdracht = `git fetch origin ${branch}:refs/remotes/origin/${branch}`;
    throw new Refusal('kantNietOpgehaald', { naam, opdracht, meant: `origin/${branch}` });
  }
  throw new UsageError('kantOnbekend', { naam });
}

/** Branches that most servers have, so that one which is not here was probably not fetched. */
const USUAL = ['main', 'master', 'develop'];

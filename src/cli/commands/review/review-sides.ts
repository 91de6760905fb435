import { resolve } from 'node:path';
import type { PullRequest } from '../../../forge/environment';
import type { Forge } from '../../../forge/forge';
import type { IsWanted } from '../../../host-node/git-tree';
import { GitRepository } from '../../../host-node/git-repository';
import { type CliWord, cliText } from '../../../messages/cli-words.data';
import { type HistorySides, loadHistory } from '../diff/diff-history';
import { Refusal, UsageError } from '../../terminal/errors';
import { diskOf, type Io } from '../../terminal/io';
import type { Word } from '../../input/sides';

const REMOTE = 'refs/remotes/origin/';

const DEEPER: Readonly<Record<Forge, CliWord>> = {
  github: 'diepGithub',
  gitlab: 'diepGitlab',
  azure: 'diepAzure',
};

/** What a review is about. What was not typed, the forge tells. */
export interface AskedReview {
  readonly forge: Forge | undefined;
  readonly request: PullRequest | undefined;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly paths: readonly string[];
  /** Which other files belong to it, by their path from the top folder. */
  readonly isOther: IsWanted;
}

/** The sides of a pull request, and the commits that they are; without a head it is what stands on the disk. */
export interface RequestSides extends HistorySides {
  readonly commits: { readonly base: string; readonly head: string | undefined };
}

/**
 * Reads both sides of a pull request: what it offers, and what it was made from. What others did on the branch since then is not
 * part of it. Without `head` that is the files on the disk, as a pipeline fetched them.
 * @throws Refusal, UsageError, GitError
 */
export async function loadRequest(asked: AskedReview, io: Io): Promise<RequestSides> {
  const { forge, request } = asked;
  const bases = asked.base === undefined ? (request?.bases ?? []) : [asked.base, `${REMOTE}${asked.base}`];
  if (bases.length === 0) throw new UsageError('reviewGeenBasis');
  const repository = await GitRepository.open(io.workingFolder);
  const [head, ...found] = await repository.commits([asked.head ?? 'HEAD', ...bases]);
  if (head === undefined) throw new Refusal('reviewHeadMist', { naam: asked.head ?? 'HEAD' });
  const base = found.find((commit) => commit !== undefined);
  const naam = asked.base ?? nameOf(bases);
  const raad = (forge === undefined ? Object.values(DEEPER) : [DEEPER[forge]]).map((word) => cliText(word)).join(' ');
  if (base === undefined) throw new Refusal('reviewBasisMist', { naam, raad });
  const start = await repository.mergeBase(base, head);
  if (start === undefined) throw new Refusal('reviewGeenSplitsing', { naam, raad });
  const rest = await Promise.all(asked.paths.map((typed) => toWord(typed, start, io)));
  const history = { kind: 'history', base: start, head: asked.head && head, fork: false, rest } as const;
  const commits = { base: start, head: history.head };
  return { ...(await loadHistory(history, io, asked.isOther)), base: naam, head: headName(asked), commits };
}

/** A path that was taken away is one of the base; one that is nowhere is refused. */
async function toWord(typed: string, revision: string, io: Io): Promise<Word> {
  const path = resolve(io.workingFolder, typed);
  const isThere = (await diskOf(io).kind(path)) !== undefined;
  return isThere
    ? { kind: 'path', typed, path, journey: undefined }
    : { kind: 'revisionPath', typed, revision, path: typed, journey: undefined };
}

/** The branch, which says more to people than the commit does. */
function nameOf(bases: readonly string[]): string {
  const branch = bases.find((name) => name.startsWith(REMOTE));
  return branch?.slice(REMOTE.length) ?? bases[0]!.slice(0, 8);
}

function headName({ forge, request, head }: AskedReview): string {
  if (request?.number === undefined) return head ?? cliText('werkmap');
  return cliText(forge === 'gitlab' ? 'dezeMergeRequest' : 'dezePullRequest');
}

import { own } from '../util/own';
import { azureApi, azureComments, azureHead } from './azure';
import type { PullRequest } from './environment';
import type { Env, Forge } from './forge';
import { githubApi, githubComments, githubHead, type PullHead } from './github';
import { gitlabApi, gitlabComments, gitlabHead } from './gitlab';
import type { Comments } from './one-comment';

/** Why a comment cannot or may not be written, before the forge was asked to. */
export type Hindrance =
  /** There is no token in the environment. `variable` is the one that it should be in. */
  | 'noToken'
  /** The forge does not say where it is. `variable` is the one that is missing. */
  | 'noPlace'
  /** It is not known which pull request it is about. */
  | 'noNumber'
  /** The forge does not say which commit this run looked at. */
  | 'noHead'
  /** The pull request is not, or no longer, about the commit that this run looked at. */
  | 'otherHead';

export class CommentHindrance extends Error {
  constructor(
    readonly hindrance: Hindrance,
    readonly variable = '',
  ) {
    super(`${hindrance} ${variable}`);
  }
}

/** Where each forge has its tokens. A job of GitLab has one of its own, but that may not write comments. */
const TOKENS: Readonly<Record<Forge, string>> = {
  github: 'GITHUB_TOKEN',
  gitlab: 'KLANTREIS_TOKEN',
  azure: 'SYSTEM_ACCESSTOKEN',
};

/** The comments of a pull request, as the environment tells where those are. */
export interface PullComments {
  readonly comments: Comments;
  /**
   * Fails where the pull request is not about the commit that the run looked at: a slow run must not write over the comment of a
   * newer one, and on GitHub the number may come from a report that nobody may trust.
   * @throws CommentHindrance, ApiError
   */
  readonly verify: () => Promise<void>;
}

/**
 * @param open is there something to look at? Azure DevOps shows that.
 * @throws CommentHindrance
 */
export function commentsOf(
  forge: Forge,
  env: Env,
  { head }: PullRequest,
  pull: number | undefined,
  open: boolean,
): PullComments {
  const token = own(env, TOKENS[forge]);
  if (!token) throw new CommentHindrance('noToken', TOKENS[forge]);
  if (pull === undefined) throw new CommentHindrance('noNumber');
  if (forge === 'gitlab') {
    const api = gitlabApi(need(env, 'CI_API_V4_URL'), token);
    const project = need(env, 'CI_MERGE_REQUEST_PROJECT_ID');
    const verify = () => sameCommit(head, () => gitlabHead(api, project, pull));
    return { comments: gitlabComments(api, project, pull), verify };
  }
  if (forge === 'azure') {
    const [project, repository] = [need(env, 'SYSTEM_TEAMPROJECT'), need(env, 'BUILD_REPOSITORY_ID')];
    const api = azureApi(need(env, 'SYSTEM_COLLECTIONURI'), token);
    const place = { project, repository, pull };
    return { comments: azureComments(api, place, open), verify: () => sameCommit(head, () => azureHead(api, place)) };
  }
  const api = githubApi(need(env, 'GITHUB_API_URL'), token);
  const repository = need(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/);
  if (head === undefined) throw new CommentHindrance('noHead');
  const verify = async () => {
    const now = await githubHead(api, repository, pull);
    if (now.sha !== head.sha || now.repository !== head.repository) throw new CommentHindrance('otherHead');
  };
  return { comments: githubComments(api, repository, pull), verify };
}

/** An older server does not tell a run what it is about, and then there is nothing to compare. */
async function sameCommit(head: PullHead | undefined, now: () => Promise<string>): Promise<void> {
  if (head !== undefined && head.sha !== (await now())) throw new CommentHindrance('otherHead');
}

function need(env: Env, name: string, form = /./): string {
  const value = own(env, name);
  if (value === undefined || !form.test(value)) throw new CommentHindrance('noPlace', name);
  return value;
}

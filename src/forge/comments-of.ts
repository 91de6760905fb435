import { own } from '../util/own';
import { azureApi, azureComments } from './azure';
import type { PullRequest } from './environment';
import type { Env, Forge } from './forge';
import { githubApi, githubComments, githubHead } from './github';
import { gitlabApi, gitlabComments } from './gitlab';
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

/**
 * The comments of the pull request. `open` tells whether there is something to look at, which Azure DevOps shows.
 * On GitHub the pull request must be about the commit that the run looked at: the number may come from a report that nobody
 * may trust, and a slow run must not write over the comment of a newer one.
 * @throws CommentHindrance, ApiError
 */
export async function commentsOf(
  forge: Forge,
  env: Env,
  { head }: PullRequest,
  pull: number | undefined,
  open: boolean,
): Promise<Comments> {
  const token = own(env, TOKENS[forge]);
  if (!token) throw new CommentHindrance('noToken', TOKENS[forge]);
  if (pull === undefined) throw new CommentHindrance('noNumber');
  if (forge === 'gitlab') {
    const api = gitlabApi(need(env, 'CI_API_V4_URL'), token);
    return gitlabComments(api, need(env, 'CI_MERGE_REQUEST_PROJECT_ID'), pull);
  }
  if (forge === 'azure') {
    const [project, repository] = [need(env, 'SYSTEM_TEAMPROJECT'), need(env, 'BUILD_REPOSITORY_ID')];
    return azureComments(azureApi(need(env, 'SYSTEM_COLLECTIONURI'), token), { project, repository, pull }, open);
  }
  const api = githubApi(need(env, 'GITHUB_API_URL'), token);
  const repository = need(env, 'GITHUB_REPOSITORY', /^[\w.-]+\/[\w.-]+$/);
  if (head === undefined) throw new CommentHindrance('noHead');
  const now = await githubHead(api, repository, pull);
  if (now.sha !== head.sha || now.repository !== head.repository) throw new CommentHindrance('otherHead');
  return githubComments(api, repository, pull);
}

function need(env: Env, name: string, form = /./): string {
  const value = own(env, name);
  if (value === undefined || !form.test(value)) throw new CommentHindrance('noPlace', name);
  return value;
}

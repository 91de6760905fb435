import type { Env, Forge } from './forge';
import { githubEvent } from './github-event';
import type { PullHead } from './github';

/** The pull request (on GitLab the merge request) that a run is about, as far as the forge tells. */
export interface PullRequest {
  readonly number: number | undefined;
  /** Names of what it is compared with, as git knows them, the best first. */
  readonly bases: readonly string[];
  /** The commit that the forge says the run is about, and on GitHub the repository that it comes from. */
  readonly head: PullHead | undefined;
  /** What tells this job from every other one that looks at the same pull request; undefined where the forge does not tell. */
  readonly job: string | undefined;
  /** Does it come from another repository, which gets fewer rights? */
  readonly isFork: boolean;
  /** The page where the files of this run can be found. */
  readonly page: string | undefined;
}

/** What the forge tells of the pull request. `report` is the path of the report from the folder of the project. */
export function pullRequestOf(forge: Forge, env: Env, report: string): PullRequest {
  if (forge === 'github') return onGithub(env);
  return forge === 'gitlab' ? onGitlab(env, report) : onAzure(env);
}

function onGithub(env: Env): PullRequest {
  const { pull_request: pull, workflow_run: run } = githubEvent(env.GITHUB_EVENT_PATH);
  const sha = run?.head_sha ?? pull?.head.sha;
  const repository = (run?.head_repository ?? pull?.head.repo)?.full_name;
  const ownRun = [env.GITHUB_SERVER_URL, env.GITHUB_REPOSITORY, 'actions/runs', env.GITHUB_RUN_ID];
  return {
    number: pull?.number,
    // The branch as it was fetched, which is what GitHub merged the pull request with, says more than where it was at the event.
    bases: given(remote(env.GITHUB_BASE_REF), pull && remote(pull.base.ref), pull?.base.sha),
    head: sha === undefined ? undefined : { sha, repository },
    // The row of a matrix comes from our action: GitHub itself does not tell a step.
    job: joined([env.GITHUB_WORKFLOW_REF?.split('@')[0], env.GITHUB_JOB, env.GITHUB_ACTION, env.KLANTREIS_RIJ], ' '),
    isFork: sha !== undefined && repository !== env.GITHUB_REPOSITORY,
    page: webPage(run?.html_url ?? joined(ownRun, '/')),
  };
}

function onGitlab(env: Env, report: string): PullRequest {
  const file = report.split('/').map(encodeURIComponent).join('/');
  return {
    number: wholeNumber(env.CI_MERGE_REQUEST_IID),
    bases: given(env.CI_MERGE_REQUEST_DIFF_BASE_SHA, remote(env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME)),
    // The first is there only where GitLab merged both sides for this pipeline, and then it is the commit that was offered.
    head: commit(env.CI_MERGE_REQUEST_SOURCE_BRANCH_SHA || env.CI_COMMIT_SHA),
    job: env.CI_JOB_NAME || undefined,
    isFork: env.CI_MERGE_REQUEST_SOURCE_PROJECT_ID !== env.CI_MERGE_REQUEST_PROJECT_ID,
    page: webPage(joined([env.CI_JOB_URL, 'artifacts/file', file], '/')),
  };
}

function onAzure(env: Env): PullRequest {
  const project = env.SYSTEM_TEAMPROJECT && encodeURIComponent(env.SYSTEM_TEAMPROJECT);
  const address = joined([env.SYSTEM_COLLECTIONURI?.replace(/\/+$/, ''), project, '_build/results'], '/');
  return {
    number: wholeNumber(env.SYSTEM_PULLREQUEST_PULLREQUESTID),
    bases: given(remote(env.SYSTEM_PULLREQUEST_TARGETBRANCH?.replace(/^refs\/heads\//, ''))),
    head: commit(env.SYSTEM_PULLREQUEST_SOURCECOMMITID),
    job: joined([env.SYSTEM_DEFINITIONID, env.SYSTEM_STAGENAME, env.SYSTEM_JOBNAME], ' '),
    isFork: env.SYSTEM_PULLREQUEST_ISFORK?.toLowerCase() === 'true',
    page: webPage(joined([address, joined(['buildId', env.BUILD_BUILDID], '=')], '?')),
  };
}

function commit(sha: string | undefined): PullHead | undefined {
  return sha ? { sha, repository: undefined } : undefined;
}

/** A branch of the forge as a clone knows it. In full, so that no other name and no option can be meant. */
function remote(branch: string | undefined): string | undefined {
  return branch ? `refs/remotes/origin/${branch}` : undefined;
}

function given(...names: readonly (string | undefined)[]): string[] {
  return [...new Set(names.filter((name) => name !== undefined && name !== ''))] as string[];
}

/** The parts in one text; undefined where one is missing. */
function joined(parts: readonly (string | undefined)[], by: string): string | undefined {
  return parts.every((part) => part !== undefined && part !== '') ? parts.join(by) : undefined;
}

function webPage(address: string | undefined): string | undefined {
  return address !== undefined && URL.canParse(address) && /^https?:/i.test(address) ? address : undefined;
}

/** A number as forges count pull requests; undefined for any other text. */
export function wholeNumber(text: string | undefined): number | undefined {
  return text !== undefined && /^[1-9]\d{0,14}$/.test(text) ? Number(text) : undefined;
}

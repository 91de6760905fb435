import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { JOURNEY, NOOR } from '../support/journey';
import { newFolder, Repository } from '../support/repository';
import { SHA } from './fake-github';

export type Env = Readonly<Record<string, string>>;

export const BASE = `${NOOR}
bron gesprekken: Gesprekken met ouders
  soort interview
  aantal 6
  datum 2026-03-01
${JOURNEY}      gevoel negatief: ze vindt geen duidelijk antwoord
        volgens gesprekken
    stap bellen: Noor belt de gemeente
      gevoel neutraal: ze wacht even
        volgens gesprekken
`;

/** The change of a colleague: something better, something worse, something new. */
export const HEAD = BASE.replace('negatief: ze vindt geen', 'positief: ze vindt een')
  .replace('neutraal: ze wacht even', 'negatief: ze wacht lang')
  .concat(
    '    stap afspraak: Noor maakt een afspraak\n      gevoel positief: dat gaat snel\n        volgens gesprekken\n',
  );

/** Texts that try to be more than text, in each place that ends up somewhere. */
const NASTY = [
  '::error file=x::kapot',
  '##vso[task.setvariable variable=x]y',
  '##[error]kapot',
  '</details><script>alert(1)</script>',
  '@iedereen #12 !3',
  '`$(touch gehackt)`',
  '[klik](javascript:alert(1))',
  '| <!-- klantreis',
] as const;

export const HOSTILE = NASTY.reduce(
  (text, nasty, at) =>
    `${text}    stap boos${at}: ${nasty}\n      gevoel negatief: ${nasty}\n        volgens gesprekken\n`,
  BASE,
);

/** A repository on the branch of a pull request, as a forge fetches it with its whole history. */
export function checkout(head: string, branch = 'melding'): Repository {
  const repository = Repository.create({ 'reizen/reis.klantreis': BASE });
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.git('checkout', '--quiet', '-b', branch);
  repository.commit({ 'reizen/reis.klantreis': head });
  return repository;
}

export const TOKEN = 'ghs_zeergeheim';

/** The environment of a step in GitHub Actions. The files that it may write come in a folder of their own. */
export function githubEnv(url: string, event: object = pullRequestEvent()) {
  const files = newFolder();
  writeFileSync(join(files, 'event.json'), JSON.stringify(event));
  for (const name of ['output', 'summary']) writeFileSync(join(files, name), '');
  return {
    files,
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: url,
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_REPOSITORY: 'gemeente/klantreizen',
    GITHUB_RUN_ID: '99',
    GITHUB_BASE_REF: 'main',
    GITHUB_EVENT_PATH: join(files, 'event.json'),
    GITHUB_JOB: 'klantreis',
    GITHUB_OUTPUT: join(files, 'output'),
    GITHUB_STEP_SUMMARY: join(files, 'summary'),
    GITHUB_TOKEN: TOKEN,
  };
}

export function pullRequestEvent(repository = 'gemeente/klantreizen', sha = SHA): object {
  const head = { ref: 'melding', sha, repo: { full_name: repository } };
  return { action: 'synchronize', number: 7, pull_request: { number: 7, head, base: { ref: 'main', sha: SHA } } };
}

/** What sets off the second workflow, for a pull request from a fork. */
export function workflowRunEvent(repository = 'iemand/klantreizen', sha = SHA): object {
  return {
    action: 'completed',
    workflow_run: {
      id: 98,
      event: 'pull_request',
      html_url: 'https://github.com/gemeente/klantreizen/actions/runs/98',
      head_sha: sha,
      head_repository: { full_name: repository },
      pull_requests: [],
    },
  };
}

export function gitlabEnv(url: string): Env {
  return {
    GITLAB_CI: 'true',
    CI_API_V4_URL: `${url}/api/v4`,
    CI_COMMIT_SHA: SHA,
    CI_JOB_URL: 'https://gitlab.example/gemeente/klantreizen/-/jobs/5',
    CI_MERGE_REQUEST_IID: '7',
    CI_MERGE_REQUEST_PROJECT_ID: '42',
    CI_MERGE_REQUEST_PROJECT_URL: 'https://gitlab.example/gemeente/klantreizen',
    CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '42',
    CI_MERGE_REQUEST_SOURCE_PROJECT_URL: 'https://gitlab.example/gemeente/klantreizen',
    CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'main',
    CI_PIPELINE_SOURCE: 'merge_request_event',
    KLANTREIS_TOKEN: TOKEN,
  };
}

export function azureEnv(url: string): Env {
  return {
    TF_BUILD: 'True',
    BUILD_BUILDID: '12',
    BUILD_REASON: 'PullRequest',
    BUILD_REPOSITORY_ID: '3411ebc1',
    BUILD_REPOSITORY_NAME: 'Klant reizen',
    BUILD_REPOSITORY_PROVIDER: 'TfsGit',
    SYSTEM_COLLECTIONURI: `${url}/gemeente/`,
    SYSTEM_TEAMPROJECT: 'Dienst verlening',
    SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
    SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
    SYSTEM_PULLREQUEST_SOURCECOMMITID: SHA,
    SYSTEM_PULLREQUEST_ISFORK: 'False',
    SYSTEM_ACCESSTOKEN: TOKEN,
  };
}

/** Reads the outputs of a step as the runner of GitHub does: a name, a word, and the value up to a line with that word. */
export function readOutputs(path: string): Record<string, string> {
  const lines = readFileSync(path, 'utf8').split('\n');
  const outputs: Record<string, string> = {};
  for (let at = 0; at < lines.length && lines[at] !== ''; at++) {
    const [, name, plain, word] = /^([^=<]+)(?:=(.*)|<<(.+))$/.exec(lines[at]!)!;
    const value = plain === undefined ? [] : [plain];
    if (word !== undefined) for (at++; lines[at] !== word; at++) value.push(lines[at]!);
    outputs[name!] = value.join('\n');
  }
  return outputs;
}

/**
 * The commands in a log, as the runners find them: GitHub obeys `::` at the start of a line and `##[` anywhere, Azure DevOps
 * `##vso[` and `##[` anywhere.
 */
export function commandsIn(log: string): string[] {
  return log.split(/[\r\n]+/).flatMap((line) => {
    const github = /^\s*::([\w-]+)/.exec(line);
    if (github) return [`::${github[1]!}`];
    return [...line.matchAll(/##(?:vso)?\[([\w.]+)/g)].map(([whole]) => whole);
  });
}

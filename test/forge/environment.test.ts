import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { pullRequestOf, wholeNumber } from '../../src/forge/environment';
import { type Env, forgeOf, withoutCommands } from '../../src/forge/forge';
import { writeOutputs, writeSummary } from '../../src/forge/github-files';
import { readOutputs } from './request';

let folder: string;
beforeEach(() => void (folder = mkdtempSync(join(tmpdir(), 'klantreis-forge-'))));
afterEach(() => rmSync(folder, { recursive: true }));

const GITHUB: Env = {
  GITHUB_ACTIONS: 'true',
  GITHUB_SERVER_URL: 'https://github.com',
  GITHUB_REPOSITORY: 'gemeente/klantreizen',
  GITHUB_RUN_ID: '99',
  GITHUB_BASE_REF: 'main',
};
const BASE = { ref: 'main', sha: 'b'.repeat(40) };
const SHA = 'a'.repeat(40);

function github(event: unknown): ReturnType<typeof pullRequestOf> {
  const path = join(folder, 'event.json');
  writeFileSync(path, typeof event === 'string' ? event : JSON.stringify(event));
  return pullRequestOf('github', { ...GITHUB, GITHUB_EVENT_PATH: path }, 'x');
}

describe('the forge that a program runs on', () => {
  it.each([
    [{ GITHUB_ACTIONS: 'true' }, 'github'],
    [{ GITLAB_CI: 'true' }, 'gitlab'],
    [{ TF_BUILD: 'True' }, 'azure'],
    [{ CI: 'true' }, undefined],
  ])('%j is %s', (env: Env, forge) => {
    expect(forgeOf(env)).toBe(forge);
  });
});

describe('what a forge tells of the pull request', () => {
  it('on GitHub, of a branch', () => {
    const head = { sha: SHA, repo: { full_name: 'gemeente/klantreizen' } };
    expect(github({ action: 'opened', number: 7, pull_request: { number: 7, head, base: BASE } })).toEqual({
      number: 7,
      bases: ['refs/remotes/origin/main', BASE.sha],
      head: { sha: SHA, repository: 'gemeente/klantreizen' },
      isFork: false,
      page: 'https://github.com/gemeente/klantreizen/actions/runs/99',
    });
  });

  it.each([[{ full_name: 'iemand/klantreizen' }], [null]])('on GitHub, of a fork %j', (repo) => {
    const pull_request = { number: 7, head: { sha: SHA, repo }, base: BASE };
    expect(github({ pull_request })).toMatchObject({ isFork: true });
  });

  it('on GitHub, in the second workflow: the commit and the page of the first, and no number', () => {
    const html_url = 'https://github.com/gemeente/klantreizen/actions/runs/98';
    const workflow_run = { id: 98, html_url, head_sha: SHA, head_repository: { full_name: 'iemand/klantreizen' } };
    expect(github({ workflow_run })).toMatchObject({
      number: undefined,
      head: { sha: SHA, repository: 'iemand/klantreizen' },
      isFork: true,
      page: html_url,
    });
  });

  it.each(['', '[]', '{"pull_request": {"number": "7"}}', '{"workflow_run": null}'])(
    'on GitHub, nothing from an event like %s',
    (event) => {
      expect(github(event)).toMatchObject({ number: undefined, head: undefined, isFork: false });
    },
  );

  it('on GitLab', () => {
    const env = {
      CI_MERGE_REQUEST_IID: '7',
      CI_MERGE_REQUEST_DIFF_BASE_SHA: SHA,
      CI_MERGE_REQUEST_TARGET_BRANCH_NAME: 'hoofd/tak',
      CI_MERGE_REQUEST_PROJECT_ID: '42',
      CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '43',
      CI_JOB_URL: 'https://gitlab.example/g/p/-/jobs/5',
    };
    expect(pullRequestOf('gitlab', env, 'mijn map/rapport.html')).toEqual({
      number: 7,
      bases: [SHA, 'refs/remotes/origin/hoofd/tak'],
      head: undefined,
      isFork: true,
      page: 'https://gitlab.example/g/p/-/jobs/5/artifacts/file/mijn%20map/rapport.html',
    });
  });

  it('on Azure DevOps', () => {
    const env = {
      SYSTEM_COLLECTIONURI: 'https://dev.azure.com/gemeente/',
      SYSTEM_TEAMPROJECT: 'Dienst verlening',
      SYSTEM_PULLREQUEST_PULLREQUESTID: '7',
      SYSTEM_PULLREQUEST_TARGETBRANCH: 'refs/heads/main',
      SYSTEM_PULLREQUEST_ISFORK: 'False',
      BUILD_BUILDID: '12',
    };
    expect(pullRequestOf('azure', env, 'x')).toEqual({
      number: 7,
      bases: ['refs/remotes/origin/main'],
      head: undefined,
      isFork: false,
      page: 'https://dev.azure.com/gemeente/Dienst%20verlening/_build/results?buildId=12',
    });
  });

  it('takes no page that is no web page', () => {
    expect(pullRequestOf('gitlab', { CI_JOB_URL: 'javascript:alert(1)//' }, 'x').page).toBeUndefined();
  });

  it.each(['', '0', '-1', '7 ', '1e3', '٧', '9'.repeat(16)])('takes %j for no number', (text) => {
    expect(wholeNumber(text)).toBeUndefined();
  });
});

describe('the files of a step on GitHub', () => {
  it('take a value that tries to add another one as a value', () => {
    const path = join(folder, 'output');
    const value = 'x\neinde\nbreuk=0\nbreuk<<EOF\n0\nEOF';
    writeOutputs({ GITHUB_OUTPUT: path }, { rapport: value, breuk: 2 });
    expect(readOutputs(path)).toEqual({ rapport: value, breuk: '2' });
  });

  it('take a summary beside what is there, unless it is larger than GitHub takes', () => {
    const path = join(folder, 'summary');
    writeFileSync(path, 'eerst\n');
    writeSummary({ GITHUB_STEP_SUMMARY: path }, 'dan');
    writeSummary({ GITHUB_STEP_SUMMARY: path }, 'é'.repeat(600_000));
    expect(readFileSync(path, 'utf8')).toBe('eerst\ndan\n');
  });

  it('are not written where there are none', () => {
    expect(() => {
      writeOutputs({}, { a: 1 });
      writeSummary({}, 'x');
    }).not.toThrow();
  });
});

describe('a text for the log', () => {
  it.each([
    ['::error::fout', ': :error::fout'],
    ['goed\n  ::add-mask::x', 'goed\n  : :add-mask::x'],
    ['goed\r::warning::x', 'goed\r: :warning::x'],
    ['stap ##vso[task.complete result=Succeeded]', 'stap # # vso[task.complete result=Succeeded]'],
    ['stap ##[error]x', 'stap # # [error]x'],
    ['bron a::b, ## kop', 'bron a::b, ## kop'],
  ])('%j becomes %j', (text, expected) => {
    expect(withoutCommands(text)).toBe(expected);
  });

  it('looks at each line of a text with very many empty ones', () => {
    const empty = '\n'.repeat(1_000_000);
    expect(withoutCommands(`${empty} ::error::a`)).toBe(`${empty} : :error::a`);
  });
});

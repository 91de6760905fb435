import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { PullRequest } from '../../src/forge/environment';
import { filePages } from '../../src/forge/file-pages';
import { FORGES, type Forge } from '../../src/forge/forge';
import { runIn } from '../cli/run-in';
import { Repository } from '../support/repository';
import { FakeGithub } from './fake-github';
import { azureEnv, BASE, type Env, githubEnv, gitlabEnv, pullRequestEvent, workflowRunEvent } from './request';
import { serve } from './server';

const NOWHERE = 'http://127.0.0.1:9';
const [OLD, NEW] = ['b'.repeat(40), 'c'.repeat(40)];
const ENVS: Readonly<Record<Forge, Env>> = {
  github: { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'gemeente/klantreizen' },
  gitlab: gitlabEnv(NOWHERE),
  azure: azureEnv('https://dev.azure.com'),
};
const REQUEST: PullRequest = {
  number: 7,
  bases: [],
  head: { sha: NEW, repository: 'iemand/klantreizen' },
  job: undefined,
  isFork: true,
  page: undefined,
};

describe('the page of a line', () => {
  it('on GitHub stands in the repository that the side comes from', () => {
    const { base, head } = filePages('github', ENVS.github, REQUEST, OLD);
    expect(base!('reizen/reis.klantreis', 12)).toBe(
      `https://github.com/gemeente/klantreizen/blob/${OLD}/reizen/reis.klantreis#L12`,
    );
    expect(head!('reizen/reis.klantreis', 12)).toBe(
      `https://github.com/iemand/klantreizen/blob/${NEW}/reizen/reis.klantreis#L12`,
    );
  });

  it('on GitLab stands in the project that the side comes from', () => {
    const env = { ...ENVS.gitlab, CI_MERGE_REQUEST_SOURCE_PROJECT_URL: 'https://gitlab.example/iemand/klantreizen' };
    const { base, head } = filePages('gitlab', env, REQUEST, OLD);
    expect(base!('a.klantreis', 1)).toBe(`https://gitlab.example/gemeente/klantreizen/-/blob/${OLD}/a.klantreis#L1`);
    expect(head!('a.klantreis', 1)).toBe(`https://gitlab.example/iemand/klantreizen/-/blob/${NEW}/a.klantreis#L1`);
  });

  it('on Azure DevOps is a question to the repository', () => {
    const { base, head } = filePages('azure', ENVS.azure, REQUEST, OLD);
    const repository = 'https://dev.azure.com/gemeente/Dienst%20verlening/_git/Klant%20reizen';
    const rest = 'line=3&lineEnd=4&lineStartColumn=1&lineEndColumn=1&lineStyle=plain&_a=contents';
    expect(base!('map/a.klantreis', 3)).toBe(`${repository}?path=/map/a.klantreis&version=GC${OLD}&${rest}`);
    expect(head!('map/a.klantreis', 3)).toBe(`${repository}?path=/map/a.klantreis&version=GC${NEW}&${rest}`);
  });

  it.each(FORGES)('on %s keeps every sign of a path a sign of the path', (forge) => {
    const { head } = filePages(forge, ENVS[forge], REQUEST, undefined);
    const path = 'a b/#1 ?x&y=z/(kopie) *é*/100%/<b>@"[].klantreis';
    const address = new URL(head!(path, 5)!);
    expect(address.href).not.toMatch(/[\s<>()*@"[\]\\]/);
    expect(address.searchParams.get('path') ?? decodeURIComponent(address.pathname)).toContain(path);
    expect(address.hash).toBe(forge === 'azure' ? '' : '#L5');
  });

  it.each(FORGES)('on %s is none for a path that leads elsewhere or that is not what it seems', (forge) => {
    const { head } = filePages(forge, ENVS[forge], REQUEST, undefined);
    for (const path of ['../a', 'a/../b', '/a', 'a//b', './a', '', 'a\uD800', 'a\uFFFD'])
      expect(head!(path, 5), path).toBeUndefined();
  });

  it.each(FORGES)('on %s is none where the forge does not say which repository or which commit', (forge) => {
    expect(filePages(forge, {}, REQUEST, OLD)).toEqual({ base: undefined, head: undefined });
    const untold = { ...REQUEST, head: undefined };
    expect(filePages(forge, ENVS[forge], untold, undefined)).toEqual({ base: undefined, head: undefined });
    const other = { ...REQUEST, head: { sha: 'main', repository: 'iemand/klantreizen' } };
    expect(filePages(forge, ENVS[forge], other, 'HEAD')).toEqual({ base: undefined, head: undefined });
  });

  it('on Azure DevOps is none for a repository that stands elsewhere', () => {
    const env = { ...ENVS.azure, BUILD_REPOSITORY_PROVIDER: 'GitHub' };
    expect(filePages('azure', env, REQUEST, OLD)).toEqual({ base: undefined, head: undefined });
  });
});

const STAP = `    stap bellen: Noor belt de gemeente
      gevoel neutraal: ze wacht even
        volgens gesprekken
`;
const CHANGED = `# een regel erboven\n${BASE.replace(STAP, '').replace('negatief: ze vindt geen', 'positief: ze vindt een')}`;

/** A pull request in which a stap is gone and a feeling is another one. */
function request(file = 'reizen/reis.klantreis', text = CHANGED) {
  const repository = Repository.create({ [file]: BASE });
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'melding');
  repository.commit({ [file]: text });
  const [base, head] = ['main', 'melding'].map((name) => repository.git('rev-parse', name).trim()) as [string, string];
  return { repository, base, head };
}

function envOf(forge: Forge, head: string): Env {
  if (forge === 'github') return githubEnv(NOWHERE, pullRequestEvent(undefined, head));
  return forge === 'gitlab'
    ? { ...gitlabEnv(NOWHERE), CI_COMMIT_SHA: head }
    : { ...azureEnv('https://dev.azure.com'), SYSTEM_PULLREQUEST_SOURCECOMMITID: head };
}

async function commentOf(folder: string, env: Env, ...args: readonly string[]): Promise<string> {
  const run = await runIn(folder, ['review', ...args], { env });
  expect(run.err).not.toContain('niet geschreven');
  return readFileSync(join(folder, 'klantreis-verslag', 'opmerking.md'), 'utf8');
}

/** Each link to a line: what it says, and where it goes. */
function linksIn(comment: string): string[] {
  return [...comment.matchAll(/\[([^\]]*regel \d+)\]\(<([^>]*)>\)/g)].map(([, text, url]) => `${text} ${url}`);
}

/** The line on which a text stands, from 1. */
function lineOf(text: string, part: string): number {
  return text.split('\n').findIndex((row) => row.includes(part)) + 1;
}

describe('each change in the comment', () => {
  it.each(FORGES)('leads to its line on %s, and what is gone to where it stood', async (forge) => {
    const { repository, base, head } = request();
    const comment = await commentOf(repository.folder, envOf(forge, head));
    const offered = { sha: head, repository: 'gemeente/klantreizen' };
    const pages = filePages(forge, envOf(forge, head), { ...REQUEST, head: offered }, base);
    const file = 'reizen/reis.klantreis';
    const [feeling, gone] = [lineOf(CHANGED, 'positief: ze vindt een'), lineOf(BASE, 'stap bellen')];
    const links = linksIn(comment);
    expect(links).toContain(`reizen/reis.klantreis, regel ${feeling} ${pages.head!(file, feeling)}`);
    expect(links).toContain(`stond in ${file}, regel ${gone} ${pages.base!(file, gone)}`);
    const report = readFileSync(join(repository.folder, 'klantreis-verslag', 'rapport.html'), 'utf8');
    const shown = [...report.matchAll(/<a href="([^"#][^"]*)"/g)].map(([, url]) => url!.replaceAll('&amp;', '&'));
    expect(shown).toEqual(expect.arrayContaining([pages.head!(file, feeling), pages.base!(file, gone)]));
    // Every place is a link.
    expect(comment.replace(/\[[^\]]*\]\(<[^>]*>\)/g, '')).not.toMatch(/\((?:stond |[\w/.]+, )?(?:op |in )?regel \d/);
  });

  it('leads to the file also where the command runs in a folder of the repository', async () => {
    const { repository, head } = request('dienst/reizen/reis #1.klantreis');
    const comment = await commentOf(join(repository.folder, 'dienst'), envOf('github', head));
    expect(comment).toContain(`/blob/${head}/dienst/reizen/reis%20%231.klantreis#L`);
  });

  it('leads nowhere on a computer of our own, or where the forge does not say enough', async () => {
    const { repository, head } = request();
    expect(linksIn(await commentOf(repository.folder, {}, '--base', 'main'))).toEqual([]);
    const env = { ...gitlabEnv(NOWHERE), CI_COMMIT_SHA: head, CI_MERGE_REQUEST_PROJECT_URL: '' };
    const links = linksIn(await commentOf(repository.folder, env));
    expect(links.length).toBeGreaterThan(0);
    for (const link of links) expect(link).toContain(head);
  });

  it('leads not to a line of a file that was merged into another text', async () => {
    const { repository, base, head } = request();
    repository.git('checkout', '--quiet', 'main');
    const between = BASE.replace('  aantal 6\n', '  aantal 6\n  # ertussen\n  # ertussen\n');
    repository.commit({ 'reizen/reis.klantreis': between });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.git('checkout', '--quiet', '--detach');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'samen', 'melding');
    const links = linksIn(await commentOf(repository.folder, envOf('github', head)));
    const tip = repository.git('rev-parse', 'main').trim();
    expect(links.join('\n')).not.toContain(head);
    expect(links.join('\n')).not.toContain(base);
    expect(links.join('\n')).toContain(`/blob/${tip}/`);
  });

  it.each(FORGES)('has no link on %s where its path holds something of a real person', async (forge) => {
    const mail = 'j.jansen@voorbeeldmail.nl';
    const { repository, head } = request(`reizen/${mail}/reis.klantreis`);
    const comment = await commentOf(repository.folder, envOf(forge, head));
    expect(comment).toMatch(/regel \d/);
    expect(linksIn(comment)).toEqual([]);
    for (const form of [mail, encodeURIComponent(mail), 'jansen']) expect(comment).not.toContain(form);
    const report = readFileSync(join(repository.folder, 'klantreis-verslag', 'verslag.json'), 'utf8');
    expect(report).not.toContain('jansen');
  });

  it('leads in the second workflow to the fork, and never to a commit that only the report names', async () => {
    const { repository, base, head } = request();
    const fake = new FakeGithub();
    fake.head = { sha: head, repository: 'iemand/klantreizen' };
    const server = await serve(fake.handle);
    const event = pullRequestEvent('iemand/klantreizen', head);
    await runIn(repository.folder, ['review'], { env: githubEnv(server.url, event) });
    const env = githubEnv(server.url, workflowRunEvent('iemand/klantreizen', head));
    await runIn(repository.folder, ['comment', '--from', 'klantreis-verslag/verslag.json'], { env });
    const links = linksIn(fake.comments[0]!.body);
    expect(links.length).toBeGreaterThan(1);
    for (const link of links) expect(link).toContain(`https://github.com/iemand/klantreizen/blob/${head}/`);
    expect(fake.comments[0]!.body).not.toContain(base);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Run } from '../cli/run-cli';
import { runIn } from '../cli/run-in';
import { golden } from '../support/golden';
import { FakeAzure } from './fake-azure';
import { FakeGithub } from './fake-github';
import { FakeGitlab } from './fake-gitlab';
import {
  azureEnv,
  checkout,
  commandsIn,
  type Env,
  githubEnv,
  gitlabEnv,
  HEAD,
  HOSTILE,
  pullRequestEvent,
  readOutputs,
  TOKEN,
  workflowRunEvent,
} from './request';
import { type Answer, serve } from './server';

function review({ folder }: { readonly folder: string }, env: Env, ...args: readonly string[]): Promise<Run> {
  return runIn(folder, ['review', '--comment', ...args], { env });
}

describe('klantreis review on GitHub', () => {
  it('writes the comment, brings it up to date, and leaves it alone where nothing changed', async () => {
    const fake = new FakeGithub();
    const server = await serve(fake.handle);
    const env = githubEnv(server.url);
    const repository = checkout(HEAD);
    const first = await review(repository, env);
    expect(first).toMatchObject({ code: 0 });
    expect(first.err).toContain('De opmerking staat bij de pull request.');
    await expect(fake.comments[0]!.body).toMatchFileSnapshot(golden('opmerking-github.md'));

    repository.commit({ 'reizen/reis.klantreis': HEAD.replace('ze wacht lang', 'ze wacht heel lang') });
    expect((await review(repository, env)).err).toContain('De opmerking bij de pull request is bijgewerkt.');
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]!.body).toContain('*ze wacht heel lang*');

    const writes = server.writes().length;
    expect((await review(repository, env)).err).toContain('klopte nog');
    expect(server.writes()).toHaveLength(writes);
  });

  it('puts messages on the lines, a summary on the page of the run, and the counts where the next step finds them', async () => {
    const env = githubEnv('http://127.0.0.1:9');
    const { out } = await runIn(checkout(HEAD).folder, ['review'], { env });
    expect(out).toMatch(/^::warning file=reizen\/reis\.klantreis,line=\d+,/m);
    expect(readFileSync(join(env.files, 'summary'), 'utf8')).toContain('Klantreis: wat verandert er?');
    expect(readOutputs(join(env.files, 'output'))).toMatchObject({
      rapport: 'klantreis-verslag/rapport.html',
      'let-op': '3',
      fouten: '0',
    });
  });

  it('compares with what GitHub merged the pull request with, and with the commit of the event where that is all there is', async () => {
    const repository = checkout(HEAD);
    const start = repository.git('rev-parse', 'main').trim();
    repository.git('checkout', '--quiet', 'main');
    repository.commit({ 'reizen/later.klantreis': 'persona later: Later\n' });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.git('checkout', '--quiet', '--detach');
    repository.git('merge', '--quiet', '--no-ff', '-m', 'x', 'melding');
    const env = githubEnv('http://127.0.0.1:9');
    const merged = await runIn(repository.folder, ['review'], { env });
    expect(merged.out).toContain('Wat verandert er van main naar deze pull request?');
    expect(merged.out).not.toMatch(/Later.* is nieuw/);

    repository.git('update-ref', '-d', 'refs/remotes/origin/main');
    const event = pullRequestEvent() as { readonly pull_request: { readonly base: { sha: string } } };
    event.pull_request.base.sha = start;
    const older = await runIn(repository.folder, ['review'], { env: githubEnv('http://127.0.0.1:9', event) });
    expect(older.code).toBe(0);
    expect(older.out).toMatch(/Later.* is nieuw/);
  });

  it('writes no comment where there is nothing to say, but keeps the one that is there right', async () => {
    const fake = new FakeGithub();
    const server = await serve(fake.handle);
    const repository = checkout(HEAD.replace(/^/, '# klad\n'));
    repository.git('reset', '--quiet', '--hard', 'main');
    expect((await review(repository, githubEnv(server.url))).err).toContain('Er is niets te melden.');
    expect(fake.comments).toEqual([]);
    repository.commit({ 'reizen/reis.klantreis': HEAD });
    await review(repository, githubEnv(server.url));
    repository.git('reset', '--quiet', '--hard', 'main');
    expect((await review(repository, githubEnv(server.url))).err).toContain('is bijgewerkt');
    expect(fake.comments).toHaveLength(1);
    expect(fake.comments[0]!.body).toContain('niets veranderd in betekenis');
  });

  it('on a pull request from a fork, which may not write, says that the comment comes later', async () => {
    const fake = new FakeGithub();
    fake.mayWrite = false;
    fake.head = { ...fake.head, repository: 'iemand/klantreizen' };
    const server = await serve(fake.handle);
    const env = githubEnv(server.url, pullRequestEvent('iemand/klantreizen'));
    const { code, out, err } = await review(checkout(HEAD), env);
    expect(code).toBe(0);
    expect(err).toContain('De opmerking volgt via de tweede workflow');
    expect(out).not.toContain('::warning::');
  });

  it.each<readonly [string, Answer, string]>([
    [
      'may not write',
      { status: 403, json: { message: 'Resource not accessible by integration' } },
      '`pull-requests: write`',
    ],
    ['is not known', { status: 401, json: { message: 'Bad credentials' } }, 'kent het token niet'],
    ['meets trouble', { status: 500, headers: { 'retry-after': '0' } }, 'heeft zelf een storing (500)'],
    ['is too busy', { status: 429, headers: { 'retry-after': '0' } }, 'te veel vragen'],
    ['has to wait too long', { status: 403, headers: { 'retry-after': '3541' } }, 'vraagt ons 60 minuten te wachten'],
    [
      'is sent elsewhere',
      { status: 302, headers: { location: 'https://127.0.0.2/' } },
      'Daar sturen wij het token niet heen',
    ],
  ])('warns where it %s, and keeps its outcome', async (_, answer, help) => {
    const server = await serve(() => answer);
    for (const [args, code] of [[[], 0] as const, [['--fail-on', 'let-op'], 1] as const]) {
      const run = await review(checkout(HEAD), githubEnv(server.url), ...args);
      expect(run.code).toBe(code);
      expect(run.out).toMatch(/^::warning::De opmerking is niet geschreven\./m);
      expect(run.out).toContain(help);
      expect(run.out + run.err).not.toContain(TOKEN);
    }
  });

  it('does not write over the comment of a newer run', async () => {
    const fake = new FakeGithub();
    fake.head = { ...fake.head, sha: 'f'.repeat(40) };
    const server = await serve(fake.handle);
    const { code, out } = await review(checkout(HEAD), githubEnv(server.url));
    expect(code).toBe(0);
    expect(out).toContain('Misschien is er intussen een nieuwere versie');
    expect(server.writes()).toEqual([]);
  });

  it('says what is missing where there is no token', async () => {
    const { code, out } = await review(checkout(HEAD), { ...githubEnv('http://127.0.0.1:9'), GITHUB_TOKEN: '' });
    expect(code).toBe(0);
    expect(out).toContain('`GITHUB_TOKEN: ${{ github.token }}`');
  });
});

describe('klantreis comment on GitHub, the second workflow', () => {
  async function twoWorkflows(event: object = workflowRunEvent(), text = HEAD) {
    const fake = new FakeGithub();
    fake.head = { ...fake.head, repository: 'iemand/klantreizen' };
    const server = await serve(fake.handle);
    const repository = checkout(text);
    const first = githubEnv(server.url, pullRequestEvent('iemand/klantreizen'));
    await runIn(repository.folder, ['review'], { env: first });
    const args = ['comment', '--from', 'klantreis-verslag/verslag.json'];
    return { fake, server, run: await runIn(repository.folder, args, { env: githubEnv(server.url, event) }) };
  }

  it('writes the comment that the first one could not write', async () => {
    const { fake, run } = await twoWorkflows();
    expect(run).toEqual({ code: 0, out: '', err: 'De opmerking staat bij de pull request.\n' });
    const lookedAt = readFileSync(golden('opmerking-github.md'), 'utf8');
    // Only the page of the run is another one.
    expect(fake.comments[0]!.body).toBe(lookedAt.replaceAll('/runs/99', '/runs/98'));
  });

  it('writes it also where a line is longer than a report may have', async () => {
    const long = 'een lange zin '.repeat(2000);
    const wrong = `    stap lang: ${long}\n      gevoel ${'zeer'.repeat(8000)}: ${long}\n        volgens ${'bron'.repeat(8000)}\n`;
    const { fake, run } = await twoWorkflows(undefined, `${HEAD}${wrong}`);
    expect(run.err).toContain('De opmerking staat bij de pull request.');
    expect(fake.comments[0]!.body).toContain('een lange zin');
    expect(fake.comments[0]!.body.length).toBeLessThan(65_000);
  });

  it.each([
    ['of another commit', workflowRunEvent(undefined, 'f'.repeat(40)), 'niet (meer) over de commit'],
    ['from another repository', workflowRunEvent('derde/klantreizen'), 'niet (meer) over de commit'],
    ['of which GitHub says nothing', {}, 'GitHub zegt niet bij welke commit'],
  ])('refuses a report %s', async (_, event, help) => {
    const { server, run } = await twoWorkflows(event);
    expect(run.code).toBe(2);
    expect(run.err).toContain(help);
    expect(server.writes()).toEqual([]);
  });
});

describe('klantreis review on GitLab', () => {
  it('writes the note, brings it up to date, and leaves a report on the lines', async () => {
    const fake = new FakeGitlab();
    const server = await serve(fake.handle);
    const repository = checkout(HEAD);
    const first = await review(repository, gitlabEnv(server.url));
    expect(first).toMatchObject({ code: 0 });
    expect(first.err).toContain('De opmerking staat bij de merge request.');
    await expect(fake.notes[0]!.body).toMatchFileSnapshot(golden('opmerking-gitlab.md'));
    const report: unknown = JSON.parse(
      readFileSync(join(repository.folder, 'klantreis-verslag', 'gl-code-quality-report.json'), 'utf8'),
    );
    expect(report).toContainEqual(
      expect.objectContaining({
        severity: 'minor',
        location: expect.objectContaining({ path: 'reizen/reis.klantreis' }) as object,
      }),
    );
    expect((await review(repository, gitlabEnv(server.url))).err).toContain('klopte nog');
    expect(server.writes()).toHaveLength(1);
  });

  it('does not write over the note of a newer pipeline', async () => {
    const fake = new FakeGitlab();
    const server = await serve(fake.handle);
    fake.head = 'f'.repeat(40);
    const { code, err } = await review(checkout(HEAD), gitlabEnv(server.url));
    expect(code).toBe(0);
    expect(err).toContain('Misschien is er intussen een nieuwere versie');
    expect(server.writes()).toEqual([]);
    // GitLab made a commit of both sides for this pipeline, and tells beside it which one was offered.
    const merged = { CI_COMMIT_SHA: 'a'.repeat(40), CI_MERGE_REQUEST_SOURCE_BRANCH_SHA: fake.head };
    expect((await review(checkout(HEAD), { ...gitlabEnv(server.url), ...merged })).err).toContain('staat bij');
  });

  it('says that the token of a job is not enough', async () => {
    const env = { ...gitlabEnv('http://127.0.0.1:9'), KLANTREIS_TOKEN: '' };
    const { code, err } = await review(checkout(HEAD), { ...env, CI_JOB_TOKEN: TOKEN });
    expect(code).toBe(0);
    expect(err).toContain('`CI_JOB_TOKEN`');
    const fork = await review(checkout(HEAD), { ...env, CI_MERGE_REQUEST_SOURCE_PROJECT_ID: '43' });
    expect(fork.err).toContain('Deze merge request komt uit een fork');
  });
});

describe('klantreis review on Azure DevOps', () => {
  it('opens a thread, closes it when nothing asks for attention, and shows the summary', async () => {
    const fake = new FakeAzure();
    const server = await serve(fake.handle);
    const repository = checkout(HEAD);
    const { code, out, err } = await review(repository, azureEnv(server.url));
    expect(code).toBe(0);
    expect(err).toContain('De opmerking staat bij de pull request.');
    expect(out).toMatch(/^##vso\[task\.logissue type=warning;sourcepath=reizen\/reis\.klantreis;linenumber=\d+;/m);
    expect(out).toContain(`##vso[task.uploadsummary]${join(repository.folder, 'klantreis-verslag', 'opmerking.md')}\n`);
    expect(fake.threads).toMatchObject([{ status: 'active' }]);
    repository.git('reset', '--quiet', '--hard', 'main');
    await review(repository, azureEnv(server.url));
    expect(fake.threads).toMatchObject([{ status: 'closed' }]);
  });

  it('does not write over the thread of a newer run', async () => {
    const fake = new FakeAzure();
    const server = await serve(fake.handle);
    fake.head = 'f'.repeat(40);
    const { code, out } = await review(checkout(HEAD), azureEnv(server.url));
    expect(code).toBe(0);
    expect(out).toContain('Misschien is er intussen een nieuwere versie');
    expect(server.writes()).toEqual([]);
    // An older server does not tell which commit it is.
    const untold = { ...azureEnv(server.url), SYSTEM_PULLREQUEST_SOURCECOMMITID: '' };
    expect((await review(checkout(HEAD), untold)).err).toContain('staat bij');
  });

  it('says which right is missing', async () => {
    const fake = new FakeAzure();
    fake.mayWrite = false;
    const server = await serve(fake.handle);
    const { code, out } = await review(checkout(HEAD), azureEnv(server.url));
    expect(code).toBe(0);
    expect(out).toMatch(
      /^##vso\[task\.logissue type=warning\]De opmerking is niet geschreven\..*Contribute to pull requests/m,
    );
    const fork = await review(checkout(HEAD), { ...azureEnv(server.url), SYSTEM_PULLREQUEST_ISFORK: 'True' });
    expect(fork.err).toContain('Deze pull request komt uit een fork');
  });
});

describe('the texts of a klantreis', () => {
  it('are no commands to GitHub', async () => {
    const { out, err } = await runIn(checkout(HOSTILE).folder, ['review'], { env: githubEnv('http://127.0.0.1:9') });
    expect(out).toContain('kapot');
    for (const command of commandsIn(out + err)) expect(command).toMatch(/^::(?:error|warning|notice)$/);
    expect(out).not.toMatch(/^::error file=x/m);
  });

  it('are no commands to Azure DevOps', async () => {
    const repository = checkout(HOSTILE);
    repository.commit({
      '##vso[task.complete result=Failed]x/##[error]y.klantreis': 'klantreis x: X\n  voor ##[error]\n',
    });
    const { out, err } = await runIn(repository.folder, ['review'], { env: azureEnv('http://127.0.0.1:9') });
    expect(out).toContain('setvariable');
    expect(out).toContain('task.complete');
    const known = /^##vso\[task\.(?:logissue|uploadsummary)$/;
    for (const line of (out + err).split('\n')) {
      // The runner takes the first command of a line.
      for (const command of commandsIn(line).slice(0, 1)) expect(command).toMatch(known);
    }
  });

  it.each(['github', 'gitlab', 'azure'] as const)('are text in the comment on %s', async (forge) => {
    const repository = checkout(HOSTILE);
    await runIn(repository.folder, ['review', '--forge', forge, '--base', 'main']);
    const comment = readFileSync(join(repository.folder, 'klantreis-verslag', 'opmerking.md'), 'utf8');
    expect(comment).toContain('kapot');
    expect(comment).not.toMatch(/<script|(?<!\\)\]\(javascript:|[^&]#12\b|(?<![\w&#;])@iedereen/);
    expect(comment.match(/<\/details>/g) ?? []).toHaveLength(comment.match(/<details>/g)?.length ?? 0);
    expect(comment.match(/<!-- klantreis/g)).toHaveLength(1);
    for (const line of comment.split('\n')) expect(line).not.toMatch(/^\s*\/\w/);
  });
});

import { describe, expect, it } from 'vitest';
import { join } from 'node:path';
import { runIn } from '../cli/run-in';
import { Repository } from '../support/repository';
import { FakeGithub } from './fake-github';
import { FakeGitlab } from './fake-gitlab';
import { BASE, type Env, githubEnv, gitlabEnv, HEAD, pullRequestEvent, workflowRunEvent } from './request';
import { serve } from './server';

const [ZORG, WONEN] = ['zorg/reis.klantreis', 'wonen/reis.klantreis'];

/** A repository with two folders that each have their settings, both changed. */
function twoFolders(): Repository {
  const settings = { 'zorg/klantreis.json': '{}', 'wonen/klantreis.json': '{}' };
  const repository = Repository.create({ ...settings, [ZORG]: BASE, [WONEN]: BASE });
  repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
  repository.git('checkout', '--quiet', '-b', 'melding');
  repository.commit({ [ZORG]: HEAD, [WONEN]: HEAD });
  return repository;
}

describe('more than one folder of klantreizen', () => {
  it('has one comment where one review looks at all of them', async () => {
    const fake = new FakeGitlab();
    const env = gitlabEnv((await serve(fake.handle)).url);
    const { folder } = twoFolders();
    await runIn(folder, ['review', '--comment'], { env });
    // The top folder is all of it, however it is named.
    expect((await runIn(folder, ['review', '--comment', '.'], { env })).err).toContain('klopte nog');
    expect(fake.notes).toHaveLength(1);
    expect(fake.notes[0]!.body).toContain(ZORG);
    expect(fake.notes[0]!.body).toContain(WONEN);
    expect(fake.notes[0]!.body).not.toContain('Dit bericht gaat over');
  });

  it('has a comment of each where each has a review, which says what it is about and is found again', async () => {
    const fake = new FakeGitlab();
    const server = await serve(fake.handle);
    const env = gitlabEnv(server.url);
    const { folder } = twoFolders();
    await runIn(folder, ['review', '--comment', '--', 'zorg'], { env });
    await runIn(folder, ['review', '--comment', '--', 'wonen'], { env });
    expect(fake.notes.map(({ body }) => /Dit bericht gaat over .*/.exec(body)?.[0])).toEqual([
      'Dit bericht gaat over <code>zorg</code>.',
      'Dit bericht gaat over <code>wonen</code>.',
    ]);
    const writes = server.writes().length;
    for (const path of ['zorg', './wonen/'])
      expect((await runIn(folder, ['review', '--comment', '--', path], { env })).err).toContain('klopte nog');
    // From within the folder it is the same review.
    const within = await runIn(join(folder, 'zorg'), ['review', '--comment'], { env });
    expect(within.err).not.toContain('De opmerking staat bij');
    expect(fake.notes).toHaveLength(2);
    expect(server.writes().length - writes).toBeLessThan(2);
  });

  it('has a comment of each where the reports go to other folders', async () => {
    const fake = new FakeGitlab();
    const env = gitlabEnv((await serve(fake.handle)).url);
    const { folder } = twoFolders();
    for (const output of ['een', 'twee', 'een']) await runIn(folder, ['review', '--comment', '-o', output], { env });
    expect(fake.notes).toHaveLength(2);
    // Where the usual folder stands does not matter: Azure DevOps has it beside the repository.
    await runIn(folder, ['review', '--comment'], { env });
    await runIn(folder, ['review', '--comment', '-o', 'diep/klantreis-verslag'], { env });
    expect(fake.notes).toHaveLength(3);
  });

  it('has them apart in the second workflow too', async () => {
    const fake = new FakeGithub();
    fake.head = { ...fake.head, repository: 'iemand/klantreizen' };
    const { url } = await serve(fake.handle);
    const { folder } = twoFolders();
    const again = async (path: string) => {
      await runIn(folder, ['review', '--', path], { env: githubEnv(url, pullRequestEvent('iemand/klantreizen')) });
      const args = ['comment', '--from', 'klantreis-verslag/verslag.json'];
      return (await runIn(folder, args, { env: githubEnv(url, workflowRunEvent()) })).err;
    };
    expect(await again('zorg')).toContain('staat bij');
    expect(await again('wonen')).toContain('staat bij');
    expect(await again('zorg')).toContain('klopte nog');
    expect(fake.comments).toHaveLength(2);
  });

  it.each([
    ['GitLab', { CI_JOB_NAME: 'klantreis' }, { CI_JOB_NAME: 'andere' }],
    ['GitLab, of a job that runs more than once', { CI_JOB_NAME: 'klantreis 1/2' }, { CI_JOB_NAME: 'klantreis 2/2' }],
  ])('a job on %s that looks at other paths takes its comment along, and no other', async (_, own, others) => {
    const fake = new FakeGitlab();
    const env = gitlabEnv((await serve(fake.handle)).url);
    const { folder } = twoFolders();
    const run = (job: Env, ...paths: readonly string[]) =>
      runIn(folder, ['review', '--comment', '--', ...paths], { env: { ...env, ...job } });
    await run(others, 'wonen');
    await run(own, 'zorg');
    const ids = fake.notes.map(({ id }) => id);
    await run(own, 'zorg', 'wonen');
    expect(fake.notes.map(({ id }) => id)).toEqual(ids);
    expect(fake.notes.map(({ body }) => /Dit bericht gaat over .*/.exec(body)?.[0])).toEqual([
      'Dit bericht gaat over <code>wonen</code>.',
      'Dit bericht gaat over <code>wonen</code> en <code>zorg</code>.',
    ]);
    // Back to everything, and to what the other job looks at: nobody can tell those two apart.
    await run(own);
    expect(fake.notes[1]!.body).not.toContain('Dit bericht gaat over');
    await run(own, 'wonen');
    expect(fake.notes.map(({ id }) => id)).toEqual(ids.slice(0, 1));
  });

  it('a job on GitHub that looks at other paths takes its comment along in the second workflow too', async () => {
    const fake = new FakeGithub();
    fake.head = { ...fake.head, repository: 'iemand/klantreizen' };
    const { url } = await serve(fake.handle);
    const { folder } = twoFolders();
    const run = async (GITHUB_JOB: string, path: string) => {
      const job = {
        GITHUB_JOB,
        GITHUB_ACTION: 'klantreis',
        GITHUB_WORKFLOW_REF: 'a/b/c.yml@refs/pull/7/merge',
        KLANTREIS_RIJ: '0',
      };
      const env = { ...githubEnv(url, pullRequestEvent('iemand/klantreizen')), ...job };
      await runIn(folder, ['review', '--', path], { env });
      const args = ['comment', '--from', 'klantreis-verslag/verslag.json'];
      await runIn(folder, args, { env: githubEnv(url, workflowRunEvent()) });
    };
    await run('een', 'wonen');
    await run('twee', 'zorg');
    await run('een', 'wonen/reis.klantreis');
    expect(fake.comments.map(({ body }) => /Dit bericht gaat over .*/.exec(body)?.[0])).toEqual([
      'Dit bericht gaat over <code>wonen/reis.klantreis</code>.',
      'Dit bericht gaat over <code>zorg</code>.',
    ]);
  });

  it('tells nothing of a real person that a path holds', async () => {
    const repository = Repository.create({ 'j.jansen@voorbeeldmail.nl/reis.klantreis': BASE });
    repository.git('update-ref', 'refs/remotes/origin/main', 'HEAD');
    repository.commit({ 'j.jansen@voorbeeldmail.nl/reis.klantreis': HEAD });
    const fake = new FakeGitlab();
    const env = gitlabEnv((await serve(fake.handle)).url);
    await runIn(repository.folder, ['review', '--comment', '--', 'j.jansen@voorbeeldmail.nl'], { env });
    expect(fake.notes[0]!.body).toContain('Dit bericht gaat over');
    expect(fake.notes[0]!.body).not.toContain('jansen');
  });
});

import { beforeEach, describe, expect, it } from 'vitest';
import { azureApi, azureComments } from '../../src/forge/azure';
import { githubApi, githubComments } from '../../src/forge/github';
import { gitlabApi, gitlabComments } from '../../src/forge/gitlab';
import { type Comments, keepOneComment } from '../../src/forge/one-comment';
import { FakeAzure, SOMEBODY } from './fake-azure';
import { BOT, FakeGithub } from './fake-github';
import { FakeGitlab } from './fake-gitlab';
import { type Handler, serve, type Server } from './server';

const MARKER = '<!-- merk -->';
const [FIRST, SECOND] = [`${MARKER}\neen\n`, `${MARKER}\ntwee\n`];
const TOKEN = 'ghs_geheim';

interface Case {
  readonly name: string;
  readonly setUp: () => {
    readonly handle: Handler;
    readonly open: (server: Server) => Comments;
    /** The comments as they stand there, the oldest first. */
    readonly bodies: () => readonly string[];
    readonly addForeign: (body: string) => void;
    readonly forbid: () => void;
  };
}

const CASES: readonly Case[] = [
  {
    name: 'GitHub',
    setUp: () => {
      const fake = new FakeGithub();
      return {
        handle: fake.handle,
        open: ({ url }) => githubComments(githubApi(url, TOKEN), 'gemeente/klantreizen', 7),
        bodies: () => fake.comments.map(({ body }) => body),
        addForeign: (body) => void fake.add(body, { login: 'iemand', type: 'User' }),
        forbid: () => void (fake.mayWrite = false),
      };
    },
  },
  {
    name: 'GitLab',
    setUp: () => {
      const fake = new FakeGitlab();
      return {
        handle: fake.handle,
        open: ({ url }) => gitlabComments(gitlabApi(`${url}/api/v4`, TOKEN), '42', 7),
        bodies: () => fake.notes.map(({ body }) => body),
        addForeign: (body) => void fake.add(body, { id: 1, username: 'iemand' }),
        forbid: () => void (fake.mayWrite = false),
      };
    },
  },
  {
    name: 'Azure DevOps',
    setUp: () => {
      const fake = new FakeAzure();
      const place = { project: 'Dienst verlening', repository: '3411ebc1', pull: 7 };
      return {
        handle: fake.handle,
        open: ({ url }) => azureComments(azureApi(`${url}/gemeente/`, TOKEN), place, false),
        bodies: () => fake.threads.map(({ comments }) => comments[0]!.content),
        addForeign: (body) => void fake.add(body, 'active', SOMEBODY),
        forbid: () => void (fake.mayWrite = false),
      };
    },
  },
];

describe.each(CASES)('the one comment on $name', ({ setUp }) => {
  let at: ReturnType<Case['setUp']>;
  let server: Server;
  const keep = (body: string) => keepOneComment(at.open(server), MARKER, body);
  beforeEach(async () => {
    at = setUp();
    server = await serve(at.handle);
  });

  it('is made, then changed, and left alone where it says so already', async () => {
    at.addForeign('Mooi!');
    expect(await keep(FIRST)).toBe('created');
    expect(await keep(SECOND)).toBe('updated');
    const writes = server.writes().length;
    expect(await keep(SECOND)).toBe('same');
    expect(server.writes()).toHaveLength(writes);
    expect(at.bodies()).toEqual(['Mooi!', SECOND]);
  });

  it('is found below more comments than a page has', async () => {
    for (let i = 0; i < 130; i++) at.addForeign(`Opmerking ${i}`);
    await keep(FIRST);
    for (let i = 0; i < 130; i++) at.addForeign(`Later ${i}`);
    expect(await keep(SECOND)).toBe('updated');
    expect(at.bodies()[130]).toBe(SECOND);
    expect(at.bodies()).toHaveLength(261);
  });

  it('is not the comment of somebody else that has our marker, nor one that quotes it', async () => {
    at.addForeign(FIRST);
    at.addForeign(`> ${FIRST}`);
    expect(await keep(FIRST)).toBe('created');
    expect(await keep(SECOND)).toBe('updated');
    expect(at.bodies()).toEqual([FIRST, `> ${FIRST}`, SECOND]);
  });

  it('is refused to who may not write', async () => {
    at.forbid();
    await expect(keep(FIRST)).rejects.toMatchObject({ trouble: 'forbidden' });
    expect(at.bodies()).toEqual([]);
  });

  it('shows the token to nobody else', async () => {
    await keep(FIRST);
    await keep(SECOND);
    expect(new Set(server.seen.map(({ authorization }) => authorization))).toEqual(new Set([`Bearer ${TOKEN}`]));
  });
});

describe('on GitHub', () => {
  const open = ({ url }: Server) => githubComments(githubApi(url, TOKEN), 'gemeente/klantreizen', 7);

  it('the token of a person changes the comments of that person', async () => {
    const fake = new FakeGithub();
    fake.user = { login: 'redactie', type: 'User' };
    fake.add(FIRST, { login: 'iemand', type: 'User' });
    fake.add(FIRST);
    const server = await serve(fake.handle);
    expect(await keepOneComment(open(server), MARKER, SECOND)).toBe('updated');
    expect(fake.comments.map(({ body }) => body)).toEqual([FIRST, SECOND]);
  });

  it('a comment of another bot, which we may not change, gets ours beside it', async () => {
    const fake = new FakeGithub();
    fake.add(FIRST, { ...BOT, login: 'andere[bot]' });
    const server = await serve(fake.handle);
    expect(await keepOneComment(open(server), MARKER, SECOND)).toBe('created');
    expect(fake.comments.map(({ body }) => body)).toEqual([FIRST, SECOND]);
  });
});

describe('on GitLab', () => {
  it('a remark of GitLab itself is no comment', async () => {
    const fake = new FakeGitlab();
    fake.add(FIRST, undefined, true);
    const server = await serve(fake.handle);
    const comments = gitlabComments(gitlabApi(`${server.url}/api/v4`, TOKEN), '42', 7);
    expect(await keepOneComment(comments, MARKER, SECOND)).toBe('created');
  });
});

describe('on Azure DevOps', () => {
  const place = { project: 'Dienst verlening', repository: '3411ebc1', pull: 7 };
  const keep = ({ url }: Server, body: string, isOpen: boolean) =>
    keepOneComment(azureComments(azureApi(`${url}/gemeente/`, TOKEN), place, isOpen), MARKER, body);

  it('the thread is open while there is something to look at', async () => {
    const fake = new FakeAzure();
    const server = await serve(fake.handle);
    await keep(server, FIRST, true);
    expect(fake.threads[0]!.status).toBe('active');
    await keep(server, SECOND, false);
    expect(fake.threads[0]!.status).toBe('closed');
  });

  it('who closes the thread keeps it closed until the comment says something else', async () => {
    const fake = new FakeAzure();
    const server = await serve(fake.handle);
    await keep(server, FIRST, true);
    fake.threads[0]!.status = 'fixed';
    expect(await keep(server, FIRST, true)).toBe('same');
    expect(fake.threads[0]!.status).toBe('fixed');
    expect(await keep(server, SECOND, true)).toBe('updated');
    expect(fake.threads[0]!.status).toBe('active');
  });

  it('a comment that was taken away stays away; there comes a new one', async () => {
    const fake = new FakeAzure();
    fake.add(FIRST, 'active', undefined, true);
    const server = await serve(fake.handle);
    expect(await keep(server, FIRST, true)).toBe('created');
  });

  it('the page to sign in means that the token does not work', async () => {
    const fake = new FakeAzure();
    fake.known = false;
    const server = await serve(fake.handle);
    await expect(keep(server, FIRST, true)).rejects.toMatchObject({ trouble: 'token', detail: '203' });
  });
});

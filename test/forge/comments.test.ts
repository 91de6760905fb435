import { beforeEach, describe, expect, it } from 'vitest';
import { azureApi, azureComments } from '../../src/forge/azure';
import { githubApi, githubComments } from '../../src/forge/github';
import { gitlabApi, gitlabComments } from '../../src/forge/gitlab';
import { type Comments, keepOneComment, type Wanted } from '../../src/forge/one-comment';
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
    readonly addOwn: (body: string) => void;
    /** Takes away all comments, as somebody with the right to do so would. */
    readonly clear: () => void;
    /** Changes the first comment, as somebody with the right to do so would. */
    readonly edit: (body: string) => void;
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
        addOwn: (body) => void fake.add(body),
        clear: () => void fake.comments.splice(0),
        edit: (body) => void (fake.comments[0]!.body = body),
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
        addOwn: (body) => void fake.add(body),
        clear: () => void fake.notes.splice(0),
        edit: (body) => void (fake.notes[0]!.body = body),
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
        bodies: () => fake.threads.flatMap(({ comments: [first] }) => (first!.isDeleted ? [] : [first!.content])),
        addForeign: (body) => void fake.add(body, 'active', SOMEBODY),
        addOwn: (body) => void fake.add(body, 'active'),
        clear: () => fake.threads.forEach(({ comments: [first] }) => (first!.isDeleted = true)),
        edit: (body) => void (fake.threads[0]!.comments[0]!.content = body),
        forbid: () => void (fake.mayWrite = false),
      };
    },
  },
];

describe.each(CASES)('the one comment on $name', ({ setUp }) => {
  let at: ReturnType<Case['setUp']>;
  let server: Server;
  /** What somebody else does just before something is written. */
  let meanwhile: (() => void) | undefined;
  const keep = (body: string, wanted?: Wanted) => keepOneComment(at.open(server), MARKER, body, wanted);
  beforeEach(async () => {
    at = setUp();
    meanwhile = undefined;
    server = await serve((seen) => {
      const isWrite = server.writes().includes(seen);
      const happens = isWrite ? meanwhile : undefined;
      if (isWrite) meanwhile = undefined;
      happens?.();
      return at.handle(seen);
    });
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

  it('is made anew, once, where somebody took it away', async () => {
    await keep(FIRST);
    at.clear();
    expect(await keep(SECOND)).toBe('created');
    meanwhile = at.clear;
    expect(await keep(FIRST)).toBe('created');
    expect(await keep(FIRST)).toBe('same');
    expect(at.bodies()).toEqual([FIRST]);
  });

  it('takes the place of the one that it was before, and never of one that is about something else', async () => {
    const [old, other, mine] = ['oud', 'ander', 'nieuw'].map((word) => `${MARKER}\n${word}\n`) as [
      string,
      string,
      string,
    ];
    const wanted = {
      isThis: (body: string) => body.includes('nieuw'),
      isFormer: (body: string) => body.includes('oud'),
    };
    at.addOwn(other);
    at.addOwn(old);
    at.addForeign(old);
    expect(await keep(mine, { ...wanted, isNews: false })).toBe('updated');
    expect(at.bodies()).toEqual([other, mine, old]);
    // Where both are there, the new one stays.
    at.addOwn(old);
    expect(await keep(mine, wanted)).toBe('same');
    expect(at.bodies()).toEqual([other, mine, old]);
  });

  it('says again what we say where somebody changed it', async () => {
    await keep(FIRST);
    at.edit(`${FIRST}\nHier staat niets van waar.`);
    expect(await keep(FIRST)).toBe('updated');
    expect(at.bodies()).toEqual([FIRST]);
  });

  it('is one again where two runs made theirs at the same moment', async () => {
    meanwhile = () => at.addOwn(FIRST);
    expect(await keep(SECOND)).toBe('created');
    expect(at.bodies()).toEqual([SECOND]);
    const ids = await at.open(server).own(MARKER);
    expect(ids).toHaveLength(1);
  });

  it('is one after two runs that really go at once', async () => {
    await Promise.all([keep(FIRST), keep(FIRST)]);
    expect(at.bodies()).toEqual([FIRST]);
  });

  it('is one again where an earlier time left two, the oldest', async () => {
    at.addForeign(FIRST);
    for (const body of [FIRST, SECOND, FIRST]) at.addOwn(body);
    expect(await keep(SECOND)).toBe('updated');
    expect(at.bodies()).toEqual([FIRST, SECOND]);
  });

  it('of a newer run stays as it is, also where both found none', async () => {
    at.addOwn(SECOND);
    const overtaken = () => Promise.reject(new Error('ingehaald'));
    await expect(keep(FIRST, { verify: overtaken })).rejects.toThrow('ingehaald');
    expect(at.bodies()).toEqual([SECOND]);

    at.clear();
    let isNewest = true;
    meanwhile = () => {
      at.addOwn(SECOND);
      isNewest = false;
    };
    const verify = () => (isNewest ? Promise.resolve() : overtaken());
    await expect(keep(FIRST, { verify })).rejects.toThrow('ingehaald');
    expect(at.bodies()).toEqual([SECOND]);
  });

  it('is not made where there is no news', async () => {
    expect(await keep(FIRST, { isNews: false })).toBe('none');
    expect(at.bodies()).toEqual([]);
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

  it.each([
    [BOT, true],
    [BOT, false],
    [{ ...BOT, login: 'gemeente[bot]' }, true],
  ])('a comment of another bot gets ours beside it, once, even where we may change it: %o, %s', async (bot, tells) => {
    const fake = new FakeGithub();
    fake.bot = bot;
    fake.tellsViewer = tells;
    fake.mayChange = () => true;
    fake.add(FIRST, { ...BOT, login: 'andere[bot]' });
    const server = await serve(fake.handle);
    expect(await keepOneComment(open(server), MARKER, FIRST)).toBe('created');
    expect(await keepOneComment(open(server), MARKER, SECOND)).toBe('updated');
    expect(fake.comments.map(({ body }) => body)).toEqual([FIRST, SECOND]);
  });

  it('a server of our own is asked beside its API who we are', async () => {
    const fake = new FakeGithub();
    const server = await serve((seen) => {
      const path = seen.path.replace(/^\/api(?:\/v3)?(?=\/)/, '');
      return fake.handle({ ...seen, path });
    });
    const own = githubComments(githubApi(`${server.url}/api/v3`, TOKEN), 'gemeente/klantreizen', 7);
    await keepOneComment(own, MARKER, FIRST);
    expect(server.seen.map(({ path }) => path)).toContain('/api/graphql');
    expect(await keepOneComment(own, MARKER, SECOND)).toBe('updated');
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

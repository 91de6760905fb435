import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { type Api, ask } from '../../src/forge/api';
import { Patience } from '../../src/forge/patience';
import { type Answer, serve, type Server } from './server';

const TOKEN = 'ghs_geheim';
const SCHEMA = v.object({ id: v.number() });

const at = ({ url }: Server, patience = new Patience()): Api => ({ url, token: TOKEN, headers: {}, patience });

/** Patience without waiting, and the pauses that it was asked for. */
function counted() {
  const pauses: number[] = [];
  const patience = new Patience((pause) => {
    pauses.push(pause);
    return Promise.resolve();
  });
  return { pauses, patience };
}

/** A moment as forges write it behind x-ratelimit-reset, so many seconds from the one that the answer names. */
const NOON = Date.UTC(2026, 10, 22, 12);
const date = new Date(NOON).toUTCString();
const after = (seconds: number) => String(NOON / 1000 + seconds);

/** A server that gives these answers one after another. */
async function answering(...answers: readonly Answer[]): Promise<Server> {
  let next = 0;
  return serve(() => answers[next++]);
}

const GOOD: Answer = { json: { id: 1, login: 'meer dan wij vragen' } };
const AT_ONCE = { 'retry-after': '0' };

describe('a call that a forge has no time for', () => {
  it.each([429, 500, 502, 503])('is done once more after %i', async (status) => {
    const server = await answering({ status, headers: AT_ONCE }, GOOD);
    expect(await ask(at(server), SCHEMA, 'x', { method: 'PATCH', body: { body: 'tekst' } })).toEqual({ id: 1 });
    expect(server.seen.map(({ body }) => body)).toEqual([{ body: 'tekst' }, { body: 'tekst' }]);
  });

  it.each([
    [429, 2],
    [503, 2],
    [500, 1],
    [502, 1],
  ])('that makes something is asked again after %i only where it cannot have been made', async (status, times) => {
    const server = await answering({ status, headers: AT_ONCE }, GOOD);
    await ask(at(server), SCHEMA, 'x', { method: 'POST', body: { body: 'tekst' } }).catch(() => undefined);
    expect(server.seen).toHaveLength(times);
  });

  it('waits until the moment that the forge names', async () => {
    const server = await answering({ status: 503, headers: { 'retry-after': new Date(0).toUTCString() } }, GOOD);
    expect(await ask(at(server), SCHEMA, 'x')).toEqual({ id: 1 });
  });

  it('is given up after the third time', async () => {
    const server = await serve(() => ({ status: 503, headers: AT_ONCE }));
    await expect(ask(at(server), SCHEMA, 'x')).rejects.toMatchObject({ trouble: 'server', detail: '503' });
    expect(server.seen).toHaveLength(3);
  });

  it.each<readonly [string, Answer, number]>([
    ['403 with a pause', { status: 403, headers: { 'retry-after': '7' } }, 7_000],
    ['429 with a pause', { status: 429, headers: { 'retry-after': '7' } }, 7_000],
    [
      '403 of which the time is up at a moment',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': after(42), date } },
      42_000,
    ],
    [
      '429 of GitLab, that writes the same shorter',
      { status: 429, headers: { 'ratelimit-remaining': '0', 'ratelimit-reset': after(42), date } },
      42_000,
    ],
    [
      '403 of which the time was up already',
      { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': after(-5), date } },
      0,
    ],
    [
      '403 of GitHub that says it in words',
      { status: 403, json: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes.' } },
      60_000,
    ],
    ['429 that says no more', { status: 429 }, 60_000],
    ['502 that says no more', { status: 502 }, 1_000],
  ])('waits as long as a %s asks for', async (_, answer, pause) => {
    const server = await answering(answer, GOOD);
    const { pauses, patience } = counted();
    expect(await ask(at(server, patience), SCHEMA, 'x')).toEqual({ id: 1 });
    expect(pauses).toEqual([pause]);
  });

  it('waits no longer than two minutes, over all that a run asks', async () => {
    const server = await serve(({ path }) =>
      path === '/x' ? { status: 403, headers: { 'retry-after': '50' } } : GOOD,
    );
    const { pauses, patience } = counted();
    const api = at(server, patience);
    await expect(ask(api, SCHEMA, 'x')).rejects.toMatchObject({ trouble: 'limit', pause: 50_000 });
    await expect(ask(api, SCHEMA, 'x')).rejects.toMatchObject({ trouble: 'limit' });
    expect(pauses).toEqual([50_000, 50_000]);
    expect(await ask(api, SCHEMA, 'y')).toEqual({ id: 1 });
  });

  it('is given up at once where the forge asks for a long wait', async () => {
    const server = await answering({ status: 429, headers: { 'retry-after': '3600' } }, GOOD);
    await expect(ask(at(server), SCHEMA, 'x')).rejects.toMatchObject({ trouble: 'limit' });
    expect(server.seen).toHaveLength(1);
  });
});

describe('an answer that is none', () => {
  it.each([
    ['token', { status: 401 }],
    ['forbidden', { status: 403 }],
    ['limit', { status: 403, headers: { 'x-ratelimit-remaining': '0', 'x-ratelimit-reset': after(3600), date } }],
    ['missing', { status: 404 }],
    ['refused', { status: 422 }],
    ['unreadable', { json: 'geen JSON' }],
    ['unreadable', { json: { id: 'tekst' } }],
  ])('is called %s', async (trouble, answer) => {
    const server = await answering(answer);
    await expect(ask(at(server), SCHEMA, 'x')).rejects.toMatchObject({ trouble });
    expect(server.seen).toHaveLength(1);
  });

  it('has the code of the computer where there is no connection', async () => {
    // A port that was free a moment ago.
    const closed = createServer().listen(0, '127.0.0.1');
    await once(closed, 'listening');
    const { port } = closed.address() as AddressInfo;
    await new Promise((resolve) => closed.close(resolve));
    const gone = { url: `http://127.0.0.1:${port}`, token: TOKEN, headers: {}, patience: new Patience() };
    await expect(ask(gone, SCHEMA, 'x')).rejects.toMatchObject({ trouble: 'unreachable', detail: 'ECONNREFUSED' });
  });
});

describe('a redirect', () => {
  it('on the same machine is followed', async () => {
    const server = await answering({ status: 301, headers: { location: '/repositories/1' } }, GOOD);
    expect(await ask(at(server), SCHEMA, 'repos/oud')).toEqual({ id: 1 });
    expect(server.seen.map(({ path }) => path)).toEqual(['/repos/oud', '/repositories/1']);
  });

  it.each(['GET', 'POST'] as const)(
    'of a %s to another machine gets nothing, the token least of all',
    async (method) => {
      const other = await answering(GOOD);
      const server = await answering({ status: 307, headers: { location: `${other.url}/x` } });
      const call = { method, ...(method === 'POST' ? { body: { body: 'tekst' } } : {}) };
      await expect(ask(at(server), SCHEMA, 'x', call)).rejects.toMatchObject({ trouble: 'elsewhere' });
      expect(other.seen).toEqual([]);
    },
  );

  it('that would make a question of a message is not followed', async () => {
    const server = await answering({ status: 302, headers: { location: '/y' } }, GOOD);
    await expect(ask(at(server), SCHEMA, 'x', { method: 'POST', body: {} })).rejects.toMatchObject({
      trouble: 'elsewhere',
    });
    expect(server.seen).toHaveLength(1);
  });

  it('in a circle comes to an end', async () => {
    const server = await serve(() => ({ status: 302, headers: { location: '/x' } }));
    await expect(ask(at(server), SCHEMA, 'x')).rejects.toMatchObject({ trouble: 'elsewhere' });
  });
});

it('an error never names the token', async () => {
  const server = await answering({ status: 401, json: { message: `Bad credentials ${TOKEN}` } });
  const error: unknown = await ask(at(server), SCHEMA, 'x').catch((one: unknown) => one);
  expect(error).toBeInstanceOf(Error);
  expect(JSON.stringify(error) + String(error)).not.toContain(TOKEN);
});

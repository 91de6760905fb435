import { request, type RequestOptions } from 'node:http';
import { connect, type Socket } from 'node:net';
import { networkInterfaces } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { Loopback } from '../../../../src/cli/commands/serve/loopback';

let server: Loopback;
let port: number;
let path: string;
const open: Socket[] = [];

beforeEach(async () => {
  server = await Loopback.listen('127.0.0.1', 0, { html: '<p>één</p>', version: 'v1' });
  const { port: chosen, pathname } = new URL(server.address);
  [port, path] = [Number(chosen), pathname];
});

afterEach(async () => {
  for (const socket of open.splice(0)) socket.destroy();
  await server.close();
});

interface Answer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: string;
}

function ask(options: RequestOptions = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({ host: '127.0.0.1', port, path, ...options }, (answer) => {
      let body = '';
      answer.setEncoding('utf8').on('data', (piece: string) => (body += piece));
      answer.on('end', () => resolve({ status: answer.statusCode!, headers: answer.headers, body }));
    });
    asked.on('error', reject).end();
  });
}

/** What comes back on a connection on which these bytes are sent. */
async function raw(text: string): Promise<string> {
  const socket = connect(port, '127.0.0.1');
  open.push(socket);
  let said = '';
  socket.on('data', (piece) => (said += piece.toString())).on('error', () => {});
  socket.write(text);
  await new Promise((resolve) => socket.once('close', resolve));
  return said;
}

/** A browser that waits for news: what it has heard so far. */
async function listener(): Promise<{ readonly socket: Socket; readonly heard: () => readonly string[] }> {
  const socket = connect(port, '127.0.0.1');
  open.push(socket);
  let said = '';
  socket.on('data', (piece) => (said += piece.toString())).on('error', () => {});
  socket.write(`GET ${path}/nieuws HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\n\r\n`);
  await expect.poll(() => said).toContain('data:');
  return { socket, heard: () => [...said.matchAll(/data: (\S+)/g)].map(([, version]) => version!) };
}

const NOTHING = { status: 403, body: '' };
const host = () => `127.0.0.1:${port}`;

describe('a page for the browsers of this computer', () => {
  it('is there for who knows the whole address, and is kept nowhere', async () => {
    const { status, body, headers } = await ask();
    expect([status, body]).toEqual([200, '<p>één</p>']);
    expect(headers).toMatchObject({
      'cache-control': 'no-store',
      'content-type': 'text/html; charset=utf-8',
      'referrer-policy': 'no-referrer',
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      connection: 'close',
    });
    expect(headers['content-security-policy']).toContain(`frame-ancestors 'none'`);
    expect(await ask({ headers: { Host: `localhost:${port}` } })).toMatchObject({ status: 200 });
  });

  it('has a secret of at least 128 bits in its address, another one each time', async () => {
    const other = await Loopback.listen('127.0.0.1', 0, { html: '', version: '' });
    await other.close();
    const secrets = [server.address, other.address].map((address) => new URL(address).pathname.slice(1));
    expect(secrets[0]).not.toBe(secrets[1]);
    for (const secret of secrets) expect(Buffer.from(secret, 'base64url').length * 8).toBeGreaterThanOrEqual(128);
  });

  it.each([
    'evil.example',
    'evil.example:80',
    '127.0.0.1',
    'localhost',
    '127.0.0.1:1',
    'localhost.evil.example',
    '127.0.0.1.evil.example',
    '[::1]',
    '0.0.0.0',
    'LOCALHOST',
  ])('says nothing to a name that was led here: %s', async (name) => {
    const named =
      name === 'localhost.evil.example' || name === '[::1]' || name === '0.0.0.0' ? `${name}:${port}` : name;
    expect(await ask({ headers: { Host: named } })).toMatchObject(NOTHING);
  });

  it('says nothing where two names are given, or none', async () => {
    const two = `GET ${path} HTTP/1.1\r\nHost: ${host()}\r\nHost: evil.example\r\n\r\n`;
    expect(await raw(two)).not.toContain('<p>');
    expect(await raw(`GET ${path} HTTP/1.0\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await raw(`GET ${path} HTTP/1.1\r\nHost:\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
    expect(await raw(`GET ${path} HTTP/1.1\r\n\r\n`)).not.toContain('<p>');
    expect(await raw(`GET http://${host()}${path} HTTP/1.1\r\nHost: ${host()}\r\n\r\n`)).toMatch(/^HTTP\/1\.1 403 /);
  });

  it.each(['http://evil.example', 'null', 'https://127.0.0.1', 'http://127.0.0.1', 'file://', ''])(
    'says nothing to a page of another origin: %s',
    async (origin) => {
      expect(await ask({ headers: { Origin: origin } })).toMatchObject(NOTHING);
    },
  );

  it('answers its own page', async () => {
    expect(await ask({ headers: { Origin: `http://${host()}` } })).toMatchObject({ status: 200 });
    const crossed = { Origin: `http://localhost:${port}`, Host: host() };
    expect(await ask({ headers: crossed })).toMatchObject(NOTHING);
  });

  it('says nothing to what a browser says comes from another site, or another port', async () => {
    for (const site of ['cross-site', 'same-site', 'iets-nieuws'])
      expect(await ask({ headers: { 'Sec-Fetch-Site': site } })).toMatchObject(NOTHING);
    for (const site of ['none', 'same-origin'])
      expect(await ask({ headers: { 'Sec-Fetch-Site': site } })).toMatchObject({ status: 200 });
  });

  it('says nothing to who does not know the secret, whatever else is right', async () => {
    const secret = path.slice(1);
    const guesses = ['', secret.slice(1), `${secret}x`, secret.toUpperCase(), 'nieuws', '..', `%2e%2e/${secret}`];
    for (const guess of [...guesses, 'package.json', `${secret}?x=1`, `/${secret}`, `${secret}%00`, 'x'.repeat(7_000)])
      expect(await ask({ path: `/${guess}` })).toMatchObject(NOTHING);
  });

  it('has nothing else behind the secret: no path of the disk', async () => {
    const { headers } = await ask({ path: `${path}/x` });
    expect(headers['content-security-policy']).toContain(`default-src 'none'`);
    for (const rest of [
      '/package.json',
      '/../package.json',
      '/..%2f..%2fetc/passwd',
      '//etc/passwd',
      '/nieuws/x',
      '/C:/x',
    ])
      expect(await ask({ path: `${path}${rest}` })).toMatchObject({ status: 404, body: '' });
  });

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'PATCH', 'HEAD', 'TRACE'])('takes nothing by %s', async (method) => {
    expect(await ask({ method })).toMatchObject({ status: 405, body: '', headers: { allow: 'GET' } });
    expect(await ask({ method, path: '/' })).toMatchObject(NOTHING);
  });

  it('hangs up on what is no question, and on who has too much to say', async () => {
    expect(await raw('dit is geen HTTP\r\n\r\n')).toBe('');
    expect(await raw(`CONNECT evil.example:443 HTTP/1.1\r\nHost: ${host()}\r\n\r\n`)).toBe('');
    expect(await raw(`GET ${path} HTTP/1.1\r\nHost: ${host()}\r\nX: ${'x'.repeat(20_000)}\r\n\r\n`)).toBe('');
    expect(await ask()).toMatchObject({ status: 200 });
  });
});

describe('the news of another page', () => {
  it('is heard by every browser that waits for it, and once', async () => {
    const [one, two] = [await listener(), await listener()];
    server.show({ html: '<p>twee</p>', version: 'v2' });
    server.show({ html: '<p>twee</p>', version: 'v2' });
    await expect.poll(one.heard).toEqual(['v1', 'v2']);
    await expect.poll(two.heard).toEqual(['v1', 'v2']);
    expect(await ask()).toMatchObject({ body: '<p>twee</p>' });
    one.socket.destroy();
    server.show({ html: '<p>drie</p>', version: 'v3' });
    await expect.poll(two.heard).toEqual(['v1', 'v2', 'v3']);
  });

  it('does not wait for who reads slowly, and keeps no more for him than the newest', async () => {
    const [slow, quick] = [await listener(), await listener()];
    slow.socket.pause();
    const before = process.memoryUsage().arrayBuffers;
    const version = (nth: number) => `v${nth}-${'x'.repeat(1_000)}`;
    for (let nth = 0; nth < 20_000; nth++) {
      server.show({ html: '<p>veel</p>', version: version(nth) });
      if (nth % 500 === 0) await wait(0);
    }
    await expect.poll(() => quick.heard().at(-1), { timeout: 10_000 }).toBe(version(19_999));
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
    slow.socket.resume();
    await expect.poll(() => slow.heard().at(-1), { timeout: 10_000 }).toBe(version(19_999));
    expect(await ask()).toMatchObject({ status: 200 });
  });

  it('is for a number of readers that is bounded, and who comes later may ask again', async () => {
    for (let nth = 0; nth < 20; nth++) await listener();
    expect(await ask({ path: `${path}/nieuws` })).toMatchObject({ status: 503, body: '' });
    expect(await ask()).toMatchObject({ status: 200 });
    open.splice(0, 1)[0]!.destroy();
    await expect.poll(async () => (await listener()).heard()).toEqual(['v1']);
  });

  it('ends when the program ends, whoever is waiting', async () => {
    const { socket } = await listener();
    const closed = new Promise((resolve) => socket.once('close', resolve));
    await server.close();
    await closed;
    await expect(ask()).rejects.toThrow('ECONNREFUSED');
    server = await Loopback.listen('127.0.0.1', 0, { html: '', version: '' });
  });
});

const HAS_IPV6 = Object.values(networkInterfaces()).some((all) => all?.some(({ address }) => address === '::1'));

describe.skipIf(!HAS_IPV6)('the other address of this computer', () => {
  it('is listened to where that is asked, under its own name', async () => {
    const other = await Loopback.listen('::1', 0, { html: '<p>zes</p>', version: 'v1' });
    const { port: chosen, pathname, host: named } = new URL(other.address);
    const six = { host: '::1', port: Number(chosen), path: pathname };
    expect(named).toBe(`[::1]:${chosen}`);
    expect(await ask({ ...six, headers: { Host: named } })).toMatchObject({ status: 200, body: '<p>zes</p>' });
    expect(await ask({ ...six, headers: { Host: `127.0.0.1:${chosen}` } })).toMatchObject(NOTHING);
    await expect(ask({ ...six, host: '127.0.0.1' })).rejects.toThrow('ECONNREFUSED');
    await other.close();
  });
});

describe('a port', () => {
  it('that another program has is refused by the system', async () => {
    await expect(Loopback.listen('127.0.0.1', port, { html: '', version: '' })).rejects.toMatchObject({
      code: 'EADDRINUSE',
    });
  });
});

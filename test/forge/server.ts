import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach } from 'vitest';

/** A request as the server got it. */
export interface Seen {
  readonly method: string;
  /** The path without its query. */
  readonly path: string;
  readonly query: URLSearchParams;
  readonly authorization: string | undefined;
  readonly body: Readonly<Record<string, unknown>>;
}

export interface Answer {
  readonly status?: number;
  readonly json?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
}

/** An answer, or undefined where there is nothing at that path. */
export type Handler = (seen: Seen) => Answer | undefined;

export interface Server {
  readonly url: string;
  readonly seen: readonly Seen[];
  /** The requests that change something. */
  readonly writes: () => readonly Seen[];
}

const closing: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  await Promise.all(closing.splice(0).map((close) => close()));
});

/** A server on this machine alone, that is gone after the test. */
export async function serve(handle: Handler): Promise<Server> {
  const seen: Seen[] = [];
  const server = createServer((request, response) => {
    void toSeen(request).then((one) => {
      seen.push(one);
      const { status = 200, json, headers = {} } = handle(one) ?? { status: 404, json: { message: 'Not Found' } };
      response.writeHead(status, { 'content-type': 'application/json; charset=utf-8', ...headers });
      response.end(typeof json === 'string' ? json : JSON.stringify(json ?? {}));
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closing.push(() => {
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });
  const { port } = server.address() as AddressInfo;
  // The other API of GitHub has everything as a message, and we only ask there.
  const writes = () => seen.filter(({ method, path }) => method !== 'GET' && !path.endsWith('/graphql'));
  return { url: `http://127.0.0.1:${port}`, seen, writes };
}

async function toSeen(request: IncomingMessage): Promise<Seen> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://localhost');
  const text = Buffer.concat(chunks).toString('utf8');
  return {
    method: request.method ?? '',
    path: decodeURIComponent(pathname),
    query: searchParams,
    authorization: request.headers.authorization,
    body: text === '' ? {} : (JSON.parse(text) as Record<string, unknown>),
  };
}

/** The page of a list that a request asks for, as GitHub and GitLab cut it. */
export function page<T>(items: readonly T[], query: URLSearchParams): T[] {
  const [size, number] = [Number(query.get('per_page') ?? '30'), Number(query.get('page') ?? '1')];
  return items.slice((number - 1) * size, number * size);
}

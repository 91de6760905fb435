import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** The addresses of this computer that only this computer reaches. */
type LoopbackHost = '127.0.0.1' | '::1';

/** A page, and the name of this version of it. */
interface Page {
  readonly html: string;
  readonly version: string;
}

/** Bytes in the secret part of the address: nobody guesses 192 bits. */
const SECRET_BYTES = 24;
const MOST_CONNECTIONS = 40;
const MOST_READERS = 20;
/** Who is silent for so long is hung up on, in ms: before there is a question, and while an answer is taken. */
const QUESTION_MS = 5_000;
const ANSWER_MS = 30_000;
/** So often who waits for news hears that we are still there, in ms. */
const BEAT_MS = 15_000;

const HEADERS = {
  'Cache-Control': 'no-store',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Resource-Policy': 'same-origin',
};
/** The page itself says what may run in it. */
const PAGE_POLICY = `frame-ancestors 'none'; base-uri 'none'; form-action 'none'`;
const NO_POLICY = `default-src 'none'; ${PAGE_POLICY}`;

/**
 * One page for the browsers of this computer, and the news that there is another one. Any web page, and any program of this computer, can send
 * questions to a port of it; so a question is answered only where it names this server (against a name that is led here), comes from
 * our own page or from who typed the address, and knows the secret in it. All others get an answer with nothing in it. No path leads to a file.
 */
export class Loopback {
  private readonly secret = randomBytes(SECRET_BYTES).toString('base64url');
  private readonly readers = new Set<ServerResponse>();
  private readonly beat: ReturnType<typeof setInterval>;
  private readonly hosts: readonly string[];
  /** What a person opens. */
  readonly address: string;

  private constructor(
    private readonly server: Server,
    private page: Page,
  ) {
    const { address, family, port } = server.address() as AddressInfo;
    const own = family === 'IPv6' ? `[${address}]:${port}` : `${address}:${port}`;
    this.hosts = [own, `localhost:${port}`];
    this.address = `http://${own}/${this.secret}`;
    server.on('request', (request, response) => this.answer(request, response));
    this.beat = setInterval(() => this.keepAwake(), BEAT_MS);
  }

  /** @param port 0 for one that is free @throws an error of the system where it may not be taken */
  static async listen(host: LoopbackHost, port: number, page: Page): Promise<Loopback> {
    const server = createServer({
      maxHeaderSize: 8_192,
      headersTimeout: QUESTION_MS,
      requestTimeout: QUESTION_MS,
      connectionsCheckingInterval: 1_000,
    });
    server.maxConnections = MOST_CONNECTIONS;
    // What is no question of a browser gets no answer.
    server.on('clientError', (_, socket) => socket.destroy());
    await new Promise<void>((resolve, reject) => {
      server.once('error', reject);
      server.listen({ host, port, exclusive: true }, resolve);
    });
    return new Loopback(server, page);
  }

  /** There is another page: who looks at the old one hears that. */
  show(page: Page): void {
    if (page.version === this.page.version) return;
    this.page = page;
    for (const reader of this.readers) this.tell(reader);
  }

  async close(): Promise<void> {
    clearInterval(this.beat);
    const closed = new Promise<void>((resolve) => this.server.close(() => resolve()));
    this.server.closeAllConnections();
    await closed;
  }

  private answer(request: IncomingMessage, response: ServerResponse): void {
    const route = this.isOwn(request) ? this.routeOf(request.url ?? '') : undefined;
    response.setTimeout(ANSWER_MS, () => request.socket.destroy());
    if (route === undefined) return end(response, 403);
    if (request.method !== 'GET') return end(response, 405, { Allow: 'GET' });
    if (route === 'nieuws') return this.listenTo(response);
    if (route !== '') return end(response, 404);
    const type = { 'Content-Type': 'text/html; charset=utf-8', 'Content-Security-Policy': PAGE_POLICY };
    end(response, 200, type, this.page.html);
  }

  /** Does it name this server, and come from our page or from no page at all? */
  private isOwn({ headersDistinct, headers }: IncomingMessage): boolean {
    const [host, ...others] = headersDistinct.host ?? [];
    if (host === undefined || others.length > 0 || !this.hosts.includes(host)) return false;
    const { origin, 'sec-fetch-site': site } = headers;
    if (origin !== undefined && origin !== `http://${host}`) return false;
    return site === undefined || site === 'none' || site === 'same-origin';
  }

  /** What stands behind the secret; undefined where that is another one. */
  private routeOf(url: string): string | undefined {
    const [, secret = '', ...rest] = url.split('/');
    // In the same time whatever stands there.
    return timingSafeEqual(digest(secret), digest(this.secret)) ? rest.join('/') : undefined;
  }

  /** Somebody waits for news. It is the name of a version and no page: who reads slowly has little to catch up with. */
  private listenTo(response: ServerResponse): void {
    if (this.readers.size >= MOST_READERS) return end(response, 503);
    response.setTimeout(0);
    response.writeHead(200, { ...HEADERS, 'Content-Security-Policy': NO_POLICY, 'Content-Type': 'text/event-stream' });
    response.write('retry: 1000\n\n');
    this.readers.add(response);
    response.on('close', () => this.readers.delete(response));
    this.tell(response);
  }

  /** Who has not read what was said before hears the newest later. */
  private tell(reader: ServerResponse): void {
    if (!reader.writableNeedDrain) reader.write(`data: ${this.page.version}\n\n`);
    else if (reader.listenerCount('drain') === 0) reader.once('drain', () => this.tell(reader));
  }

  private keepAwake(): void {
    for (const reader of this.readers) {
      if (reader.writableNeedDrain) reader.destroy();
      else reader.write(':\n\n');
    }
  }
}

function digest(text: string): Buffer {
  return createHash('sha256').update(text).digest();
}

/** Each answer closes its connection, so that who asks once holds none. */
function end(
  response: ServerResponse,
  status: number,
  headers: Readonly<Record<string, string>> = {},
  body = '',
): void {
  response.writeHead(status, {
    ...HEADERS,
    'Content-Security-Policy': NO_POLICY,
    ...headers,
    'Content-Length': Buffer.byteLength(body),
    Connection: 'close',
  });
  response.end(body);
}

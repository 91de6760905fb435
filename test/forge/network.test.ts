import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Ways for our code to reach another machine. */
const NETWORK =
  /(?<!\.|async )\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|node:(?:https?|http2|net|tls|dgram|dns)\b/;

/** A worker has no files: what goes along with the extension is an address to it, as its bundles are. */
const BESIDE = 'src/server/main-browser.ts';
/** A picture in a browser of this computer, which changes with its file: what listens, and the page that asks it. */
const LISTENS = 'src/cli/commands/serve/loopback.ts';
const FOLLOWS = 'src/webview/picture/live.ts';

describe('the network', () => {
  it('is only asked by the folder that talks to forges, and there in one place', () => {
    const files = globSync('src/**/*.ts').filter((path) => NETWORK.test(readFileSync(path, 'utf8')));
    expect(files.toSorted()).toEqual([LISTENS, 'src/forge/api.ts', BESIDE, FOLLOWS].toSorted());
  });

  it('is listened to on this computer alone, and nothing is asked of it there', () => {
    const text = readFileSync(LISTENS, 'utf8');
    expect(text.match(/import .*node:(?:http|net|https)'/g)).toEqual([
      `import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'`,
      `import type { AddressInfo } from 'node:net'`,
    ]);
    expect(text).toContain(`type LoopbackHost = '127.0.0.1' | '::1';`);
    expect(text.match(/\.listen\(\{[^}]*\}/g)).toEqual(['.listen({ host, port, exclusive: true }']);
    expect(text.match(/\blisten\(host: LoopbackHost,/g)).toHaveLength(1);
  });

  it('is how the page that follows a file asks the program that it came from, and nothing else', () => {
    const text = readFileSync(FOLLOWS, 'utf8');
    expect(text.match(/(?:fetch|EventSource)\([^)]*\)/g)).toEqual([
      'EventSource(`${this.own}/nieuws`)',
      `fetch(this.own, { cache: 'no-store' })`,
    ]);
    expect(text).toContain('own = location.pathname.');
  });

  it('is how a worker reads what stands beside it in the extension, and nothing else', () => {
    const asked = readFileSync(BESIDE, 'utf8').match(/\bfetch\([^)]*\)/g);
    expect(asked).toEqual(['fetch(`${bundles}/${name}`)']);
  });

  const users = (how: RegExp) => globSync('src/cli/**/*.ts').filter((path) => how.test(readFileSync(path, 'utf8')));

  it('is only reached by the commands that write a comment', () => {
    expect(users(/\bkeepComment\b[^;]*forge\.bundle'/)).toEqual(['src/cli/commands/review/post-comment.ts']);
    expect(users(/\bpostComment\b[^;]*\.\/post-comment'/).sort()).toEqual([
      'src/cli/commands/review/comment.ts',
      'src/cli/commands/review/review.ts',
    ]);
  });

  it('is reached in no other way: of what asks a forge, the commands know the types alone', () => {
    const asks = '(?:api|keep-comment|one-comment|comments-of|github|gitlab|azure)';
    expect(users(new RegExp(`import (?!type )[^;]*forge/${asks}'`))).toEqual([]);
    expect(users(new RegExp(`import\\('[^']*forge/${asks}'`))).toEqual([]);
  });
});

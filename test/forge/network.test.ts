import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, it } from 'vitest';

/** Ways for our code to reach another machine. */
const NETWORK =
  /(?<!\.|async )\bfetch\(|XMLHttpRequest|WebSocket|EventSource|sendBeacon|node:(?:https?|http2|net|tls|dgram|dns)\b/;

describe('the network', () => {
  it('is only asked by the folder that talks to forges, and there in one place', () => {
    const files = globSync('src/**/*.ts').filter((path) => NETWORK.test(readFileSync(path, 'utf8')));
    expect(files).toEqual(['src/forge/api.ts']);
  });

  it('is only reached by the commands that write a comment', () => {
    const users = globSync('src/cli/**/*.ts').filter((path) =>
      /from '(?:\.\.\/)+forge\/(?:api|one-comment|comments-of|github|gitlab|azure)'/.test(readFileSync(path, 'utf8')),
    );
    expect(users.sort()).toEqual([
      'src/cli/commands/review/comment-words.ts',
      'src/cli/commands/review/post-comment.ts',
    ]);
  });
});

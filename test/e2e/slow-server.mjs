/** A language server whose every message comes late: in the copy of the extension that was installed for the tests. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const LATE = 300;

/** What hears of messages does so later, and in the same order. */
const DELAYS = {
  node: `{
    const on = process.on.bind(process);
    process.on = process.addListener = (event, listener) =>
      on(event, event === 'message' ? (...args) => setTimeout(() => listener(...args), ${LATE}) : listener);
  }
  `,
  web: `{
    const scope = self;
    let heard;
    Object.defineProperty(scope, 'onmessage', { get: () => heard, set: (listener) => { heard = listener; } });
    scope.addEventListener('message', (event) => setTimeout(() => heard?.(event), ${LATE}));
  }
  `,
};

const FILES = { node: 'dist/server.js', web: 'dist/server-web.js' };

/** Makes the server slow that is started next. @returns {() => void} makes it as it was */
export function slowDown(extension, host) {
  const file = join(extension, FILES[host]);
  const original = readFileSync(file, 'utf8');
  const [, hashbang, program] = /^(#!.*\n)?([^]*)$/.exec(original);
  writeFileSync(file, (hashbang ?? '') + DELAYS[host] + program);
  return () => writeFileSync(file, original);
}

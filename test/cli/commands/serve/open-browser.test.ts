import { chmodSync, readFileSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { openBrowser } from '../../../../src/cli/commands/serve/open-browser';
import { folderWith } from '../../run-cli';

afterEach(() => vi.unstubAllEnvs());

describe.skipIf(process.platform === 'win32')('opening a browser', () => {
  it('gives the address to the program of the system as it is, and no shell reads it', async () => {
    const folder = folderWith();
    const [program, log] = [join(folder, 'xdg-open'), join(folder, 'geopend')];
    writeFileSync(program, `#!/bin/sh\nprintf '%s|' "$@" > "${log}"\n`);
    chmodSync(program, 0o755);
    vi.stubEnv('PATH', `${folder}${delimiter}${process.env.PATH}`);
    const address = 'http://127.0.0.1:1/a$(touch x)&b;c';
    expect(await openBrowser(address, {}, 'linux')).toBe(true);
    expect(readFileSync(log, 'utf8')).toBe(`${address}|`);
  });

  it('says that it did not succeed where the system has no such program, or it fails', async () => {
    vi.stubEnv('PATH', folderWith());
    expect(await openBrowser('http://127.0.0.1:1/', {}, 'linux')).toBe(false);
    expect(await openBrowser('http://127.0.0.1:1/', { SystemRoot: '/niet' }, 'win32')).toBe(false);
    const folder = folderWith();
    writeFileSync(join(folder, 'xdg-open'), '#!/bin/sh\nexit 3\n', { mode: 0o755 });
    vi.stubEnv('PATH', folder);
    expect(await openBrowser('http://127.0.0.1:1/', {}, 'linux')).toBe(false);
  });
});

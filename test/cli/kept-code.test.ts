import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, folderWith } from './run-cli';

const TEXT = 'klantreis reis: Noor vraagt een parkeervergunning\n  fase begin: Begin\n    stap een: Noor belt\n';

/** Runs the command with a folder for code of its own, and tells which files of ours are in it. */
function runner(more: Readonly<Record<string, string>> = {}) {
  const files = folderWith({ 'reis.klantreis': TEXT });
  const code = folderWith();
  const env = { ...process.env, NODE_COMPILE_CACHE: code, ...more };
  const kept = (): string[] =>
    existsSync(code)
      ? readdirSync(code, { recursive: true, encoding: 'utf8' })
          .filter((path) => /klantreis-\d+$/.test(path))
          .map((path) => join(code, path))
          .sort()
      : [];
  const run = (...args: string[]) => {
    const { stdout, stderr, status } = spawnSync(process.execPath, [CLI, ...args, join(files, 'reis.klantreis')], {
      encoding: 'utf8',
      env,
    });
    return { stdout, stderr, status };
  };
  return { run, kept };
}

const contents = (paths: readonly string[]) => paths.map((path) => readFileSync(path).toString('base64'));

describe('the code of functions that ran', () => {
  it('is kept for the next run, which says the same and has nothing to add', () => {
    const { run, kept } = runner();
    const first = run('check');
    expect(kept()).toHaveLength(1);
    const before = contents(kept());
    expect(run('check')).toEqual(first);
    expect(contents(kept())).toEqual(before);
  });

  it('grows with what another command needs', () => {
    const { run, kept } = runner();
    run('check');
    const [main] = kept();
    const size = statSync(main!).size;
    const drawn = run('draw');
    expect(drawn.stdout).toContain('<svg');
    expect(kept()).toHaveLength(2);
    expect(statSync(main!).size).toBeGreaterThan(size);
    expect(run('draw')).toEqual(drawn);
  });

  it('is not believed where its file is damaged, and is made again', () => {
    const { run, kept } = runner();
    const first = run('check');
    const [main] = kept();
    const whole = readFileSync(main!);
    for (const damaged of [whole.subarray(0, whole.length - 100), whole.fill(7, 5000, 6000), Buffer.alloc(0)]) {
      writeFileSync(main!, damaged);
      expect(run('check')).toEqual(first);
      expect(readFileSync(main!).length).toBeGreaterThan(damaged.length / 2);
      expect(readFileSync(main!).equals(damaged)).toBe(false);
    }
  });

  it('is neither read nor kept in a folder in which everybody may write', () => {
    if (process.getuid === undefined) return;
    const { run, kept } = runner();
    const first = run('check');
    const [main] = kept();
    chmodSync(join(main!, '..'), 0o777);
    writeFileSync(main!, 'no code');
    expect(run('check')).toEqual(first);
    expect(readFileSync(main!, 'utf8')).toBe('no code');
  });

  it('is neither read nor kept in a folder in which a group of others may write', () => {
    const user = process.getuid?.();
    // Only an administrator may give a folder to any group.
    const group = user === 0 ? 12_345 : process.getgroups?.().find((one) => one !== user);
    if (user === undefined || group === undefined) return;
    const { run, kept } = runner();
    const first = run('check');
    const [main] = kept();
    const folder = join(main!, '..');
    chownSync(folder, user, group);
    chmodSync(folder, 0o775);
    writeFileSync(main!, 'no code');
    expect(run('check')).toEqual(first);
    expect(readFileSync(main!, 'utf8')).toBe('no code');
  });

  it('is not kept where somebody told Node not to', () => {
    const { run, kept } = runner({ NODE_DISABLE_COMPILE_CACHE: '1' });
    expect(run('check').status).toBeLessThan(2);
    expect(kept()).toEqual([]);
  });
});

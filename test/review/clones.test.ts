import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { klantreis } from '../cli/run-cli';
import { JOURNEY, NOOR } from '../support/journey';
import { GIT_ENV, newFolder, Repository } from '../support/repository';

/** A persona in one folder, a klantreis in another, and a branch in which both change. */
const FILES = { 'klantreis.json': '{}', 'gedeeld/p.klantreis': NOOR, 'reizen/a.klantreis': JOURNEY };
let origin: Repository;

beforeEach(() => {
  origin = Repository.create(FILES);
  origin.git('checkout', '--quiet', '-b', 'werk');
  origin.commit({ 'gedeeld/p.klantreis': `${NOOR}  doelgroep: Ouders\n`, 'reizen/a.klantreis': `${JOURNEY}# Later\n` });
  origin.git('config', 'uploadpack.allowFilter', 'true');
});

function clone(...options: readonly string[]): Repository {
  const made = new Repository(newFolder());
  made.git('clone', '--quiet', '--branch', 'werk', ...options, `file://${origin.folder}`, '.');
  return made;
}

function run({ folder }: Repository, ...args: readonly string[]) {
  const { code, out, err } = klantreis(args, { cwd: folder, env: GIT_ENV as Readonly<Record<string, string>> });
  return { code, text: `${out}${err}`.replaceAll(/\s+/g, ' ') };
}

describe('a review in a clone that has not everything', () => {
  it('tells the same of a sparse checkout as of a whole one', () => {
    const [whole, sparse] = [clone(), clone()];
    sparse.git('sparse-checkout', 'set', '--cone', 'reizen');
    const told = run(whole, 'diff', 'origin/main', '--format', 'json');
    expect(run(sparse, 'diff', 'origin/main', '--format', 'json')).toEqual(told);
    expect(told.text).toContain('doelgroep');
    expect(told.text).not.toContain('weggehaald');
    const review = run(sparse, 'review', '--base', 'origin/main');
    expect(review).toEqual(run(whole, 'review', '--base', 'origin/main'));
    expect(review.code).toBe(0);
  });

  it('says what a partial one lacks, and claims nothing of it', () => {
    const { code, text } = run(clone('--filter=blob:none'), 'diff', 'origin/main...HEAD');
    expect([code, text]).toEqual([2, expect.stringContaining('git fetch --refetch --no-filter')]);
    expect(text).not.toMatch(/weggehaald|is nieuw|weer te lezen/);
  });

  it('says how to get more where a shallow one has too little', () => {
    const shallow = clone('--depth=1');
    expect(run(shallow, 'review', '--base', 'main')).toMatchObject({
      code: 2,
      text: expect.stringContaining('main') as string,
    });
    expect(run(shallow, 'diff', 'HEAD~1')).toMatchObject({
      code: 2,
      text: expect.stringContaining('unshallow') as string,
    });
  });

  it('compares two versions in a bare one, and says that it has no files of now', () => {
    const bare = clone('--bare');
    expect(run(bare, 'diff', 'main..werk')).toMatchObject({
      code: 0,
      text: expect.stringContaining('doelgroep') as string,
    });
    expect(run(bare, 'diff', 'main')).toMatchObject({ code: 2 });
  });

  it('tells the same in a worktree', () => {
    const whole = clone();
    const tree = new Repository(join(newFolder(), 'boom'));
    whole.git('worktree', 'add', '--quiet', '--detach', tree.folder);
    expect(run(tree, 'diff', 'origin/main')).toEqual(run(whole, 'diff', 'origin/main'));
  });
});

import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { CLI, folderWith, GOOD, klantreis } from '../../run-cli';

const LEAK = `${GOOD}# Gesprek met iemand met bsn 123456782\n`;
const FILE = 'reis één.klantreis';

interface GitRun {
  readonly code: number | null;
  readonly out: string;
}

function git(cwd: string, args: readonly string[], settings = '/dev/null'): GitRun {
  const own = ['-c', 'user.name=Proef', '-c', 'user.email=proef@example.org', '-c', 'commit.gpgsign=false'];
  const env = { ...process.env, GIT_CONFIG_GLOBAL: settings, GIT_CONFIG_NOSYSTEM: '1', LC_ALL: 'C' };
  const { status, stdout, stderr } = spawnSync('git', [...own, ...args], { cwd, env, encoding: 'utf8' });
  return { code: status, out: stdout + stderr };
}

function repository(): string {
  const cwd = folderWith({ [FILE]: GOOD });
  git(cwd, ['init', '--quiet', '--initial-branch=main']);
  return cwd;
}

function commit(cwd: string, text: string): GitRun {
  writeFileSync(join(cwd, FILE), text);
  git(cwd, ['add', '--all']);
  return git(cwd, ['commit', '--message', 'Nieuw']);
}

const install = (cwd: string) => klantreis(['git', 'install', '--hook'], { cwd });
const hookOf = (cwd: string) => join(cwd, '.git/hooks/pre-commit');
const commits = (cwd: string) => git(cwd, ['rev-list', '--count', 'HEAD']).out.trim();

describe.skipIf(process.platform === 'win32')('klantreis git install --hook', () => {
  it('stops a commit with details of people, in Dutch, and lets through one without', () => {
    const cwd = repository();
    const { code, err } = install(cwd);
    expect([code, err]).toEqual([
      0,
      expect.stringContaining(`Dit staat in \`${hookOf(cwd)}\`, en in \`pre-merge-commit\``),
    ]);
    expect(err).not.toContain('niet vast in git');
    expect(commit(cwd, GOOD)).toMatchObject({ code: 0 });
    const refused = commit(cwd, LEAK);
    expect([refused.code, refused.out]).toEqual([
      1,
      expect.stringMatching(/^reis één\.klantreis:\d+:\d+ +fout +KR201/m),
    ]);
    expect(refused.out).toContain('Deze bestanden staan klaar om vast te leggen.');
    expect(commits(cwd)).toBe('1');
    expect(git(cwd, ['commit', '--no-verify', '--message', 'Toch']).code).toBe(0);
    expect(commits(cwd)).toBe('2');
  });

  it('stops a merge too, which git records by itself', () => {
    const cwd = repository();
    install(cwd);
    commit(cwd, GOOD);
    git(cwd, ['checkout', '--quiet', '-b', 'zij']);
    writeFileSync(join(cwd, 'los.klantreis'), LEAK);
    git(cwd, ['add', '--all']);
    expect(git(cwd, ['commit', '--no-verify', '--message', 'Lek']).code).toBe(0);
    git(cwd, ['checkout', '--quiet', 'main']);
    commit(cwd, `${GOOD}# Later\n`);
    const { code, out } = git(cwd, ['merge', '--message', 'Samen', 'zij']);
    expect([code, out]).toEqual([1, expect.stringContaining('KR201')]);
    expect(commits(cwd)).toBe('2');
    expect(git(cwd, ['commit', '--no-edit']).code).toBe(1);
    git(cwd, ['merge', '--abort']);
    klantreis(['git', 'uninstall'], { cwd });
    expect(existsSync(join(dirname(hookOf(cwd)), 'pre-merge-commit'))).toBe(false);
    expect(git(cwd, ['merge', '--message', 'Samen', 'zij']).code).toBe(0);
  });

  it('that was made before it looked at merges too is told of, and brought up to date', () => {
    const cwd = repository();
    install(cwd);
    const second = join(dirname(hookOf(cwd)), 'pre-merge-commit');
    rmSync(second);
    const status = klantreis(['git', 'status'], { cwd });
    expect([status.code, status.out]).toEqual([1, expect.stringContaining('werkt niet meer goed')]);
    expect(klantreis(['git', 'install'], { cwd }).code).toBe(0);
    expect(readFileSync(second, 'utf8')).toBe(readFileSync(hookOf(cwd), 'utf8'));
    // What is of somebody else stays, and the other one is as good as before.
    writeFileSync(second, '#!/bin/sh\n');
    expect(klantreis(['git', 'status'], { cwd })).toMatchObject({ code: 0 });
    expect(klantreis(['git', 'install'], { cwd }).code).toBe(0);
    expect(klantreis(['git', 'uninstall'], { cwd }).code).toBe(0);
    expect([existsSync(hookOf(cwd)), readFileSync(second, 'utf8')]).toEqual([false, '#!/bin/sh\n']);
  });

  it('twice is once; status tells of it; uninstall takes it away', () => {
    const cwd = repository();
    expect(klantreis(['git', 'install'], { cwd }).code).toBe(0);
    expect(existsSync(hookOf(cwd))).toBe(false);
    expect(klantreis(['git', 'status'], { cwd }).out).toContain('git install --hook');
    install(cwd);
    const text = readFileSync(hookOf(cwd), 'utf8');
    expect(install(cwd).err).toContain('Alles stond al goed');
    expect(klantreis(['git', 'install'], { cwd }).err).toContain('Alles stond al goed');
    expect(readFileSync(hookOf(cwd), 'utf8')).toBe(text);
    const { code, out } = klantreis(['git', 'status'], { cwd });
    expect([code, out]).toEqual([0, expect.stringContaining(`van mensen in staan (\`${hookOf(cwd)}\`).`)]);
    expect(klantreis(['git', 'uninstall'], { cwd }).code).toBe(0);
    expect(existsSync(hookOf(cwd))).toBe(false);
    expect(klantreis(['git', 'uninstall'], { cwd }).err).toContain('niets van klantreis ingesteld');
    expect(commit(cwd, LEAK).code).toBe(0);
  });

  it('says what to do once the program is gone, and goes on after that', () => {
    const place = join(folderWith(), "het 'pad' van $HOME `nee`");
    mkdirSync(place);
    for (const name of ['cli.js', 'cli-main.js']) copyFileSync(join(dirname(CLI), name), join(place, name));
    const cwd = repository();
    spawnSync(process.execPath, [join(place, 'cli.js'), 'git', 'install', '--hook'], { cwd });
    expect(commit(cwd, LEAK)).toMatchObject({ code: 1, out: expect.stringContaining('KR201') as string });
    rmSync(place, { recursive: true });
    const { code, out } = commit(cwd, GOOD);
    expect(code).toBe(1);
    expect(out).toMatch(/klantreis staat niet meer\nwaar het stond\. Daarom is er niets vastgelegd\./);
    expect(out).toContain('klantreis git install --hook');
    expect(out).toContain('git commit --no-verify');
    expect(out).toContain('Haal dan dit bestand weg: .git/hooks/pre-commit\n');
    const status = klantreis(['git', 'status'], { cwd });
    expect([status.code, status.out]).toEqual([1, expect.stringContaining('werkt niet meer goed')]);
    expect(klantreis(['git', 'install'], { cwd }).code).toBe(0);
    expect(commit(cwd, GOOD).code).toBe(0);
  });

  it('can be taken away with another program than the one that made it', () => {
    const cwd = repository();
    install(cwd);
    writeFileSync(hookOf(cwd), readFileSync(hookOf(cwd), 'utf8').replaceAll(CLI, '/elders/cli.js'));
    expect(klantreis(['git', 'uninstall'], { cwd }).err).toContain('Klaar');
    expect(existsSync(hookOf(cwd))).toBe(false);
  });

  it.each([
    ['of somebody else', () => '#!/bin/sh\nnpm test\n'],
    ['that is empty', () => ''],
    ['of ours that somebody changed', (ours: string) => `${ours}# en nog iets\n`],
  ])('leaves a hook %s as it is, and says which line to put in it', (_, change) => {
    const cwd = repository();
    install(cwd);
    const own = change(readFileSync(hookOf(cwd), 'utf8'));
    klantreis(['git', 'uninstall'], { cwd });
    writeFileSync(hookOf(cwd), own);
    const { code, err } = install(cwd);
    expect([code, err]).toEqual([2, expect.stringContaining('niet van ons')]);
    expect(git(cwd, ['config', '--local', '--get-regexp', 'klantreis']).out).toBe('');
    expect(klantreis(['git', 'status'], { cwd }).out).toContain('hebt u zelf ingesteld');
    expect(klantreis(['git', 'uninstall'], { cwd }).code).toBe(0);
    expect(readFileSync(hookOf(cwd), 'utf8')).toBe(own);
    // The line that we gave works.
    const line = /onder de eerste regel: (.+)$/m.exec(err)![1]!;
    writeFileSync(hookOf(cwd), `#!/bin/sh\n${line}\nexit 0\n`, { mode: 0o755 });
    spawnSync('chmod', ['+x', hookOf(cwd)]);
    expect(commit(cwd, LEAK)).toMatchObject({ code: 1, out: expect.stringContaining('KR201') as string });
    expect(commit(cwd, GOOD).code).toBe(0);
  });

  it('goes where git looks for it: another folder, and of a worktree the shared one', () => {
    const cwd = repository();
    git(cwd, ['config', 'core.hooksPath', 'team haken']);
    const { err } = install(cwd);
    const path = join(cwd, 'team haken/pre-commit');
    expect(err).toContain(`\`${path}\``);
    expect(err).toContain('Leg ze niet vast in git');
    expect(statSync(path).mode & 0o111).toBe(0o111);
    expect(existsSync(hookOf(cwd))).toBe(false);
    expect(commit(cwd, LEAK).code).toBe(1);
    klantreis(['git', 'uninstall'], { cwd });
    expect(existsSync(path)).toBe(false);

    const main = repository();
    expect(commit(main, GOOD).code).toBe(0);
    const tree = join(folderWith(), 'een tweede');
    git(main, ['worktree', 'add', '--quiet', '-b', 'tweede', tree]);
    expect(install(tree).err).toContain(`\`${hookOf(main)}\``);
    expect(commit(tree, LEAK).code).toBe(1);
    expect(commit(main, LEAK).code).toBe(1);
  });

  it('puts nothing in a folder that all repositories of the user share', () => {
    const cwd = repository();
    const home = folderWith({ instellingen: '[core]\n\thooksPath = ~/haken\n' });
    const env = { ...process.env, HOME: home, GIT_CONFIG_GLOBAL: join(home, 'instellingen') };
    const run = spawnSync(process.execPath, [CLI, 'git', 'install', '--hook'], { cwd, env, encoding: 'utf8' });
    expect([run.status, run.stderr]).toEqual([2, expect.stringContaining(`\`${join(home, 'haken/pre-commit')}\``)]);
    expect(existsSync(join(home, 'haken'))).toBe(false);
  });
});

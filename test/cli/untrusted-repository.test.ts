import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { GIT_ENV, newFolder, Repository } from '../support/repository';
import { GOOD, klantreis } from './run-cli';

/** Git gives some settings to a shell and starts others by their path, so this has no signs that mean something there. */
const PLACE = mkdtempSync(join(tmpdir(), 'kanarie-'));
const LOG = join(PLACE, 'gestart');

afterAll(() => rmSync(PLACE, { recursive: true, force: true }));
beforeEach(() => rmSync(LOG, { force: true }));

/** A program that tells that it was started, as what. */
function canary(name: string, folder = PLACE): string {
  const path = join(folder, name.replace(/[^\w.-]/g, '_'));
  writeFileSync(path, `#!/bin/sh\necho '${name}' >> ${LOG}\nexit 1\n`, { mode: 0o755 });
  return path;
}

function sung(): string[] {
  return existsSync(LOG) ? [...new Set(readFileSync(LOG, 'utf8').split('\n').filter(Boolean))].toSorted() : [];
}

/** Settings with which git starts a program, by `git help config` and `git help attributes`. */
const KEYS = [
  ...['clean', 'smudge', 'process'].map((key) => `filter.vreemd.${key}`),
  ...['command', 'textconv'].flatMap((key) => [`diff.vreemd.${key}`, `diff.klantreizen.${key}`]),
  ...['driver'].flatMap((key) => [`merge.vreemd.${key}`, `merge.default.${key}`]),
  ...['fsmonitor', 'sshCommand', 'gitProxy', 'pager', 'editor', 'askPass', 'alternateRefsCommand'].map(
    (key) => `core.${key}`,
  ),
  ...['diff.external', 'sequence.editor', 'interactive.diffFilter', 'uploadpack.packObjectsHook'],
  ...['diff', 'log', 'cat-file', 'ls-files', 'ls-tree', 'rev-parse', 'config', 'status'].map((key) => `pager.${key}`),
  ...['credential.helper', 'credential.https://example.org.helper'],
  ...['gpg.program', 'gpg.ssh.program', 'gpg.x509.program', 'gpg.ssh.defaultKeyCommand'],
  ...['uploadpack', 'receivepack', 'proxy'].map((key) => `remote.origin.${key}`),
  ...['tool.cmd', 'tool.path'].flatMap((key) => [`difftool.${key}`, `mergetool.${key}`]),
  ...['trailer.x.command', 'trailer.x.cmd', 'web.browser', 'browser.x.cmd', 'man.x.cmd', 'imap.tunnel'],
  ...['sendemail.sendmailCmd', 'sendemail.toCmd', 'guitool.x.cmd', 'ssh.variant', 'instaweb.httpd'],
];
/** Those that must begin with a sign to start something. */
const SHOUTED = [
  ...['diff', 'cat-file', 'ls-files', 'ls-tree', 'rev-parse', 'config', 'for-each-ref', 'x'].map(
    (key) => `alias.${key}`,
  ),
  'submodule.deel.update',
];
const HOOKS = [
  'applypatch-msg pre-applypatch post-applypatch pre-commit pre-merge-commit prepare-commit-msg commit-msg post-commit',
  'pre-rebase post-checkout post-merge pre-push pre-receive update proc-receive post-receive post-update',
  'reference-transaction push-to-checkout pre-auto-gc post-rewrite sendemail-validate fsmonitor-watchman',
  'post-index-change',
].flatMap((names) => names.split(' '));

/** Every setting with a canary of its own, and one in each place where git looks for hooks. */
function plant(repository: Repository): void {
  const own = resolve(repository.folder, repository.git('rev-parse', '--git-path', 'hooks').trim());
  const hooks = join(PLACE, 'haken');
  for (const folder of [own, hooks]) mkdirSync(folder, { recursive: true });
  for (const name of HOOKS) {
    writeFileSync(join(own, name), readFileSync(canary(name)), { mode: 0o755 });
    canary(name, hooks);
  }
  const included = join(PLACE, 'instellingen');
  const set = (name: string, value: string) => repository.git('config', '--file', included, name, value);
  for (const name of KEYS) set(name, canary(name));
  for (const name of SHOUTED) set(name, `!${canary(name)}`);
  set('core.hooksPath', hooks);
  set('protocol.allow', 'always');
  set('protocol.file.allow', 'always');
  set('protocol.ext.allow', 'always');
  set('filter.vreemd.required', 'true');
  set('core.untrackedCache', 'true');
  // What is included counts as well as what stands there itself.
  repository.git('config', 'include.path', included);
}

const ATTRIBUTES = '* filter=vreemd diff=vreemd merge=vreemd\n';
const FILE = 'reizen/a.klantreis';

function untrusted(): Repository {
  const repository = Repository.create({ [FILE]: GOOD, 'klantreis.json': '{}', 'antwoorden.csv': 'a;b\n' });
  repository.git('branch', 'zij');
  repository.commit({ [FILE]: GOOD.replace('gevoel', '# gevoel'), '.gitattributes': ATTRIBUTES });
  const inner = Repository.create({ 'b.klantreis': GOOD, 'klantreis.json': '{}' });
  repository.git(
    '-c',
    'protocol.file.allow=always',
    'submodule',
    '--quiet',
    'add',
    '--name',
    'deel',
    inner.folder,
    'deel',
  );
  repository.commit();
  repository.write({ [FILE]: `${GOOD}# Later\n`, 'deel/b.klantreis': `${GOOD}# Later\n`, 'antwoorden.csv': 'a;c\n' });
  repository.write({
    'nieuw/n.klantreis': GOOD,
    'nieuw/klantreis.json': '{}',
    O: GOOD,
    A: `${GOOD}# A\n`,
    B: `# B\n${GOOD}`,
  });
  repository.git('add', 'nieuw', 'antwoorden.csv');
  plant(repository);
  plant(new Repository(join(repository.folder, 'deel')));
  return repository;
}

/** Every command that asks git something, or stands in a repository. @param codes how it may end */
const COMMANDS: readonly (readonly [args: string, ...codes: number[]])[] = [
  // A submodule changed, and what was not compared is no answer.
  ['diff', 2],
  ['diff HEAD~1', 2],
  ['diff HEAD~2..HEAD', 2],
  ['diff zij...HEAD --format json', 2],
  [`diff ${FILE}`, 0],
  [`diff HEAD~2:${FILE} ${FILE}`, 0],
  ['diff weg', 2],
  ['review --base zij', 0, 1],
  ['review --base zij --head HEAD', 0, 1],
  ['review --base weg', 2],
  ['check .', 0],
  ['check . --format github', 0],
  ['check . --format sarif', 0],
  ['check . --format gitlab', 0],
  ['privacy', 0],
  ['privacy --staged', 0],
  [`draw ${FILE}`, 0],
  [`model ${FILE}`, 0],
  ['gallery .', 0],
  [`format ${FILE}`, 0],
  ['git status', 1],
  ['git install', 0],
  ['git install --hook', 2],
  ['git status', 0],
  ['git uninstall', 0],
  [`git textconv ${FILE}`, 0],
  ['git merge O A B', 0],
  ['git merge klantreis.json A B', 0, 1],
];

const env = GIT_ENV as Readonly<Record<string, string>>;

describe.skipIf(process.platform === 'win32')('a repository of somebody else', () => {
  it('starts programs when git itself is asked, so the canaries can sing', () => {
    const { folder } = untrusted();
    const git = (...args: readonly string[]) => spawnSync('git', args, { cwd: folder, env });
    git('status');
    git('diff');
    expect(sung()).toEqual(expect.arrayContaining(['core.fsmonitor', 'filter.vreemd.process']));
  });

  it('starts nothing, whatever klantreis is asked', () => {
    const { folder } = untrusted();
    for (const [args, ...codes] of COMMANDS) {
      const { code, err, out } = klantreis(args.split(' '), { cwd: folder, env });
      expect(codes, `${args}: ${code}\n${err}${out.slice(0, 500)}`).toContain(code);
      expect(sung(), args).toEqual([]);
    }
  });

  it('starts nothing where it has no files of its own', () => {
    const bare = newFolder();
    const source = untrusted();
    rmSync(LOG, { force: true });
    spawnSync('git', ['clone', '--quiet', '--bare', source.folder, bare], { env });
    rmSync(LOG, { force: true });
    spawnSync('git', ['config', 'include.path', join(PLACE, 'instellingen')], { cwd: bare, env });
    const { code, err } = klantreis(['diff', 'HEAD~2..HEAD'], { cwd: bare, env });
    expect([code, sung()], err).toEqual([0, []]);
    expect(klantreis(['diff'], { cwd: bare, env })).toMatchObject({ code: 2 });
    expect(sung()).toEqual([]);
  });
});

describe.skipIf(process.platform === 'win32')('a partial clone of somebody else', () => {
  const ADDRESSES = [
    ['file', ''],
    ['ssh', 'ssh://127.0.0.1:1/x'],
    ['git', 'git://127.0.0.1:1/x'],
    ['http', 'http://127.0.0.1:1/x'],
    ['ext', `ext::${join(PLACE, 'ext')}`],
  ] as const;

  function partial(filter: string): Repository {
    const source = Repository.create({ [FILE]: GOOD });
    source.commit({ [FILE]: `${GOOD}# Later\n` });
    source.git('config', 'uploadpack.allowFilter', 'true');
    const clone = new Repository(newFolder());
    clone.git('clone', '--quiet', `--filter=${filter}`, `file://${source.folder}`, '.');
    return clone;
  }

  it.each(ADDRESSES)('fetches nothing by %s, and says how to', (kind, url) => {
    const clone = partial('blob:none');
    canary('ext');
    plant(clone);
    if (url !== '') clone.git('config', 'remote.origin.url', url);
    const { code, out, err } = klantreis(['diff', 'HEAD~1..HEAD'], { cwd: clone.folder, env });
    expect([code, sung()], err).toEqual([2, []]);
    expect(out.replaceAll(/\s+/g, ' ')).toContain('git fetch --refetch --no-filter');
    if (kind !== 'file') return;
    // Asked in so many words, git does start it.
    spawnSync('git', ['cat-file', 'blob', `HEAD~1:${FILE}`], { cwd: clone.folder, env });
    expect(sung()).toContain('remote.origin.uploadpack');
  });

  it('also says so where even the names of files are not there', () => {
    const clone = partial('tree:0');
    plant(clone);
    const { code, err } = klantreis(['diff', 'HEAD~1..HEAD'], { cwd: clone.folder, env });
    expect([code, sung()]).toEqual([2, []]);
    expect(err.replaceAll(/\s+/g, ' ')).toContain('git fetch --refetch --no-filter');
  });

  it('can be compared once it was fetched', () => {
    const clone = partial('blob:none');
    clone.git('fetch', '--quiet', '--refetch', '--no-filter');
    expect(klantreis(['diff', 'HEAD~1..HEAD'], { cwd: clone.folder, env })).toMatchObject({ code: 0 });
  });
});

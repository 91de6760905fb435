import { createHash } from 'node:crypto';
import { existsSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitBlobs } from '../../src/host-node/git-blobs';
import { GitFiles } from '../../src/host-node/git-files';
import { changedModules } from '../../src/host-node/git-modules';
import { GitRepository } from '../../src/host-node/git-repository';
import { WorkFiles } from '../../src/host-node/work-files';
import { readText } from '../../src/workspace/read-text';
import { newFolder, Repository } from '../support/repository';

async function open(folder: string) {
  const repository = await GitRepository.open(folder);
  const [commit] = await repository.commits(['HEAD']);
  const base = await GitFiles.open(repository, commit!, new GitBlobs(repository));
  const files = await WorkFiles.open(repository, base);
  const changed = files.changed.map((path) => relative(repository.root, path)).toSorted();
  return { repository, base, files, changed };
}

const changedIn = async (folder: string) => (await open(folder)).changed;

describe('what changed on the disk', () => {
  it.each(['sha1', 'sha256'])('is found by content, in a repository with %s', async (format) => {
    const repository = new Repository(newFolder());
    repository.git('init', '--quiet', `--object-format=${format}`);
    repository.commit({ 'a.klantreis': 'een\n', 'b.klantreis': 'twee\n', 'ë/c.klantreis': 'drie\n' });
    expect(await changedIn(repository.folder)).toEqual([]);
    // As long as it was, in the same moment.
    repository.write({ 'b.klantreis': 'tweE\n' });
    expect(await changedIn(repository.folder)).toEqual(['b.klantreis']);
    repository.git('add', '.');
    rmSync(join(repository.folder, 'ë/c.klantreis'));
    expect(await changedIn(repository.folder)).toEqual(['b.klantreis', 'ë/c.klantreis']);
  });

  it('is not the line end that git gives a file on this computer', async () => {
    const repository = Repository.create({ 'a.klantreis': 'een\ntwee\n' });
    repository.git('config', 'core.autocrlf', 'true');
    repository.write({ 'a.klantreis': 'een\r\ntwee\r\n' });
    expect(await changedIn(repository.folder)).toEqual([]);
    repository.write({ 'a.klantreis': 'een\r\nTwee\r\n' });
    expect(await changedIn(repository.folder)).toEqual(['a.klantreis']);
  });

  it('is seen also where git was told not to look', async () => {
    const repository = Repository.create({ 'a.klantreis': 'een\n', 'b.klantreis': 'twee\n' });
    repository.git('update-index', '--assume-unchanged', 'a.klantreis');
    repository.git('update-index', '--skip-worktree', 'b.klantreis');
    repository.write({ 'a.klantreis': 'Een\n', 'b.klantreis': 'Twee\n' });
    expect(await changedIn(repository.folder)).toEqual(['a.klantreis', 'b.klantreis']);
  });

  it.skipIf(process.platform === 'win32')('is not a link that leads where it led', async () => {
    const repository = Repository.create({ 'map/a.klantreis': 'een\n' });
    const { folder } = repository;
    symlinkSync('map/a.klantreis', join(folder, 'link.klantreis'));
    symlinkSync('/etc/hostname', join(folder, 'buiten.klantreis'));
    repository.commit();
    expect(await changedIn(folder)).toEqual([]);
    // As git puts it on a disk that knows no links.
    rmSync(join(folder, 'link.klantreis'));
    repository.write({ 'link.klantreis': 'map/a.klantreis' });
    expect(await changedIn(folder)).toEqual([]);
  });

  it('is not a file that Git LFS fetched, and a filter is named', async () => {
    const text = 'persona noor: Noor\n';
    const sum = createHash('sha256').update(text).digest('hex');
    const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${sum}\nsize ${text.length}\n`;
    const repository = Repository.create({
      'a.klantreis': pointer,
      'b.klantreis': 'geheim\n',
      '.gitattributes': '*.klantreis filter=slot\n',
    });
    repository.write({ 'a.klantreis': text, 'b.klantreis': 'open\n' });
    repository.git('config', 'filter.slot.clean', 'false');
    const { files, changed } = await open(repository.folder);
    expect(changed).toEqual(['b.klantreis']);
    expect([...files.filtered.values()]).toEqual(['slot']);
  });
});

describe('a sparse checkout', () => {
  it('has what git left out, as the next commit has it', async () => {
    const repository = Repository.create({
      'klantreis.json': '{}',
      'reizen/a.klantreis': 'een\n',
      'gedeeld/diep/p.klantreis': 'persona noor: Noor\n',
    });
    const { folder } = repository;
    repository.git('sparse-checkout', 'set', '--cone', 'reizen');
    const path = join(folder, 'gedeeld/diep/p.klantreis');
    expect(existsSync(path)).toBe(false);
    const { files, changed } = await open(folder);
    expect(changed).toEqual([]);
    expect(await readText(files, path)).toEqual({ text: 'persona noor: Noor\n' });
    expect(await files.kind(join(folder, 'gedeeld'))).toBe('folder');
    const names = async (...way: string[]) => (await files.list(join(folder, ...way))).map(({ name }) => name);
    expect(await names()).toEqual(expect.arrayContaining(['reizen', 'gedeeld', 'klantreis.json']));
    expect(await names('gedeeld')).toEqual(['diep']);
    expect(await names('gedeeld', 'diep')).toEqual(['p.klantreis']);
    // The rest of the disk counts as ever.
    rmSync(join(folder, 'reizen/a.klantreis'));
    expect(await changedIn(folder)).toEqual(['reizen/a.klantreis']);
  });
});

describe('another repository inside', () => {
  async function modulesIn(folder: string) {
    const { repository, base, files } = await open(folder);
    return Object.fromEntries(await changedModules(repository, base, files));
  }

  function withModule() {
    const inner = Repository.create({ 'a.klantreis': 'een\n', 'lees.txt': 'x' });
    const outer = Repository.create({ 'b.klantreis': 'twee\n' });
    outer.git('-c', 'protocol.file.allow=always', 'submodule', '--quiet', 'add', inner.folder, 'map/deel');
    outer.commit();
    return { inner, outer, deel: new Repository(join(outer.folder, 'map/deel')) };
  }

  it('is told of where its klantreizen changed', async () => {
    const { outer, deel } = withModule();
    expect(await modulesIn(outer.folder)).toEqual({});
    deel.write({ 'lees.txt': 'y' });
    expect(await modulesIn(outer.folder)).toEqual({});
    deel.write({ 'a.klantreis': 'anders\n' });
    expect(await modulesIn(outer.folder)).toEqual({ 'map/deel': 'changed' });
    deel.commit();
    expect(await modulesIn(outer.folder)).toEqual({ 'map/deel': 'changed' });
    outer.commit();
    expect(await modulesIn(outer.folder)).toEqual({});
    const repository = await GitRepository.open(outer.folder);
    const ids = await repository.commits(['HEAD~2', 'HEAD~1', 'HEAD']);
    const sides = await Promise.all(ids.map((id) => GitFiles.open(repository, id!, new GitBlobs(repository))));
    const [none, old, now] = sides as [GitFiles, GitFiles, GitFiles];
    expect([...(await changedModules(repository, none, now))]).toEqual([['map/deel', 'changed']]);
    expect([...(await changedModules(repository, old, now))]).toEqual([['map/deel', 'changed']]);
    expect([...(await changedModules(repository, now, none))]).toEqual([['map/deel', 'changed']]);
    rmSync(deel.folder, { recursive: true });
    expect([...(await changedModules(repository, old, now))]).toEqual([['map/deel', 'unknown']]);
    expect(await modulesIn(outer.folder)).toEqual({});
  });

  it('is told of where it, or its commit, is not here', async () => {
    const { inner, outer, deel } = withModule();
    const id = inner.commit({ 'a.klantreis': 'elders\n' });
    outer.git('update-index', '--cacheinfo', `160000,${id},map/deel`);
    outer.git('commit', '--quiet', '--message', 'x');
    expect(await modulesIn(outer.folder)).toEqual({ 'map/deel': 'unknown' });
    writeFileSync(join(deel.folder, '.git'), 'gitdir: nergens\n');
    const repository = await GitRepository.open(outer.folder);
    const [old, now] = await repository.commits(['HEAD~1', 'HEAD']);
    const sides = await Promise.all([old, now].map((one) => GitFiles.open(repository, one!, new GitBlobs(repository))));
    expect([...(await changedModules(repository, sides[0]!, sides[1]!))]).toEqual([['map/deel', 'unknown']]);
  });
});

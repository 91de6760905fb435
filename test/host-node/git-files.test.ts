import { rmSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { GitBlobs } from '../../src/host-node/git-blobs';
import { changedBetween, GitFiles } from '../../src/host-node/git-files';
import { GitRepository } from '../../src/host-node/git-repository';
import { WorkFiles } from '../../src/host-node/work-files';
import { readText } from '../../src/workspace/read-text';
import { Workspace } from '../../src/workspace/workspace';
import { newFolder, Repository } from '../support/repository';

async function filesAt(folder: string, revision: string): Promise<GitFiles> {
  const repository = await GitRepository.open(folder);
  const [commit] = await repository.commits([revision]);
  return GitFiles.open(repository, commit!, new GitBlobs(repository));
}

async function textOf(files: GitFiles, path: string): Promise<string> {
  const content = await readText(files, path);
  return 'text' in content ? content.text : content.problem.code;
}

describe('the files of a revision', () => {
  it('are a file system at the places that they have on the disk', async () => {
    const repository = Repository.create({
      'klantreis.json': '{}',
      'mijn map/réis 🙂 [1].klantreis': 'klantreis a: A\n',
      'lees.txt': 'x',
      'leeg.klantreis': '',
      'diep/er/B.KLANTREIS': 'klantreis b: B\r\n',
    });
    const { folder } = repository;
    repository.write({ 'leeg.klantreis': 'iets', 'nieuw.klantreis': '' });
    const files = await filesAt(folder, 'HEAD');
    const map = join(folder, 'mijn map');
    expect((await files.list(folder)).map(({ name, kind }) => `${kind} ${name}`).toSorted()).toEqual([
      'file klantreis.json',
      'file leeg.klantreis',
      'folder diep',
      'folder mijn map',
    ]);
    expect(await textOf(files, join(map, 'réis 🙂 [1].klantreis'))).toBe('klantreis a: A\n');
    expect(await textOf(files, join(folder, 'leeg.klantreis'))).toBe('');
    expect(await textOf(files, join(folder, 'diep/er/B.KLANTREIS'))).toBe('klantreis b: B\r\n');
    expect(await textOf(files, join(folder, 'nieuw.klantreis'))).toBe('KT045');
    await expect(files.list(join(folder, 'weg'))).rejects.toThrow('ENOENT');
    expect(await files.kind(map)).toBe('folder');
    expect(files.parent(map)).toBe(folder);
    expect(files.parent(folder)).toBeUndefined();
    const { files: loaded } = await new Workspace(files).loadScope(map);
    expect(loaded.map(({ path }) => path)).toEqual([
      'diep/er/B.KLANTREIS',
      'leeg.klantreis',
      'mijn map/réis 🙂 [1].klantreis',
    ]);
  });

  it('are named from the folder where the user stands', async () => {
    const { folder } = Repository.create({ 'a.klantreis': '', 'map/b.klantreis': '' });
    const files = await filesAt(join(folder, 'map'), 'HEAD');
    expect(files.label(join(folder, 'a.klantreis'))).toBe('../a.klantreis');
    expect(files.label(join(folder, 'map/b.klantreis'))).toBe('b.klantreis');
  });

  it('may be binary, too large, or elsewhere', async () => {
    const { folder } = Repository.create({
      'foto.klantreis': Uint8Array.of(0, 1, 2),
      'groot.klantreis': 'x'.repeat(2_000_001),
      'lfs.klantreis': 'version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 1\n',
      'goed.klantreis': 'goed\n',
    });
    const files = await filesAt(folder, 'HEAD');
    await files.prefetch([folder]);
    const texts = await Promise.all(
      ['foto', 'groot', 'lfs', 'goed'].map((name) => textOf(files, join(folder, `${name}.klantreis`))),
    );
    expect(texts).toEqual(['KT037', 'KT039', 'KT045', 'goed\n']);
  });

  it('may have a content that git does not have', async () => {
    const repository = Repository.create({ 'a.klantreis': 'een\n', 'b.klantreis': 'twee\n' });
    const { folder } = repository;
    const id = repository.git('rev-parse', 'HEAD:a.klantreis').trim();
    rmSync(join(folder, '.git/objects', id.slice(0, 2), id.slice(2)));
    const files = await filesAt(folder, 'HEAD');
    await expect(files.read(join(folder, 'a.klantreis'), 100)).rejects.toThrow('GIT_MISSING');
    expect(await textOf(files, join(folder, 'b.klantreis'))).toBe('twee\n');
  });

  it.skipIf(process.platform === 'win32')('may be links, which lead to files of the revision only', async () => {
    const repository = Repository.create({ 'map/a.klantreis': 'klantreis a: A\n' });
    const { folder } = repository;
    symlinkSync('map/a.klantreis', join(folder, 'link.klantreis'));
    symlinkSync('link.klantreis', join(folder, 'nog.klantreis'));
    symlinkSync('/etc/passwd', join(folder, 'buiten.klantreis'));
    symlinkSync('rond.klantreis', join(folder, 'rond.klantreis'));
    symlinkSync('map', join(folder, 'kort.klantreis'));
    repository.commit();
    const files = await filesAt(folder, 'HEAD');
    const text = (name: string) => textOf(files, join(folder, name));
    expect(await text('link.klantreis')).toBe('klantreis a: A\n');
    expect(await text('nog.klantreis')).toBe('klantreis a: A\n');
    for (const name of ['buiten', 'rond', 'kort']) expect(await text(`${name}.klantreis`)).toBe('KT045');
    expect(await files.identity(join(folder, 'nog.klantreis'))).toBe(join(folder, 'map/a.klantreis'));
  });

  it('are read without asking the disk, also where there is no disk', async () => {
    const { folder } = Repository.create({ 'map/a.klantreis': 'klantreis a: A\n' });
    const bare = newFolder();
    new Repository(folder).git('clone', '--quiet', '--bare', folder, bare);
    const files = await filesAt(bare, 'main');
    expect(await textOf(files, join(bare, 'map/a.klantreis'))).toBe('klantreis a: A\n');
    expect((await GitRepository.open(bare)).hasFiles).toBe(false);
  });
});

describe('what changed', () => {
  it('between two revisions is told by path, renames as a file that went and one that came', async () => {
    const repository = Repository.create({ 'a.klantreis': 'a', 'b.klantreis': 'b', 'lees.txt': 'x' });
    const { folder } = repository;
    repository.git('mv', 'a.klantreis', 'ä.klantreis');
    repository.commit({ 'klantreis.json': '{}', 'lees.txt': 'y' });
    const [base, head] = [await filesAt(folder, 'HEAD~1'), await filesAt(folder, 'HEAD')];
    expect(changedBetween(base, head).toSorted()).toEqual(
      ['a.klantreis', 'klantreis.json', 'ä.klantreis'].map((name) => join(folder, name)),
    );
    expect(changedBetween(head, head)).toEqual([]);
  });

  it('on the disk has new files, and not what git ignores or what is another repository', async () => {
    const repository = Repository.create({
      'a.klantreis': 'a',
      'weg.klantreis': 'w',
      '.gitignore': 'out/\nprive.klantreis\n',
    });
    const { folder } = repository;
    repository.write({
      'nieuw map/n.klantreis': 'n',
      'out/o.klantreis': 'o',
      'prive.klantreis': 'p',
      'los/l.klantreis': 'l',
    });
    new Repository(join(folder, 'los')).git('init', '--quiet');
    repository.git('rm', '--quiet', 'weg.klantreis');
    const files = await WorkFiles.open(await GitRepository.open(folder), await filesAt(folder, 'HEAD'));
    expect([...files.changed].toSorted()).toEqual(
      ['nieuw map/n.klantreis', 'weg.klantreis'].map((name) => join(folder, name)),
    );
    expect((await files.list(folder)).map(({ name }) => name).toSorted()).toEqual([
      '.git',
      '.gitignore',
      'a.klantreis',
      'los',
      'nieuw map',
    ]);
    expect(await files.list(join(folder, 'los'))).toEqual([]);
  });

  it('follows revisions of any form, and takes none for an option', async () => {
    const repository = Repository.create({ 'a.klantreis': 'a' });
    const first = repository.commit({ 'a.klantreis': 'b' });
    repository.git('tag', 'v1');
    repository.git('branch', 'tak/ë');
    const last = repository.commit({ 'a.klantreis': 'c' });
    const opened = await GitRepository.open(repository.folder);
    const names = [
      'HEAD',
      'v1',
      'tak/ë',
      'main~1',
      first.slice(0, 8),
      '-x',
      '--all',
      'weg',
      'a\nHEAD',
      '',
      'HEAD:a.klantreis',
    ];
    expect(await opened.commits(names)).toEqual([
      last,
      first,
      first,
      first,
      first,
      ...Array.from({ length: 6 }, () => undefined),
    ]);
    expect(await opened.names()).toEqual(['main', 'tak/ë', 'v1']);
  });
});

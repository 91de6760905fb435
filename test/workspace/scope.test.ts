import { describe, expect, it } from 'vitest';
import { FileError } from '../../src/workspace/file-system';
import { type LoadOptions, Workspace } from '../../src/workspace/workspace';
import { MemoryFiles } from './memory-files';

async function load(contents: ConstructorParameters<typeof MemoryFiles>[0], folder: string, options?: LoadOptions) {
  const scope = await new Workspace(new MemoryFiles(contents)).loadScope(folder, options);
  return { ...scope, paths: scope.files.map((file) => file.path) };
}

const FILES = {
  '/team/klantreis.json': '{ "regels": { "KR401": "uit" } }',
  '/team/wie/personas.klantreis': 'persona noor: Noor',
  '/team/reizen/a.klantreis': 'klantreis a: A',
  '/team/reizen/oud/b.klantreis': 'klantreis b: B',
  '/team/proef/klantreis.json': '{}',
  '/team/proef/c.klantreis': 'klantreis c: C',
  '/team/proef/diep/d.klantreis': 'klantreis d: D',
  '/team/node_modules/pakket/e.klantreis': 'klantreis e: E',
  '/team/.git/f.klantreis': 'klantreis f: F',
  '/team/lees.txt': 'klantreis g: G',
  '/los/h.klantreis': 'klantreis h: H',
  '/los/map/i.klantreis': 'klantreis i: I',
};

describe('the scope of a folder', () => {
  it('is that of the nearest klantreis.json above it, without the scopes inside', async () => {
    const paths = ['team/reizen/a.klantreis', 'team/reizen/oud/b.klantreis', 'team/wie/personas.klantreis'];
    for (const folder of ['/team', '/team/reizen', '/team/reizen/oud', '/team/leeg']) {
      expect(await load(FILES, folder)).toMatchObject({
        folder: '/team',
        paths,
        settings: { regels: { KR401: 'uit' } },
      });
    }
  });

  it('starts anew at a klantreis.json inside', async () => {
    const paths = ['team/proef/c.klantreis', 'team/proef/diep/d.klantreis'];
    expect(await load(FILES, '/team/proef/diep')).toMatchObject({
      folder: '/team/proef',
      paths,
      settings: { regels: {} },
    });
  });

  it('is the folder alone without a klantreis.json', async () => {
    expect(await load(FILES, '/los')).toMatchObject({ folder: '/los', paths: ['los/h.klantreis'] });
    expect(await load(FILES, '/los/map')).toMatchObject({ folder: '/los/map', paths: ['los/map/i.klantreis'] });
  });

  it('starts at a folder that is called klantreis.json too, which is a mistake', async () => {
    const contents = {
      ...FILES,
      '/team/proef/klantreis.json': 'x',
      '/team/map/klantreis.json/x.txt': '',
      '/team/map/j.klantreis': '',
    };
    expect((await load(contents, '/team')).paths).not.toContain('team/map/j.klantreis');
    expect(await load(contents, '/team/map')).toMatchObject({
      folder: '/team/map',
      paths: ['team/map/j.klantreis'],
      settings: { regels: {} },
      troubles: [{ path: '/team/map/klantreis.json', finding: { code: 'KT036' } }],
    });
  });

  it('resolves names over its files', async () => {
    const { scope } = await load(FILES, '/team/reizen');
    expect(scope.find('persona', 'noor')?.titel).toBe('Noor');
    expect(scope.ids('klantreis')).toEqual(['a', 'b']);
  });

  it('holds a named file that a search passes over, each file once', async () => {
    const named = ['/team/.git/f.klantreis', '/TEAM/reizen/A.klantreis'];
    const { files } = await load({ ...FILES, '/TEAM/reizen/A.klantreis': 'klantreis a: A' }, '/team', { named });
    expect(files.map((file) => file.location)).toEqual([
      '/TEAM/reizen/A.klantreis',
      '/team/reizen/oud/b.klantreis',
      '/team/wie/personas.klantreis',
      '/team/.git/f.klantreis',
    ]);
  });

  it('takes a text that is no file first, so that its names count', async () => {
    const extra = { label: '-', content: { text: 'klantreis a: Nieuw' } };
    const { paths, scope } = await load(FILES, '/team', { extra });
    expect(paths[0]).toBe('-');
    expect(scope.find('klantreis', 'a')?.titel).toBe('Nieuw');
  });

  it('goes on without what cannot be read', async () => {
    const forbidden = (path: string) => new FileError('forbidden', path, 'EACCES');
    const contents = {
      ...FILES,
      '/team/wie/personas.klantreis': forbidden('/team/wie/personas.klantreis'),
      '/team/reizen/oud': forbidden('/team/reizen/oud'),
      '/team/klantreis.json': new FileError('unreadable', '/team/klantreis.json', 'EIO'),
    };
    const scope = await load(contents, '/team');
    expect(scope.paths).toEqual(['team/reizen/a.klantreis', 'team/wie/personas.klantreis']);
    expect(scope.files[1]).toMatchObject({
      readable: false,
      problems: [{ code: 'KT044', args: { woord: 'bestand' } }],
    });
    expect(scope.troubles).toMatchObject([
      {
        path: '/team/klantreis.json',
        finding: { code: 'KT045', args: { woord: 'bestand', oorzaak: 'de schijf werkt niet goed' } },
      },
      { path: '/team/reizen/oud', finding: { code: 'KT044', args: { woord: 'map' } } },
    ]);
    expect(scope.settings).toEqual({ regels: {} });
  });
});

import { symlinkSync } from 'node:fs';
import { expect, it } from 'vitest';
import { JOURNEY, NOOR } from '../support/journey';
import { Client, codesOf } from './client';
import { Folder } from './folder';

const TEAM = { 'klantreis.json': '{}', 'wie/personas.klantreis': '', 'reizen/kind.klantreis': JOURNEY };

it('lets the other open files of a scope follow, without a key in them', async () => {
  const folder = new Folder(TEAM);
  const [wie, kind] = [folder.uri('wie/personas.klantreis'), folder.uri('reizen/kind.klantreis')];
  const client = await Client.start({ folders: [folder.path] });
  await client.open(kind, JOURNEY, 3);
  await client.shows(kind, ['KT017'], 3);
  await client.open(wie, '');
  await client.change(wie, NOOR, 2);
  await client.shows(kind, [], 3);
  await client.change(wie, 'persona truus: Truus\n', 3);
  await client.shows(kind, ['KT017'], 3);
  await client.journeyChanged(wie, 3);
  expect(client.log).toEqual([]);
});

it('lets closed files follow once something is saved', async () => {
  const folder = new Folder(TEAM);
  const [wie, kind] = [folder.uri('wie/personas.klantreis'), folder.uri('reizen/kind.klantreis')];
  const client = await Client.start({ folders: [folder.path] });
  await client.shows(kind, ['KT017']);
  await client.open(wie, NOOR);
  await client.save(wie);
  await client.shows(kind, []);
  expect(client.log).toEqual([]);
});

it('has in one scope what stands in one folder', async () => {
  const folder = new Folder({ 'a/reis.klantreis': JOURNEY, 'b/wie.klantreis': NOOR, 'b/reis.klantreis': JOURNEY });
  const client = await Client.start({ folders: [folder.path] });
  await client.open(folder.uri('a/reis.klantreis'), JOURNEY);
  await client.open(folder.uri('b/reis.klantreis'), JOURNEY);
  await client.shows(folder.uri('a/reis.klantreis'), ['KT017'], 1);
  await client.shows(folder.uri('b/reis.klantreis'), [], 1);
});

it.each(['.verborgen/wie.klantreis', 'nieuwe map/wie.klantreis', 'node_modules/x/wie.klantreis', 'wie.md'])(
  'has an open file in its scope that a search does not find: %s',
  async (name) => {
    const folder = new Folder({ 'klantreis.json': '{}', 'kind.klantreis': JOURNEY });
    const [wie, kind] = [folder.uri(name), folder.uri('kind.klantreis')];
    const client = await Client.start({ folders: [folder.path] });
    await client.open(kind, JOURNEY);
    await client.shows(kind, ['KT017'], 1);
    await client.open(wie, `${NOOR}x`);
    await client.shows(wie, ['KT001'], 1);
    await client.shows(kind, [], 1);
    await client.close(wie);
    await client.shows(wie, []);
    await client.shows(kind, ['KT017'], 1);
    expect(client.log).toEqual([]);
  },
);

it('looks at two folders with files of the same name in one scope', async () => {
  const folder = new Folder({ 'klantreis.json': '{}', 'a/reis.klantreis': NOOR, 'b/reis.klantreis': JOURNEY });
  const [a, b] = [folder.uri('a/reis.klantreis'), folder.uri('b/reis.klantreis')];
  for (const folders of [[folder.uri('a'), folder.uri('b')], [`${folder.uri('a')}/`], []]) {
    const client = await Client.start({ folders });
    await client.open(b, JOURNEY);
    await client.shows(b, [], 1);
    await client.open(a, '');
    await client.shows(b, ['KT017'], 1);
    await client.change(b, NOOR, 2);
    await client.shows(a, [], 1);
    await client.change(a, NOOR, 2);
    const [double] = await client.diagnostics(b, ({ diagnostics }) => codesOf(diagnostics).join() === 'KT018');
    expect(double!.message).toContain(folders.length === 2 ? 'a/reis.klantreis, regel 1' : 'reis.klantreis, regel 1');
    expect(client.log).toEqual([]);
    await client.stop();
  }
});

// Windows lets only an administrator make links.
it.skipIf(process.platform === 'win32')('reads a file with two paths once', async () => {
  const folder = new Folder({ 'reis.klantreis': NOOR + JOURNEY });
  symlinkSync(`${folder.path}/reis.klantreis`, `${folder.path}/kopie.klantreis`);
  const [real, link] = [folder.uri('reis.klantreis'), folder.uri('kopie.klantreis')];
  const client = await Client.start({ folders: [folder.path] });
  await client.open(link, NOOR + JOURNEY);
  await client.shows(link, [], 1);
  // Both at once have the same names; each is looked at.
  await client.open(real, `${NOOR}${JOURNEY}x`);
  await client.diagnostics(real, ({ version, diagnostics }) => version === 1 && diagnostics.length > 0);
  await client.change(link, `${NOOR}${JOURNEY}`, 2);
  await client.shows(link, [], 2);
  expect(client.log).toEqual([]);
});

import { expect, it } from 'vitest';
import { pathToFileURL } from 'node:url';
import { JOURNEY, NOOR } from '../support/journey';
import { Client } from './client';
import { Folder } from './folder';

const [CREATED, CHANGED, DELETED] = [1, 2, 3] as const;
const BROKEN = 'persoon truus: Truus\n';

it('says what is wrong in all files of the folders that are open, also closed ones', async () => {
  const folder = new Folder({ 'a/kapot.klantreis': BROKEN, 'b/goed.klantreis': NOOR + JOURNEY });
  const client = await Client.start({ folders: [folder.path] });
  await client.shows(folder.uri('a/kapot.klantreis'), ['KT001']);
  expect(client.publishedUris).toEqual(new Set([folder.uri('a/kapot.klantreis')]));
  expect(client.log).toEqual([]);
});

it('follows closed files that change, come and go on disk', async () => {
  const folder = new Folder({ 'klantreis.json': '{}', 'wie.klantreis': NOOR, 'kind.klantreis': JOURNEY });
  const [wie, kind, nieuw] = ['wie', 'kind', 'nieuw'].map((name) => folder.uri(`${name}.klantreis`)) as [
    string,
    string,
    string,
  ];
  const client = await Client.start({ folders: [folder.path] });
  await client.open(kind, JOURNEY);
  await client.shows(kind, [], 1);

  folder.write('wie.klantreis', BROKEN);
  await client.watched({ [wie]: CHANGED });
  await client.shows(wie, ['KT001']);
  await client.shows(kind, ['KT017'], 1);

  folder.write('nieuw.klantreis', `${NOOR}x`);
  await client.watched({ [nieuw]: CREATED });
  await client.shows(nieuw, ['KT001']);
  await client.shows(kind, [], 1);

  folder.remove('wie.klantreis');
  folder.remove('nieuw.klantreis');
  await client.watched({ [wie]: DELETED, [nieuw]: DELETED });
  await client.shows(wie, []);
  await client.shows(nieuw, []);
  await client.shows(kind, ['KT017'], 1);

  // An open file may go as well: its text is still there, until it closes.
  await client.change(kind, BROKEN, 2);
  folder.remove('kind.klantreis');
  await client.watched({ [kind]: DELETED });
  await client.shows(kind, ['KT001'], 2);
  await client.close(kind);
  await client.shows(kind, []);
  expect(client.log).toEqual([]);
});

it('follows klantreis.json, and says what is wrong in it at the file itself', async () => {
  const folder = new Folder({ 'wie.klantreis': `${NOOR}x`, 'map/kind.klantreis': JOURNEY });
  const [settings, kind] = [folder.uri('klantreis.json'), folder.uri('map/kind.klantreis')];
  const client = await Client.start({ folders: [folder.path] });
  await client.shows(kind, ['KT017']);
  await client.open(kind, JOURNEY);
  await client.shows(kind, ['KT017'], 1);

  folder.write('klantreis.json', '{}');
  await client.watched({ [settings]: CREATED });
  await client.shows(kind, [], 1);

  folder.write('klantreis.json', '{ "regels" ');
  await client.watched({ [settings]: CHANGED });
  const [wrong] = await client.diagnostics(settings);
  expect(wrong).toMatchObject({ code: 'KT036', source: 'klantreis' });
  expect(wrong!.message).toContain('klantreis.json');

  folder.write('klantreis.json', '{ "regels": {} }');
  await client.watched({ [settings]: CHANGED });
  await client.shows(settings, []);

  folder.write('klantreis.json', '{ "regles": {} }');
  await client.watched({ [settings]: CHANGED });
  await client.shows(settings, ['KT036']);

  folder.remove('klantreis.json');
  await client.watched({ [settings]: DELETED });
  await client.shows(settings, []);
  await client.shows(kind, ['KT017'], 1);
  await client.shows(folder.uri('wie.klantreis'), ['KT001']);
  expect(client.log).toEqual([]);
});

it('forgets what it said of a folder that is renamed or deleted as a whole', async () => {
  const folder = new Folder({ 'oud/kapot.klantreis': BROKEN, 'weg/kapot.klantreis': BROKEN });
  const client = await Client.start({ folders: [folder.path] });
  await client.shows(folder.uri('weg/kapot.klantreis'), ['KT001']);
  folder.remove('weg');
  await client.connection.sendNotification('workspace/didDeleteFiles', { files: [{ uri: folder.uri('weg') }] });
  await client.shows(folder.uri('weg/kapot.klantreis'), []);
  folder.remove('oud');
  folder.write('nieuw/kapot.klantreis', BROKEN);
  const files = [{ oldUri: folder.uri('oud'), newUri: folder.uri('nieuw') }];
  await client.connection.sendNotification('workspace/didRenameFiles', { files });
  await client.shows(folder.uri('nieuw/kapot.klantreis'), ['KT001']);
  await client.shows(folder.uri('oud/kapot.klantreis'), []);
  expect(client.log).toEqual([]);
});

it('follows the folders that are open', async () => {
  const [one, two] = [new Folder({ 'kapot.klantreis': BROKEN }), new Folder({ 'kapot.klantreis': BROKEN })];
  const [first, second] = [one.uri('kapot.klantreis'), two.uri('kapot.klantreis')];
  const client = await Client.start({ folders: [one.path] });
  await client.shows(first, ['KT001']);
  const change = (added: Folder[], removed: Folder[]) =>
    client.connection.sendNotification('workspace/didChangeWorkspaceFolders', {
      event: {
        added: added.map((folder) => ({ uri: folder.uri(), name: 'map' })),
        removed: removed.map((folder) => ({ uri: `${folder.uri()}/`, name: 'map' })),
      },
    });
  await client.open(first, BROKEN);
  await change([two], []);
  await client.shows(second, ['KT001']);
  // The names by which files are told apart depend on the folders; a key must not stumble over that.
  await client.change(first, '', 2);
  await client.shows(first, [], 2);
  await change([], [two]);
  await client.shows(second, []);
  await client.change(first, BROKEN, 3);
  await client.shows(first, ['KT001'], 3);
  expect(client.log).toEqual([]);
});

it('takes the one folder of an older client', async () => {
  const folder = new Folder({ 'kapot.klantreis': BROKEN });
  const client = await Client.start({ capabilities: {}, rootUri: folder.uri() });
  await client.shows(folder.uri('kapot.klantreis'), ['KT001']);
  expect(client.log).toEqual([]);
});

it('knows a file in whatever way an editor spells it, and answers in that way', async () => {
  const folder = new Folder({ 'klantreis.json': '{}', 'wie.klantreis': NOOR, 'kind ë.klantreis': `${JOURNEY}x` });
  const client = await Client.start({ folders: [folder.path] });
  const canonical = folder.uri('kind ë.klantreis');
  await client.shows(canonical, ['KT001']);
  const spelled = [
    canonical.replaceAll('%C3%AB', 'ë').replaceAll('%20', ' '),
    canonical.replaceAll('%C3%AB', '%c3%ab'),
    canonical.replaceAll('klantreis', '%6Blantreis'),
    pathToFileURL(`${folder.path}/kind ë.klantreis`).href,
  ];
  for (const uri of spelled) {
    await client.open(uri, `${JOURNEY}xyz`);
    const shown = await client.diagnostics(uri, ({ version }) => version === 1);
    expect(shown).toMatchObject([{ code: 'KT001', range: { end: { character: 3 } } }]);
    await client.change(uri, JOURNEY, 2);
    await client.shows(uri, [], 2);
    await client.close(uri);
    // Closed, it is called by the name that a folder gives it.
    await client.shows(canonical, ['KT001']);
  }
  expect(client.log).toEqual([]);
});

it.each([
  'file:///C:/Users/noor/reis.klantreis',
  'file:///c%3A/Users/noor/reis.klantreis',
  'file://server/map/reis.klantreis',
  'file:////server/map/reis.klantreis',
  'file:///bestaat-niet/reis.klantreis',
  'file:///nul%00/reis.klantreis',
  'file:///100%/reis.klantreis',
  'file:///reis.klantreis',
  'vscode-vfs://github/gemeente/reizen/reis.klantreis',
  'zonder schema',
  '1:2',
])('looks at a file that is not on this disk: %s', async (uri) => {
  const client = await Client.start();
  await client.open(uri, JOURNEY);
  await client.shows(uri, ['KT017'], 1);
  await client.change(uri, NOOR + JOURNEY, 2);
  await client.shows(uri, [], 2);
  await client.save(uri);
  await client.change(uri, BROKEN, 3);
  await client.shows(uri, ['KT001'], 3);
  await client.close(uri);
  await client.shows(uri, []);
  expect(client.publishedUris).toEqual(new Set([uri]));
  expect(client.log).toEqual([]);
});

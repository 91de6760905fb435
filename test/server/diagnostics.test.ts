import { expect, it } from 'vitest';
import { JOURNEY, NOOR } from '../support/journey';
import { Client } from './client';
import { Folder } from './folder';

const UNTITLED = 'untitled:Untitled-1';

it('shows a mistake in Dutch, with the version of the text, and takes it away', async () => {
  const folder = new Folder();
  const uri = folder.uri('reis.klantreis');
  const client = await Client.start({ folders: [folder.path] });
  await client.open(uri, NOOR + JOURNEY, 7);
  await client.shows(uri, [], 7);
  await client.change(uri, 'persoon noor: Noor\n', 8);
  expect(await client.diagnostics(uri, ({ version }) => version === 8)).toEqual([
    {
      code: 'KT001',
      source: 'klantreis',
      severity: 1,
      message: 'Wij kennen het woord `persoon` niet aan het begin van een regel. Bedoelde u `persona`?',
      range: { start: { line: 0, character: 0 }, end: { line: 0, character: 7 } },
    },
  ]);
  await client.change(uri, NOOR, 9);
  await client.shows(uri, [], 9);
  expect(client.log).toEqual([]);
});

it('takes away what belongs to a text without a name when that closes', async () => {
  const client = await Client.start();
  await client.open(UNTITLED, 'persoon noor: Noor');
  await client.shows(UNTITLED, ['KT001'], 1);
  await client.close(UNTITLED);
  await client.shows(UNTITLED, []);
  // It may be opened again, with the same version and another text.
  await client.open(UNTITLED, 'klantreis kind: Kind\n  voor noor');
  expect(await client.diagnostics(UNTITLED, ({ version }) => version === 1)).not.toHaveLength(0);
  expect(client.log).toEqual([]);
});

it('looks at a text without a name by itself', async () => {
  const folder = new Folder({ 'klantreis.json': '{}', 'wie.klantreis': NOOR });
  const client = await Client.start({ folders: [folder.path] });
  for (const uri of [UNTITLED, `untitled:${folder.path}/nieuw.klantreis`]) {
    await client.open(uri, JOURNEY);
    await client.shows(uri, ['KT017'], 1);
    await client.change(uri, NOOR + JOURNEY, 2);
    await client.shows(uri, [], 2);
  }
  expect(client.log).toEqual([]);
});

it('counts the text in the editor, not the file, until that closes', async () => {
  const folder = new Folder({ 'reis.klantreis': NOOR + JOURNEY, 'kapot.klantreis': 'persoon truus: Truus\n' });
  const [whole, broken] = [folder.uri('reis.klantreis'), folder.uri('kapot.klantreis')];
  const client = await Client.start({ folders: [folder.path] });
  await client.open(whole, JOURNEY);
  await client.shows(whole, ['KT017'], 1);
  await client.close(whole);
  await client.shows(whole, []);
  await client.open(broken, '');
  await client.shows(broken, [], 1);
  await client.close(broken);
  await client.shows(broken, ['KT001']);
  expect(client.log).toEqual([]);
});

it('is silent about a file outside the folders that are open, once it is closed', async () => {
  const folder = new Folder({ 'los.klantreis': 'persoon noor: Noor\n', 'ander.klantreis': 'klntreis x: X\n' });
  const uri = folder.uri('los.klantreis');
  const client = await Client.start();
  await client.open(uri, 'persoon noor: Noor\n');
  await client.shows(uri, ['KT001'], 1);
  await client.save(uri);
  await client.close(uri);
  await client.shows(uri, []);
  expect(client.publishedUris).toEqual(new Set([uri]));
  expect(client.log).toEqual([]);
});

it.each([
  ['with the line ends of Windows', (NOOR + JOURNEY).replaceAll('\n', '\r\n'), []],
  ['with a byte order mark', `\uFEFF${NOOR}${JOURNEY}`, []],
  ['that is too large', `${NOOR}${'# opmerking\n'.repeat(300_000)}`, ['KT039']],
  ['that is too large once it is written', `# ${'ë'.repeat(1_000_001)}`, ['KT039']],
  ['that is no text', `${NOOR}\0`, ['KT037']],
  ['with half a sign', `persona noor: Noor \uD800\n`, []],
  ['without anything', '', []],
])('reads a text %s', async (_, text, codes) => {
  const client = await Client.start();
  await client.open(UNTITLED, text);
  await client.shows(UNTITLED, codes, 1);
  await client.change(UNTITLED, 'persoon noor: Noor', 2);
  await client.shows(UNTITLED, ['KT001'], 2);
  await client.change(UNTITLED, text, 3);
  await client.shows(UNTITLED, codes, 3);
  expect(client.log).toEqual([]);
});

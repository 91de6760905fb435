import { renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { LSPErrorCodes } from 'vscode-languageserver';
import { editorText } from '../../src/messages/editor.data';
import { JOURNEY_LISTS, JOURNEY_LISTS_CHANGED, type ListsAnswer, type ListView } from '../../src/protocol/lists';
import { temporaryFolder } from '../support/temporary-folder';
import { Client, SERVER, uriOf } from './client';

const folder = temporaryFolder('klantreis-lists-');
const file = uriOf(join(folder, 'reis.klantreis'));
const text = (title: string) => `klantreis r: Reis\n  stap s: Stap\n    knelpunt k: ${title}\n`;
writeFileSync(join(folder, 'reis.klantreis'), text('Van de schijf'));
writeFileSync(join(folder, 'ander.klantreis'), text('Van een ander').replace('r: Reis', 'a: Ander'));
afterAll(() => rmSync(folder, { recursive: true }));

function ask(client: Client, views: readonly ListView[] = ['knelpunten']): Promise<ListsAnswer> {
  return client.request<ListsAnswer>(JOURNEY_LISTS, { views });
}

function titles({ views }: ListsAnswer): readonly string[] {
  return (views.knelpunten ?? []).flatMap(({ children }) => children.map(({ title }) => title)).toSorted();
}

/** Waits until the server says that the lists are other ones. */
function news(client: Client): Promise<void> {
  return new Promise((resolve) => {
    const heard = client.connection.onNotification(JOURNEY_LISTS_CHANGED, () => {
      heard.dispose();
      resolve();
    });
  });
}

describe('the lists of a server', () => {
  it('are of all files in the folders, once those were looked at, and only those that were asked for', async () => {
    const client = await Client.start({ folders: [folder] });
    const answer = await ask(client);
    expect(titles(answer)).toEqual(['Van de schijf', 'Van een ander']);
    expect(answer).toMatchObject({ journeys: 2, unread: 0, onlyOpen: false });
    expect(Object.keys(answer.views)).toEqual(['knelpunten']);
    expect(answer.views.knelpunten?.[0]?.children.map(({ at }) => at)).toContainEqual({ uri: file, line: 2 });
  });

  it('are those of a text as it is now, and the editor hears that they changed once the typing pauses', async () => {
    const client = await Client.start({ folders: [folder] });
    await ask(client);
    await client.open(file, text('Geopend'));
    for (let version = 2; version < 12; version++) await client.change(file, text(`Getypt ${version}`), version);
    await news(client);
    expect(titles(await ask(client))).toEqual(['Getypt 11', 'Van een ander']);
    await client.close(file);
    await news(client);
    expect(titles(await ask(client))).toEqual(['Van de schijf', 'Van een ander']);
  });

  it('are of a text without a file too, until it is closed', async () => {
    const client = await Client.start();
    await ask(client);
    await client.open('untitled:Untitled-1', text('Zonder bestand'));
    await news(client);
    expect(titles(await ask(client))).toEqual(['Zonder bestand']);
    await client.close('untitled:Untitled-1');
    await news(client);
    expect(titles(await ask(client))).toEqual([]);
  });

  it('are loaded when somebody asks, and where that fails it says so and tries again', async () => {
    const bundle = join(SERVER, '..', 'lists.js');
    renameSync(bundle, `${bundle}.away`);
    const client = await Client.start({ folders: [folder] });
    const refused = { code: LSPErrorCodes.RequestFailed, message: editorText('lijstenNietGeladen') };
    await expect(ask(client)).rejects.toMatchObject(refused);
    renameSync(`${bundle}.away`, bundle);
    expect(titles(await ask(client))).toEqual(['Van de schijf', 'Van een ander']);
  });
});

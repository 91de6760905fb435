import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { FILES_KIND, FILES_LIST, FILES_READ, type FilesParams } from '../../src/protocol/files';
import { JOURNEY_NAMES, type NewNamesAnswer, type NewNamesParams } from '../../src/protocol/new-klantreis';
import { temporaryFolder } from '../support/temporary-folder';
import { Client, uriOf } from './client';

const folder = temporaryFolder('klantreis-names-');
writeFileSync(join(folder, 'er.klantreis'), 'persona noor: Noor\n\norganisatie gemeente: Gemeente\n  soort eigen\n');
afterAll(() => rmSync(folder, { recursive: true }));

const brought = [
  { kind: 'persona', id: 'noor' },
  { kind: 'organisatie', id: 'gemeente' },
  { kind: 'bron', id: 'aannames' },
];

async function ask(client: Client, params: Pick<NewNamesParams, 'folder' | 'title'>): Promise<NewNamesAnswer> {
  return client.request<NewNamesAnswer>(JOURNEY_NAMES, { ...params, brought });
}

it('a new klantreis gets names that are free in its folder, in files on disk and in open texts', async () => {
  const client = await Client.start({ folders: [folder] });
  const asked = { folder: uriOf(folder), title: 'Wij krijgen een kind' };
  expect(await ask(client, asked)).toEqual({
    base: 'wij-krijgen-een-kind',
    id: 'wij-krijgen-een-kind',
    names: {
      noor: { id: 'noor-2', isThere: false },
      gemeente: { id: 'gemeente', isThere: true },
      aannames: { id: 'aannames', isThere: false },
    },
  });
  await client.open(uriOf(join(folder, 'nog-een.klantreis')), 'klantreis wij-krijgen-een-kind: Een\n');
  expect((await ask(client, asked)).id).toBe('wij-krijgen-een-kind-2');
});

it('without a folder all names are free', async () => {
  const client = await Client.start();
  const { names } = await ask(client, { folder: undefined, title: '' });
  expect(Object.values(names).map(({ id }) => id)).toEqual(['noor', 'gemeente', 'aannames']);
});

it('of a folder on the web, and of the topmost one of a computer, the names count too', async () => {
  for (const folder of ['vscode-vfs://github/gemeente/reizen', 'vscode-test-web://mount/']) {
    const top = folder.replace(/\/$/, '');
    const text = 'organisatie gemeente: Gemeente\n';
    const client = await Client.start({
      folders: [folder],
      initializationOptions: { clientFiles: true },
      answers: (connection) => {
        connection.onRequest(FILES_LIST, ({ uri }: FilesParams) =>
          uri.replace(/\/$/, '') === top ? [{ name: 'er.klantreis', kind: 'file' }] : [],
        );
        connection.onRequest(FILES_KIND, ({ uri }: FilesParams) => (uri === `${top}/er.klantreis` ? 'file' : null));
        connection.onRequest(FILES_READ, () => ({ base64: Buffer.from(text).toString('base64') }));
      },
    });
    expect((await ask(client, { folder, title: 'Ik bel' })).names.gemeente).toEqual({ id: 'gemeente', isThere: true });
  }
});

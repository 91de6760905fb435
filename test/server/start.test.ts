import { expect, it } from 'vitest';
import { Client } from './client';

it('tells who it is and what it can do', async () => {
  const { result } = await Client.start();
  expect(result.serverInfo).toEqual({ name: 'Klantreis' });
  expect(result.capabilities).toEqual({
    textDocumentSync: { openClose: true, change: 2, save: true },
    completionProvider: { triggerCharacters: [' ', ',', '.'] },
    hoverProvider: true,
    definitionProvider: true,
    referencesProvider: true,
    documentHighlightProvider: true,
    documentSymbolProvider: { label: 'Klantreis' },
    workspaceSymbolProvider: true,
    foldingRangeProvider: true,
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    codeActionProvider: { codeActionKinds: ['quickfix', 'source.fixAll'] },
    workspace: {
      workspaceFolders: { supported: true, changeNotifications: true },
      fileOperations: {
        didRename: { filters: [{ pattern: { glob: '**', matches: 'folder' } }] },
        didDelete: { filters: [{ pattern: { glob: '**', matches: 'folder' } }] },
      },
    },
  });
});

it('watches files where the client can', async () => {
  const client = await Client.start();
  await client.open('untitled:Untitled-1', 'persona noor: Noor');
  await client.diagnostics('untitled:Untitled-1');
  expect(client.watchers).toEqual(['**/*.[kK][lL][aA][nN][tT][rR][eE][iI][sS]', '**/klantreis.json']);
  expect(client.log).toEqual([]);
});

it('serves a client that can do nothing but show text', async () => {
  const client = await Client.start({ capabilities: {} });
  await client.open('untitled:Untitled-1', 'persoon noor: Noor');
  await client.shows('untitled:Untitled-1', ['KT001'], 1);
  expect(client.watchers).toEqual([]);
  expect(client.log).toEqual([]);
});

it('ends with 0 after shutdown, and with 1 without', async () => {
  expect(await (await Client.start()).stop()).toBe(0);
  expect(await (await Client.start()).stop({ shutdown: false })).toBe(1);
});

it('answers what it does not know or cannot read, and goes on', async () => {
  const client = await Client.start();
  await expect(client.request('klantreis/bestaatNiet', {})).rejects.toMatchObject({ code: -32601 });
  const uri = 'untitled:Untitled-1';
  await client.open(uri, 'persona noor: Noor');
  const sentence = 'Dit lukte niet. Dat is een fout van Klantreis, niet van u. Uw tekst is veilig: typ gerust verder.';
  await expect(client.request('textDocument/hover', { textDocument: { uri } })).rejects.toThrow(sentence);
  expect(client.log.join()).toContain('TypeError');
  await client.shows(uri, [], 1);
});

import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { NOOR } from '../support/journey';
import { Repository } from '../support/repository';
import { Client, uriOf } from './client';

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
    selectionRangeProvider: true,
    linkedEditingRangeProvider: true,
    documentLinkProvider: {},
    inlayHintProvider: true,
    codeLensProvider: {},
    semanticTokensProvider: {
      legend: {
        tokenTypes: ['class', 'interface', 'variable', 'namespace', 'function', 'event', 'property'],
        tokenModifiers: ['declaration'],
      },
      full: true,
      range: true,
    },
    renameProvider: { prepareProvider: true },
    documentFormattingProvider: true,
    documentRangeFormattingProvider: true,
    documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
    codeActionProvider: { codeActionKinds: ['quickfix', 'refactor', 'source.fixAll'] },
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

it('tells that git left klantreizen off the disk, where it is trusted', async () => {
  const repository = Repository.create({ 'hier/goed.klantreis': NOOR, 'daar/p.klantreis': 'persona p: P\n' });
  repository.git('sparse-checkout', 'set', 'hier');
  const root = repository.folder;
  const told = async (trusted: boolean) => {
    const shown: string[] = [];
    const client = await Client.start({
      folders: [join(root, 'hier')],
      initializationOptions: { trusted },
      answers: (connection) =>
        connection.onNotification('window/showMessage', ({ message }: { message: string }) => void shown.push(message)),
    });
    const uri = uriOf(join(root, 'hier/goed.klantreis'));
    await client.open(uri, NOOR);
    await client.diagnostics(uri);
    await (trusted
      ? vi.waitFor(() => expect(shown).not.toEqual([]), { timeout: 20_000 })
      : client.request('shutdown', {}));
    return shown;
  };
  expect(await told(true)).toEqual([
    expect.stringContaining('er ontbreekt 1 keer een klantreis of klantreis.json, zoals daar/p.klantreis.'),
  ]);
  expect(await told(false)).toEqual([]);
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

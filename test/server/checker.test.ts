import { afterEach, expect, it, vi } from 'vitest';
import { createConnection, type PublishDiagnosticsParams } from 'vscode-languageserver/node';
import { PassThrough } from 'node:stream';
import { Checker } from '../../src/server/checker';
import { OpenDocuments } from '../../src/server/open-documents';
import { LiveWorkspace } from '../../src/workspace/live-workspace';
import { MemoryFiles } from '../workspace/memory-files';

afterEach(() => void vi.restoreAllMocks());

/** A checker of a folder with three files that are wrong, and what it publishes. */
async function start() {
  const wrong = ['a', 'b', 'c'].map((name) => [`/map/${name}.klantreis`, 'persoon noor: Noor']);
  const live = new LiveWorkspace(new MemoryFiles(Object.fromEntries(wrong)), () => true);
  const connection = createConnection(new PassThrough(), new PassThrough());
  const published: PublishDiagnosticsParams[] = [];
  vi.spyOn(connection, 'sendDiagnostics').mockImplementation(async (params) => void published.push(params));
  const checker = new Checker(connection, live, new OpenDocuments(), () => ['/map']);
  // Every file takes so long that a message could come in.
  let now = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (now += 1000));
  const scopes = [];
  for await (const scope of live.scopesUnder(['/map'])) scopes.push(scope);
  const [scope] = scopes;
  return { checker, scope: scope!, published };
}

it('tells once what is wrong in closed files, however often it begins', async () => {
  const { checker, scope, published } = await start();
  await Promise.all([checker.checkScope(scope), checker.checkScope(scope)]);
  expect(published.map(({ uri }) => uri)).toEqual(['a', 'b', 'c'].map((name) => `/map/${name}.klantreis`));
});

it('tells nothing more of a scope that no longer counts', async () => {
  const { checker, scope, published } = await start();
  const look = checker.checkScope(scope);
  checker.breakOff();
  await look;
  expect(published).toEqual([]);
});

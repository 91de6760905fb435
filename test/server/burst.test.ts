import { expect, it } from 'vitest';
import { CancellationTokenSource, type DocumentSymbol } from 'vscode-languageserver-protocol/node';
import { JOURNEY, NOOR } from '../support/journey';
import { Client } from './client';

const uri = 'untitled:Untitled-1';
const textDocument = { uri };

/** One text after another, with a mistake in every second one. */
function typing(version: number): string {
  return `${NOOR}${JOURNEY}    ${version % 2 === 0 ? 'stap' : 'stp'} s${version}: Stap ${version}\n`;
}

it('says little of many changes at once, and the last of the last', async () => {
  const client = await Client.start();
  await client.open(uri, typing(1), 1);
  for (let version = 2; version <= 31; version++) void client.change(uri, typing(version), version);
  // A request right behind them sees the last text.
  const symbols = await client.request<DocumentSymbol[]>('textDocument/documentSymbol', { textDocument });
  expect(JSON.stringify(symbols)).not.toContain('Stap 30');
  await client.shows(uri, ['KT001'], 31);
  expect(client.publishedFor(uri).length).toBeLessThan(10);
  const versions = client.publishedFor(uri).map(({ version }) => version!);
  expect(versions).toEqual(versions.toSorted((a, b) => a - b));
  await client.change(uri, typing(32), 32);
  expect(JSON.stringify(await client.request('textDocument/documentSymbol', { textDocument }))).toContain('Stap 32');
  await client.shows(uri, [], 32);
  expect(client.log).toEqual([]);
});

it('answers every request, also one that is cancelled or that a change makes stale', async () => {
  const client = await Client.start();
  await client.open(uri, typing(1), 1);
  const cancelled: Promise<unknown>[] = [];
  const answered: Promise<unknown>[] = [];
  for (let version = 2; version <= 21; version++) {
    const source = new CancellationTokenSource();
    const picture = { uri, theme: 'light', have: {} };
    cancelled.push(client.connection.sendRequest('journey/picture', picture, source.token).catch(codeOf));
    source.cancel();
    answered.push(client.request('textDocument/documentSymbol', { textDocument }).catch(codeOf));
    void client.change(uri, typing(version), version);
  }
  // RequestCancelled
  expect(await Promise.all(cancelled)).toEqual(cancelled.map(() => -32800));
  // ContentModified, or a whole answer.
  for (const answer of await Promise.all(answered)) expect(answer === -32801 || Array.isArray(answer)).toBe(true);
  await client.shows(uri, ['KT001'], 21);
  expect(client.log).toEqual([]);
});

it('keeps its head with files that open, change and close at once', async () => {
  const client = await Client.start();
  const uris = Array.from({ length: 20 }, (_, index) => `file:///map/reis${index}.klantreis`);
  for (const one of uris) void client.open(one, `persoon p: P`);
  for (const [index, one] of uris.entries()) void client.change(one, `persona p${index}: P`, 2);
  for (const one of uris.slice(1)) void client.close(one);
  for (const one of uris.slice(0, 10)) void client.save(one);
  await client.shows(uris[0]!, [], 2);
  await client.journeyChanged(uris[0]!, 2);
  expect(
    await client.request('textDocument/hover', { textDocument: { uri: uris[1] }, position: { line: 0, character: 0 } }),
  ).toBe(null);
  for (const one of client.publishedUris) await client.shows(one, []);
  expect(client.log).toEqual([]);
});

function codeOf(error: { readonly code: number }): number {
  return error.code;
}

import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import type { CompletionList, TextEdit } from 'vscode-languageserver-types';
import type { RowIndent } from '../../src/protocol/indent';
import { Typist } from '../support/typist';
import { Client } from './client';

const URI = 'untitled:Untitled-1';
const KERNEL = readFileSync('test/fixtures/language/kernel.klantreis', 'utf8')
  .replace(/^ *#.*\n/gm, '')
  .trim();
const options = { tabSize: 2, insertSpaces: true };

/** Types the text without its indentation, key by key; the server hears of each. */
async function typeKernel(client: Client, onEnter: (typist: Typist) => Promise<void>): Promise<Typist> {
  const typist = new Typist();
  let version = 1;
  const tell = () => client.change(URI, typist.text, ++version);
  await client.open(URI, '');
  for (const row of KERNEL.replace(/^ +/gm, '').split(/(?<=\n)/)) {
    for (const key of row) {
      typist.typeRow(key);
      await tell();
    }
    if (!row.endsWith('\n')) break;
    await onEnter(typist);
    await tell();
  }
  return typist;
}

it('puts every line right when Enter finishes it', async () => {
  const client = await Client.start();
  const typist = await typeKernel(client, async (one) => {
    const params = { textDocument: { uri: URI }, position: one.position, ch: '\n', options };
    one.apply(await client.request<TextEdit[]>('textDocument/onTypeFormatting', params));
  });
  expect(typist.text.split('\n').slice(0, -1)).toEqual(KERNEL.split('\n').slice(0, -1));
  expect(client.log).toEqual([]);
});

it('puts all lines right later, where the editor dropped each of its answers', async () => {
  const client = await Client.start();
  const typist = await typeKernel(client, () => Promise.resolve());
  const rows = typist.text.split('\n').map((_, row) => row);
  const indents = await client.request<RowIndent[]>('journey/indent', { uri: URI, rows });
  expect(indents.length).toBeGreaterThan(5);
  typist.apply(
    indents.map(({ row, length, indent }) => ({
      range: { start: { line: row, character: 0 }, end: { line: row, character: length } },
      newText: indent,
    })),
  );
  expect(typist.text).toBe(KERNEL);
});

it('offers nothing for a space in front of a line, and asks the editor to ask again after each letter', async () => {
  const client = await Client.start();
  await client.open(URI, 'persona jan: Jan\n  \n');
  const textDocument = { uri: URI };
  const ask = (context: object) =>
    client.request<CompletionList>('textDocument/completion', {
      textDocument,
      position: { line: 1, character: 2 },
      context,
    });
  expect((await ask({ triggerKind: 2, triggerCharacter: ' ' })).items).toEqual([]);
  const asked = await ask({ triggerKind: 1 });
  expect(asked.isIncomplete).toBe(true);
  expect(asked.items.map(({ label }) => label)).toContain('doelgroep');
});

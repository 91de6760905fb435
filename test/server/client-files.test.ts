import { expect, it } from 'vitest';
import type { ProtocolConnection, WorkspaceEdit } from 'vscode-languageserver-protocol/node';
import {
  FILES_KIND,
  FILES_LIST,
  FILES_READ,
  type FileContent,
  type FileEntry,
  type FileFailure,
  type FilesParams,
  type ReadParams,
} from '../../src/protocol/files';
import { toBase64 } from '../../src/util/base64';
import { JOURNEY, NOOR } from '../support/journey';
import { Client } from './client';

const ROOT = 'vscode-vfs://github/gemeente/reizen';

/** The files of an editor on the web, as it answers for them. A content may be a failure. */
class WebFiles {
  readonly asked: string[] = [];

  constructor(readonly contents: Map<string, string | FileFailure>) {}

  readonly answer = (connection: ProtocolConnection): void => {
    connection.onRequest<FileEntry[] | FileFailure, void>(FILES_LIST, ({ uri }: FilesParams) =>
      this.list(this.heard(uri)),
    );
    connection.onRequest(FILES_KIND, ({ uri }: FilesParams) => this.kind(this.heard(uri)));
    connection.onRequest<FileContent, void>(FILES_READ, ({ uri, limit }: ReadParams) =>
      this.read(this.heard(uri), limit),
    );
  };

  private heard(uri: string): string {
    this.asked.push(uri);
    return uri;
  }

  private list(folder: string): FileEntry[] | FileFailure {
    const refused = this.contents.get(folder);
    if (typeof refused === 'object') return refused;
    const inside = [...this.contents.keys()].filter((uri) => uri.startsWith(`${folder}/`));
    const names = new Set(inside.map((uri) => uri.slice(folder.length + 1).split('/')[0]!));
    return [...names].map((name) => ({ name, kind: this.contents.has(`${folder}/${name}`) ? 'file' : 'folder' }));
  }

  private kind(uri: string): 'file' | null {
    return this.contents.has(uri) ? 'file' : null;
  }

  private read(uri: string, limit: number): FileContent {
    const content = this.contents.get(uri) ?? { failed: 'missing' };
    if (typeof content === 'object') return content;
    const bytes = new TextEncoder().encode(content);
    return bytes.length > limit ? { size: bytes.length } : { base64: toBase64(bytes) };
  }
}

async function startWith(contents: Record<string, string | FileFailure>) {
  const files = new WebFiles(new Map(Object.entries(contents).map(([name, content]) => [`${ROOT}/${name}`, content])));
  const initializationOptions = { clientFiles: true };
  const client = await Client.start({ folders: [ROOT], initializationOptions, answers: files.answer });
  return { client, files };
}

const KIND = `${ROOT}/kind.klantreis`;

it('reads files through the editor, and only what it needs', async () => {
  const { client, files } = await startWith({
    'klantreis.json': '{}',
    'wie/personas.klantreis': '\uFEFF# ë 👶\npersona noor: Noor\n',
    'kind.klantreis': '',
    'lees.txt': 'x',
  });
  // Nothing is open yet: the folder is not searched, for that may be slow. Who answers has started.
  await client.request('workspace/symbol', { query: '' });
  expect(files.asked).toEqual([]);
  await client.open(KIND, JOURNEY);
  await client.shows(KIND, [], 1);
  for (const uri of files.asked) expect(uri.startsWith(ROOT)).toBe(true);
  expect(files.asked).not.toContain(`${ROOT}/lees.txt`);
  const at = { textDocument: { uri: KIND }, position: { line: 4, character: 9 } };
  const { changes } = await client.request<WorkspaceEdit>('textDocument/rename', { ...at, newName: 'truus' });
  expect(Object.keys(changes!).toSorted()).toEqual([KIND, `${ROOT}/wie/personas.klantreis`]);
  const asked = files.asked.length;
  await client.change(KIND, `${JOURNEY}x`, 2);
  await client.shows(KIND, ['KT001'], 2);
  expect(files.asked.length).toBe(asked);
  expect(client.log).toEqual([]);
});

it('follows files that change, and the settings', async () => {
  const { client, files } = await startWith({ 'klantreis.json': '{}', 'wie.klantreis': '', 'kind.klantreis': '' });
  await client.open(KIND, JOURNEY);
  await client.shows(KIND, ['KT017'], 1);
  files.contents.set(`${ROOT}/wie.klantreis`, `${NOOR}x`);
  await client.watched({ [`${ROOT}/wie.klantreis`]: 2 });
  await client.shows(KIND, [], 1);
  await client.shows(`${ROOT}/wie.klantreis`, ['KT001']);
  files.contents.set(`${ROOT}/klantreis.json`, '{');
  await client.watched({ [`${ROOT}/klantreis.json`]: 2 });
  await client.shows(`${ROOT}/klantreis.json`, ['KT036']);
  files.contents.delete(`${ROOT}/wie.klantreis`);
  files.contents.set(`${ROOT}/klantreis.json`, '{}');
  await client.watched({ [`${ROOT}/klantreis.json`]: 2, [`${ROOT}/wie.klantreis`]: 3 });
  await client.shows(`${ROOT}/klantreis.json`, []);
  await client.shows(`${ROOT}/wie.klantreis`, []);
  await client.shows(KIND, ['KT017'], 1);
  expect(client.log).toEqual([]);
});

it('goes on without what the editor cannot read', async () => {
  const { client } = await startWith({
    'klantreis.json': '{}',
    'weg.klantreis': { failed: 'missing' },
    'dicht.klantreis': { failed: 'forbidden' },
    'kapot.klantreis': { failed: 'unreadable' },
    'groot.klantreis': 'x'.repeat(2_500_000),
    dicht: { failed: 'forbidden' },
    'kind.klantreis': '',
  });
  await client.open(KIND, NOOR + JOURNEY);
  await client.save(KIND);
  const shown = ['weg', 'dicht', 'kapot', 'groot'].map((name) => client.diagnostics(`${ROOT}/${name}.klantreis`));
  const codes = (await Promise.all(shown)).map(([one]) => one!.code);
  expect(codes).toEqual(['KT045', 'KT044', 'KT045', 'KT039']);
  await client.shows(KIND, [], 1);
  expect(client.log).toEqual([]);
});

it('looks at a text by itself where the editor does not answer for files', async () => {
  const client = await Client.start({ folders: [ROOT], initializationOptions: { clientFiles: true } });
  await client.open(KIND, JOURNEY);
  await client.shows(KIND, ['KT017'], 1);
  await client.change(KIND, NOOR + JOURNEY, 2);
  await client.shows(KIND, [], 2);
  expect(client.log).toEqual([]);
});

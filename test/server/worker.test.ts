import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import vm from 'node:vm';
import { LSPErrorCodes } from 'vscode-languageserver';
import { describe, expect, it } from 'vitest';
import { editorText } from '../../src/messages/editor.data';
import { JOURNEY, NOOR } from '../support/journey';
import { buildBundle } from '../support/bundle';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: unknown;
  readonly error?: unknown;
}

/** The global scope of a worker in a browser, as far as the server needs one: nothing of Node is in it. */
class BrowserWorker {
  private readonly said: Message[] = [];
  private heard = () => {};
  private scope = {
    onmessage: (event: { readonly data: unknown }) => expect.fail(`Nobody listens to ${JSON.stringify(event)}`),
    addEventListener: () => {},
    postMessage: (message: Message) => {
      this.said.push(message);
      this.heard();
    },
    ...{ setTimeout, clearTimeout, performance, TextEncoder, TextDecoder, URL, atob, btoa },
  };

  /** The scripts that were loaded besides the server, in their order. */
  readonly loaded: string[] = [];

  /** @param folder where the bundles are, which the worker sees below `https://editor.example/dist` */
  constructor(folder: string) {
    const context = vm.createContext({
      ...this.scope,
      importScripts: (url: string) => {
        expect(dirname(url)).toBe(BUNDLES);
        this.loaded.push(basename(url));
        vm.runInContext(readFileSync(join(folder, basename(url)), 'utf8'), context);
      },
    });
    this.scope = context as typeof this.scope;
    vm.runInContext(readFileSync(join(folder, 'server-web.js'), 'utf8'), context);
  }

  send(message: object): void {
    this.scope.onmessage({ data: { jsonrpc: '2.0', ...message } });
  }

  async until(isIt: (message: Message) => boolean): Promise<Message> {
    for (;;) {
      const found = this.said.find(isIt);
      if (found) return found;
      await new Promise<void>((resolve) => (this.heard = resolve));
    }
  }
}

const BUNDLES = 'https://editor.example/dist';
const uri = 'untitled:Untitled-1';
const picture = (id: number) => ({ id, method: 'journey/picture', params: { uri, theme: 'dark', have: {} } });

async function startedIn(folder: string): Promise<BrowserWorker> {
  const worker = new BrowserWorker(folder);
  const initializationOptions = { bundles: BUNDLES };
  const params = { processId: null, rootUri: null, capabilities: {}, initializationOptions };
  worker.send({ id: 1, method: 'initialize', params });
  expect(await worker.until(({ id }) => id === 1)).toMatchObject({ result: { serverInfo: { name: 'Klantreis' } } });
  worker.send({ method: 'initialized', params: {} });
  const textDocument = { uri, languageId: 'klantreis', version: 1, text: `${NOOR}${JOURNEY}xyz` };
  worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
  const published = await worker.until(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(published).toMatchObject({ params: { uri, version: 1, diagnostics: [{ code: 'KT001' }] } });
  return worker;
}

describe('the server in the worker of a browser', () => {
  const folder = dirname(buildBundle('server-web'));

  it('loads what draws at the first picture, once', async () => {
    const worker = await startedIn(folder);
    expect(worker.loaded).toEqual([]);
    for (const id of [2, 3]) {
      worker.send(picture(id));
      expect(await worker.until((message) => message.id === id)).toMatchObject({
        result: { version: 1, shown: 'kind' },
      });
    }
    expect(worker.loaded).toEqual(['pictures-web.js']);
  });

  it('loads what compares at the first comparison, once', async () => {
    const worker = await startedIn(folder);
    const base = { kind: 'text', text: `${NOOR}${JOURNEY}`, label: 'de vorige versie' };
    for (const id of [2, 3]) {
      worker.send({ id, method: 'journey/summary', params: { uri, base } });
      expect(await worker.until((message) => message.id === id)).toMatchObject({
        result: { text: expect.stringContaining('kan niet worden gelezen') as string },
      });
    }
    expect(worker.loaded).toEqual(['comparison-web.js']);
    worker.send({ id: 4, method: 'journey/compare', params: { uri, base, theme: 'dark' } });
    expect(await worker.until(({ id }) => id === 4)).toMatchObject({
      result: { body: expect.stringContaining('kan niet worden gelezen') as string },
    });
    expect(worker.loaded).toEqual(['comparison-web.js', 'pictures-web.js']);
  });

  it('loads what lists when somebody opens the lists, once', async () => {
    const worker = await startedIn(folder);
    for (const id of [2, 3]) {
      worker.send({ id, method: 'journey/lists', params: { views: ['klantreizen'] } });
      expect(await worker.until((message) => message.id === id)).toMatchObject({
        result: { journeys: 1, onlyOpen: true, views: { klantreizen: [{ kind: 'klantreis', at: { uri } }] } },
      });
    }
    expect(worker.loaded).toEqual(['lists-web.js']);
  });

  it('says so where that cannot be loaded, goes on, and tries again', async () => {
    const apart = mkdtempSync(join(tmpdir(), 'klantreis-worker-'));
    cpSync(join(folder, 'server-web.js'), join(apart, 'server-web.js'));
    const worker = await startedIn(apart);
    worker.send(picture(2));
    const refused = { code: LSPErrorCodes.RequestFailed, message: editorText('tekeningNietGeladen') };
    expect(await worker.until(({ id }) => id === 2)).toMatchObject({ error: refused });
    cpSync(join(folder, 'pictures-web.js'), join(apart, 'pictures-web.js'));
    worker.send(picture(3));
    expect(await worker.until(({ id }) => id === 3)).toMatchObject({ result: { shown: 'kind' } });
    rmSync(apart, { recursive: true });
  });
});

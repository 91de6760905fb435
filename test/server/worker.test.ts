import { readFileSync } from 'node:fs';
import vm from 'node:vm';
import { expect, it } from 'vitest';
import { JOURNEY, NOOR } from '../support/journey';
import { buildBundle } from '../support/bundle';

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly result?: unknown;
  readonly params?: unknown;
}

/** The global scope of a worker in a browser, as far as the server needs one: nothing of Node is in it. */
class BrowserWorker {
  private readonly said: Message[] = [];
  private heard = () => {};
  private readonly scope = {
    onmessage: (event: { readonly data: unknown }) => expect.fail(`Nobody listens to ${JSON.stringify(event)}`),
    addEventListener: () => {},
    postMessage: (message: Message) => {
      this.said.push(message);
      this.heard();
    },
    ...{ setTimeout, clearTimeout, performance, TextEncoder, TextDecoder, URL, atob, btoa },
  };

  constructor(bundle: string) {
    vm.runInNewContext(bundle, this.scope);
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

it('runs in the worker of a browser', async () => {
  const worker = new BrowserWorker(readFileSync(buildBundle('server-web'), 'utf8'));
  const uri = 'untitled:Untitled-1';
  worker.send({ id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } });
  expect(await worker.until(({ id }) => id === 1)).toMatchObject({ result: { serverInfo: { name: 'Klantreis' } } });
  worker.send({ method: 'initialized', params: {} });
  const textDocument = { uri, languageId: 'klantreis', version: 1, text: `${NOOR}${JOURNEY}xyz` };
  worker.send({ method: 'textDocument/didOpen', params: { textDocument } });
  const published = await worker.until(({ method }) => method === 'textDocument/publishDiagnostics');
  expect(published).toMatchObject({ params: { uri, version: 1, diagnostics: [{ code: 'KT001' }] } });
  worker.send({ id: 2, method: 'journey/picture', params: { uri, theme: 'dark', have: {} } });
  expect(await worker.until(({ id }) => id === 2)).toMatchObject({ result: { version: 1, shown: 'kind' } });
});

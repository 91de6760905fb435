import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

/** The part of a worker that the messages go through. */
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0];

const worker = globalThis as unknown as Worker & {
  close(): void;
  importScripts(url: string): void;
  /** What the scripts leave behind that are loaded when they are needed, by the names of scripts/bundles.mjs. */
  readonly klantreisBundles: Readonly<Record<string, object>>;
  /** What an `import('….bundle')` became, see esbuild.mjs. */
  klantreisBundle: (name: string) => object;
};
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

// A process ends by itself; a worker that nobody talks to stays.
connection.onExit(() => worker.close());

let bundles = '';

startServer(connection, {
  bundlesIn: (folder) => {
    bundles = folder;
    // A script of the same version. A worker that reads one stands still for a moment, and has nothing else to do then.
    worker.klantreisBundle = (name: string) => {
      worker.importScripts(`${folder}/${name}-web.js`);
      return worker.klantreisBundles[name]!;
    };
  },
  readBeside: async (name) => {
    const answer = await fetch(`${bundles}/${name}`);
    if (!answer.ok) throw new Error(`${name}: ${answer.status}`);
    return new Uint8Array(await answer.arrayBuffer());
  },
});

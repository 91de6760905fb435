import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type * as Comparing from '../outputs/comparison.bundle';
import type * as Pictures from '../pictures/pictures.bundle';
import type * as Lists from './lists.bundle';
import { startServer } from './server';

/** The part of a worker that the messages go through. */
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0];

const worker = globalThis as unknown as Worker & {
  close(): void;
  importScripts(url: string): void;
  /** What `pictures-web.js`, `comparison-web.js` and `lists-web.js` leave behind: the names stand in scripts/bundles.mjs. */
  readonly klantreisPictures: typeof Pictures;
  readonly klantreisComparison: typeof Comparing;
  readonly klantreisLists: typeof Lists;
};
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

// A process ends by itself; a worker that nobody talks to stays.
connection.onExit(() => worker.close());

// Scripts of the same version beside this one. A worker that reads one stands still for a moment, and has nothing else to do then.
startServer(connection, {
  pictures: async ({ bundles }) => {
    worker.importScripts(`${bundles}/pictures-web.js`);
    return worker.klantreisPictures;
  },
  comparison: async ({ bundles }) => {
    worker.importScripts(`${bundles}/comparison-web.js`);
    return worker.klantreisComparison;
  },
  lists: async ({ bundles }) => {
    worker.importScripts(`${bundles}/lists-web.js`);
    return worker.klantreisLists;
  },
});

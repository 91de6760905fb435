import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import type * as Pictures from '../pictures/pictures.bundle';
import { startServer } from './server';

/** The part of a worker that the messages go through. */
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0];

const worker = globalThis as unknown as Worker & {
  close(): void;
  importScripts(url: string): void;
  /** What `pictures-web.js` leaves behind: the name stands in scripts/bundles.mjs. */
  readonly klantreisPictures: typeof Pictures;
};
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

// A process ends by itself; a worker that nobody talks to stays.
connection.onExit(() => worker.close());

startServer(connection, {
  // A script of the same version beside this one. A worker that reads it stands still for a moment, and has nothing else to do then.
  pictures: async ({ bundles }) => {
    worker.importScripts(`${bundles}/pictures-web.js`);
    return worker.klantreisPictures;
  },
});

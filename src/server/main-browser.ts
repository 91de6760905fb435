import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { startServer } from './server';

/** The part of a worker that the messages go through. */
type Worker = ConstructorParameters<typeof BrowserMessageReader>[0];

const worker = globalThis as unknown as Worker & { close(): void };
const connection = createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker));

// A process ends by itself; a worker that nobody talks to stays.
connection.onExit(() => worker.close());

startServer(connection);

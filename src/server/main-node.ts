import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { DiskUris, diskPath } from '../host-node/disk-uris';
import { leftOffDisk } from '../host-node/left-out';
import { startServer } from './server';

// `--stdio`, `--node-ipc` or `--socket` on the command line says how editor and server talk.
const connection = createConnection(ProposedFeatures.all);

// One thing that fails must not take the rest along, and Node would stop.
process.on('unhandledRejection', (error) => connection.console.error(String(error)));

startServer(connection, {
  disk: (folders) => new DiskUris(folders),
  leftOff: async (folder) => {
    const path = diskPath(folder);
    return path === undefined ? [] : leftOffDisk(path);
  },
  readBeside: (name) => readFile(join(__dirname, name)),
});

import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { DiskUris } from '../host-node/disk-uris';
import { startServer } from './server';

// `--stdio`, `--node-ipc` or `--socket` on the command line says how editor and server talk.
startServer(createConnection(ProposedFeatures.all), (folders) => new DiskUris(folders));

/** Bare Langium as a language server. */
import { startLanguageServer } from 'langium/lsp';
import { NodeFileSystem } from 'langium/node';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { createServices } from './services.mjs';

const connection = createConnection(ProposedFeatures.all);
startLanguageServer(createServices({ connection, ...NodeFileSystem }).shared);

/** Bare Langium as a command line: reads a folder, links and checks all files, says how many problems there are. */
import { URI } from 'langium';
import { NodeFileSystem } from 'langium/node';
import { createServices } from './services.mjs';

const { shared } = createServices(NodeFileSystem);
const folder = { name: 'bench', uri: URI.file(process.argv[2]).toString() };
await shared.workspace.WorkspaceManager.initializeWorkspace([folder]);
const documents = shared.workspace.LangiumDocuments.all.toArray();
await shared.workspace.DocumentBuilder.build(documents, { validation: true });
const problems = documents.flatMap((document) => document.diagnostics ?? []).length;
console.log(`${documents.length} files, ${problems} problems`);
process.exitCode = problems > 0 ? 1 : 0;

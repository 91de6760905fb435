import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type InitializeParams,
  type ServerCapabilities,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import type { InitializationOptions } from '../protocol/files';
import type { FileSystem } from '../workspace/file-system';
import { isKlantreisName } from '../workspace/find-files';
import { LiveWorkspace } from '../workspace/live-workspace';
import { SETTINGS_NAME } from '../workspace/settings-file';
import { canonicalUri } from '../workspace/uri-files';
import { Checker } from './checker';
import { ClientFiles } from './client-files';
import { OpenDocuments } from './open-documents';
import { answerRequests } from './requests';

const CAPABILITIES: ServerCapabilities = {
  textDocumentSync: { openClose: true, change: TextDocumentSyncKind.Incremental, save: true },
  completionProvider: { triggerCharacters: [' ', ',', '.'] },
  hoverProvider: true,
  definitionProvider: true,
  referencesProvider: true,
  documentHighlightProvider: true,
  documentSymbolProvider: { label: 'Klantreis' },
  workspaceSymbolProvider: true,
  foldingRangeProvider: true,
  renameProvider: { prepareProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  codeActionProvider: { codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.SourceFixAll] },
  workspace: { workspaceFolders: { supported: true, changeNotifications: true } },
};

/** The disk of the machine on which the server runs; a browser has none. */
export type Disk = (folders: () => readonly string[]) => FileSystem;

/** Serves one editor over a connection, until that ends. */
export function startServer(connection: Connection, disk?: Disk): void {
  connection.onInitialize((params) => {
    const server = new Server(connection, params, disk);
    connection.onInitialized(() => server.start());
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Klantreis' } };
  });
  connection.listen();
}

class Server {
  private folders: string[];
  /** Is a look at all files cheap? In a folder on the web each may be a request over the network. */
  private readonly searches: boolean;
  private readonly canWatch: boolean;
  private readonly documents = new OpenDocuments();
  private readonly live: LiveWorkspace;
  private readonly checker: Checker;

  constructor(
    private readonly connection: Connection,
    params: InitializeParams,
    disk: Disk | undefined,
  ) {
    const { clientFiles } = (params.initializationOptions ?? {}) as InitializationOptions;
    const folders = params.workspaceFolders ?? [];
    this.folders = folders.map(({ uri }) => canonicalUri(uri));
    this.searches = disk !== undefined && clientFiles !== true;
    this.canWatch = params.capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    const read = () => this.folders;
    const files = this.searches ? disk!(read) : new ClientFiles(connection, read);
    this.live = new LiveWorkspace(files, (location) => !location.startsWith('untitled:'));
    this.checker = new Checker(connection, this.live, this.documents);
    this.documents.listen(connection, {
      changed: (location, text) => {
        this.live.setText(location, text);
        void this.checker.check(location);
      },
      saved: (location) => void this.checkScopeOf(location),
      closed: (location) => void this.closed(location),
    });
    connection.onDidChangeWatchedFiles(({ changes }) => this.filesChanged(changes));
    const snippets = params.capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    answerRequests(connection, this.live, this.documents, { snippets });
  }

  async start(): Promise<void> {
    this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
      const gone = removed.map(({ uri }) => canonicalUri(uri));
      this.folders = this.folders.filter((folder) => !gone.includes(folder));
      this.folders.push(...added.map(({ uri }) => canonicalUri(uri)));
      void this.checkEverything();
    });
    if (this.canWatch) {
      const watchers = ['**/*.klantreis', `**/${SETTINGS_NAME}`].map((globPattern) => ({ globPattern }));
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    await this.checkEverything();
  }

  private async checkEverything(): Promise<void> {
    if (!this.searches) return;
    for (const folder of this.folders) {
      for await (const scope of this.live.scopesUnder(folder)) await this.checker.checkScope(scope);
    }
  }

  private async checkScopeOf(location: string): Promise<void> {
    const current = await this.live.current(location);
    if (current) await this.checker.checkScope(current.scope);
  }

  private async closed(location: string): Promise<void> {
    const scope = await this.live.close(location);
    if (scope?.has(location)) await this.checker.checkScope(scope);
    else this.checker.clear(location);
  }

  private async filesChanged(
    changes: readonly { readonly uri: string; readonly type: FileChangeType }[],
  ): Promise<void> {
    const locations = changes.map(({ uri, type }) => ({ location: canonicalUri(uri), type }));
    const onlyTexts = locations.every(
      ({ location, type }) => type === FileChangeType.Changed && isKlantreisName(location),
    );
    if (onlyTexts) {
      const scopes = new Set(await Promise.all(locations.map(({ location }) => this.live.reread(location))));
      for (const scope of scopes) if (scope) await this.checker.checkScope(scope);
      return;
    }
    this.live.forgetScopes();
    for (const { location, type } of locations) if (type === FileChangeType.Deleted) this.checker.clear(location);
    for (const location of this.live.openFiles) void this.checker.check(location);
    await this.checkEverything();
  }
}

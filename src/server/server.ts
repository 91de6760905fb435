import {
  CodeActionKind,
  type Connection,
  DidChangeWatchedFilesNotification,
  FileChangeType,
  type FileEvent,
  FileOperationPatternKind,
  type FileOperationRegistrationOptions,
  type InitializeParams,
  MessageType,
  type ServerCapabilities,
  ShowMessageNotification,
  TextDocumentSyncKind,
} from 'vscode-languageserver';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../editor/in-text/tokens.data';
import { noteText } from '../messages/usecases.data';
import type { InitializationOptions } from '../protocol/files';
import type { FileSystem } from '../workspace/file-system';
import { isKlantreisName } from '../workspace/find-files';
import { type LiveScope, LiveWorkspace } from '../workspace/live-workspace';
import { SETTINGS_NAME } from '../workspace/settings-file';
import { isInside, isUntitled, locationOf } from '../workspace/uri-files';
import type { LoadedFile } from '../workspace/workspace';
import { Checker } from './checker';
import { ClientFiles } from './client-files';
import { ListsNews } from './lists';
import { onDemand } from './on-demand';
import { OpenDocuments } from './open-documents';
import type { ReadBeside } from './outputs';
import { answerRequests } from './requests';

const FOLDERS: FileOperationRegistrationOptions = {
  filters: [{ pattern: { glob: '**', matches: FileOperationPatternKind.folder } }],
};

/** Only standard types, so that every theme has a colour for them. */
const TOKEN_LEGEND = { tokenTypes: [...TOKEN_TYPES], tokenModifiers: [...TOKEN_MODIFIERS] };

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
  selectionRangeProvider: true,
  linkedEditingRangeProvider: true,
  documentLinkProvider: {},
  inlayHintProvider: true,
  codeLensProvider: {},
  semanticTokensProvider: { legend: TOKEN_LEGEND, full: true, range: true },
  renameProvider: { prepareProvider: true },
  documentFormattingProvider: true,
  documentRangeFormattingProvider: true,
  documentOnTypeFormattingProvider: { firstTriggerCharacter: '\n' },
  codeActionProvider: {
    codeActionKinds: [CodeActionKind.QuickFix, CodeActionKind.Refactor, CodeActionKind.SourceFixAll],
  },
  workspace: {
    workspaceFolders: { supported: true, changeNotifications: true },
    // Who watches files by their names does not hear of a folder that goes with all that is in it.
    fileOperations: { didRename: FOLDERS, didDelete: FOLDERS },
  },
};

/** What differs between a process and a worker in a browser. */
export interface ServerHost {
  /** The disk of the machine on which the server runs; a browser has none. */
  readonly disk?: (folders: () => readonly string[]) => FileSystem;
  /** What git was told to leave off that disk, around a folder: files with klantreizen, from the top folder. */
  readonly leftOff?: (folder: string) => Promise<readonly string[]>;
  /** Hears in which folder the bundles are that are loaded when they are needed, where they are not simply beside the server. */
  readonly bundlesIn?: (folder: string) => void;
  readonly readBeside: ReadBeside;
}

/** Serves one editor over a connection, until that ends. */
export function startServer(connection: Connection, host: ServerHost): void {
  connection.onInitialize((params) => {
    const server = new Server(connection, params, host);
    connection.onInitialized(() => server.start());
    return { capabilities: CAPABILITIES, serverInfo: { name: 'Klantreis' } };
  });
  connection.listen();
}

class Server {
  private folders: string[];
  /** Is a look at all files cheap? In a folder on the web each may be a request over the network. */
  private readonly searches: boolean;
  private readonly leftOff: ServerHost['leftOff'];
  private readonly canWatch: boolean;
  /** Does the editor tell which folders it opens and closes? */
  private readonly tellsFolders: boolean;
  private readonly documents = new OpenDocuments();
  private readonly live: LiveWorkspace;
  private readonly checker: Checker;
  private readonly news: ListsNews;
  private looks = 0;
  /** The look at all files that is under way, or was the last. */
  private looking: Promise<void> = Promise.resolve();

  constructor(
    private readonly connection: Connection,
    { capabilities, initializationOptions, workspaceFolders, rootUri }: InitializeParams,
    { disk, leftOff, bundlesIn, readBeside }: ServerHost,
  ) {
    const options = (initializationOptions ?? {}) as InitializationOptions;
    const { clientFiles, suggestCommand, showCommand, ruleScheme, trusted } = options;
    if (options.bundles !== undefined) bundlesIn?.(options.bundles);
    this.folders = (workspaceFolders ?? (rootUri ? [{ uri: rootUri }] : [])).map(({ uri }) => locationOf(uri));
    this.searches = disk !== undefined && clientFiles !== true;
    this.canWatch = capabilities.workspace?.didChangeWatchedFiles?.dynamicRegistration === true;
    this.tellsFolders = capabilities.workspace?.workspaceFolders === true;
    this.leftOff = trusted === true && this.searches ? leftOff : undefined;
    const read = () => this.folders;
    const files = this.searches ? disk!(read) : new ClientFiles(connection, read);
    this.live = new LiveWorkspace(files, (location) =>
      this.searches ? location.startsWith('file:') : !isUntitled(location),
    );
    this.checker = new Checker(connection, this.live, this.documents, read, ruleScheme);
    this.news = new ListsNews(connection);
    this.documents.listen(connection, {
      changed: (location, text) => {
        this.live.setText(location, text);
        this.news.changed();
        void this.checker.check(location);
      },
      saved: (location) => void this.checkScopeOf(location),
      closed: (location) => void this.closed(location),
    });
    connection.onDidChangeWatchedFiles(({ changes }) => void this.filesChanged(changes));
    connection.workspace.onDidRenameFiles(() => void this.lookAgain());
    connection.workspace.onDidDeleteFiles(() => void this.lookAgain());
    const snippets = capabilities.textDocument?.completion?.completionItem?.snippetSupport === true;
    const { documentChanges, snippetEditSupport, resourceOperations } = capabilities.workspace?.workspaceEdit ?? {};
    const snippetEdits = documentChanges === true && snippetEditSupport === true;
    const creates = documentChanges === true && resourceOperations?.includes('create') === true;
    const bundles = {
      pictures: onDemand(() => import('../pictures/pictures.bundle'), 'tekeningNietGeladen'),
      comparison: onDemand(() => import('../outputs/comparison.bundle'), 'vergelijkingNietGeladen'),
      lists: onDemand(() => import('./lists.bundle'), 'lijstenNietGeladen'),
    };
    const seen = { news: this.news, onlyOpen: !this.searches, scopes: () => this.seenScopes() };
    answerRequests(connection, this.live, this.documents, bundles, {
      snippets,
      snippetEdits,
      creates,
      suggest: suggestCommand,
      show: showCommand,
      refreshes: {
        hints: capabilities.workspace?.inlayHint?.refreshSupport === true,
        lenses: capabilities.workspace?.codeLens?.refreshSupport === true,
      },
      seen,
      readBeside,
    });
  }

  start(): void {
    if (this.tellsFolders) {
      this.connection.workspace.onDidChangeWorkspaceFolders(({ added, removed }) => {
        const gone = removed.map(({ uri }) => locationOf(uri));
        this.folders = [
          ...this.folders.filter((folder) => !gone.includes(folder)),
          ...added.map(({ uri }) => locationOf(uri)),
        ];
        void this.lookAgain();
      });
    }
    if (this.canWatch) {
      const watchers = ['**/*.[kK][lL][aA][nN][tT][rR][eE][iI][sS]', `**/${SETTINGS_NAME}`].map((globPattern) => ({
        globPattern,
      }));
      void this.connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    }
    void this.look();
    void this.tellLeftOff();
  }

  /** A check knows the disk only: that a name is not there, or is used nowhere, may be untrue where git left files out. */
  private async tellLeftOff(): Promise<void> {
    for (const folder of this.folders) {
      const [pad, ...more] = (await this.leftOff?.(folder)) ?? [];
      if (pad === undefined) continue;
      const message = noteText('gitWeggelaten', { pad, aantal: more.length + 1 }, 'editor');
      void this.connection.sendNotification(ShowMessageNotification.type, { type: MessageType.Warning, message });
      return;
    }
  }

  /** Looks again at which scopes there are. */
  private async lookAgain(): Promise<void> {
    this.live.forgetScopes();
    this.checker.breakOff();
    await this.look();
  }

  /** The scopes with an open file or in a folder that is open, once all of them were looked at. */
  private async seenScopes(): Promise<readonly LiveScope[]> {
    for (let look; look !== this.looking;) {
      look = this.looking;
      // What it could not look at has its own message.
      await look.catch(() => undefined);
    }
    const isOurs = ({ location }: LoadedFile) =>
      this.live.isOpen(location) || this.folders.some((one) => isInside(location, one));
    return (await this.live.loadedScopes()).filter(({ files }) => files.some(isOurs));
  }

  private look(): Promise<void> {
    this.looking = this.lookAtAll().finally(() => this.news.changed());
    return this.looking;
  }

  /** Checks all scopes with open files, or in the folders that are open. */
  private async lookAtAll(): Promise<void> {
    const look = ++this.looks;
    const seen = new Set<string>();
    for await (const scope of this.live.scopesUnder(this.searches ? this.folders : [])) {
      // A newer look is under way, and sees all that this one would.
      if (look !== this.looks) return;
      seen.add(scope.folder);
      await this.checker.checkScope(scope);
    }
    if (look !== this.looks) return;
    this.checker.clearOutside(seen);
    await this.live.forgetUnused();
  }

  private async checkScopeOf(location: string): Promise<void> {
    const current = await this.live.current(location);
    if (current) await this.checker.checkScope(current.scope);
  }

  private async closed(location: string): Promise<void> {
    const scope = await this.live.close(location);
    if (scope) await this.checker.checkScope(scope);
    if (!scope?.has(location)) this.checker.clear(location);
    this.news.changed();
  }

  private async filesChanged(changes: readonly FileEvent[]): Promise<void> {
    const isText = ({ uri, type }: FileEvent) => type === FileChangeType.Changed && isKlantreisName(uri);
    if (!changes.every(isText)) return this.lookAgain();
    const scopes = new Map<string, LiveScope>();
    // One by one: another branch of a repository may change a thousand files at once.
    for (const change of changes) {
      const scope = await this.live.reread(locationOf(change.uri));
      if (scope) scopes.set(scope.folder, scope);
    }
    this.news.changed();
    for (const scope of scopes.values()) await this.checker.checkScope(scope);
  }
}

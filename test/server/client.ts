import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { isAbsolute } from 'node:path';
import { afterEach, expect } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type DidChangeWatchedFilesRegistrationOptions,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  type Range,
  RegistrationRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';
import { URI } from 'vscode-uri';
import { JOURNEY_CHANGED, type JourneyChanged } from '../../src/protocol/picture';
import { buildBundle } from '../support/bundle';

/** Where the server is, with the bundles that it loads beside it. */
export const SERVER = buildBundle('server');

export interface StartOptions {
  /** Folders that are open, as URIs or paths. */
  readonly folders?: readonly string[];
  /** For a client that knows no folders. */
  readonly rootUri?: string;
  readonly initializationOptions?: unknown;
  readonly capabilities?: object;
  /** Registers answers to requests of the server, before it starts. */
  readonly answers?: (connection: ProtocolConnection) => void;
}

const CAPABILITIES = {
  workspace: { workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: { completion: { completionItem: { snippetSupport: true } } },
};

const running = new Set<Client>();
afterEach(async () => {
  const stopped = await Promise.all([...running].map((client) => client.stop()));
  expect(stopped, 'exit codes of the servers').toEqual(stopped.map(() => 0));
});

/** The built server in a process of its own, spoken to as an editor does. It is stopped when the test ends. */
export class Client {
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly changes: JourneyChanged[] = [];
  private readonly waiting = new Set<() => void>();
  readonly watchers: string[] = [];
  /** What the server logs: nothing, as long as all is well. */
  readonly log: string[] = [];
  result!: InitializeResult;

  private constructor(
    private readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {
    running.add(this);
  }

  static async start(options: StartOptions = {}): Promise<Client> {
    const { folders = [], rootUri, initializationOptions, capabilities = CAPABILITIES, answers } = options;
    const child = spawn(process.execPath, [SERVER, '--stdio'], {
      stdio: ['pipe', 'pipe', 'pipe'],
    });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new Client(child, connection);
    client.listen(child);
    answers?.(connection);
    connection.listen();
    client.result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: rootUri ?? null,
      capabilities,
      ...(rootUri === undefined && { workspaceFolders: folders.map((uri) => ({ uri: uriOf(uri), name: 'map' })) }),
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  private listen(child: ChildProcess): void {
    const { connection } = this;
    child.stderr?.on('data', (data: Buffer) => this.log.push(data.toString()));
    connection.onNotification('window/logMessage', ({ message }: { message: string }) => {
      this.log.push(message);
    });
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => this.remember(this.published, params));
    connection.onNotification(JOURNEY_CHANGED, (params: JourneyChanged) => this.remember(this.changes, params));
    connection.onRequest(RegistrationRequest.type, ({ registrations }) => {
      for (const { registerOptions } of registrations) {
        const { watchers } = registerOptions as DidChangeWatchedFilesRegistrationOptions;
        this.watchers.push(...watchers.map(({ globPattern }) => String(globPattern)));
      }
    });
  }

  private remember<T>(list: T[], params: T): void {
    list.push(params);
    for (const wake of this.waiting) wake();
  }

  request<T>(method: string, params: object): Promise<T> {
    return this.connection.sendRequest<T>(method, params);
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    const textDocument = { uri, languageId: 'klantreis', version, text };
    await this.connection.sendNotification('textDocument/didOpen', { textDocument });
  }

  /** Replaces a part of the text, or the whole. */
  async change(uri: string, text: string, version: number, range?: Range): Promise<void> {
    const contentChanges = [{ text, ...(range && { range }) }];
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges,
    });
  }

  async close(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didClose', { textDocument: { uri } });
  }

  async save(uri: string): Promise<void> {
    await this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** Tells that files came (1), changed (2) or went (3). */
  async watched(changes: Readonly<Record<string, 1 | 2 | 3>>): Promise<void> {
    const events = Object.entries(changes).map(([uri, type]) => ({ uri, type }));
    await this.connection.sendNotification('workspace/didChangeWatchedFiles', { changes: events });
  }

  /** What was published last for a file, once `wanted` holds for it. Fails after ten seconds. */
  async diagnostics(
    uri: string,
    wanted: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    const last = () => this.publishedFor(uri).at(-1);
    const found = await this.until(
      () => {
        const params = last();
        return params && wanted(params) ? params : undefined;
      },
      () => `such diagnostics of ${uri}; the last: ${JSON.stringify(last())}`,
    );
    return found.diagnostics;
  }

  /** The codes of the last diagnostics, once these are they. */
  async shows(uri: string, codes: readonly string[], version?: number): Promise<void> {
    const isIt = (params: PublishDiagnosticsParams) =>
      codesOf(params.diagnostics).join() === codes.join() && (version === undefined || params.version === version);
    await this.diagnostics(uri, isIt).catch((error: Error) => {
      expect(codesOf(this.publishedFor(uri).at(-1)?.diagnostics ?? []), error.message).toEqual(codes);
      throw error;
    });
  }

  /** All that was published for a file. */
  publishedFor(uri: string): readonly PublishDiagnosticsParams[] {
    return this.published.filter((params) => params.uri === uri);
  }

  /** All files for which something was published. */
  get publishedUris(): ReadonlySet<string> {
    return new Set(this.published.map(({ uri }) => uri));
  }

  journeyChanged(uri: string, version: number): Promise<JourneyChanged> {
    const find = () => this.changes.find((params) => params.uri === uri && params.version === version);
    return this.until(find, () => `journey/changed of ${uri} version ${version}`);
  }

  /** Waits for the server to say something until `find` finds it. */
  private async until<T>(find: () => T | undefined, what: () => string): Promise<T> {
    for (const end = Date.now() + 30_000; ;) {
      const found = find();
      if (found !== undefined) return found;
      if (Date.now() > end) throw new Error(`There were no ${what()}; log: ${this.log.join('\n')}`);
      await new Promise<void>((resolve) => {
        const wake = () => {
          clearTimeout(timer);
          this.waiting.delete(wake);
          resolve();
        };
        const timer = setTimeout(wake, 500);
        this.waiting.add(wake);
      });
    }
  }

  /** The exit code of the server, which gets ten seconds to end. */
  async stop({ shutdown = true } = {}): Promise<number | null> {
    running.delete(this);
    const ended = once(this.process, 'exit') as Promise<[number | null]>;
    if (shutdown) await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const timer = setTimeout(() => this.process.kill(), 10_000);
    const [code] = await ended;
    clearTimeout(timer);
    this.connection.dispose();
    return code;
  }
}

/** A URI as it is, a path as the URI that VS Code makes of it: `file:///c%3A/` on Windows. */
export function uriOf(path: string): string {
  return isAbsolute(path) ? URI.file(path).toString() : path;
}

export function codesOf(diagnostics: readonly Diagnostic[]): string[] {
  return diagnostics.map(({ code }) => String(code));
}

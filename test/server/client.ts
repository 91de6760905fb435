import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll } from 'vitest';
import {
  createProtocolConnection,
  type Diagnostic,
  type InitializeResult,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  type PublishDiagnosticsParams,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver-protocol/node';

const ROOT = join(import.meta.dirname, '..', '..');
const building = mkdtempSync(join(tmpdir(), 'klantreis-server-'));
const built = spawnSync(process.execPath, [join(ROOT, 'esbuild.mjs'), '--only', 'server', '--out', building], {
  encoding: 'utf8',
});
if (built.status !== 0) throw new Error(`The build failed:\n${built.stderr}`);
afterAll(() => rmSync(building, { recursive: true }));

export interface StartOptions {
  /** Folders that are open, as paths. */
  readonly folders?: readonly string[];
  readonly initializationOptions?: unknown;
  readonly canWatch?: boolean;
  /** Registers answers to requests of the server, before it starts. */
  readonly answers?: (connection: ProtocolConnection) => void;
}

/** The built server in a process of its own, spoken to as an editor does. */
export class Client {
  private readonly published: PublishDiagnosticsParams[] = [];
  private readonly waiting = new Set<() => void>();
  readonly registered: unknown[] = [];
  result: InitializeResult | undefined;

  private constructor(
    private readonly process: ChildProcess,
    readonly connection: ProtocolConnection,
  ) {}

  static async start({ folders = [], initializationOptions, canWatch, answers }: StartOptions = {}): Promise<Client> {
    const child = spawn(process.execPath, [join(building, 'server.js'), '--stdio'], { stdio: ['pipe', 'pipe', 'pipe'] });
    const connection = createProtocolConnection(
      new StreamMessageReader(child.stdout),
      new StreamMessageWriter(child.stdin),
    );
    const client = new Client(child, connection);
    connection.onNotification(PublishDiagnosticsNotification.type, (params) => {
      client.published.push(params);
      for (const wake of client.waiting) wake();
    });
    connection.onRequest('client/registerCapability', (params) => {
      client.registered.push(params);
      return null;
    });
    answers?.(connection);
    connection.listen();
    client.result = await connection.sendRequest<InitializeResult>('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { workspace: { didChangeWatchedFiles: { dynamicRegistration: canWatch === true } } },
      workspaceFolders: folders.map((folder) => ({ uri: pathToFileURL(folder).href, name: 'map' })),
      initializationOptions,
    });
    await connection.sendNotification('initialized', {});
    return client;
  }

  async open(uri: string, text: string, version = 1): Promise<void> {
    await this.connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'klantreis', version, text },
    });
  }

  /** Replaces the whole text. */
  async change(uri: string, text: string, version: number): Promise<void> {
    await this.connection.sendNotification('textDocument/didChange', {
      textDocument: { uri, version },
      contentChanges: [{ text }],
    });
  }

  /** What was published last for a file, once `wanted` holds for it. Fails after ten seconds. */
  async diagnostics(
    uri: string,
    wanted: (params: PublishDiagnosticsParams) => boolean = () => true,
  ): Promise<readonly Diagnostic[]> {
    const find = () => this.published.findLast((params) => params.uri === uri);
    for (const end = Date.now() + 10_000; ; ) {
      const last = find();
      if (last && wanted(last)) return last.diagnostics;
      if (Date.now() > end) throw new Error(`No such diagnostics of ${uri}: ${JSON.stringify(last)}`);
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

  /** How often something was published for a file. */
  count(uri: string): number {
    return this.published.filter((params) => params.uri === uri).length;
  }

  async stop(): Promise<number | null> {
    const ended = new Promise<number | null>((resolve) => this.process.once('exit', resolve));
    await this.connection.sendRequest('shutdown');
    await this.connection.sendNotification('exit');
    const code = await ended;
    this.connection.dispose();
    return code;
  }
}

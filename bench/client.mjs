/** A small language client over stdio. It knows nothing of any one server. */
import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import rpc from 'vscode-languageserver/node';
import { sleep } from './stats.mjs';

const PATIENCE_MS = 60_000;

const CAPABILITIES = {
  general: { positionEncodings: ['utf-16'] },
  workspace: { configuration: true, workspaceFolders: true, didChangeWatchedFiles: { dynamicRegistration: true } },
  textDocument: {
    synchronization: { didSave: true },
    publishDiagnostics: { versionSupport: true, relatedInformation: true },
    completion: { completionItem: { snippetSupport: true, documentationFormat: ['markdown'] } },
    hover: { contentFormat: ['markdown'] },
    definition: { linkSupport: true },
    documentSymbol: { hierarchicalDocumentSymbolSupport: true },
  },
};

/** @typedef {{ uri: string, languageId: string, version: number, text: string }} Document */

export class Client {
  /** @type {Map<string, Document>} */
  #documents = new Map();
  /** @type {{ uri: string, version: number, arrived: (at: number) => void }[]} */
  #waiting = [];
  #errors = '';
  /**
   * How many messages about the language each file has, as published last. What the method says of a klantreis as a whole (KR) waits while a
   * line cannot be read, so it says nothing of a mistake.
   * @type {Map<string, number>}
   */
  problems = new Map();
  published = 0;
  lastPublished = 0;

  /**
   * @param {readonly string[]} command arguments for node
   * @param {string} folder the folder that is open
   */
  constructor(command, folder) {
    this.folder = folder;
    this.started = performance.now();
    this.process = spawn(process.execPath, command, { cwd: folder, stdio: 'pipe' });
    this.process.stderr.on('data', (data) => (this.#errors = (this.#errors + data).slice(-2000)));
    this.exited = new Promise((resolve) => this.process.once('exit', resolve));
    const reader = new rpc.StreamMessageReader(this.process.stdout);
    const writer = new rpc.StreamMessageWriter(this.process.stdin);
    this.connection = rpc.createMessageConnection(reader, writer);
    this.connection.onNotification('textDocument/publishDiagnostics', (params) => this.#receive(params));
    this.connection.onRequest('workspace/configuration', ({ items }) => items.map(() => ({})));
    // Registrations and progress are nothing that is measured here.
    this.connection.onRequest(() => null);
    this.connection.onNotification(() => undefined);
    this.connection.onError(() => undefined);
    this.connection.listen();
  }

  async initialize() {
    const { href: uri } = pathToFileURL(this.folder);
    const workspaceFolders = [{ uri, name: 'bench' }];
    const params = { processId: process.pid, rootUri: uri, workspaceFolders, capabilities: CAPABILITIES };
    const { capabilities } = await this.request('initialize', params);
    const { textDocumentSync: sync } = capabilities;
    this.incremental = (typeof sync === 'number' ? sync : sync?.change) === rpc.TextDocumentSyncKind.Incremental;
    this.connection.sendNotification('initialized', {});
  }

  /** @returns {string} the URI */
  open(/** @type {string} */ path, /** @type {string} */ languageId) {
    const file = join(this.folder, path);
    const document = { uri: pathToFileURL(file).href, languageId, version: 1, text: readFileSync(file, 'utf8') };
    this.#documents.set(document.uri, document);
    this.connection.sendNotification('textDocument/didOpen', { textDocument: document });
    return document.uri;
  }

  textOf(/** @type {string} */ uri) {
    return this.#documents.get(uri).text;
  }

  /** The position of an offset, as of now. */
  position(/** @type {string} */ uri, /** @type {number} */ offset) {
    const before = this.textOf(uri).slice(0, offset);
    return { line: before.split('\n').length - 1, character: offset - (before.lastIndexOf('\n') + 1) };
  }

  /**
   * Replaces what stands between two offsets.
   * @returns {Promise<number>} when the messages about the new text arrived
   */
  change(
    /** @type {string} */ uri,
    /** @type {number} */ start,
    /** @type {number} */ end,
    /** @type {string} */ text,
  ) {
    const document = this.#documents.get(uri);
    const range = { start: this.position(uri, start), end: this.position(uri, end) };
    document.text = document.text.slice(0, start) + text + document.text.slice(end);
    document.version += 1;
    const arrived = this.#diagnosed(uri, document.version);
    const contentChanges = this.incremental ? [{ range, text }] : [{ text: document.text }];
    const textDocument = { uri, version: document.version };
    this.sent = performance.now();
    this.connection.sendNotification('textDocument/didChange', { textDocument, contentChanges });
    return arrived;
  }

  save(/** @type {string} */ uri) {
    this.sent = performance.now();
    this.connection.sendNotification('textDocument/didSave', { textDocument: { uri } });
  }

  /** @returns {Promise<number>} when the next messages about a file arrived */
  nextMessages(/** @type {string} */ uri) {
    return this.#diagnosed(uri, 0);
  }

  request(/** @type {string} */ method, /** @type {unknown} */ params) {
    return this.#patiently(this.connection.sendRequest(method, params), method);
  }

  /** Until no messages have come for a while, and what is running has had its turn. */
  async settle(quiet = 300) {
    const from = performance.now();
    while (performance.now() - Math.max(this.lastPublished, from) < quiet) await sleep(10);
  }

  async stop() {
    await Promise.race([this.request('shutdown').catch(() => undefined), sleep(2000)]);
    this.connection.sendNotification('exit').catch(() => undefined);
    await Promise.race([this.exited, sleep(1000)]);
    this.connection.dispose();
    this.process.kill('SIGKILL');
  }

  /** A server that does not number its messages is taken at the next ones. */
  #diagnosed(uri, version) {
    const arrival = new Promise((resolve) => this.#waiting.push({ uri, version, arrived: resolve }));
    return this.#patiently(arrival, `messages about version ${version}`);
  }

  #receive({ uri, version, diagnostics }) {
    const at = performance.now();
    this.published += 1;
    this.lastPublished = at;
    this.problems.set(uri, diagnostics.filter(({ code }) => !String(code).startsWith('KR')).length);
    const answers = (waiter) => waiter.uri === uri && (version === undefined || version >= waiter.version);
    const done = this.#waiting.filter(answers);
    this.#waiting = this.#waiting.filter((waiter) => !done.includes(waiter));
    for (const { arrived } of done) arrived(at);
  }

  /** What takes a minute is a failure, not a figure. */
  #patiently(work, what) {
    let timer;
    const late = new Promise((_, reject) => {
      const refuse = () => reject(new Error(`${what}: nothing after ${PATIENCE_MS / 1000} s\n${this.#errors}`));
      timer = setTimeout(refuse, PATIENCE_MS);
    });
    return Promise.race([work, late]).finally(() => clearTimeout(timer));
  }
}

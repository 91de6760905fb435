/** One server with one workspace open, from its start. */
import { Client } from './client.mjs';
import { sleep } from './stats.mjs';
import { cpuOf, memoryOf } from './usage.mjs';

/** @typedef {import('./phases.mjs').Record} Record */

export class Session {
  /**
   * Starts a server and opens the file that is typed in; records how long it took until the file has its messages and a name
   * in it leads to its declaration, and what the server takes once it is quiet.
   * @param {readonly string[]} command
   * @param {string} folder
   * @param {import('./generate.mjs').Workspace} workspace
   * @param {Record} record
   */
  static async start(command, folder, workspace, record) {
    const client = new Client(command, folder);
    try {
      await client.initialize();
      record('initialize', performance.now() - client.started);
      const uri = client.open(workspace.main, workspace.languageId);
      const told = client.nextMessages(uri);
      const session = new Session(client, uri, workspace);
      while (!(await session.leadsSomewhere())) await sleep(5);
      await told;
      record('start to ready', performance.now() - client.started);
      await client.settle(500);
      record('all files read', client.lastPublished - client.started);
      session.recordUse(record, 'start');
      return session;
    } catch (error) {
      await client.stop();
      throw error;
    }
  }

  constructor(client, uri, workspace) {
    /** @type {Client} */
    this.client = client;
    this.uri = uri;
    this.workspace = workspace;
  }

  /** How many messages about the language the file has. */
  get problems() {
    return this.client.problems.get(this.uri) ?? 0;
  }

  at(/** @type {number} */ offset) {
    return { textDocument: { uri: this.uri }, position: this.client.position(this.uri, offset) };
  }

  /** Changes the text. @returns {Promise<number>} ms until the messages about it arrived */
  async edit(/** @type {number} */ start, /** @type {number} */ end, /** @type {string} */ text) {
    const arrival = this.client.change(this.uri, start, end, text);
    const { sent } = this.client;
    return (await arrival) - sent;
  }

  /** Asks, and says how many ms the answer took. */
  async timed(/** @type {string} */ method, /** @type {unknown} */ params, /** @type {(ms: number) => void} */ take) {
    const asked = performance.now();
    const answer = await this.client.request(method, params);
    take(performance.now() - asked);
    return answer;
  }

  /** @param {Record} record */
  recordUse(record, /** @type {string} */ when) {
    const { pid } = this.client.process;
    const [cpu, memory] = [cpuOf(pid), memoryOf(pid)];
    if (cpu !== undefined) record(`processor ms, ${when}`, cpu);
    if (memory !== undefined) record(`memory MiB, ${when}`, memory);
  }

  async leadsSomewhere() {
    const found = await this.client.request('textDocument/definition', this.at(this.workspace.definition));
    return Array.isArray(found) ? found.length > 0 : Boolean(found);
  }
}

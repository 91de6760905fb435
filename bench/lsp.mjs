/** Our language server and bare Langium, side by side: the same phases of the same session, in turns, so that noise hits both. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { floorWorkspace, klantreisWorkspace, linesOf } from './generate.mjs';
import { PHASES } from './phases.mjs';
import { ROOT, writeWorkspace } from './places.mjs';
import { Session } from './session.mjs';

/**
 * @typedef {{ files: number, perFile: number }} Size
 * @typedef {Record<string, number[]>} Samples by what was measured
 * @typedef {{ size: Size, lines: { ours: number, floor: number }, ours: Samples, floor: Samples }} Measured
 */

export const nameOf = (/** @type {Size} */ { files, perFile }) => `${files}x${perFile}`;

/** @returns {string[]} what node is to run */
function ourServer() {
  const server = join(ROOT, 'dist/server.js');
  return existsSync(server) ? [server, '--stdio'] : [join(ROOT, 'dist/cli.js'), 'lsp', '--stdio'];
}

/**
 * @param {readonly Size[]} sizes
 * @param {{ floor: string, rounds: number, repeat: number, log: (text: string) => void }} options `floor` is its server
 * @returns {Promise<Measured[]>}
 */
export async function measureServers(sizes, { floor, rounds, repeat, log }) {
  const measured = [];
  for (const size of sizes) {
    const servers = [
      { name: 'ours', command: ourServer(), workspace: klantreisWorkspace(size.files, size.perFile) },
      { name: 'floor', command: [floor, '--stdio'], workspace: floorWorkspace(size.files, size.perFile) },
    ].map((server) => ({ ...server, samples: {}, folder: writeWorkspace(server.name, server.workspace) }));
    for (let round = 0; round < rounds; round++) {
      log(`language servers, ${nameOf(size)}, round ${round + 1} of ${rounds}`);
      // Who goes first gets the quieter machine or the colder one: so each in turn.
      await measureRound(round % 2 === 0 ? servers : [...servers].reverse(), { repeat });
    }
    const [ours, bare] = servers;
    const lines = { ours: linesOf(ours.workspace), floor: linesOf(bare.workspace) };
    measured.push({ size, lines, ours: ours.samples, floor: bare.samples });
  }
  return measured;
}

async function measureRound(servers, effort) {
  const sessions = [];
  try {
    for (const { command, folder, workspace, samples } of servers) {
      const record = recorder(samples);
      sessions.push({ record, session: await Session.start(command, folder, workspace, record) });
    }
    for (const phase of PHASES) {
      await inTurns(sessions.map(({ session, record }) => phase(session, record, effort)));
      // The next phase does not pay for what is still to be done.
      for (const { session } of sessions) await session.client.settle(150);
    }
    for (const { session, record } of sessions) session.recordUse(record, 'end');
  } finally {
    for (const { session } of sessions) await session.client.stop();
  }
}

/** One key here, one key there: what else the machine does then hits both. */
async function inTurns(/** @type {AsyncGenerator<void>[]} */ runs) {
  const going = new Set(runs);
  while (going.size > 0) {
    for (const run of going) if ((await run.next()).done) going.delete(run);
  }
}

/** @param {Samples} samples */
function recorder(samples) {
  return (/** @type {string} */ name, /** @type {number} */ value) => {
    (samples[name] ??= []).push(value);
  };
}

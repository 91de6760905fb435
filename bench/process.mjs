/** The command line as a whole process, from its start to its end, beside Node doing nothing and bare Langium. */
import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floorWorkspace, klantreisWorkspace } from './generate.mjs';
import { nameOf } from './lsp.mjs';
import { ROOT, writeWorkspace } from './places.mjs';
import { commit, longProposal, wideProposal } from './review.mjs';

const SMALL = { files: 1, perFile: 50 };
const LARGE = [
  { files: 1, perFile: 2000 },
  { files: 100, perFile: 50 },
];

/** Says what a process took of the processor; after the exit of a process nobody can ask. */
const TELL = join(ROOT, 'bench/processor-time.cjs');

/**
 * @typedef {object} ProcessMeasured
 * @property {string} name the same for every run of the report
 * @property {string} size
 * @property {string[]} args
 * @property {string} [cwd]
 * @property {string} [beside] the name of the command of the same group that it is laid beside
 * @property {number[]} ms from its start to its end
 * @property {number[]} cpu ms of processor time, of all its threads; as many as `ms`, one a turn
 */

/**
 * Runs all commands in turns, so that noise hits each alike.
 * @param {{ floor: string, runs: number, log: (text: string) => void }} options `floor` is the command line of bare Langium
 * @returns {Promise<ProcessMeasured[]>}
 */
export async function measureProcesses({ floor, runs, log }) {
  const cli = join(ROOT, 'dist/cli.js');
  const folders = ({ files, perFile }) => ({
    size: nameOf({ files, perFile }),
    ours: writeWorkspace('ours', klantreisWorkspace(files, perFile)),
    bare: writeWorkspace('floor', floorWorkspace(files, perFile)),
  });
  const beside = 'bare Langium';
  const groups = [
    () => {
      const { size, ours, bare } = folders(SMALL);
      const { main } = klantreisWorkspace(SMALL.files, SMALL.perFile);
      return [
        { name: 'node -e 0', size: '–', args: ['-e', '0'] },
        { name: 'bare Langium', size, args: [floor, bare] },
        { name: 'klantreis draw', size, args: [cli, 'draw', join(ours, main)], beside },
        { name: 'klantreis check', size, args: [cli, 'check', ours], beside },
      ];
    },
    ...LARGE.map((large) => () => {
      const { size, ours, bare } = folders(large);
      const commands = [
        { name: 'bare Langium', size, args: [floor, bare] },
        { name: 'klantreis check', size, args: [cli, 'check', ours], beside },
      ];
      if (large.files === 1) return commands;
      changeOneFile(ours, klantreisWorkspace(large.files, large.perFile));
      return [...commands, { name: 'klantreis diff, one file changed', size, args: [cli, 'diff', 'HEAD'], cwd: ours }];
    }),
    () => reviewCommands(cli, longProposal(500, 50), '1x500', '50 changes'),
    () => reviewCommands(cli, wideProposal(200, 10), '200x50', '10 files changed'),
  ];
  const measured = [];
  for (const group of groups) {
    const commands = group().map((command) => ({ ...command, ms: [], cpu: [] }));
    log(`whole processes, ${commands.at(-1).name}, ${commands.at(-1).size}`);
    // The first run reads the files from the disk.
    for (const { args, cwd } of commands) await run(args, cwd);
    for (let i = 0; i < runs; i++) {
      for (const command of commands) {
        const { ms, cpu } = await run(command.args, command.cwd);
        command.ms.push(ms);
        command.cpu.push(cpu);
      }
    }
    measured.push(...commands);
  }
  return measured;
}

/** A review of what a branch changes, with its report and the pictures in it, and the check of the same files. */
function reviewCommands(
  /** @type {string} */ cli,
  /** @type {string} */ cwd,
  /** @type {string} */ size,
  /** @type {string} */ what,
) {
  return [
    { name: 'klantreis check', size, args: [cli, 'check', '.'], cwd },
    {
      name: `klantreis review, ${what}`,
      size,
      args: [cli, 'review', '--base', 'main', '-o', '../review'],
      cwd,
      beside: 'klantreis check',
    },
  ];
}

/** Makes a repository of a workspace, and types in one of its files. */
function changeOneFile(/** @type {string} */ folder, /** @type {import('./generate.mjs').Workspace} */ workspace) {
  commit(folder, 'main');
  const { text } = workspace.files.find(({ path }) => path === workspace.main);
  const at = workspace.inText;
  writeFileSync(join(folder, workspace.main), `${text.slice(0, at)} weer${text.slice(at)}`);
}

/** @returns {Promise<{ ms: number, cpu: number }>} until the process ended, and what it took of the processor */
function run(/** @type {readonly string[]} */ args, /** @type {string | undefined} */ cwd) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, ['--require', TELL, ...args], {
      cwd,
      stdio: ['ignore', 'ignore', 'pipe', 'pipe'],
    });
    let [errors, cpu, ended] = ['', '', 0];
    child.stderr.on('data', (data) => (errors += data));
    child.stdio[3].on('data', (data) => (cpu += data));
    child.once('error', reject);
    child.once('exit', () => (ended = performance.now()));
    // Only then all that it said was read.
    child.once('close', (code) => {
      if (code === 0) resolve({ ms: ended - started, cpu: Number(cpu) / 1000 });
      else reject(new Error(`node ${args.join(' ')} ended with ${code}\n${errors}`));
    });
  });
}

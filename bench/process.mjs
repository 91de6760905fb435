/** The command line as a whole process, from its start to its end, beside Node doing nothing and bare Langium. */
import { execFileSync, spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { floorWorkspace, klantreisWorkspace } from './generate.mjs';
import { nameOf } from './lsp.mjs';
import { ROOT, writeWorkspace } from './places.mjs';

const SMALL = { files: 1, perFile: 50 };
const LARGE = [
  { files: 1, perFile: 2000 },
  { files: 100, perFile: 50 },
];

/** @typedef {{ name: string, size: string, args: string[], cwd?: string, ms: number[] }} ProcessMeasured `name` is the same for every run of the report */

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
  const groups = [
    () => {
      const { size, ours, bare } = folders(SMALL);
      const { main } = klantreisWorkspace(SMALL.files, SMALL.perFile);
      return [
        { name: 'node -e 0', size: '–', args: ['-e', '0'] },
        { name: 'bare Langium', size, args: [floor, bare] },
        { name: 'klantreis draw', size, args: [cli, 'draw', join(ours, main)] },
        { name: 'klantreis check', size, args: [cli, 'check', ours] },
      ];
    },
    ...LARGE.map((large) => () => {
      const { size, ours, bare } = folders(large);
      const commands = [
        { name: 'bare Langium', size, args: [floor, bare] },
        { name: 'klantreis check', size, args: [cli, 'check', ours] },
      ];
      if (large.files === 1) return commands;
      changeOneFile(ours, klantreisWorkspace(large.files, large.perFile));
      return [...commands, { name: 'klantreis diff, one file changed', size, args: [cli, 'diff', 'HEAD'], cwd: ours }];
    }),
  ];
  const measured = [];
  for (const group of groups) {
    const commands = group().map((command) => ({ ...command, ms: [] }));
    log(`whole processes, ${commands.at(-1).size}`);
    // The first run reads the files from the disk.
    for (const { args, cwd } of commands) await run(args, cwd);
    for (let i = 0; i < runs; i++) for (const { args, cwd, ms } of commands) ms.push(await run(args, cwd));
    measured.push(...commands);
  }
  return measured;
}

/** Makes a repository of a workspace, and types in one of its files. */
function changeOneFile(/** @type {string} */ folder, /** @type {import('./generate.mjs').Workspace} */ workspace) {
  const git = (...args) =>
    execFileSync('git', ['-c', 'user.name=b', '-c', 'user.email=b@example.org', ...args], { cwd: folder });
  git('init', '--quiet');
  git('add', '--all');
  git('-c', 'commit.gpgsign=false', 'commit', '--quiet', '--no-verify', '--message', 'begin');
  const { text } = workspace.files.find(({ path }) => path === workspace.main);
  const at = workspace.inText;
  writeFileSync(join(folder, workspace.main), `${text.slice(0, at)} weer${text.slice(at)}`);
}

/** @returns {Promise<number>} ms until the process ended */
function run(/** @type {readonly string[]} */ args, /** @type {string | undefined} */ cwd) {
  return new Promise((resolve, reject) => {
    const started = performance.now();
    const child = spawn(process.execPath, args, { cwd, stdio: ['ignore', 'ignore', 'pipe'] });
    let errors = '';
    child.stderr.on('data', (data) => (errors += data));
    child.once('error', reject);
    child.once('exit', (code) => {
      const ended = performance.now();
      if (code === 0) resolve(ended - started);
      else reject(new Error(`node ${args.join(' ')} ended with ${code}\n${errors}`));
    });
  });
}

/** What the parts of `npm run test:formats` share: the programs of others, and the built command line. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowser } from '../e2e/browser.mjs';

export const ROOT = join(import.meta.dirname, '../..');
export const OUT = join(ROOT, 'out/formats');
mkdirSync(OUT, { recursive: true });

/** The examples with a klantreis: names of files, and what stands in them. */
export const EXAMPLES = readdirSync(join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.klantreis'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'examples', name), 'utf8') }))
  .filter(({ text }) => /^klantreis /m.test(text));

/** What a program says; undefined where it failed, or is not there. */
export function run(program, ...args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e9 });
  } catch {
    return undefined;
  }
}

/** The bytes that a program gives. @throws where it failed, or is not there */
export function bytesOf(program, ...args) {
  return execFileSync(program, args, { stdio: ['ignore', 'pipe', 'pipe'], maxBuffer: 1e9 });
}

/** Is a program there? */
export function isThere(program) {
  return [['--version'], ['-v']].some((args) => run(program, ...args) !== undefined);
}

/** The command line draws. @param {string[]} args behind `draw` @param {{ node?: string, input?: string }} [how] */
export function draw(args, { node = process.execPath, input } = {}) {
  return execFileSync(node, ['dist/cli.js', 'draw', ...args], { cwd: ROOT, input, stdio: 'pipe', maxBuffer: 1e9 });
}

/** The Node of this machine, where that is another than the one that runs this: what a file is when that one makes it. */
export function otherNode(file, args) {
  const path = (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':');
  const node = run('env', `PATH=${path}`, 'sh', '-c', 'command -v node')?.trim();
  if (!node) return [];
  const other = file.replace(/(\.\w+)$/, '.other$1');
  draw([...args, '-o', other, '--force'], { node });
  return readFileSync(file).equals(readFileSync(other)) ? [] : [`other bytes with ${run(node, '--version').trim()}`];
}

/** Chromium, without a window. @returns {string | undefined} what it says; undefined where it failed */
export function chromium(...args) {
  return run(BROWSER, '--headless', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', ...args);
}

export const BROWSER = browser();

/** One that is not there is missed by whoever needs it. */
function browser() {
  try {
    return findBrowser();
  } catch {
    return 'chromium';
  }
}

/** The two real VS Codes: code-server with a Node extension host, and VS Code for the web with a worker. */
import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { chmodSync, chownSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { get } from 'node:http';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { CODE_SERVER, TEST_WEB, WEB_BUILDS, WEB_COMMIT } from './install.mjs';

/** Nothing that asks for the network, nothing that stands in the way of the editor. */
const SETTINGS = {
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'workbench.startupEditor': 'none',
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'security.workspace.trust.enabled': false,
  'chat.disableAIFeatures': true,
};

const NO_GALLERY = {
  serviceUrl: 'http://127.0.0.1:9/',
  itemUrl: 'http://127.0.0.1:9/',
  resourceUrlTemplate: 'http://127.0.0.1:9/{publisher}',
};

/** Who owns nothing, by the number that Linux and macOS give. */
const NOBODY = 65534;

const START_MS = 60_000;

/** Unpacks the extension as VS Code does. @returns {string} its folder */
export function installExtension(vsix, work) {
  const extensions = join(work, 'extensions');
  const args = [
    CODE_SERVER,
    '--install-extension',
    vsix,
    '--user-data-dir',
    join(work, 'install'),
    '--extensions-dir',
    extensions,
  ];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  const installed = status === 0 ? readdirSync(extensions) : [];
  const folder = installed.find((name) => name.startsWith('klantreis.klantreis-'));
  if (folder === undefined) throw new Error(`The extension could not be installed:\n${stdout}${stderr}`);
  return join(extensions, folder);
}

/**
 * @param {{ ordinary?: boolean }} options as a user who may not write everywhere, also where the tests run as root
 * @returns {Promise<{ url: string, stop: () => Promise<void> }>}
 */
export async function startCodeServer(work, folder, { ordinary = false } = {}) {
  const port = await freePort();
  const data = join(work, ordinary ? 'data-ordinary' : 'data');
  // Nothing of a VS Code before this one is kept.
  rmSync(data, { recursive: true, force: true });
  mkdirSync(join(data, 'User'), { recursive: true });
  writeFileSync(join(data, 'User', 'settings.json'), JSON.stringify(SETTINGS));
  const args = ['--bind-addr', `127.0.0.1:${port}`, '--auth', 'none', '--config', '/dev/null', '--disable-telemetry'];
  args.push(
    '--disable-update-check',
    '--disable-workspace-trust',
    '--disable-getting-started-override',
    '--disable-proxy',
  );
  args.push('--user-data-dir', data, '--extensions-dir', join(work, 'extensions'));
  const env = { ...process.env, EXTENSIONS_GALLERY: JSON.stringify(NO_GALLERY) };
  const isRoot = process.getuid?.() === 0;
  if (ordinary && isRoot) {
    // The tests work in a folder that is theirs alone.
    chmodSync(work, 0o755);
    spawnSync('chmod', ['-R', 'a+rX', join(work, 'extensions')]);
    for (const path of [data, join(data, 'User'), join(data, 'User', 'settings.json')]) chownSync(path, NOBODY, NOBODY);
  }
  const user = ordinary && isRoot ? { uid: NOBODY, gid: NOBODY } : {};
  const stop = start([CODE_SERVER, ...args], ordinary ? { ...env, HOME: data } : env, user);
  await answers(`http://127.0.0.1:${port}/healthz`, stop);
  return { url: `http://127.0.0.1:${port}/?folder=${encodeURI(folder)}`, stop };
}

/** @returns {Promise<{ url: string, stop: () => Promise<void> }>} */
export async function startVscodeWeb(extension, folder) {
  const port = await freePort();
  const args = ['--browser', 'none', '--host', 'localhost', '--port', String(port), '--quality', 'stable'];
  args.push('--commit', WEB_COMMIT, '--testRunnerDataDir', WEB_BUILDS, '--extensionDevelopmentPath', extension, folder);
  const stop = start([TEST_WEB, ...args], process.env);
  const url = `http://localhost:${port}/`;
  await answers(url, stop);
  return { url, stop };
}

/** The process of the language server that was started from our own folder of extensions, where there is one. */
export function serverProcess(work) {
  const lines = execFileSync('ps', ['-eo', 'pid=,args='], { encoding: 'utf8' }).split('\n');
  const line = lines.find((one) => one.includes(work) && one.includes('dist/server.js'));
  return line === undefined ? undefined : Number.parseInt(line, 10);
}

/** Starts a program in a group of its own, so that everything that it starts can be stopped with it. */
function start(args, env, user = {}) {
  const child = spawn(process.execPath, args, { ...user, env, stdio: ['ignore', 'pipe', 'pipe'], detached: true });
  const log = [];
  child.stdout.on('data', (data) => log.push(data));
  child.stderr.on('data', (data) => log.push(data));
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const kill = () => {
    if (child.exitCode === null && child.signalCode === null) process.kill(-child.pid, 'SIGKILL');
  };
  process.once('exit', kill);
  return Object.assign(
    async () => {
      kill();
      process.removeListener('exit', kill);
      await ended;
    },
    { log: () => Buffer.concat(log).toString(), running: () => child.exitCode === null },
  );
}

async function answers(url, stop) {
  const until = Date.now() + START_MS;
  while (!(await isUp(url))) {
    if (stop.running() && Date.now() < until) await sleep(100);
    else throw new Error(`The server at ${url} did not start:\n${stop.log()}`);
  }
}

function isUp(url) {
  return new Promise((resolve) => {
    get(url, (response) => {
      response.resume();
      resolve(response.statusCode === 200);
    }).on('error', () => resolve(false));
  });
}

function freePort() {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const { port } = server.address();
      server.close(() => resolve(port));
    });
  });
}

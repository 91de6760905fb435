/**
 * `npm run test:e2e`: uses the packaged extension as its user does, in a real browser, in two real VS Codes. Screenshots of every
 * step that failed, and of some that did not, are in out/e2e/.
 */
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { findBrowser, openBrowser } from './browser.mjs';
import { install } from './install.mjs';
import { OPENING, PARTS } from './scenario.mjs';
import { installExtension, startCodeServer, startVscodeWeb } from './servers.mjs';
import { Workbench } from './workbench.mjs';
import { makeWorkspace } from './workspace.mjs';

const ROOT = join(import.meta.dirname, '../..');
const SHOTS = join(ROOT, 'out/e2e');
/** How long a driver waits for one thing, and how long a step may take: the longest types a whole klantreis at a person's pace. */
const WAIT_MS = 20_000;
const STEP_MS = 180_000;

const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8'));
/** One of the two VS Codes, and the steps whose title this pattern is found in. */
const [only, pattern = ''] = process.argv.slice(2);
const wanted = new RegExp(pattern);
const count = { passed: 0, failed: 0 };
/** What failed the first time only. */
const stumbled = [];

// What was started is stopped with this program, also where that is broken off.
for (const signal of ['SIGINT', 'SIGTERM']) process.once(signal, () => process.exit(1));

try {
  findBrowser();
  install();
} catch (error) {
  console.error(error.message);
  process.exit(1);
}
rmSync(SHOTS, { recursive: true, force: true });
mkdirSync(SHOTS, { recursive: true });
/** Where the extension was installed. */
let extension;
const work = mkdtempSync(join(tmpdir(), 'klantreis-e2e-'));
try {
  extension = installExtension(join(ROOT, 'out', `klantreis-${version}.vsix`), work);
  if (only !== 'web') await tryAll('node', (folder) => startCodeServer(work, folder));
  if (only !== 'node') await tryAll('web', (folder) => startVscodeWeb(extension, folder));
} finally {
  rmSync(work, { recursive: true, force: true, maxRetries: 5 });
}
if (stumbled.length > 0) console.log(`\nFailed once, and not again:\n${indent(stumbled.join('\n'))}`);
console.log(`\n${count.passed} passed, ${count.failed} failed`);
process.exitCode = count.failed > 0 ? 1 : 0;

/**
 * Tries all steps, and what failed once more in a VS Code of its own, with the other steps of its part: a real browser on a busy machine
 * may stumble, and what fails twice is broken.
 */
async function tryAll(host, startServer) {
  const steps = PARTS.flat().filter(([title, , where = host]) => where === host && wanted.test(title));
  const failed = await drive(host, startServer, steps, 'failed');
  count.passed += steps.length - failed.length;
  if (failed.length === 0) return;
  const parts = PARTS.filter((part) => part.some((step) => failed.includes(step)));
  const again = new Set([...OPENING, ...parts.flat().filter((step) => steps.includes(step))]);
  console.log('\nOnce more:');
  const twice = await drive(host, startServer, [...again], 'failed-twice');
  const broken = failed.filter((step) => twice.includes(step));
  count.failed += broken.length;
  count.passed += failed.length - broken.length;
  for (const step of failed) if (!broken.includes(step)) stumbled.push(`${host}: ${step[0]}`);
}

/** Goes through steps in one VS Code, and returns those that failed. One that fails does not keep the next ones from being tried. */
async function drive(host, startServer, steps, shot) {
  console.log(
    `\n== ${host === 'node' ? 'code-server, extension host in Node' : 'VS Code for the web, extension host in a worker'}`,
  );
  const place = mkdtempSync(join(work, `${host}-`));
  const folder = makeWorkspace(join(place, 'reizen'), { git: host === 'node' });
  const server = await startServer(folder);
  const browser = await openBrowser(join(place, 'profile'));
  const { page, outside } = browser;
  page.setDefaultTimeout(WAIT_MS);
  const shoot = (name) => page.screenshot({ path: join(SHOTS, `${host}-${name}.png`) });
  const scene = {
    host,
    work,
    folder,
    extension,
    outside,
    page,
    shoot,
    url: server.url,
    workbench: new Workbench(page),
  };
  const failed = [];
  try {
    await scene.workbench.open(server.url);
    for (const one of steps) {
      const [title, step] = one;
      const began = performance.now();
      try {
        await inTime(step(scene));
        console.log(`  ok      ${title} (${seconds(began)} s)`);
      } catch (error) {
        failed.push(one);
        const name = `${shot}-${PARTS.flat().indexOf(one) + 1}`;
        await shoot(name);
        console.log(
          `  FAILED  ${title} (${seconds(began)} s)\n${indent(error.message)}\n          see out/e2e/${host}-${name}.png`,
        );
      }
    }
  } finally {
    await browser.close();
    await server.stop();
  }
  return failed;
}

/** A page that runs no script never answers a question, and the driver waits for that without an end. */
async function inTime(done) {
  let clock;
  const late = new Promise((_, reject) => {
    clock = setTimeout(() => reject(new Error(`This took more than ${STEP_MS / 1000} seconds.`)), STEP_MS);
  });
  try {
    await Promise.race([done, late]);
  } finally {
    clearTimeout(clock);
  }
}

function seconds(began) {
  return ((performance.now() - began) / 1000).toFixed(1);
}

function indent(text) {
  return text.replace(/^/gm, '          ');
}

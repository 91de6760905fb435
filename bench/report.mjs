/** The report of a run, as Markdown. */
import { cpus, loadavg, totalmem } from 'node:os';
import { nameOf } from './lsp.mjs';
import { median, p95, show, spread, table } from './stats.mjs';

/**
 * Mermaid is not installed for this: its figures come from an earlier measurement, of `mermaid.render` alone, inside a page
 * that stays open, with another label each time.
 */
const MERMAID = {
  what: 'mermaid 12.3.0, journey, in an open page of Chromium',
  measured: '2026-11-22, 2 cores, 24 GiB, Debian 12',
  p50: new Map([
    [10, 24.1],
    [50, 49.3],
    [200, 140],
  ]),
};

const GOALS = {
  langium: 1.5,
  flat: 1.5,
  pictureMs: 14,
  pictureStappen: 200,
  exportMs: new Map([
    ['pdf', 1000],
    ['png', 2000],
  ]),
  frameMs: 1000 / 60,
  draw: 1.2,
  check: 1,
  reviewMs: 1500,
  review: 2,
};

/**
 * @typedef {object} Results
 * @property {boolean} quick
 * @property {import('./lsp.mjs').Measured[]} servers
 * @property {import('./picture.mjs').PictureMeasured[]} pictures
 * @property {import('./exported.mjs').ExportMeasured[]} exports
 * @property {import('./page.mjs').PageMeasured[] | string} pages
 * @property {import('./process.mjs').ProcessMeasured[]} processes
 */

/** @param {Results} results */
export function reportOf(results) {
  return [
    '# Bench',
    machine(results.quick),
    ...results.servers.map(serverSection),
    flatSection(results.servers),
    pictureSection(results.pictures),
    exportSection(results.exports),
    pageSection(results.pages),
    processSection(results.processes),
    goalSection(results),
  ].join('\n\n');
}

function machine(quick) {
  const [{ model }] = cpus();
  const load = loadavg().map(show).join(', ');
  const memory = Math.round(totalmem() / 2 ** 30);
  return `${new Date().toISOString().slice(0, 16)}, ${quick ? 'quick' : 'full'}. ${cpus().length} cores (${model}), ${memory} GiB, Node ${process.version}, load ${load}.
Times in ms, \`median / 95th percentile\`. Ratios are of medians: below 1 we are faster than bare Langium.`;
}

/** @param {import('./lsp.mjs').Measured} measured */
function serverSection({ size, lines, ours, floor }) {
  const names = [...new Set([...Object.keys(ours), ...Object.keys(floor)])];
  const rows = names.map((name) => {
    const ratio = ours[name] && floor[name] ? median(ours[name]) / median(floor[name]) : undefined;
    return [name, spread(ours[name]), spread(floor[name]), ratio, String(ours[name]?.length ?? 0)];
  });
  const stappen = `${size.files} x ${size.perFile} stappen`;
  return `## Language server, ${stappen} (lines: ours ${lines.ours}, bare ${lines.floor})

${table(['over stdio', 'ours', 'bare Langium', 'ratio', 'n'], rows)}`;
}

/** @param {readonly import('./lsp.mjs').Measured[]} servers */
function flatSection(servers) {
  const same = servers.filter(({ size }) => size.perFile === servers[0].size.perFile);
  const rows = ['key in a text', 'key, half-typed', 'key + completion', 'key + documentSymbol', 'key + picture'].map(
    (name) => [
      name,
      ...same.map(({ ours }) => show(median(ours[name]))),
      median(same.at(-1).ours[name]) / median(same[0].ours[name]),
    ],
  );
  const head = ['ours, median', ...same.map(({ size }) => nameOf(size)), 'last / first'];
  return `## Flat in the number of files\n\n${table(head, rows)}`;
}

/** @param {readonly import('./picture.mjs').PictureMeasured[]} pictures */
function pictureSection(pictures) {
  const rows = pictures.map(({ picture, stappen, first, parse, all, parts, changed, kilobytes }) => [
    picture,
    String(stappen),
    first,
    spread(all),
    spread(parse),
    `${changed} of ${parts}`,
    kilobytes,
    MERMAID.p50.get(stappen),
  ]);
  const head = [
    'picture',
    'stappen',
    'first',
    'again',
    'of which reading',
    'parts changed',
    'KiB of SVG',
    'mermaid (quoted)',
  ];
  return `## One picture again after an edit, in a warm process

${table(head, rows)}

Quoted, not measured here: ${MERMAID.what} (${MERMAID.measured}).`;
}

/** @param {readonly import('./exported.mjs').ExportMeasured[]} exports */
function exportSection(exports) {
  const rows = exports.map(({ output, stappen, first, again, kilobytes }) => [
    output,
    String(stappen),
    first,
    spread(again),
    kilobytes,
  ]);
  const head = ['klantreiskaart as', 'stappen', 'first', 'again', 'KiB'];
  return `## A picture as a file, by the language server\n\n${table(head, rows)}`;
}

/** @param {readonly import('./page.mjs').PageMeasured[] | string} pages */
function pageSection(pages) {
  const title = '## From the answer of the server to the painted picture, in a real browser';
  if (typeof pages === 'string') return `${title}\n\n${pages}`;
  const rows = pages.map(({ picture, stappen, handled, painted, idle, renewed, elements }) => [
    picture,
    String(stappen),
    spread(handled),
    spread(painted),
    spread(idle),
    `${renewed} of ${elements}`,
  ]);
  const head = ['picture', 'stappen', 'taken in', 'painted', 'a frame without a change', 'elements renewed'];
  return `${title}\n\n${table(head, rows)}`;
}

/** @param {readonly import('./process.mjs').ProcessMeasured[]} processes */
function processSection(processes) {
  const rows = processes.map((one) => {
    const { name, size, ms, cpu } = one;
    const times = besideOf(one, processes);
    return [name, size, Math.min(...ms), median(ms), p95(ms), median(cpu), times?.beside ?? '–', times?.ms, times?.cpu];
  });
  const head = [
    'command',
    'size',
    'min',
    'median',
    'p95',
    'processor time',
    'beside',
    'times',
    'times in processor time',
  ];
  return `## The command line as a whole process

The two ratios are medians of pairs that ran one after the other.

${table(head, rows)}`;
}

/** @param {Results} results */
function goalSection({ servers, pictures, exports, pages, processes }) {
  const rows = [
    ...['key in a text', 'key, half-typed'].map((name) => langiumGoal(name, servers)),
    flatGoal(servers),
    pictureGoal(pictures),
    ...exports.filter(({ output }) => GOALS.exportMs.has(output)).map(exportGoal),
    ...(typeof pages === 'string' ? [] : pages.map(pageGoal)),
    processGoal('klantreis draw', '1x50', GOALS.draw, processes),
    processGoal('klantreis check', '100x50', GOALS.check, processes),
    reviewGoal(processes),
    processGoal('klantreis review, 10 files changed', '200x50', GOALS.review, processes),
  ].map(({ goal, found, met }) => [goal, found, met ? 'yes' : 'no']);
  return `## Goals (information, not a test)\n\n${table(['goal', 'found', 'met'], rows)}`;
}

function langiumGoal(name, servers) {
  const ratios = servers.map(({ size, ours, floor }) => ({ size, ratio: median(ours[name]) / median(floor[name]) }));
  const found = ratios.map(({ size, ratio }) => `${show(ratio)} at ${nameOf(size)}`).join(', ');
  const met = ratios.every(({ ratio }) => ratio <= GOALS.langium);
  return { goal: `${name}: at most ${GOALS.langium} times bare Langium`, found, met };
}

function flatGoal(servers) {
  const same = servers.filter(({ size }) => size.perFile === servers[0].size.perFile);
  const [one, most] = [same[0], same.at(-1)];
  const ratio = median(most.ours['key in a text']) / median(one.ours['key in a text']);
  const goal = `key in a text: ${nameOf(most.size)} at most ${GOALS.flat} times ${nameOf(one.size)}`;
  return { goal, found: show(ratio), met: ratio <= GOALS.flat };
}

function pictureGoal(pictures) {
  const { all } = pictures.find(({ picture, stappen }) => picture === 'kaart' && stappen === GOALS.pictureStappen);
  const goal = `picture again, ${GOALS.pictureStappen} stappen: at most ${GOALS.pictureMs} ms`;
  return { goal, found: `${show(median(all))} ms`, met: median(all) <= GOALS.pictureMs };
}

/** @param {import('./exported.mjs').ExportMeasured} measured */
function exportGoal({ output, stappen, again }) {
  const most = GOALS.exportMs.get(output);
  const goal = `kaart of ${stappen} stappen as ${output}, in a warm process: at most ${most} ms`;
  return { goal, found: `${show(median(again))} ms`, met: median(again) <= most };
}

/** @param {import('./page.mjs').PageMeasured} measured */
function pageGoal({ picture, stappen, painted, idle }) {
  const extra = median(painted) - median(idle);
  const goal = `${picture} of ${stappen} stappen: painted at most one frame later than where nothing changes`;
  return { goal, found: `${show(extra)} ms`, met: extra <= GOALS.frameMs };
}

/** How many times the command beside it a command takes, in time that somebody waits and in processor time: of pairs, in turns. */
function besideOf({ beside, size, ms, cpu }, processes) {
  const other = processes.find((one) => one.name === beside && one.size === size);
  if (!other) return undefined;
  const times = (ours, theirs) => median(ours.map((one, turn) => one / theirs[turn]));
  return { beside, ms: times(ms, other.ms), cpu: times(cpu, other.cpu) };
}

function processGoal(name, size, most, processes) {
  const times = besideOf(
    processes.find((one) => one.name === name && one.size === size),
    processes,
  );
  const goal = `${name}, ${size}: at most ${most} times ${times.beside}, in processor time`;
  return { goal, found: `${show(times.cpu)}; ${show(times.ms)} for who waits`, met: times.cpu <= most };
}

function reviewGoal(processes) {
  const { name, size, cpu } = processes.find((one) => one.name === 'klantreis review, 50 changes');
  const goal = `${name}, ${size}: at most ${GOALS.reviewMs} ms of processor time`;
  return { goal, found: `${show(median(cpu))} ms`, met: median(cpu) <= GOALS.reviewMs };
}

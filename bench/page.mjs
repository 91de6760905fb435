/* global document, window, MessageEvent, MessageChannel, MutationObserver, requestAnimationFrame -- This part runs in the page. */
/**
 * From the answer of the server to the painted picture: the real page of the preview in a real browser, which hears what a key changed.
 * The browser is the one of the end-to-end tests; without it these figures are missing.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { oneKlantreis } from './generate.mjs';
import { OUT, ROOT } from './places.mjs';

/** Not counted: the engine compiles what it meets. */
const WARM_UP = 10;
const E2E = join(ROOT, 'test', 'e2e');

const ENTRY = `
export { FORMS } from './src/pictures/draw';
export { layoutKaart } from './src/pictures/kaart/layout';
export { layoutVerticaal } from './src/pictures/verticaal/layout';
export { Scope } from './src/model/scope/scope';
export { parse } from './src/parser/parse';
`;

/**
 * @typedef {object} PageMeasured
 * @property {string} picture
 * @property {number} stappen
 * @property {number[]} idle ms until a frame is painted in which nothing changes
 * @property {number[]} handled ms that the page needs to take the message in
 * @property {number[]} painted ms from the message to the painted picture
 * @property {number} elements that the picture has
 * @property {number} renewed of those, per key
 */

/**
 * @param {readonly number[]} sizes in stappen
 * @returns {Promise<PageMeasured[] | string>} why not, where there is no browser
 */
export async function measurePages(sizes, { repeat, log }) {
  if (!existsSync(join(E2E, 'node_modules', '.complete')))
    return 'not measured: `npm run test:e2e` installs the browser driver for it';
  const { openBrowser } = await import(pathToFileURL(join(E2E, 'browser.mjs')).href);
  const outfile = join(OUT, 'page.mjs');
  const options = { outfile, bundle: true, minify: true, platform: 'node', format: 'esm' };
  const stdin = { contents: ENTRY, resolveDir: ROOT, loader: 'ts' };
  await build({ ...options, stdin, mainFields: ['module', 'main'], logLevel: 'warning' });
  const script = join(OUT, 'page-preview.js');
  const entryPoints = [join(ROOT, 'src/webview/preview/preview.ts')];
  await build({ outfile: script, bundle: true, minify: true, format: 'iife', entryPoints, logLevel: 'warning' });
  const program = await import(pathToFileURL(outfile).href);
  log(`painted pictures of ${sizes.join(', ')} stappen`);
  const { page, close } = await openBrowser(join(OUT, `profile-${process.pid}`));
  try {
    const found = [];
    for (const stappen of sizes)
      for (const picture of ['kaart', 'verticaal'])
        found.push(await measurePage(page, script, program, { picture, stappen, times: WARM_UP + 10 * repeat }));
    return found;
  } finally {
    await close();
  }
}

/** @returns {Promise<PageMeasured>} */
async function measurePage(page, script, program, { picture, stappen, times }) {
  await page.goto('about:blank');
  await page.evaluate(() => {
    document.body.dataset.uri = 'file:///reis.klantreis';
    let state;
    globalThis.acquireVsCodeApi = () => ({
      postMessage: () => undefined,
      getState: () => state,
      setState: (next) => (state = next),
    });
  });
  await page.addScriptTag({ path: script });
  const answers = answersOf(program, picture, stappen);
  const samples = [];
  for (let i = 0; i < times; i++) samples.push(await page.evaluate(paint, answers(i)));
  const counted = samples.slice(WARM_UP);
  return {
    picture,
    stappen,
    idle: counted.map(({ idle }) => idle),
    handled: counted.map(({ handled }) => handled),
    painted: counted.map(({ painted }) => painted),
    elements: samples.at(-1).elements,
    renewed: samples.at(-1).renewed,
  };
}

/** What the server answers after each key: the parts that changed with what they are drawn as, the others with their place alone. */
function answersOf({ FORMS, layoutKaart, layoutVerticaal, parse, Scope }, picture, stappen) {
  const { library, text, inText } = oneKlantreis(stappen);
  const names = { path: 'bibliotheek.klantreis', model: parse(library).model };
  const lay = picture === 'kaart' ? layoutKaart : layoutVerticaal;
  let file;
  let have = new Map();
  return (number) => {
    file = parse(`${text.slice(0, inText)} ${number % 10}${text.slice(inText)}`, file);
    const scope = new Scope([names, { path: 'reis.klantreis', model: file.model }]);
    const drawn = FORMS.parts(lay(file.model.klantreizen[0], scope, 560), 'light');
    const parts = drawn.parts.map(({ svg, label, ...part }) =>
      have.get(part.key) === part.fingerprint ? part : { ...part, svg, label },
    );
    have = new Map(drawn.parts.map(({ key, fingerprint }) => [key, fingerprint]));
    const shown = { id: picture, widths: picture === 'kaart' ? [] : [560], ...drawn, parts };
    const journeys = [{ key: 'reis-1', title: 'Reis', start: 0, end: 1e6 }];
    const rest = { uri: 'file:///reis.klantreis', version: number, shown: 'reis-1' };
    return { type: 'picture', picture: shown, journeys, ...rest };
  };
}

/** Hands the page a message as VS Code does, and waits until the next frame stands on the screen. */
async function paint(data) {
  const painted = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = resolve;
        port2.postMessage(undefined);
      });
    });
  const timed = async (action) => {
    await painted();
    const began = performance.now();
    action();
    const handled = performance.now() - began;
    await painted();
    return { handled, painted: performance.now() - began };
  };
  const idle = (await timed(() => undefined)).painted;
  let renewed = 0;
  const observer = new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const node of addedNodes) if (node.querySelectorAll) renewed += 1 + node.querySelectorAll('*').length;
  });
  observer.observe(document.body, { subtree: true, childList: true });
  const times = await timed(() => window.dispatchEvent(new MessageEvent('message', { data })));
  observer.disconnect();
  return { idle, ...times, elements: document.querySelectorAll('svg *').length, renewed };
}

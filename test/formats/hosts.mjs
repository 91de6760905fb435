/**
 * The same bytes from the command line, from the language server in a process of its own, and from the one in a worker of a browser, as it runs
 * on vscode.dev: each is asked for the picture of one text, in every kind of file.
 */
import { spawn } from 'node:child_process';
import { createServer } from 'node:http';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import rpc from 'vscode-languageserver/node';
import { BROWSER, draw, EXAMPLES, ROOT } from './programs.mjs';

const FORMATS = ['svg', 'pdf', 'png', 'html'];
const MOST_MS = 120_000;

export const PROGRAMS = [[BROWSER, 'chromium']];

const { text } = EXAMPLES[0];
const PARAMS = {
  initialize: { processId: null, rootUri: null, capabilities: {} },
  open: { textDocument: { uri: 'untitled:reis.klantreis', languageId: 'klantreis', version: 1, text } },
  output: (output) => ({ uri: 'untitled:reis.klantreis', theme: 'light', picture: 'kaart', output }),
};

export const LOOKS = Object.entries({ 'language server': ofServer, 'worker of a browser': ofWorker }).map(
  ([host, ask]) => ({
    name: `Bytes: ${FORMATS.join(', ')} of the ${host}`,
    look: async () => {
      const made = await ask();
      return FORMATS.flatMap((format) => {
        if (made[format]?.base64 === undefined) return [`no ${format}: ${JSON.stringify(made[format] ?? made)}`];
        const own = draw(['-', '--picture', 'kaart', '--format', format], { input: text });
        return own.equals(Buffer.from(made[format].base64, 'base64')) ? [] : [`other bytes as ${format}`];
      });
    },
  }),
);

/** @returns {Promise<Record<string, { base64?: string, error?: string }>>} by the kind of file */
async function ofServer() {
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], {
    cwd: ROOT,
    stdio: ['pipe', 'pipe', 'ignore'],
  });
  const connection = rpc.createMessageConnection(
    new rpc.StreamMessageReader(server.stdout),
    new rpc.StreamMessageWriter(server.stdin),
  );
  connection.listen();
  try {
    await connection.sendRequest('initialize', PARAMS.initialize);
    await connection.sendNotification('initialized', {});
    await connection.sendNotification('textDocument/didOpen', PARAMS.open);
    const made = {};
    for (const format of FORMATS) made[format] = await connection.sendRequest('journey/output', PARAMS.output(format));
    return made;
  } finally {
    connection.dispose();
    server.kill();
  }
}

/** Serves the built server and a page that asks it, and hears from the page what it got. */
async function ofWorker() {
  let heard;
  const answer = new Promise((resolve) => (heard = resolve));
  const site = createServer(async (request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    const file = join(ROOT, 'dist', pathname.slice(1));
    if (request.method === 'POST') {
      const chunks = [];
      for await (const chunk of request) chunks.push(chunk);
      heard(JSON.parse(Buffer.concat(chunks).toString('utf8')));
      response.end();
    } else if (pathname === '/')
      response
        .setHeader('content-type', 'text/html')
        .end(`<!doctype html><meta charset="utf-8"><script>${page()}</script>`);
    else if (existsSync(file)) response.setHeader('content-type', typeOf(pathname)).end(readFileSync(file));
    else response.writeHead(404).end();
  });
  await new Promise((resolve) => site.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${site.address().port}`;
  // A folder of its own: a browser that somebody has open would take the page.
  const profile = mkdtempSync(join(tmpdir(), 'klantreis-browser-'));
  const browser = spawn(
    BROWSER,
    ['--headless', '--no-sandbox', '--disable-gpu', `--user-data-dir=${profile}`, address],
    { stdio: 'ignore' },
  );
  const late = setTimeout(() => heard({ error: 'the browser said nothing' }), MOST_MS);
  try {
    return await answer;
  } finally {
    clearTimeout(late);
    const gone = new Promise((resolve) => browser.once('exit', resolve));
    browser.kill();
    await gone;
    site.close();
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

function typeOf(path) {
  return path.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
}

function page() {
  const asked = FORMATS.map((format) => [format, PARAMS.output(format)]);
  // As VS Code does: the worker comes from a blob, and so does not know where it came from.
  return `
    const here = location.origin;
    const blob = new Blob([\`importScripts('\${here}/server-web.js')\`], { type: 'text/javascript' });
    const worker = new Worker(URL.createObjectURL(blob));
    const waiting = new Map();
    let last = 0;
    worker.onerror = (error) => tell({ error: error.message });
    worker.onmessage = ({ data: { id, method, result, error } }) => {
      if (method !== undefined && id !== undefined) worker.postMessage({ jsonrpc: '2.0', id, result: null });
      else if (id !== undefined) waiting.get(id)(error ? { error: error.message } : result);
    };
    const send = (method, params, id) => worker.postMessage({ jsonrpc: '2.0', method, params, ...(id && { id }) });
    const ask = (method, params) => new Promise((resolve) => { waiting.set(++last, resolve); send(method, params, last); });
    const tell = (made) => fetch('/', { method: 'POST', body: JSON.stringify(made) });
    (async () => {
      await ask('initialize', { ...${JSON.stringify(PARAMS.initialize)}, initializationOptions: { clientFiles: true, bundles: here } });
      send('initialized', {});
      send('textDocument/didOpen', ${JSON.stringify(PARAMS.open).replaceAll('<', '\\u003c')});
      const made = {};
      for (const [format, params] of ${JSON.stringify(asked)}) made[format] = await ask('journey/output', params);
      await tell(made);
    })();`;
}

import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { copyFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { buildBundle } from '../../support/bundle';
import { CLI, folderWith, klantreis } from '../run-cli';

/** The messages, each behind the header that the protocol asks for. */
function framed(messages: readonly object[]): string {
  return messages
    .map((message) => JSON.stringify({ jsonrpc: '2.0', ...message }))
    .map((body) => `Content-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    .join('');
}

const CONVERSATION = framed([
  { id: 1, method: 'initialize', params: { processId: null, rootUri: null, capabilities: {} } },
  { method: 'initialized', params: {} },
  { id: 2, method: 'shutdown' },
  { method: 'exit' },
]);

describe('klantreis lsp', () => {
  it('talks with an editor and stops when the editor says so', async () => {
    buildBundle('server');
    const server = spawn(process.execPath, [CLI, 'lsp', '--stdio']);
    let [out, err] = ['', ''];
    server.stdout.on('data', (data: Buffer) => (out += data.toString()));
    server.stderr.on('data', (data: Buffer) => (err += data.toString()));
    // An editor keeps the input open: a server whose input ends stops at once.
    server.stdin.write(CONVERSATION);
    const [code] = (await once(server, 'close')) as [number];
    expect({ code, err }).toEqual({ code: 0, err: '' });
    expect(out).toMatch(/^Content-Length: \d+\r\n/);
    expect(out).toContain('"capabilities":{');
  });

  it.each([
    [['lsp'], 'Zet er `--stdio` achter: `klantreis lsp --stdio`.'],
    [['lsp', '--stdio', 'reis.klantreis'], 'Haal `reis.klantreis` weg'],
    [['lsp', '--stdoi'], 'Bedoelde u `--stdio`?'],
    [['taalserver'], 'Bedoelde u `lsp`?'],
  ])('%j says what to do', (args, message) => {
    const run = klantreis(args);
    expect(run).toMatchObject({ code: 2, out: '' });
    expect(run.err).toContain(message);
  });

  it('says so where the server is not beside it', () => {
    const alone = join(folderWith(), 'cli.js');
    copyFileSync(CLI, alone);
    copyFileSync(join(dirname(CLI), 'cli-main.js'), join(dirname(alone), 'cli-main.js'));
    const run = spawnSync(process.execPath, [alone, 'lsp', '--stdio'], { encoding: 'utf8' });
    expect(run).toMatchObject({ status: 2, stdout: '' });
    expect(run.stderr).toContain('Installeer klantreis opnieuw.');
  });
});

import { readFileSync } from 'node:fs';
import { parse } from 'jsonc-parser';
import { beforeEach, expect, it, vi } from 'vitest';
import type { ExtensionContext } from 'vscode';
import type { ServerOptions } from 'vscode-languageclient/node';
import { activate } from '../../src/extension/node';

const MODES = { Production: 1, Development: 2, Test: 3 };

vi.mock('vscode', () => ({ ExtensionMode: { Production: 1, Development: 2, Test: 3 } }));

/** What the client of the library was made with. */
let server: ServerOptions | undefined;
vi.mock('vscode-languageclient/node', () => ({
  TransportKind: { ipc: 1 },
  LanguageClient: class {
    constructor(_id: string, _name: string, options: ServerOptions) {
      server = options;
    }
  },
}));
vi.mock('../../src/extension/activate', () => ({
  activateWith: (_context: unknown, host: { createClient(options: object): unknown }) => host.createClient({}),
}));
vi.mock('../../src/extension/client/client', () => ({ CLIENT_ID: 'klantreis', CLIENT_NAME: 'Klantreis' }));

beforeEach(() => void (server = undefined));

function startIn(mode: number) {
  activate({ extensionMode: mode, asAbsolutePath: (path: string) => `/elders/${path}` } as ExtensionContext);
  return server as { readonly module: string; readonly options?: { readonly execArgv?: readonly string[] } };
}

interface Launch {
  readonly configurations: readonly { readonly request: string; readonly port?: number }[];
}

it('lets a debugger in where .vscode/launch.json looks for it, in the window that F5 opens', () => {
  const { configurations } = parse(readFileSync('.vscode/launch.json', 'utf8')) as Launch;
  const { port } = configurations.find(({ request }) => request === 'attach')!;
  expect(startIn(MODES.Development).options?.execArgv).toContain(`--inspect=${port}`);
});

it.each([MODES.Production, MODES.Test])('opens no port anywhere else (mode %i)', (mode) => {
  const { module, options } = startIn(mode);
  expect(module).toBe('/elders/dist/server.js');
  expect(options?.execArgv ?? []).toEqual([]);
});

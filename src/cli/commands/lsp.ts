import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import type { Arguments } from '../input/arguments';
import { Refusal, UsageError } from '../terminal/errors';
import { EXIT, type Exit } from '../terminal/io';

/**
 * `klantreis lsp`: starts the language server, which is a bundle of its own beside this one: nobody else has to wait for it to
 * be read. From there on the server has the standard input and output, and ends the process when its editor says so.
 */
export async function lsp({ options, paths }: Arguments): Promise<Exit> {
  const [path] = paths;
  if (path !== undefined) throw new UsageError('lspPad', { waarde: path });
  if (options.stdio === undefined) throw new UsageError('lspStdio');
  const server = join(__dirname, 'server.js');
  if (!existsSync(server)) throw new Refusal('lspMist', { pad: server });
  createRequire(__filename)(server);
  return EXIT.ok;
}

import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';

/** What lies beside the built program, and in a working copy where it came from. */
const FILES = new Map([['resvg.wasm', '@resvg/resvg-wasm/index_bg.wasm']]);

export async function readBeside(name: string): Promise<Uint8Array> {
  const from = FILES.get(name);
  if (from === undefined) throw new Error(`Nothing is called ${name}.`);
  return readFile(createRequire(import.meta.url).resolve(from));
}

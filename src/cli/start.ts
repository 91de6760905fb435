#!/usr/bin/env node
import module from 'node:module';
import { join } from 'node:path';
import zlib from 'node:zlib';
import { isOurs, KeptCode } from './kept-code';

/** What Node 22 and newer have beside the types, which are those of Node 20. */
interface Newer {
  readonly enableCompileCache?: () => void;
  readonly getCompileCacheDir?: () => string | undefined;
  readonly crc32?: (of: string | Uint8Array) => number;
}

const { enableCompileCache, getCompileCacheDir } = module as Newer;
const { crc32 } = zlib as Newer;
const main = join(__dirname, 'cli-main.js');

// They can keep what they compiled, in a folder that they choose; whoever does not want that says so to Node (NODE_DISABLE_COMPILE_CACHE).
enableCompileCache?.();
const folder = getCompileCacheDir?.();
if (folder !== undefined && crc32 !== undefined && isOurs(folder)) new KeptCode(folder, crc32).load(main);
else module.createRequire(__filename)(main);

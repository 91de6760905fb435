/**
 * `npm run bench`: how fast we are, beside bare Langium in the same run. Prints a report and keeps it in out/bench, with all
 * samples as JSON. `npm run bench -- --quick` measures fewer sizes, less often. Fails only where something cannot be measured.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildFloor } from './build-floor.mjs';
import { measureExports } from './exported.mjs';
import { measureServers } from './lsp.mjs';
import { measurePages } from './page.mjs';
import { measurePictures } from './picture.mjs';
import { OUT } from './places.mjs';
import { measureProcesses } from './process.mjs';
import { reportOf } from './report.mjs';

const SIZES = [
  { files: 1, perFile: 50 },
  { files: 1, perFile: 2000 },
  { files: 100, perFile: 50 },
  { files: 1000, perFile: 50 },
];

const { values } = parseArgs({ options: { quick: { type: 'boolean', default: false } } });
const { quick } = values;
const log = (/** @type {string} */ text) => console.error(`… ${text}`);

mkdirSync(OUT, { recursive: true });
log('bare Langium is built');
const floor = await buildFloor();
const pictures = await measurePictures([10, 50, 200], { repeat: quick ? 2 : 5, log });
const exports = await measureExports({ repeat: quick ? 3 : 10, log });
const pages = await measurePages([50, 200], { repeat: quick ? 2 : 5, log });
const processes = await measureProcesses({ floor: floor.validate, runs: quick ? 5 : 10, log });
const sizes = quick ? SIZES.slice(0, 3) : SIZES;
const effort = quick ? { rounds: 1, repeat: 2 } : { rounds: 2, repeat: 4 };
const servers = await measureServers(sizes, { floor: floor.server, ...effort, log });

const results = { quick, servers, pictures, exports, pages, processes };
const report = reportOf(results);
writeFileSync(join(OUT, 'report.md'), `${report}\n`);
writeFileSync(join(OUT, 'report.json'), JSON.stringify(results));
console.log(report);

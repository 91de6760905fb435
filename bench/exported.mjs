/** A picture as a file for others, made by the built language server: as an editor asks for it, first and once the process is warm. */
import { join } from 'node:path';
import { Client } from './client.mjs';
import { oneKlantreis } from './generate.mjs';
import { ROOT, writeWorkspace } from './places.mjs';

const STAPPEN = 20;
/** Not counted: the engine compiles what it meets. */
const WARM_UP = 2;
const OUTPUTS = ['svg', 'pdf', 'png'];

/**
 * @typedef {object} ExportMeasured
 * @property {string} output by its id
 * @property {number} stappen
 * @property {number} first ms, in a process that made nothing before
 * @property {number[]} again ms
 * @property {number} kilobytes of the file
 */

/** @returns {Promise<ExportMeasured[]>} of the klantreiskaart, as large as it is made where nobody chooses */
export async function measureExports({ repeat, log }) {
  const { library, text } = oneKlantreis(STAPPEN);
  const files = [
    { path: 'klantreis.json', text: '{}\n' },
    { path: 'bibliotheek.klantreis', text: library },
    { path: 'reis.klantreis', text },
  ];
  const folder = writeWorkspace('exported', { files });
  const measured = [];
  for (const output of OUTPUTS) {
    log(`the kaart of ${STAPPEN} stappen as ${output}`);
    const client = new Client([join(ROOT, 'dist/server.js'), '--stdio'], folder);
    try {
      await client.initialize();
      const uri = client.open('reis.klantreis', 'klantreis');
      await client.settle();
      const times = [];
      let kilobytes = 0;
      for (let i = 0; i <= WARM_UP + repeat; i++) {
        const started = performance.now();
        const { base64 } = await client.request('journey/output', { uri, picture: 'kaart', theme: 'light', output });
        times.push(performance.now() - started);
        kilobytes = (base64.length * 0.75) / 1024;
      }
      measured.push({ output, stappen: STAPPEN, first: times[0], again: times.slice(1 + WARM_UP), kilobytes });
    } finally {
      await client.stop();
    }
  }
  return measured;
}

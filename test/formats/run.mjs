/**
 * `npm run test:formats`: opens what we make in programs of others, and makes it with each Node there is and in a browser: the bytes must be the
 * same. `npm run test:formats -- png` looks at one part only. What has no program here is said, and left out: nobody needs an office for a PDF.
 */
import { isThere } from './programs.mjs';
import * as hosts from './hosts.mjs';
import * as html from './html.mjs';
import * as pdf from './pdf.mjs';
import * as png from './png.mjs';
import * as svg from './svg.mjs';

const PARTS = { pdf, png, svg, html, hosts };

const asked = process.argv.slice(2);
const unknown = asked.filter((part) => !Object.hasOwn(PARTS, part));
if (unknown.length > 0) {
  console.error(`There is no part ${unknown.join(', ')}; there are ${Object.keys(PARTS).join(', ')}.`);
  process.exit(2);
}

let [passed, failed, skipped] = [0, 0, 0];
for (const [part, { PROGRAMS, LOOKS, end }] of Object.entries(PARTS)) {
  if (asked.length > 0 && !asked.includes(part)) continue;
  const missing = PROGRAMS.filter(([program]) => !isThere(program));
  if (missing.length > 0) {
    skipped += LOOKS.length;
    const packages = missing.map(([, of]) => of).join(' ');
    console.log(`  LEFT OUT  ${part}: there is no ${missing.map(([program]) => program).join(', ')}.`);
    console.log(`            On Debian and Ubuntu: \`apt-get install ${packages}\`.`);
    continue;
  }
  for (const { name, look } of LOOKS) {
    const troubles = await look();
    if (troubles.length > 0) failed++;
    else passed++;
    console.log(`  ${troubles.length > 0 ? 'FAILED' : 'ok    '}  ${name}`);
    for (const one of troubles) console.log(`          ${one}`);
  }
  await end?.();
}
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`);
process.exitCode = failed > 0 ? 1 : 0;

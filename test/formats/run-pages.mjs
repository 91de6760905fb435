/**
 * The second half of `npm run test:formats`: every web page that the built command line makes, in Chromium. The page of each picture, the page that compares
 * and the gallery can be used by everybody, run nothing and ask for nothing; what a browser prints of a picture are the sheets of a PDF.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { hostileKlantreis, Pages, sheetsOf, toldBy } from './pages.mjs';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out/formats');
/** Each with the sheets that it is printed on. */
const WAYS = [
  ['kaart', 'poster'],
  ['verticaal', 'a4'],
  ['persona', 'a4'],
];

mkdirSync(OUT, { recursive: true });
const hostile = join(OUT, 'vijandig.klantreis');
hostileKlantreis(hostile);
const examples = readdirSync(join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.klantreis'))
  .map((name) => join(ROOT, 'examples', name))
  .filter((path) => /^klantreis /m.test(readFileSync(path, 'utf8')));

const pages = await Pages.open();
let [passed, failed] = [0, 0];
try {
  for (const path of [...examples, hostile])
    for (const [picture, paper] of WAYS) {
      const stem = join(OUT, `${path.split('/').at(-1)}-${picture}-${paper}`);
      const make = (ending) =>
        klantreis('draw', path, '--picture', picture, '--paper', paper, '-o', `${stem}.${ending}`, '--force');
      make('html');
      make('pdf');
      const troubles = await pages.trouble(`${stem}.html`);
      troubles.push(
        ...(await pages.print(`${stem}.html`, `${stem}.print.pdf`)),
        ...unlike(`${stem}.print.pdf`, `${stem}.pdf`),
      );
      tell(`${path.split('/').at(-1)} as a page, ${picture}, ${paper}`, troubles);
    }
  const [first, second] = examples;
  const compared = join(OUT, 'vergeleken.html');
  klantreis('diff', first, second, '-o', compared, '--force');
  tell('the page that compares', [...(await pages.trouble(compared)), ...(await whole(compared))]);
  klantreis('gallery', ...examples, '-o', join(OUT, 'galerij'), '--force');
  const gallery = join(OUT, 'galerij/index.html');
  tell('the gallery', [...(await pages.trouble(gallery)), ...(await whole(gallery))]);
} finally {
  await pages.close();
}
console.log(`\n${passed} pages passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** Is what a browser printed the same sheets as a PDF of ours, with the same words on them? */
function unlike(printed, made) {
  const [own, ours] = [sheetsOf(printed), sheetsOf(made)];
  const found = [];
  if (own.pages !== ours.pages) found.push(`${own.pages} pages were printed, a PDF has ${ours.pages}`);
  for (const side of ['width', 'height'])
    if (Math.abs(own[side] - ours[side]) > 1)
      found.push(`its ${side} on paper is ${own[side]} pt, and not ${ours[side]}`);
  const [said, meant] = [wordsOf(printed), wordsOf(made)];
  const lost = [...meant].filter((word) => !said.has(word));
  if (lost.length > 0) found.push(`on paper these words are lost: ${lost.slice(0, 10).join(' ')}`);
  return found;
}

/** Is every picture of a page printed whole: no wider than the paper? */
async function whole(file) {
  const pdf = `${file}.print.pdf`;
  const found = await pages.print(file, pdf);
  const cut = await pages.cutOff(file);
  return [...found, ...cut];
}

function wordsOf(pdf) {
  const text = toldBy('pdftotext', '-raw', pdf, '-');
  return new Set(text.normalize('NFC').match(/[\p{L}\d]{3,}/gu));
}

function klantreis(...args) {
  // A comparison that finds a break ends with 1.
  execFileSync(process.execPath, ['dist/cli.js', ...args], { cwd: ROOT, stdio: 'pipe' });
}

function tell(name, troubles) {
  if (troubles.length > 0) failed++;
  else passed++;
  console.log(`  ${troubles.length > 0 ? 'FAILED' : 'ok    '}  ${name}`);
  for (const one of troubles) console.log(`          ${one}`);
}

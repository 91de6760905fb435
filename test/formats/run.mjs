/**
 * `npm run test:formats`: opens what we make in programs of others. Each example is made into a PDF in every way there is, by the built
 * command line, and looked at by qpdf (is it right?), pdfinfo (how is it read aloud?) and pdftotext (what does it say?). Once more with
 * each Node there is: the bytes must be the same.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const ROOT = join(import.meta.dirname, '../..');
const OUT = join(ROOT, 'out/formats');
const WAYS = [
  ['kaart', 'poster'],
  ['verticaal', 'a4'],
  ['verticaal', 'a3'],
  ['verticaal', 'poster'],
];

for (const [program, of] of [
  ['qpdf', 'qpdf'],
  ['pdfinfo', 'poppler-utils'],
  ['pdftotext', 'poppler-utils'],
])
  if (run(program, '--version') === undefined && run(program, '-v') === undefined)
    stop(`There is no ${program}. On Debian and Ubuntu: \`apt-get install ${of}\`.`);

mkdirSync(OUT, { recursive: true });
const examples = readdirSync(join(ROOT, 'examples'))
  .filter((name) => name.endsWith('.klantreis'))
  .map((name) => ({ name, text: readFileSync(join(ROOT, 'examples', name), 'utf8') }))
  .filter(({ text }) => /^klantreis /m.test(text));

let failed = 0;
for (const { name, text } of examples) {
  const titles = [...text.matchAll(/^ +(?:gewenst )?stap [^:\n]*: *(.+)$/gm)].map(([, title]) => title.trim());
  for (const [picture, paper] of WAYS) {
    const file = join(OUT, `${name}-${picture}-${paper}.pdf`);
    const make = (node, to) =>
      execFileSync(
        node,
        [...['dist/cli.js', 'draw', `examples/${name}`, '--picture', picture, '--paper', paper, '-o', to, '--force']],
        { cwd: ROOT, stdio: 'pipe' },
      );
    make(process.execPath, file);
    const troubles = [...trouble(file, titles), ...otherNode(file, make)];
    failed += troubles.length > 0 ? 1 : 0;
    console.log(`  ${troubles.length > 0 ? 'FAILED' : 'ok    '}  ${name}, ${picture}, ${paper}`);
    for (const one of troubles) console.log(`          ${one}`);
  }
}
console.log(`\n${examples.length * WAYS.length - failed} passed, ${failed} failed`);
process.exitCode = failed > 0 ? 1 : 0;

/** @returns {string[]} what is wrong with a file, in the eyes of others */
function trouble(file, titles) {
  const found = [];
  if (run('qpdf', '--check', file) === undefined) found.push('qpdf finds mistakes in it');
  if (!/^Tagged: +yes$/m.test(run('pdfinfo', file) ?? '')) found.push('pdfinfo sees no tags');
  const read = run('pdfinfo', '-struct-text', file) ?? '';
  const headings = read
    .split(/^ *(?=H\d |P )/m)
    .filter((part) => /^H3 /.test(part))
    .map(words);
  if (headings.length !== titles.length) found.push(`${titles.length} stappen, ${headings.length} headings for them`);
  const said = words(run('pdftotext', '-raw', file, '-') ?? '');
  // A word that was divided at the end of a line is two words there.
  for (const title of titles)
    if (!said.replaceAll(' ', '').replaceAll('-', '').includes(words(title).replaceAll(' ', '').replaceAll('-', '')))
      found.push(`pdftotext does not find "${title}"`);
  return found;
}

/** The Node of this machine, where that is another than the one that runs this. */
function otherNode(file, make) {
  const path = (process.env.PATH ?? '')
    .split(':')
    .filter((folder) => !folder.includes('node_modules'))
    .join(':');
  const node = run('env', `PATH=${path}`, 'sh', '-c', 'command -v node')?.trim();
  if (!node) return [];
  make(node, `${file}.other.pdf`);
  return readFileSync(file).equals(readFileSync(`${file}.other.pdf`))
    ? []
    : [`other bytes with ${run(node, '--version')}`];
}

function words(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

/** What a program says; undefined where it failed, or is not there. */
function run(program, ...args) {
  try {
    return execFileSync(program, args, { encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
  } catch {
    return undefined;
  }
}

function stop(message) {
  console.error(message);
  process.exit(2);
}

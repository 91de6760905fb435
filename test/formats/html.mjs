/**
 * Every web page that the built command line makes, in Chromium. The page of each picture, the page that compares and the gallery can be used by
 * everybody, run nothing and ask for nothing; what a browser prints of a picture are the sheets of a PDF.
 */
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { hostileKlantreis, Pages, sheetsOf, toldBy } from './pages.mjs';
import { BROWSER, EXAMPLES, OUT, ROOT } from './programs.mjs';

/** Each with the sheets that it is printed on. */
const WAYS = [
  ['kaart', 'poster'],
  ['verticaal', 'a4'],
  ['persona', 'a4'],
];

export const PROGRAMS = [
  [BROWSER, 'chromium'],
  ['pdfinfo', 'poppler-utils'],
  ['pdftotext', 'poppler-utils'],
];

const hostile = join(OUT, 'vijandig.klantreis');
const examples = EXAMPLES.map(({ name }) => join(ROOT, 'examples', name));

/** The browser of all of them, opened by the first. */
let opened;
const browser = () => (opened ??= Pages.open());

export async function end() {
  await (await opened)?.close();
}

export const LOOKS = [
  ...[...examples, hostile].flatMap((path) =>
    WAYS.map(([picture, paper]) => ({
      name: `Page: ${path.split('/').at(-1)}, ${picture}, ${paper}`,
      look: async () => {
        if (path === hostile) hostileKlantreis(hostile);
        const stem = join(OUT, `${path.split('/').at(-1)}-${picture}-${paper}`);
        for (const ending of ['html', 'pdf'])
          klantreis('draw', path, '--picture', picture, '--paper', paper, '-o', `${stem}.${ending}`, '--force');
        const pages = await browser();
        const found = await pages.trouble(`${stem}.html`);
        found.push(...(await pages.print(`${stem}.html`, `${stem}.print.pdf`)));
        return [...found, ...unlike(`${stem}.print.pdf`, `${stem}.pdf`)];
      },
    })),
  ),
  {
    name: 'Page: what compares',
    look: () => {
      const compared = join(OUT, 'vergeleken.html');
      klantreis('diff', examples[0], examples[1], '-o', compared, '--force');
      return whole(compared);
    },
  },
  {
    name: 'Page: the gallery',
    look: () => {
      klantreis('gallery', ...examples, '-o', join(OUT, 'galerij'), '--force');
      return whole(join(OUT, 'galerij/index.html'));
    },
  },
];

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

/** Is a page right, and is every picture of it printed whole: no wider than the paper? */
async function whole(file) {
  const pages = await browser();
  const found = await pages.trouble(file);
  return [...found, ...(await pages.print(file, `${file}.print.pdf`)), ...(await pages.cutOff(file))];
}

function wordsOf(pdf) {
  const text = toldBy('pdftotext', '-raw', pdf, '-');
  return new Set(text.normalize('NFC').match(/[\p{L}\d]{3,}/gu));
}

function klantreis(...args) {
  try {
    execFileSync(process.execPath, ['dist/cli.js', ...args], { cwd: ROOT, stdio: 'pipe' });
  } catch (error) {
    // A comparison that finds a break ends with 1.
    if (error.status !== 1) throw error;
  }
}

/** A PDF in every way there is, looked at by qpdf (is it right?), pdfinfo (how is it read aloud?) and pdftotext (what does it say?). */
import { join } from 'node:path';
import { draw, EXAMPLES, otherNode, OUT, run } from './programs.mjs';

const WAYS = [
  ['kaart', 'poster'],
  ['kaart', 'a3'],
  ['kaart', 'a4'],
  ['kaart', 'a1'],
  ['verticaal', 'a4'],
  ['verticaal', 'a3'],
  ['verticaal', 'poster'],
];

export const PROGRAMS = [
  ['qpdf', 'qpdf'],
  ['pdfinfo', 'poppler-utils'],
  ['pdftotext', 'poppler-utils'],
];

export const LOOKS = EXAMPLES.flatMap(({ name, text }) => {
  const titles = [...text.matchAll(/^ +(?:gewenst )?stap [^:\n]*: *(.+)$/gm)].map(([, title]) => title.trim());
  return WAYS.map(([picture, paper]) => ({
    name: `PDF: ${name}, ${picture}, ${paper}`,
    look: () => {
      const file = join(OUT, `${name}-${picture}-${paper}.pdf`);
      const args = [`examples/${name}`, '--picture', picture, '--paper', paper];
      draw([...args, '-o', file, '--force']);
      return [...trouble(file, titles), ...otherNode(file, args)];
    },
  }));
});

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

function words(text) {
  return text.normalize('NFC').replace(/\s+/g, ' ').trim();
}

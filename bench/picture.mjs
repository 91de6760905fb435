/** One picture again after an edit, in a process that is warm: the text is read, laid out and written as parts of SVG once more. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { oneKlantreis } from './generate.mjs';
import { OUT, ROOT } from './places.mjs';

/** Not counted: the engine compiles what it meets. */
const WARM_UP = 20;

const ENTRY = `
export { FORMS } from './src/pictures/draw';
export { layoutKaart } from './src/pictures/kaart/layout';
export { layoutVerticaal } from './src/pictures/verticaal/layout';
export { Scope } from './src/model/scope/scope';
export { parse } from './src/parser/parse';
`;

/**
 * @typedef {object} PictureMeasured
 * @property {string} picture by its id
 * @property {number} stappen
 * @property {number} first ms
 * @property {number[]} parse ms, of the reading alone
 * @property {number[]} all ms
 * @property {number} parts that the picture has
 * @property {number} changed of those, per edit
 * @property {number} kilobytes of SVG in all parts
 */

/**
 * @param {readonly number[]} sizes in stappen
 * @returns {Promise<PictureMeasured[]>}
 */
export async function measurePictures(sizes, { repeat, log }) {
  const outfile = join(OUT, 'picture.mjs');
  await build({
    stdin: { contents: ENTRY, resolveDir: ROOT, loader: 'ts' },
    outfile,
    bundle: true,
    minify: true,
    platform: 'node',
    format: 'esm',
    mainFields: ['module', 'main'],
    logLevel: 'warning',
  });
  const program = await import(pathToFileURL(outfile).href);
  log(`pictures of ${sizes.join(', ')} stappen`);
  const times = WARM_UP + 10 * repeat;
  return [
    ...sizes.map((stappen) => measurePicture(program, 'kaart', program.layoutKaart, stappen, times)),
    // What stands beside the text in an editor, in its widest form.
    measurePicture(program, 'verticaal', program.layoutVerticaal, sizes.at(-1), times),
  ];
}

/** @returns {PictureMeasured} */
function measurePicture({ FORMS, parse, Scope }, picture, layout, stappen, times) {
  const { library, text, inText } = oneKlantreis(stappen);
  const names = { path: 'bibliotheek.klantreis', model: parse(library).model };
  const samples = [];
  let file;
  let before = new Map();
  let changed = 0;
  for (let i = 0; i < times; i++) {
    const edited = `${text.slice(0, inText)} ${i}${text.slice(inText)}`;
    const started = performance.now();
    // As the language server does: what did not change is not parsed again.
    file = parse(edited, file);
    const read = performance.now();
    const { model } = file;
    const scope = new Scope([names, { path: 'reis.klantreis', model }]);
    const { parts } = FORMS.parts(layout(model.klantreizen[0], scope), 'light');
    const drawn = performance.now();
    samples.push({ parse: read - started, all: drawn - started });
    changed = parts.filter(({ key, svg }) => before.get(key) !== svg).length;
    before = new Map(parts.map(({ key, svg }) => [key, svg]));
  }
  const counted = samples.slice(WARM_UP);
  return {
    picture,
    stappen,
    first: samples[0].all,
    parse: counted.map((sample) => sample.parse),
    all: counted.map((sample) => sample.all),
    parts: before.size,
    changed,
    kilobytes: [...before.values()].join('').length / 1024,
  };
}

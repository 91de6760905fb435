/** An SVG in Inkscape and in LibreOffice, which have another letter: it stands where a browser has it, and is as wide. */
import { existsSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { browserDraws, difference, sizeOf } from './dots.mjs';
import { BROWSER, draw, EXAMPLES, OUT, run } from './programs.mjs';

export const PROGRAMS = [
  ['convert', 'imagemagick'],
  [BROWSER, 'chromium'],
  ['inkscape', 'inkscape'],
  ['soffice', 'libreoffice-draw'],
];

/** Other letters make less of a difference than this in a square of sixteen; one line of text that runs out of its box is more than the share. */
const OTHER_LETTER = 32;
const SHARE = 0.0025;

const WAYS = EXAMPLES.flatMap(({ name }) => ['kaart', 'verticaal'].map((picture) => ({ name, picture })));

export const LOOKS = WAYS.flatMap(({ name, picture }) =>
  Object.entries({ inkscape, libreoffice }).map(([program, convert]) => ({
    name: `SVG: ${name}, ${picture}, ${program}`,
    look: () => {
      const [svg, png, shown] = ['svg', `${program}.png`, 'browser.png'].map((end) =>
        join(OUT, `${name}-${picture}.${end}`),
      );
      draw([`examples/${name}`, '--picture', picture, '-o', svg, '--force']);
      rmSync(png, { force: true });
      convert(svg, png);
      if (!existsSync(png)) return ['it draws nothing'];
      if (!browserDraws(svg, shown)) return ['the browser draws nothing'];
      const share = difference(png, shown, 16).share(OTHER_LETTER);
      return share > SHARE ? [`${(100 * share).toFixed(2)}% is not as a browser draws it`] : [];
    },
  })),
);

function inkscape(svg, png) {
  run('inkscape', svg, '--export-type=png', '-o', png);
}

/** It names what it makes after what it reads. */
function libreoffice(svg, png) {
  const [width, height] = Object.values(sizeOf(svg)).map((value) => ({ type: 'long', value: String(value) }));
  const folder = join(dirname(png), 'libreoffice');
  const filter = `png:draw_png_Export:${JSON.stringify({ PixelWidth: width, PixelHeight: height })}`;
  run('soffice', '--headless', '--convert-to', filter, '--outdir', folder, svg);
  const made = join(folder, svg.slice(svg.lastIndexOf('/') + 1).replace(/svg$/, 'png'));
  if (existsSync(made)) run('mv', made, png);
}

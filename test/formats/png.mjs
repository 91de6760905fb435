/** A PNG beside what a browser makes of the SVG, read by ImageMagick. */
import { join } from 'node:path';
import { browserDraws, difference, dotsIn, sizeOf } from './dots.mjs';
import { BROWSER, draw, EXAMPLES, otherNode, OUT } from './programs.mjs';

const THEMES = ['dark', 'contrast', 'print'];
/** A letter that stands half a dot higher makes less of a difference than this in a square of eight; a text that is not there more. */
const MOST = 40;

export const PROGRAMS = [
  ['convert', 'imagemagick'],
  [BROWSER, 'chromium'],
];

/** Every picture of a file, as the help of the command names them. */
function pictures() {
  const [, listed] = /--picture <tekening>[^\n]*\n([^]*?)\n {2}--/.exec(draw(['--help']).toString('utf8'));
  return [...listed.matchAll(/^ +(\S+): /gm)].map(([, id]) => id);
}

const [first, ...others] = EXAMPLES.map(({ name }) => name);
const WAYS = [
  ...pictures().map((picture) => ({ name: first, picture, theme: 'light' })),
  ...others.flatMap((name) => ['kaart', 'verticaal'].map((picture) => ({ name, picture, theme: 'light' }))),
  ...THEMES.map((theme) => ({ name: first, picture: 'kaart', theme })),
];

export const LOOKS = WAYS.map(({ name, picture, theme }) => ({
  name: `PNG: ${name}, ${picture}, ${theme}`,
  look: () => {
    const args = [`examples/${name}`, '--picture', picture, '--theme', theme];
    const [png, svg, shown] = ['png', 'svg', 'browser.png'].map((end) =>
      join(OUT, `${name}-${picture}-${theme}.${end}`),
    );
    draw([...args, '--scale', '1', '-o', png, '--force']);
    draw([...args, '-o', svg, '--force']);
    const { width, height } = sizeOf(svg);
    if (dotsIn(png) !== `${width}x${height}`) return [`${dotsIn(png)} dots, and not ${width}x${height}`];
    if (!browserDraws(svg, shown)) return ['the browser draws nothing'];
    const { most } = difference(png, shown, 8);
    return [
      ...(most > MOST ? [`differs ${most} of 255 from what a browser draws`] : []),
      ...otherNode(png, [...args, '--scale', '1']),
    ];
  },
}));

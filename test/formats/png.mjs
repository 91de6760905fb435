/** A PNG beside what a browser makes of the SVG, read by ImageMagick. */
import { join } from 'node:path';
import { browserDraws, difference, dotsIn, sizeOf } from './dots.mjs';
import { BROWSER, draw, EXAMPLES, otherNode, OUT } from './programs.mjs';

const PICTURES = ['kaart', 'verticaal', 'persona'];
const THEMES = ['dark', 'contrast', 'print'];
/** A letter that stands half a dot higher makes less of a difference than this in a square of eight; a text that is not there more. */
const MOST = 40;

export const PROGRAMS = [
  ['convert', 'imagemagick'],
  [BROWSER, 'chromium'],
];

const WAYS = [
  ...EXAMPLES.flatMap(({ name }) => PICTURES.map((picture) => ({ name, picture, theme: 'light' }))),
  ...THEMES.map((theme) => ({ name: EXAMPLES[0].name, picture: 'kaart', theme })),
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

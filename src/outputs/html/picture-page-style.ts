import type { LaidOut } from '../../drawing/shapes';
import { paletteOf, type Role, THEMES, type ThemeName } from '../../drawing/theme.data';
import { FONT_FAMILY } from '../../typography/text-width';
import { STAGE_STYLE } from './stage-style';

/** The colours of a picture, which the page around it takes too. */
function colours(theme: ThemeName, house: LaidOut['house']): string {
  const palette = paletteOf(theme, house);
  const roles = Object.keys(palette) as Role[];
  const scheme = theme === 'dark' || theme === 'contrast' ? 'dark' : 'light';
  return `color-scheme: ${scheme}; ${roles.map((role) => `--${role}: ${palette[role]}`).join('; ')};`;
}

/**
 * The looks of a page with one picture: quiet, as narrow as a telephone and as wide as a screen, in the colours of the picture. What is printed is
 * the sheets alone, each as large as its paper.
 * @param paper the size of a sheet, in pt; undefined where the picture fits on none, so that its words are printed
 * @param printed the theme on paper
 * @param house of the picture
 */
export function picturePageStyle(
  paper: { readonly width: number; readonly height: number } | undefined,
  printed: ThemeName,
  house: LaidOut['house'],
): string {
  return `${STAGE_STYLE}
:root { ${colours(printed, house)} --paper: var(--papier); --card: var(--vlak); --ink: var(--inkt); --soft: var(--zacht); --line: var(--lijn); --link: var(--accent); --ring: var(--accent); }
@media screen {
:root { ${colours('light', house)} }
@media (prefers-color-scheme: dark) { :root { ${colours('dark', house)} } }
@media (prefers-contrast: more), (forced-colors: active) { :root { ${colours('contrast', house)} } }
${THEMES.map((theme) => `:root[data-thema='${theme}'] { ${colours(theme, house)} }`).join('\n')}
}
* { box-sizing: border-box; }
[hidden] { display: none !important; }
body { margin: 0 auto; padding: clamp(.75rem, 2.5vw, 2rem); background: var(--paper); color: var(--ink); font: 1rem/1.55 ${FONT_FAMILY}; overflow-wrap: anywhere; }
h1, h2, h3, h4, h5 { line-height: 1.25; margin: 1.5rem 0 .4rem; text-wrap: balance; }
h1 { font-size: clamp(1.4rem, 3vw, 2rem); margin: 0 0 .75rem; }
h2 { font-size: 1.35rem; }
h3 { font-size: 1.2rem; }
h4 { font-size: 1.05rem; }
h5 { font-size: 1rem; }
p { margin: 0 0 .5rem; }
a { color: var(--link); }
.beeld { margin-bottom: 2rem; }
.tekening, .blad { background: var(--papier); forced-color-adjust: none; }
.boven { display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: flex-start; margin-bottom: .5rem; }
.boven .balk { margin: 0; }
.weergave { position: relative; display: flex; flex-wrap: wrap; gap: .25rem 1rem; align-items: flex-start; margin-left: auto; }
.weergave label { display: inline-flex; align-items: center; gap: .4rem; min-height: 2.25rem; cursor: pointer; }
.weergave select { min-height: 2.25rem; max-width: 100%; padding: 0 .4rem; font: inherit; color: inherit; background: var(--papier); border: 1px solid var(--line); border-radius: .4rem; }
.weergave summary { min-height: 2.25rem; padding: .25rem .6rem; border: 1px solid var(--line); border-radius: .4rem; cursor: pointer; }
.weergave fieldset { position: absolute; right: 0; z-index: 1; margin: .25rem 0; padding: .25rem .75rem; background: var(--papier); border: 1px solid var(--line); border-radius: .4rem; box-shadow: 0 2px 10px #0006; }
@media (max-width: 40rem) { .weergave { margin-left: 0; } .weergave fieldset { right: auto; left: 0; } }
.weergave fieldset label { display: flex; }
.weergave input { width: 1.15rem; height: 1.15rem; flex: none; accent-color: var(--link); }
.uit:empty { display: none; }
.kaart { outline: none; }
.woorden { max-width: 50rem; }
.woorden ul { margin: 0 0 .75rem; padding-left: 1.2rem; }
.papier, .te-groot { display: none; }
:is(a, button, summary, input, select, .blad, .tekening):focus-visible { outline: 3px solid var(--link); outline-offset: 2px; border-radius: .2rem; }
@media (forced-colors: active) { .ring { stroke: Highlight; } }
@media (prefers-reduced-motion: reduce) { * { scroll-behavior: auto !important; } }
@media print { ${paper ? onPaper(paper) : ON_ANY_PAPER} }
`;
}

/** A sheet after a sheet; the last has nothing behind it. */
function onPaper({ width, height }: { readonly width: number; readonly height: number }): string {
  return `
@page { size: ${width}pt ${height}pt; margin: 0; }
body { margin: 0; padding: 0; }
body > * { display: none; }
body > .papier { display: block; }
.vel-papier { display: block; width: ${width}pt; height: ${height}pt; break-inside: avoid; }
.vel-papier + .vel-papier { break-before: page; }
body > .uit:not(:empty) { display: block; position: absolute; top: 4pt; left: 28pt; margin: 0; font-size: 8pt; color: var(--zacht); }
`;
}

const ON_ANY_PAPER = `
body { padding: 0; }
figure, .skip, h2 { display: none; }
.te-groot { display: block; }
li, h3, h4 { break-inside: avoid; }
h3, h4 { break-after: avoid; }
`;

/**
 * All that draws. It is a bundle of its own, `pictures.js`, that the command line and the language server read when somebody asks for a
 * picture: fonts and hyphenation are a third of either program, and most commands and most keys draw nothing. So they import it with
 * `import()` (a worker in a browser loads it as a script), and only this file knows the pictures themselves.
 */
export { inHouseStyle } from '../drawing/house-style';
export { withNote, withNotedSheets } from '../drawing/note';
export { withoutLanes } from '../drawing/without-lanes';
export { pagesOf } from '../drawing/paper';
export { largestScale, sizeInPixels, usualScale } from '../drawing/pixels';
export { FORMS } from './draw';
export { layoutNoKaartjes, layoutNoKlantreis } from './no-klantreis';
export { fittingWidth } from './picture';
export { PICTURES } from './registry';

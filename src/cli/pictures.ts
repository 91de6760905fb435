/**
 * All that a command draws with. It is built as a bundle of its own: fonts and hyphenation are a third of the program, and most
 * commands draw nothing. So commands import it with `import()`, and only this file knows the diagrams themselves.
 */
export { layoutComparison } from '../diagram/compare/layout';
export { alternativeText, drawKlantreis, drawNoKlantreis } from '../diagram/draw';
export { toSvg } from '../diagram/svg';

/**
 * What a forge tells of a run and of a pull request, and the comment that is kept there. It is a bundle of its own, `forge.js`, that the command line
 * reads for a review of a pull request: nobody needs it to check or to draw. What went wrong comes as data, for a class of this bundle is none of the program's.
 */
export { pullRequestOf, wholeNumber } from './environment';
export { filePages } from './file-pages';
export { keepComment } from './keep-comment';
export { readVerslag } from './verslag';

/**
 * All that compares: what changed between two sides, the page and the sentences that tell of it, and what makes one text of two sides. It is a bundle of its own,
 * `comparison.js`, that the command line and the language server read when somebody compares: it is a tenth of either program, and no key
 * needs it. Only functions on plain data: what reads texts and checks them is in the programs already, and would be in here twice.
 */
export { compareApprovals, compareData, newApprovals } from '../diff/changes/compare-brought';
export { readableChanges } from '../diff/changes/compare-readable';
export { compareSettings } from '../diff/changes/compare-settings';
export { toChanges } from '../diff/changes/change';
export { compareSources } from '../diff/changes/diff';
export { mergeTexts } from '../diff/merge/merge';
export { missedNames } from '../diff/merge/merge-missed';
export { projectText } from '../diff/project/project';
export { makeReview } from '../diff/review/make-review';
export { comparePageBody } from './html/compare-page';
export { reviewSummary } from './review/review-summary';

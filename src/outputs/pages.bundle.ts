/**
 * The web pages, the lists over many klantreizen, what a forge reads, what changed as a text or a comment and the report of a review that is read again. They are a bundle of their own, `pages.js`, that the command line reads when somebody
 * asks for one of these: most commands need none, and the program itself has to stay small.
 */
export * as comparePage from './html/compare-page';
export * as gallery from './html/gallery';
export * as listCsv from './csv/list-csv';
export * as listIcs from './ics/list-ics';
export * as listJson from './json/list-json';
export * as listMarkdown from './markdown/list-markdown';
export * as listText from './text/list-text';
export * as reviewText from './text/review-text';
export * as reviewComment from './markdown/review-markdown';
export * as reviewReport from './review/review-read';
export * as azureOutput from './forges/azure';
export * as githubOutput from './forges/github';
export * as gitlabOutput from './forges/gitlab';
export * as sarifOutput from './forges/sarif';

import { OUTPUT_WORDS } from '../messages/outputs.data';
import type { Output } from './output';
import { PICTURE_OUTPUTS } from './picture-outputs';

/**
 * Every output: the one table behind `--format` and `-o`, their help, the choice of a file in the editor and the list in the manual. The first
 * of a subject is what a command makes where nothing was asked for; the first with some extension what a name stands for.
 */
export const OUTPUTS: readonly Output[] = [
  {
    id: 'text',
    of: 'problems',
    extensions: ['txt', 'log', 'text'],
    words: OUTPUT_WORDS.text,
    forPeople: true,
    load: () => import('./text/problems-text'),
  },
  {
    id: 'json',
    of: 'problems',
    extensions: ['json'],
    words: OUTPUT_WORDS.json,
    load: () => import('./json/problems-json'),
  },
  {
    id: 'text',
    of: 'privacy',
    extensions: ['txt', 'log', 'text'],
    words: OUTPUT_WORDS.text,
    forPeople: true,
    load: () => import('./text/privacy-text'),
  },
  {
    id: 'json',
    of: 'privacy',
    extensions: ['json'],
    words: OUTPUT_WORDS.json,
    load: () => import('./json/problems-json'),
  },
  {
    id: 'text',
    of: 'review',
    extensions: ['txt', 'log', 'text'],
    words: OUTPUT_WORDS.text,
    forPeople: true,
    load: async () => (await import('./pages.bundle')).reviewText,
  },
  {
    id: 'json',
    of: 'review',
    extensions: ['json'],
    words: OUTPUT_WORDS.json,
    load: () => import('./json/review-json'),
  },
  {
    id: 'markdown',
    of: 'review',
    extensions: ['md', 'markdown'],
    words: OUTPUT_WORDS.markdown,
    load: async () => (await import('./pages.bundle')).reviewComment,
  },
  {
    id: 'html',
    of: 'review',
    extensions: ['html', 'htm'],
    words: OUTPUT_WORDS.html,
    load: async () => (await import('./pages.bundle')).comparePage,
  },
  { id: 'svg', of: 'review', extensions: ['svg'], words: OUTPUT_WORDS.svg, load: () => import('./svg/svg') },
  ...PICTURE_OUTPUTS,
  { id: 'json', of: 'model', extensions: ['json'], words: OUTPUT_WORDS.json, load: () => import('./json/model-json') },
  {
    id: 'html',
    of: 'gallery',
    extensions: ['html', 'htm'],
    words: OUTPUT_WORDS.html,
    load: async () => (await import('./pages.bundle')).gallery,
  },
  {
    id: 'text',
    of: 'list',
    extensions: ['txt', 'text'],
    words: OUTPUT_WORDS.text,
    forPeople: true,
    load: async () => (await import('./pages.bundle')).listText,
  },
  {
    id: 'json',
    of: 'list',
    extensions: ['json'],
    words: OUTPUT_WORDS.json,
    load: async () => (await import('./pages.bundle')).listJson,
  },
  {
    id: 'csv',
    of: 'list',
    extensions: ['csv'],
    words: OUTPUT_WORDS.csv,
    load: async () => (await import('./pages.bundle')).listCsv,
  },
  {
    id: 'markdown',
    of: 'list',
    extensions: ['md', 'markdown'],
    words: OUTPUT_WORDS.markdown,
    load: async () => (await import('./pages.bundle')).listMarkdown,
  },
  {
    id: 'ics',
    of: 'list',
    extensions: ['ics'],
    words: OUTPUT_WORDS.ics,
    load: async () => (await import('./pages.bundle')).listIcs,
  },
  {
    id: 'sarif',
    of: 'annotations',
    extensions: ['sarif', 'json'],
    words: OUTPUT_WORDS.sarif,
    load: async () => (await import('./pages.bundle')).sarifOutput,
  },
  {
    id: 'github',
    of: 'annotations',
    extensions: ['txt', 'log', 'github'],
    words: OUTPUT_WORDS.github,
    load: async () => (await import('./pages.bundle')).githubOutput,
  },
  {
    id: 'gitlab',
    of: 'annotations',
    extensions: ['json', 'gitlab'],
    words: OUTPUT_WORDS.gitlab,
    load: async () => (await import('./pages.bundle')).gitlabOutput,
  },
  {
    id: 'azure',
    of: 'annotations',
    extensions: ['txt', 'log', 'azure'],
    words: OUTPUT_WORDS.azure,
    load: async () => (await import('./pages.bundle')).azureOutput,
  },
];

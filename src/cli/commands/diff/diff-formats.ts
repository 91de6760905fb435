import type { Options } from '../../input/arguments';
import type { AnnotationFormat } from '../../output/annotate';
import type { Reviewed } from './diff-review';
import type { Io } from '../../terminal/io';

/** Writes a comparison in one form. Each loads its code only when it is asked for: most need no fonts and no pictures. */
type Writer = (reviewed: Reviewed, io: Io, options: Options) => Promise<string>;

export const DIFF_WRITERS = {
  text: async ({ review }, io, { output }) =>
    (await import('./diff-text')).reviewText(review, io.colours && output === undefined),
  json: async ({ review }) => (await import('../../../outputs/json/review-json')).reviewJson(review),
  markdown: async ({ review }) =>
    (await import('../../../outputs/markdown/review-markdown'))
      .reviewMarkdown(review, { forge: 'plain', marker: '' })
      .trimStart(),
  html: async (reviewed) => (await import('./diff-pictures')).changePage(reviewed),
  svg: async (reviewed, io, options) => (await import('./diff-pictures')).changeSvg(reviewed, io, options),
  sarif: annotations('sarif'),
  github: annotations('github'),
  gitlab: annotations('gitlab'),
  azure: annotations('azure'),
} as const satisfies Readonly<Record<string, Writer>>;

export type DiffFormat = keyof typeof DIFF_WRITERS;

export const DIFF_FORMATS = Object.keys(DIFF_WRITERS) as readonly DiffFormat[];

/** What changed, on the lines of the files as a forge knows them. */
function annotations(format: AnnotationFormat): Writer {
  return async ({ review }, io) => {
    const { annotate, repositoryPaths } = await import('../../output/annotate');
    const { annotationsOfReview } = await import('../../../outputs/forges/annotations');
    const inRepository = await repositoryPaths(io);
    const placed = annotationsOfReview(review).map((one) => ({ ...one, file: inRepository(one.file) }));
    return annotate(format, placed);
  };
}

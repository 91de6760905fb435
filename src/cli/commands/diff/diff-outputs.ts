import type { ReviewTold } from '../../../outputs/output';
import type { Checked } from '../../../outputs/review/review-headline';
import type { Tellers } from '../../../outputs/outputs';
import { failLevel, type Options } from '../../input/arguments';
import { repositoryPaths } from '../../output/repository-paths';
import type { Io } from '../../terminal/io';
import type { Reviewed } from './diff-review';

/** What an output of a comparison is made of. What needs pictures loads what draws them only when it is asked for. */
export function tellersOf(reviewed: Reviewed, io: Io, options: Options): Tellers<'review' | 'annotations'> {
  return {
    review: () => reviewTold(reviewed, io, options),
    annotations: async () => {
      const { annotationsOfReview } = await import('../../../outputs/forges/annotations');
      const inRepository = await repositoryPaths(io);
      return annotationsOfReview(reviewed.review).map((one) => ({ ...one, file: inRepository(one.file) }));
    },
  };
}

export function reviewTold(
  reviewed: Reviewed,
  io: Io,
  options: Options,
  checked: Checked = { failOn: failLevel(options) },
): ReviewTold {
  const pictures = () => import('./diff-pictures');
  return {
    review: reviewed.review,
    checked,
    pictures: async () => (await pictures()).changePictures(reviewed, options),
    svg: async () => (await pictures()).changeSvg(reviewed, io, options),
  };
}

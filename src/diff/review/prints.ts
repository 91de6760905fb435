import { numbered } from '../../util/fingerprint';
import type { Change } from '../changes/change';

/** The fingerprints that changes have in a review. */
export interface ReviewPrints {
  /** Of the changes that belong to no comparison, in their order. */
  readonly first: readonly string[];
  /** Of each comparison: by the fingerprint that a change has in it. */
  readonly comparisons: readonly ReadonlyMap<string, string>[];
}

type Printed = Pick<Change, 'fingerprint'>;

/**
 * Two scopes may have the same change, so what is one of a kind in a comparison need not be so in a review. Whoever tells of a change, in
 * a list or in a picture, names it by its fingerprint from here: an approval hangs on it.
 */
export function reviewPrints(
  first: readonly Printed[],
  comparisons: readonly { readonly changes: readonly Printed[] }[],
): ReviewPrints {
  const unique = numbered();
  return {
    first: first.map(({ fingerprint }) => unique(fingerprint)),
    comparisons: comparisons.map(
      ({ changes }) => new Map(changes.map(({ fingerprint }) => [fingerprint, unique(fingerprint)])),
    ),
  };
}

import type { Review, ReviewChange, ReviewStanding } from '../../diff/review/review';
import { reviewText } from '../../messages/review.data';
import { movedStandingSentences, newStandingSentences } from '../../messages/standing-moved.data';
import { type ReviewGroup, titleOf } from './review-groups';

/** What a comparison does to the counts of klantreizen: what their claims rest on, their score card, what is open and what is late. */
export interface ToldStandings {
  /** In sentences of ours, in which nothing was typed, by the place of the klantreis in the review: its group tells them. */
  readonly own: ReadonlyMap<number | undefined, readonly string[]>;
  /** Of klantreizen without a group: most have the text that they had. */
  readonly others: readonly { readonly title: string; readonly sentences: readonly string[] }[];
}

/**
 * The klantreizen of which a count is another. A new one tells once how far it is; of one that is gone, or that one side cannot read, nothing
 * is told.
 */
export function standingsOf(review: Review, groups: readonly ReviewGroup[]): ToldStandings {
  const grouped = new Set(groups.flatMap(({ index }) => index ?? []));
  const told = review.standings
    .map((standing) => ({ standing, sentences: sentencesOf(standing, review) }))
    .filter(({ sentences }) => sentences.length > 0);
  const isOwn = ({ standing }: (typeof told)[number]) =>
    standing.journey !== undefined && grouped.has(standing.journey);
  return {
    own: new Map(told.filter(isOwn).map(({ standing, sentences }) => [standing.journey, sentences])),
    others: told
      .filter((one) => !isOwn(one))
      .map(({ standing, sentences }) => ({ title: titleOf({ journey: standing }), sentences })),
  };
}

function sentencesOf({ base, head, journey }: ReviewStanding, { journeys, changes }: Review): readonly string[] {
  if (!head) return [];
  const { state } = journeys[journey ?? -1] ?? {};
  if (!base) return state === 'nieuw' ? newStandingSentences(head) : [];
  const hasRemoved = changes.some((change) => journey !== undefined && change.journey === journey && takesOpen(change));
  return movedStandingSentences(base, head, hasRemoved);
}

/** Did a knelpunt go that nobody had solved, or an oplossing, by itself or with a stap? */
function takesOpen({ code, args }: ReviewChange): boolean {
  return code === 'VS004' && (args.soort === 'oplossing' || args.oplossing !== undefined || args.open !== undefined);
}

/** `Bewijs, scorekaart en wat open staat in andere klantreizen: 2` */
export function othersTitle({ others }: ToldStandings): string {
  return `${reviewText('standenElders')}: ${others.length}`;
}

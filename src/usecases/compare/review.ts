import { reviewPrints } from '../../diff/review/prints';
import type { Review } from '../../diff/review/review';
import { type Compared, type CompareChoice, compareSides } from './compare';
import type { Mask } from './mask';
import type { CompareNote, Sides } from './sides';
import { statesIn } from './states';

/** A comparison for readers, with what it was made of for the pictures. */
export interface Reviewed {
  readonly review: Review;
  readonly compared: readonly Compared[];
  /** Of each of those, the fingerprints that the review has for its changes, by their own. */
  readonly prints: readonly ReadonlyMap<string, string>[];
  /** Something that was asked about could not be read, so it was not compared. */
  readonly isPartUnseen: boolean;
  /** What hides what leads to real people: for what is told besides. */
  readonly mask: Mask;
}

export interface ReviewChoice extends CompareChoice {
  /** A note in the words of the face; undefined for what its reader sees elsewhere. */
  readonly tell: (note: CompareNote) => string | undefined;
  /** Why somebody agreed with a change beforehand, by its fingerprint. */
  readonly approvals?: ReadonlyMap<string, string>;
}

/** What changed between two sides, as the data that every form of it is written from. @throws UseCaseRefusal */
export async function reviewSides(sides: Sides, { tell, approvals, ...choice }: ReviewChoice): Promise<Reviewed> {
  const { makeReview, newApprovals } = await choice.comparison();
  const { compared, checking, notes, isPartUnseen, mask } = await compareSides(sides, choice);
  const hide = (text: string) => mask.text(text);
  const agreedHere = sides.approvals && new Set(newApprovals(sides.approvals));
  const reasons = approvals && new Map([...approvals].map(([print, reason]) => [print, hide(reason)]));
  const comparisons = compared.map(({ comparison }) => comparison);
  const review = makeReview(comparisons, {
    base: hide(sides.base),
    head: hide(sides.head),
    first: checking,
    states: statesIn(sides, compared, choice),
    notes: notes.flatMap((note) => tell(note) ?? []).map(hide),
    ...(reasons && { approvals: reasons }),
    ...(agreedHere && { agreedHere }),
  });
  const prints = reviewPrints(checking, comparisons).comparisons;
  return { review, compared, prints, isPartUnseen, mask };
}

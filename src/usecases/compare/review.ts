import { makeReview } from '../../diff/review/make-review';
import type { Review } from '../../diff/review/review';
import { type Compared, type CompareChoice, compareSides } from './compare';
import type { CompareNote, Sides } from './sides';

/** A comparison for readers, with what it was made of for the pictures. */
export interface Reviewed {
  readonly review: Review;
  readonly compared: readonly Compared[];
  /** Something that was asked about could not be read, so it was not compared. */
  readonly isPartUnseen: boolean;
}

export interface ReviewChoice extends CompareChoice {
  /** A note in the words of the face; undefined for what its reader sees elsewhere. */
  readonly tell: (note: CompareNote) => string | undefined;
  /** Why somebody agreed with a change beforehand, by its fingerprint. */
  readonly approvals?: ReadonlyMap<string, string>;
}

/** What changed between two sides, as the data that every form of it is written from. @throws UseCaseRefusal */
export async function reviewSides(sides: Sides, { tell, approvals, ...choice }: ReviewChoice): Promise<Reviewed> {
  const { compared, notes, isPartUnseen } = await compareSides(sides, choice);
  const { base, head } = sides;
  const review = makeReview(
    compared.map(({ comparison }) => comparison),
    { base, head, notes: notes.flatMap((note) => tell(note) ?? []), ...(approvals && { approvals }) },
  );
  return { review, compared, isPartUnseen };
}

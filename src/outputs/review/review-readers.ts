import { toldByThemselves } from '../../diff/review/make-review';
import type { Review, ReviewChange } from '../../diff/review/review';
import { rankOfFirst } from '../../messages/diff.data';
import { isPrivacyCode } from '../../model/method-codes.data';
import { type Reader, READERS } from '../../model/lines/line-kind';
import { gravestFirst, openChanges } from './review-groups';

/** What one reader finds under a head of her own. */
export interface ReaderBlock {
  readonly reader: Reader;
  /** Told here whole, from the gravest. */
  readonly changes: readonly ReviewChange[];
  /** Told whole in the block of a reader before this one, and of hers as well. */
  readonly elsewhere: readonly { readonly reader: Reader; readonly changes: readonly ReviewChange[] }[];
}

/** A review by who must read what. */
export interface ReviewReaders {
  /** What cannot wait, whoever reads. */
  readonly first: readonly ReviewChange[];
  /** In the order of `READERS`; of who has nothing to read there is none. */
  readonly blocks: readonly ReaderBlock[];
}

/**
 * Who must read which change before agreeing. A change is told whole once: to everybody, or to the first of its readers; the others get
 * a reference. What somebody agreed with beforehand is in none of them.
 */
export function readersOf({ changes }: Pick<Review, 'changes'>): ReviewReaders {
  const open = openChanges(gravestFirst(toldByThemselves(changes)));
  const first = open.filter(isForEverybody);
  const rest = open.filter((change) => !isForEverybody(change));
  const blocks = READERS.map((reader): ReaderBlock => {
    const hers = rest.filter((change) => isFor(change, reader));
    const elsewhere = READERS.map((other) => ({
      reader: other,
      changes: hers.filter((change) => other !== reader && firstOf(change) === other),
    }));
    return {
      reader,
      changes: hers.filter((change) => firstOf(change) === reader),
      elsewhere: elsewhere.filter((part) => part.changes.length > 0),
    };
  });
  return { first, blocks: blocks.filter((block) => block.changes.length + block.elsewhere.length > 0) };
}

function isForEverybody(change: ReviewChange): boolean {
  const { code, level, args } = change;
  // Whoever agrees with other settings, agrees with what is no longer looked at.
  if (level === 'breuk' || rankOfFirst(change) !== undefined) return true;
  return code === 'VS060' && isPrivacyCode(String(args.regel));
}

/** The team made most of it and wants to know what may be wrong; what they wish, they know. */
function isFor({ level, readers }: ReviewChange, reader: Reader): boolean {
  if (level === 'neutraal' || !readers.includes(reader)) return false;
  return reader !== 'team' || level !== 'wens';
}

/** The reader who finds it whole. */
function firstOf(change: ReviewChange): Reader | undefined {
  return READERS.find((reader) => isFor(change, reader));
}

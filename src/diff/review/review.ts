import type { DiffArgs, DiffCode, Level } from '../../messages/diff.data';
import type { Reader } from '../../model/lines/line-kind';
import type { Scorecard } from '../../model/meaning/scorecard';
import type { Standing } from '../../model/meaning/standing';
import type { WordRun } from '../../util/word-diff';
import type { Sides } from '../tree/tree';

/**
 * What a reviewer reads of a comparison: plain data without ranges or objects of the model, the same in every output. It can be
 * written as JSON and read again elsewhere (`src/outputs/json/review-json.ts`), where nobody may trust its texts.
 */
export interface Review {
  /** How the two sides are named to the reader: `main`, `werkmap`, a file. */
  readonly base: string;
  readonly head: string;
  readonly changes: readonly ReviewChange[];
  /** The klantreizen that have changes, in the order of the head. */
  readonly journeys: readonly ReviewJourney[];
  /** How far the klantreizen are that changed, and those that are another way because something else changed: these last. */
  readonly standings: readonly ReviewStanding[];
  /** What could not be compared, and why, in Dutch sentences. */
  readonly notes: readonly string[];
  readonly summary: ReviewSummary;
}

/** How many changes there are of each level; those with an approval count only as `akkoord`. */
export type ReviewSummary = Readonly<Record<Level | 'akkoord', number>>;

export interface ReviewChange {
  readonly code: DiffCode;
  readonly level: Level;
  /** Who must know of it, besides everybody. */
  readonly readers: readonly Reader[];
  readonly args: DiffArgs;
  readonly words: readonly WordRun[] | undefined;
  readonly fingerprint: string;
  readonly base: ReviewPlace | undefined;
  readonly head: ReviewPlace | undefined;
  /** The klantreis it is about, as a place in `journeys`; undefined for a persona, a bron and the like. */
  readonly journey: number | undefined;
  /** The fingerprint of the change that it follows from, which tells of it too; undefined for one that is told by itself. */
  readonly under: string | undefined;
  /** Why somebody agreed with it beforehand; undefined where nobody did. */
  readonly approved: string | undefined;
  /** Somebody agreed with it in the very proposal that makes it. */
  readonly approvedHere?: boolean;
}

/** Lines and columns count from 1. */
export interface ReviewPlace {
  readonly file: string;
  readonly line: number;
  readonly column: number;
  readonly endLine: number;
  readonly endColumn: number;
}

export interface ReviewJourney {
  readonly id: string | undefined;
  readonly title: string;
  readonly state: 'nieuw' | 'weg' | 'gewijzigd';
  /** Where its text stands: in the head, else in the base. */
  readonly file: string;
  /** Whose klantreis it is, those of `voor` first: also those who feel the same as before. */
  readonly personas: readonly string[];
  readonly hartslagen: readonly ReviewHartslag[];
}

/** How far a klantreis is on both sides; undefined where it is not there, or where nobody can say. */
export interface ReviewStanding extends Sides<JourneyState | undefined> {
  /** The klantreis as a place in `journeys`; undefined for one of which the text stayed the same. */
  readonly journey: number | undefined;
  readonly id: string | undefined;
  readonly title: string;
  readonly file: string;
}

/** Counts of what one side says: none of its texts. */
export interface JourneyState extends Standing {
  /** Undefined where it tells no huidige reis, or not enough of one. */
  readonly scorecard: Scorecard | undefined;
}

/** The feelings of a persona before and after, side by side: one column a stap, with vanished stappen where they stood. */
export interface ReviewHartslag {
  readonly persona: string;
  readonly stappen: readonly string[];
  /** The number of each of them as the pictures have it; of one that is gone with a word that says so. */
  readonly nummers: readonly string[];
  /** From -2 to 2; null where that side has no feeling there. As many as there are `stappen`. */
  readonly base: readonly (number | null)[];
  readonly head: readonly (number | null)[];
}

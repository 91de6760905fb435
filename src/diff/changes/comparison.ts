import type { Finding } from '../../model/finding';
import type { Change } from './change';
import type { JourneyPair } from './journey-pair';
import type { Place } from '../tree/statement';

/**
 * Which line of one side says the same as which line of the other: the lines of things (a stap, a knelpunt) and of facts (a gevoel, a
 * contact) that were matched, changed or not. Lines count from 0; a file is named as its source was.
 */
export interface Counterparts {
  baseOf(file: string, line: number): Place | undefined;
  headOf(file: string, line: number): Place | undefined;
  /** Did the thing on this line of the head come from another place in its klantreis? */
  isMoved(file: string, line: number): boolean;
}

/** A finding of the head; an old one the base has as well. */
export interface Aged {
  readonly finding: Finding;
  readonly old: boolean;
}

/** Two sides of one scope compared: `compareSources` makes it. */
export interface Comparison {
  /** In the order of the head. */
  readonly changes: readonly Change[];
  /**
   * What the check finds in a file of the head, with whether the base has it too. One that tells of many lines together comes apart where
   * some of those are new.
   */
  readonly agesOf: (file: string, finding: Finding) => readonly Aged[];
  readonly counterparts: Counterparts;
  /** Every klantreis, changed or not, in the order of the head; those that are gone last. */
  readonly journeys: readonly JourneyPair[];
  /** Neither side is what the other was: they are two klantreizen beside each other, of which nothing became better or worse. */
  readonly isApart: boolean;
}

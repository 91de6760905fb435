import type { Change } from './change';
import type { Place } from './statement';

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

/** The feelings of one persona through a klantreis, in the order of the text. */
export interface Hartslag {
  /** The id of the persona, the same on both sides: the new one where it got another. */
  readonly id: string;
  /** As a reader knows the persona: its title, else its id. */
  readonly persona: string;
  readonly points: readonly HartslagPoint[];
}

export interface HartslagPoint {
  /** The title of the stap, else its id. */
  readonly stap: string;
  /** From -2 to 2. */
  readonly waarde: number;
  /** The line of the stap. */
  readonly line: number;
}

/** A klantreis as one side has it. */
export interface JourneySide {
  readonly id: string | undefined;
  readonly title: string;
  readonly place: Place;
  /** Those of `voor` first. In the huidige klantreis only what is felt now counts. */
  readonly hartslagen: readonly Hartslag[];
}

/** A klantreis of either side; one side is missing where it is new or gone. */
export interface JourneyPair {
  readonly base: JourneySide | undefined;
  readonly head: JourneySide | undefined;
}

/** Two sides of one scope compared: `compareSources` makes it. */
export interface Comparison {
  /** In the order of the head. */
  readonly changes: readonly Change[];
  readonly counterparts: Counterparts;
  /** Every klantreis, changed or not, in the order of the head; those that are gone last. */
  readonly journeys: readonly JourneyPair[];
}
